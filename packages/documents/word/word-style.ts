import type { Language } from '@heqi/vocabulary'
import { element, part, twips, val } from './ooxml.ts'

/** Paragraph styles of our documents by what they are for; the value is the style's id in the file. */
export const STYLE = {
  title: 'Title',
  number: 'Subtitle',
  chapter: 'Heading1',
  article: 'Heading2',
  annexHeading: 'Heading3',
  /** Headings of the second language: they look like the others and stay out of the table of contents. */
  secondHeading: 'SecondHeading',
  secondChapter: 'SecondChapter',
  body: 'BodyText',
  first: 'ClauseLevel1',
  second: 'ClauseLevel2',
  third: 'ClauseLevel3',
  cell: 'TableText',
  cellHead: 'TableHead',
  signature: 'SignatureLine',
  figure: 'Figure',
  contentsHeading: 'TOCHeading',
  contents1: 'TOC1',
  contents2: 'TOC2',
  header: 'Header',
  footer: 'Footer',
} as const

/** Sizes in points. English sets smaller and closer than Chinese; both side by side smaller still. */
export type TypeScale = { readonly bodyPoints: number; readonly linePoints: number }

export const typeScale = (languages: readonly Language[]): TypeScale => {
  if (languages.length > 1) return { bodyPoints: 10.5, linePoints: 17 }
  return languages[0] === 'en' ? { bodyPoints: 11, linePoints: 16.5 } : { bodyPoints: 12, linePoints: 22 }
}

const SERIF = { ascii: 'Times New Roman', eastAsia: '宋体' }
const SANS = { ascii: 'Arial', eastAsia: '黑体' }
/** Han beyond the basic plane: no other font of Windows has them. */
export const RARE_HAN_FONT = 'SimSun-ExtB'

/** `hint`: in Chinese text quotation marks and dashes are as wide as a character. */
const fonts = ({ ascii, eastAsia }: typeof SERIF, hint?: 'eastAsia'): string =>
  element('w:rFonts', { 'w:hint': hint, 'w:ascii': ascii, 'w:hAnsi': ascii, 'w:eastAsia': eastAsia, 'w:cs': ascii })
const size = (points: number): string => val('sz', points * 2) + val('szCs', points * 2)
const spacing = (before: number, after: number, line: number, rule: 'exact' | 'auto'): string =>
  element('w:spacing', {
    'w:before': twips(before),
    'w:after': twips(after),
    'w:line': rule === 'auto' ? Math.round(line * 240) : twips(line),
    'w:lineRule': rule,
  })

type StyleParts = {
  readonly name: string
  readonly paragraph?: string
  readonly run?: string
  readonly basedOn?: string
  readonly next?: string
}

function paragraphStyle(id: string, { name, paragraph = '', run = '', basedOn = 'Normal', next }: StyleParts): string {
  const isCustom = /^(?:Second|Clause|Table|Signature|Figure)/.test(id)
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': isCustom ? 1 : undefined, 'w:styleId': id },
    val('name', name),
    val('basedOn', basedOn),
    next === undefined ? '' : val('next', next),
    val('uiPriority', 1),
    id.startsWith('TOC') || id === 'Header' || id === 'Footer' ? '' : '<w:qFormat/>',
    element('w:pPr', {}, paragraph),
    element('w:rPr', {}, run),
  )
    .replaceAll('<w:pPr/>', '')
    .replaceAll('<w:rPr/>', '')
}

/** Of a run or a style: bold, in Western and in complex scripts. */
export const BOLD = '<w:b/><w:bCs/>'
const KEEP = '<w:keepNext/><w:keepLines/>'

function headings({ bodyPoints, linePoints }: TypeScale): string {
  const heading = (before: number, after: number, outline: number, align = ''): string =>
    KEEP + spacing(before, after, linePoints, 'exact') + align + val('outlineLvl', outline)
  const sans = (points: number): string => fonts(SANS) + BOLD + size(points)
  return [
    paragraphStyle(STYLE.title, {
      name: 'Title',
      next: STYLE.body,
      paragraph: KEEP + spacing(24, 12, 1.2, 'auto') + val('jc', 'center'),
      run: sans(22),
    }),
    paragraphStyle(STYLE.number, {
      name: 'Subtitle',
      next: STYLE.body,
      paragraph: spacing(0, 12, 1.2, 'auto') + val('jc', 'center'),
      run: size(bodyPoints),
    }),
    paragraphStyle(STYLE.chapter, {
      name: 'heading 1',
      next: STYLE.body,
      paragraph: heading(linePoints, linePoints / 2, 0, val('jc', 'center')),
      run: sans(bodyPoints + 3),
    }),
    paragraphStyle(STYLE.article, {
      name: 'heading 2',
      next: STYLE.body,
      paragraph: heading(linePoints / 2, linePoints / 5, 1),
      run: sans(bodyPoints),
    }),
    paragraphStyle(STYLE.annexHeading, {
      name: 'heading 3',
      next: STYLE.body,
      paragraph: heading(linePoints / 2, linePoints / 5, 2),
      run: sans(bodyPoints),
    }),
    paragraphStyle(STYLE.secondHeading, {
      name: 'Second Heading',
      next: STYLE.body,
      paragraph: KEEP + spacing(linePoints / 2, linePoints / 5, linePoints, 'exact'),
      run: sans(bodyPoints),
    }),
    paragraphStyle(STYLE.secondChapter, {
      name: 'Second Chapter',
      next: STYLE.body,
      paragraph: KEEP + spacing(linePoints, linePoints / 2, linePoints, 'exact') + val('jc', 'center'),
      run: sans(bodyPoints + 3),
    }),
  ].join('')
}

