import { formatCounter } from '@heqi/contract'
import { element, part, val } from './ooxml.ts'

/** A label as the document states it, with the ordinals that lead to it: `8.1` is `[8, 1]`. */
export type CountedLabel = { readonly label: string; readonly path: readonly number[] }

/** How Word counts one level: `第%1条` in `chineseCountingThousand`. */
type LevelNumbering = { readonly format: string; readonly pattern: string; readonly isDecimal: boolean }

/** In the order in which they are tried. Word's 〇 inside a number stands for the 零 of ours. */
const FORMATS = [
  'decimal',
  'chineseCountingThousand',
  'lowerLetter',
  'upperLetter',
  'lowerRoman',
  'upperRoman',
  'decimalEnclosedCircle',
]

const plain = (text: string): string => text.replaceAll('〇', '零')

/** The pattern that gives this label under a format, or nothing. */
function patternOf({ label, path }: CountedLabel, format: string, isDecimal: boolean): string | undefined {
  const own = path.at(-1) ?? 0
  const counters = isDecimal ? path : [own]
  const words = counters
    .map((counter) => (isDecimal ? String(counter) : plain(formatCounter(format, counter))))
    .join('.')
  const at = plain(label).lastIndexOf(words)
  if (at < 0) return undefined
  const marks = (isDecimal ? path.map((_, index) => index + 1) : [path.length]).map((level) => `%${level}`).join('.')
  const pattern = label.slice(0, at) + marks + label.slice(at + words.length)
  return /[0-9]/.test(pattern.replaceAll(/%\d/g, '')) ? undefined : pattern
}

/** The numbering under which Word shows every one of these labels of one level; `undefined` where there is none. */
export function numberingOf(labels: readonly CountedLabel[]): LevelNumbering | undefined {
  const [first] = labels
  if (first === undefined) return undefined
  for (const isDecimal of first.path.length > 1 ? [true, false] : [false]) {
    for (const format of isDecimal ? ['decimal'] : FORMATS) {
      const pattern = patternOf(first, format, isDecimal)
      if (pattern === undefined) continue
      if (labels.every((label) => patternOf(label, format, isDecimal) === pattern))
        return { format, pattern, isDecimal }
    }
  }
  return undefined
}

/** One level of a list in the file. Lengths in twips. */
export type ListLevel = LevelNumbering & {
  readonly left: number
  readonly hanging: number
  readonly suffix: 'tab' | 'space'
}

export type NumberedList = { readonly levels: readonly (ListLevel | undefined)[] }

const NO_NUMBER: ListLevel & { readonly start?: number } = {
  format: 'none',
  pattern: '',
  isDecimal: false,
  left: 0,
  hanging: 0,
  suffix: 'space',
}

function levelXml(level: (ListLevel & { readonly start?: number }) | undefined, index: number): string {
  const { format, pattern, isDecimal, left, hanging, suffix, start = 1 } = level ?? NO_NUMBER
  return element(
    'w:lvl',
    { 'w:ilvl': index },
    val('start', start),
    val('numFmt', format),
    isDecimal && index > 0 ? '<w:isLgl/>' : '',
    val('suff', suffix),
    element('w:lvlText', { 'w:val': pattern }),
    val('lvlJc', 'left'),
    element('w:pPr', {}, element('w:ind', { 'w:left': left, 'w:hanging': hanging })),
  )
}

type Instance = {
  readonly list: number
  readonly restart?: { readonly level: number; readonly at: number }
  /** For readers that do not know `w:isLgl`: the article under which this instance counts. */
  readonly article?: number
}

/** Whether lower levels show the article's number in figures while the article itself shows it otherwise: `第八条`, `8.1`. */
const needsFigures = ({ levels: [article, ...below] }: NumberedList): boolean =>
  article !== undefined && article.format !== 'decimal' && below.some((level) => level?.isDecimal)

/**
 * LibreOffice up to 7.4 shows `八.1` for `w:isLgl`. Every article's paragraphs therefore use an instance of their own: in Word
 * all instances count as one list; who does not know Word 2013's names takes the fallback, in which the instance stands alone
 * and begins with the article's number in figures.
 */
const figuresElsewhere = (article: number): string =>
  element(
    'mc:AlternateContent',
    {},
    '<mc:Choice Requires="w15"/>',
    element(
      'mc:Fallback',
      {},
      element(
        'w:lvlOverride',
        { 'w:ilvl': 0 },
        val('startOverride', article),
        levelXml({ ...NO_NUMBER, format: 'decimal', pattern: '%1', start: article }, 0),
      ),
    ),
  )

const instanceXml = ({ list, restart, article }: Instance, index: number): string =>
  element(
    'w:num',
    { 'w:numId': index + 1 },
    val('abstractNumId', list),
    article === undefined ? '' : figuresElsewhere(article),
    restart === undefined
      ? ''
      : element('w:lvlOverride', { 'w:ilvl': restart.level }, val('startOverride', restart.at)),
  )

type Count = {
  /** The last ordinal of each level. */
  readonly counters: number[]
  /** The instance for paragraphs below the current article. */
  below: number
  /** The instance of a restarted level, as long as that level lasts. */
  restarted?: { readonly instance: number; readonly level: number }
}

/**
 * The lists of one document. Word and LibreOffice count by themselves; this counts along and asks for a restart only where
 * they would show another number than the document states.
 */
export class NumberedLists {
  private readonly lists: readonly NumberedList[]
  private readonly instances: Instance[]
  private readonly counts: readonly Count[]

  constructor(lists: readonly NumberedList[]) {
    this.lists = lists
    this.instances = lists.map((_, list) => ({ list }))
    this.counts = lists.map((_, list) => ({ counters: [], below: list }))
  }

  /** Whether this level counts by itself. */
  isCounted(list: number, level: number): boolean {
    return this.lists[list]?.levels[level] !== undefined
  }

  /** The `w:numPr` of the next paragraph of a list, which shows the counter `ordinal`. */
  next(list: number, level: number, ordinal: number): string {
    const count = this.counts[list]
    const definition = this.lists[list]
    if (count === undefined || definition === undefined) throw new RangeError(`there is no list ${list}`)
    if (count.restarted && level < count.restarted.level) delete count.restarted
    if (ordinal !== (count.counters[level] ?? 0) + 1)
      count.restarted = { level, instance: this.add({ list, restart: { level, at: ordinal } }) }
    count.counters[level] = ordinal
    count.counters.length = level + 1
    const instance = count.restarted?.instance ?? (level === 0 ? list : count.below)
    if (level === 0 && needsFigures(definition)) count.below = this.add({ list, article: ordinal })
    return element('w:numPr', {}, val('ilvl', level), val('numId', instance + 1))
  }

  private add(instance: Instance): number {
    return this.instances.push(instance) - 1
  }

  /** `word/numbering.xml`. */
  part(): string {
    const abstracts = this.lists.map(({ levels }, index) =>
      element(
        'w:abstractNum',
        { 'w:abstractNumId': index },
        val('nsid', (0x48_51_00_01 + index).toString(16).toUpperCase()),
        val('multiLevelType', 'multilevel'),
        ...Array.from({ length: 9 }, (_, level) => levelXml(levels[level], level)),
      ),
    )
    return part('numbering', ...abstracts, ...this.instances.map(instanceXml))
  }
}
