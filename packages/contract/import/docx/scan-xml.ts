/** Attributes of one element, read when asked for: most are never looked at. */
export type Attributes = (name: string) => string | undefined

/** An on-off property such as `w:vanish`: on unless its value says otherwise (ECMA-376 §17.17.4). */
export const isOn = (attributes: Attributes): boolean => !/^(?:0|false|off)$/.test(attributes('w:val') ?? 'true')

export type XmlHandler = {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Character and predefined references; a document's own entities stay as they are, so nothing can expand. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : whole
  })
}

const expressions = new Map<string, RegExp>()

/** Finds an attribute in a tag; made once for each of the few names that are asked for. */
function attributeExpression(name: string): RegExp {
  const known = expressions.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  expressions.set(name, known)
  return known
}

const attributesOf =
  (tag: string): Attributes =>
  (name) => {
    const at = attributeExpression(name).exec(tag)
    return at ? decodeReferences(at[1] ?? at[2] ?? '') : undefined
  }

/** A quote that is open for longer than this was none. */
const LONGEST_TAG = 100_000

/** The end of a tag that begins at `start`: the first `>` outside quotes; -1 where the file ends first. */
function endOfTag(xml: string, start: number): number {
  let quote = ''
  for (let at = start; at < xml.length; at += 1) {
    const character = xml.charAt(at)
    if (character === '>' && (quote === '' || at - start > LONGEST_TAG)) return at
    if (quote === '' ? character === '"' || character === "'" : character === quote)
      quote = quote === '' ? character : ''
  }
  return -1
}

/** How far elements may nest; deeper files are not documents. */
const MAXIMUM_DEPTH = 1_000

/**
 * Reads a well-formed XML text from front to back without building a tree. Comments, processing instructions and document
 * types are passed over. Elements left open at the end are closed, so a handler's state always comes out balanced.
 * @returns whether the text was well-formed as far as this scan can tell.
 */
export function scanXml(xml: string, handler: XmlHandler): boolean {
  const open: string[] = []
  let sound = true
  let at = 0
  while (at < xml.length) {
    const tag = xml.indexOf('<', at)
    const textEnd = tag < 0 ? xml.length : tag
    if (textEnd > at && open.length > 0) handler.text(decodeReferences(xml.slice(at, textEnd)))
    if (tag < 0) break
    const skipped = endOfSpecial(xml, tag, handler)
    if (skipped !== undefined) {
      at = skipped
      continue
    }
    const close = endOfTag(xml, tag)
    if (close < 0 || open.length > MAXIMUM_DEPTH) {
      sound = false
      break
    }
    sound = readTag(xml.slice(tag + 1, close), open, handler) && sound
    at = close + 1
  }
  sound &&= open.length === 0
  for (const name of open.reverse()) handler.close(name)
  return sound
}

function endOfSpecial(xml: string, tag: number, handler: XmlHandler): number | undefined {
  const second = xml[tag + 1]
  if (second !== '?' && second !== '!') return undefined
  const until = (mark: string, from: number): number => {
    const found = xml.indexOf(mark, from)
    return found < 0 ? xml.length : found + mark.length
  }
  if (xml.startsWith('<!--', tag)) return until('-->', tag + 4)
  if (xml.startsWith('<![CDATA[', tag)) {
    const end = until(']]>', tag + 9)
    handler.text(xml.slice(tag + 9, end - 3))
    return end
  }
  return until('>', tag + 2)
}

const BEHIND_NAME = /[\s/>]/

function readTag(tag: string, open: string[], handler: XmlHandler): boolean {
  if (tag.startsWith('/')) {
    const name = tag.slice(1).trim()
    if (open.at(-1) !== name) return false
    open.pop()
    handler.close(name)
    return true
  }
  const selfClosing = tag.endsWith('/')
  const end = tag.search(BEHIND_NAME)
  const name = end < 0 ? tag : tag.slice(0, end)
  if (name === '') return false
  handler.open(name, attributesOf(tag))
  if (selfClosing) handler.close(name)
  else open.push(name)
  return true
}