function bodies({ bodyPoints, linePoints }: TypeScale): string {
  const justified = val('jc', 'both')
  const line = spacing(0, linePoints / 6, linePoints, 'exact')
  const cell = spacing(2, 2, (bodyPoints - 1) * 1.35, 'exact')
  return [
    paragraphStyle(STYLE.body, { name: 'Body Text', paragraph: line + justified }),
    paragraphStyle(STYLE.first, { name: 'Clause Level 1', paragraph: line + justified }),
    paragraphStyle(STYLE.second, { name: 'Clause Level 2', paragraph: line + justified }),
    paragraphStyle(STYLE.third, { name: 'Clause Level 3', paragraph: line + justified }),
    paragraphStyle(STYLE.cell, { name: 'Table Text', paragraph: cell, run: size(bodyPoints - 1) }),
    paragraphStyle(STYLE.cellHead, {
      name: 'Table Head',
      paragraph: '<w:keepNext/>' + cell + val('jc', 'center'),
      run: fonts(SANS) + BOLD + size(bodyPoints - 1),
    }),
    paragraphStyle(STYLE.signature, {
      name: 'Signature Line',
      paragraph: KEEP + spacing(10, 6, linePoints, 'exact'),
    }),
    paragraphStyle(STYLE.figure, {
      name: 'Figure',
      paragraph: spacing(6, 6, 1, 'auto') + val('jc', 'center'),
    }),
  ].join('')
}

const tab = (position: number, kind: 'right' | 'left' | 'center', leader?: string): string =>
  element('w:tabs', {}, element('w:tab', { 'w:val': kind, 'w:leader': leader, 'w:pos': position }))

function margins({ bodyPoints }: TypeScale, textWidth: number, hasChapters: boolean): string {
  const rule = (side: string): string =>
    element('w:pBdr', {}, element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 4, 'w:color': '8C8C8C' }))
  const contents = (indent: number): string =>
    tab(textWidth, 'right', 'dot') + spacing(0, 0, bodyPoints * 1.2, 'exact') + element('w:ind', { 'w:left': indent })
  return [
    paragraphStyle(STYLE.contentsHeading, {
      name: 'TOC Heading',
      paragraph: KEEP + spacing(12, 8, 1.2, 'auto') + val('jc', 'center'),
      run: fonts(SANS) + BOLD + size(bodyPoints + 2),
    }),
    paragraphStyle(STYLE.contents1, { name: 'toc 1', paragraph: contents(0), run: size(bodyPoints - 1) }),
    paragraphStyle(STYLE.contents2, {
      name: 'toc 2',
      paragraph: contents(hasChapters ? 240 : 0),
      run: size(bodyPoints - 1),
    }),
    paragraphStyle(STYLE.header, {
      name: 'header',
      paragraph: rule('bottom') + tab(textWidth, 'right') + spacing(0, 0, 1, 'auto'),
      run: size(9),
    }),
    paragraphStyle(STYLE.footer, {
      name: 'footer',
      paragraph: spacing(0, 0, 1, 'auto') + val('jc', 'center'),
      run: size(9),
    }),
  ].join('')
}

const tableStyles = (): string =>
  element(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    val('name', 'Normal Table'),
    val('uiPriority', 99),
    '<w:semiHidden/><w:unhideWhenUsed/>',
    element(
      'w:tblPr',
      {},
      '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>',
    ),
  ) +
  element(
    'w:style',
    { 'w:type': 'table', 'w:styleId': 'TableGrid' },
    val('name', 'Table Grid'),
    val('basedOn', 'TableNormal'),
    val('uiPriority', 39),
    element(
      'w:tblPr',
      {},
      element(
        'w:tblBorders',
        {},
        ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
          element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '595959' }),
        ),
      ),
    ),
  )

/** `word/styles.xml`. `textWidth` in twips places the tabs of header and contents. */
export function stylesPart(languages: readonly Language[], textWidth: number, hasChapters: boolean): string {
  const scale = typeScale(languages)
  const language = element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' })
  const defaults = element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element(
        'w:rPr',
        {},
        fonts(SERIF, languages[0] === 'zh-CN' ? 'eastAsia' : undefined),
        val('kern', 2),
        size(scale.bodyPoints),
        language,
      ),
    ),
    '<w:pPrDefault/>',
  )
  const normal = element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    val('name', 'Normal'),
    '<w:qFormat/>',
  )
  const character = element(
    'w:style',
    { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
    val('name', 'Default Paragraph Font'),
    val('uiPriority', 1),
    '<w:semiHidden/><w:unhideWhenUsed/>',
  )
  return part(
    'styles',
    defaults,
    normal,
    character,
    tableStyles(),
    headings(scale),
    bodies(scale),
    margins(scale, textWidth, hasChapters),
  )
}
