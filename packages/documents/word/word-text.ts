import type { Inline } from '@heqi/clauses'
import { element, escaped, val } from './ooxml.ts'
import { RARE_HAN_FONT } from './word-style.ts'

/** Han beyond the basic plane, as stretches. */
const RARE_HAN = /([\u{20000}-\u{3ffff}]+)/u

const textElement = (text: string): string =>
  text
    .split(/([\t\n])/)
    .map((piece) =>
      piece === '\t'
        ? '<w:tab/>'
        : piece === '\n'
          ? '<w:br/>'
          : piece === ''
            ? ''
            : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`,
    )
    .join('')

const rareFonts = element('w:rFonts', {
  'w:ascii': RARE_HAN_FONT,
  'w:hAnsi': RARE_HAN_FONT,
  'w:eastAsia': RARE_HAN_FONT,
})

/** Keeps a paragraph on the page of the one behind it. */
export const KEEP_NEXT = '<w:keepNext/>'

/** Text as runs; `properties` is the content of `w:rPr` behind the fonts. */
export function runs(text: string, properties = ''): string {
  return text
    .split(RARE_HAN)
    .map((piece, index) => {
      if (piece === '') return ''
      const own = (index % 2 === 1 ? rareFonts : '') + properties
      return element('w:r', {}, own === '' ? '' : element('w:rPr', {}, own), textElement(piece))
    })
    .join('')
}

/** A field with the result that it shows until Word computes it anew. */
export function field(instruction: string, result: string, properties = ''): string {
  const wrapped = properties === '' ? '' : element('w:rPr', {}, properties)
  const mark = (type: string): string => element('w:r', {}, wrapped, element('w:fldChar', { 'w:fldCharType': type }))
  return (
    mark('begin') +
    element('w:r', {}, wrapped, `<w:instrText xml:space="preserve"> ${escaped(instruction)} </w:instrText>`) +
    mark('separate') +
    runs(result, properties) +
    mark('end')
  )
}

/** Where a reference to a clause leads: the bookmark at its heading, and the number shown there (empty: none). */
export type Target = { readonly bookmark: string; readonly label: string }

export type Targets = ReadonlyMap<string, Target>

/** A reference to an article: its number is a field that Word keeps right; a title is a plain link. */
function reference(text: string, target: Target | undefined): string {
  if (target === undefined) return runs(text)
  const at = target.label === '' ? -1 : text.indexOf(target.label)
  if (at < 0) return element('w:hyperlink', { 'w:anchor': target.bookmark, 'w:history': 1 }, runs(text))
  return (
    runs(text.slice(0, at)) +
    field(`REF ${target.bookmark} \\r \\h`, target.label) +
    runs(text.slice(at + target.label.length))
  )
}

/** A paragraph's inlines as runs; `properties` as of `runs`. */
export function inlineRuns(inlines: readonly Inline[], targets: Targets, properties = ''): string {
  let xml = ''
  let open = ''
  // Neighbours without a field of their own become one run: smaller files, and texts that can be searched.
  for (const inline of inlines) {
    if (inline.kind !== 'clause') {
      open += inline.text
      continue
    }
    xml += runs(open, properties) + reference(inline.text, targets.get(inline.clause))
    open = ''
  }
  return xml + runs(open, properties)
}

type ParagraphProperties = {
  readonly style: string
  /** `w:pageBreakBefore`, `w:keepNext`: what stands before `w:numPr`. */
  readonly flow?: string
  readonly numbering?: string
  /** What stands behind `w:numPr`: tabs, spacing, indent, in Word's order. */
  readonly shape?: string
}

/** A paragraph; `content` is runs. */
export const paragraph = (
  { style, flow = '', numbering = '', shape = '' }: ParagraphProperties,
  content: string,
): string => element('w:p', {}, element('w:pPr', {}, val('pStyle', style), flow, numbering, shape), content)

/** A bookmark around some runs. */
export const bookmarked = (id: number, name: string, content: string): string =>
  element('w:bookmarkStart', { 'w:id': id, 'w:name': name }) + content + element('w:bookmarkEnd', { 'w:id': id })
