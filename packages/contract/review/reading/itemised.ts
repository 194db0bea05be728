import { allMatches, NUMERAL, parseNumeral } from '@heqi/clauses'
import type { Analysis, Node, Sentence } from '../analysis.ts'

/** What is counted, and by which words a contract writes its unit and its whole. */
export type Measure = {
  /** An alternative of an expression. */
  readonly unit: string
  /** How the whole is called: 满分, 总人数. */
  readonly whole: RegExp
  /** A whole that names no number: 百分制. */
  readonly implied?: readonly [RegExp, number]
  /** Names of what is no part of the whole: a grade, a deduction, a bonus on top. */
  readonly noPart: RegExp
}

/** `班长3人`: a name with its number, and where both stand. */
export type Part = {
  readonly name: string
  readonly value: number
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
}

/** A whole and the parts that are listed before or behind it. */
export type Itemised = {
  readonly whole: Part
  readonly parts: readonly Part[]
  /** 其中 announces the parts: they may be some of all. */
  readonly isSome: boolean
  /** A colon, 分别为, 由 or brackets announce them: they are all. */
  readonly isAll: boolean
  readonly sum: number
}

type Token = Part & {
  readonly kind: 'part' | 'whole' | 'name' | 'other'
  readonly hasUnit: boolean
  readonly isEach: boolean
  /** 另设组长2名: it comes on top of the whole. */
  readonly isOnTop: boolean
  /** What stands between it and the next. */
  readonly mark: string
}

const SOME = '其中'
const ALL = '分别[为是有]?|包[括含]|构成为|组成为|由|即|[:(]'
/** A clause ends at its mark; 和 joins two parts only behind a number. */
const MARK = new RegExp(
  `${SOME}[:,]?|(?:[,:(]\\s*)?(?:分别[为是有]?|包[括含]|由(?=[^。;]*(?:组成|构成)))[:,]?|[、,;。:|\\n+]|\\/(?=\\s*[\\u4e00-\\u9fff])|(?<=[\\d分名人位个席岗份%])(?:和|及|与|以及)`,
  'g',
)
const IS_SOME = new RegExp(SOME)
const IS_ALL = new RegExp(ALL)
const BRACKETS = /\((?<inside>[^()]*)\)/g
const LEAD = '(?:其中|另?[有设]|为|即|分别|由|是|[①-⑳]|\\(?[\\d一二三四五六七八九十]{1,2}[).、])?'
const COUNT = `${NUMERAL}(?:\\.\\d+)?`
const NUMBER_IN_BRACKETS = /^\s*\d{1,3}\s*[分名人席%]?\s*$/
const ONLY_A_NAME = /^\s*[\u4e00-\u9fff]{2,10}\s*$/
/** No number of its own, but a bound on one. */
const BOUNDED = /不少于|至少|不超过|最[多少]|不低于|约|左右/
const HAS_DIGIT = /\d/
const ON_TOP = /^\s*另/

const blank = (words: string): string => ' '.repeat(words.length)

/** `tail` is how both of the others end: asked first, for they have many ways to fail. */
type Patterns = { readonly part: RegExp; readonly ending: RegExp; readonly tail: RegExp }

const known = new Map<Measure, Patterns>()
function patternsOf(measure: Measure): Patterns {
  const made = known.get(measure) ?? {
    part: new RegExp(
      `^\\s*${LEAD}\\s*(?<name>[^\\d%]{0,14}?(?:\\d{1,3}(?:秒|小时|分钟)[^\\d%]{1,10}?)?)\\s*(?:占|计|为|有|共)?(?<each>各)?\\s*\\(?\\s*(?<count>${COUNT})\\s*(?<unit>${measure.unit})?\\s*\\)?\\s*(?:组成|构成)?\\s*$`,
    ),
    ending: new RegExp(`(?<name>[^\\d,;。]{1,10}?)(?<count>${COUNT})\\s*\\(?(?:${measure.unit})\\)?\\s*$`),
    tail: new RegExp(`${COUNT}\\s*\\(?(?:${measure.unit})?\\s*\\)?\\s*(?:组成|构成)?\\s*$`),
  }
  known.set(measure, made)
  return made
}

const valueOf = (count: string): number | undefined => (count.includes('.') ? Number(count) : parseNumeral(count))

function tokenOf(words: string, sentence: Sentence, from: number, mark: string, measure: Measure): Token {
  const base = {
    sentence,
    from,
    to: from + words.trimEnd().length,
    mark,
    isEach: false,
    isOnTop: ON_TOP.test(words),
    hasUnit: false,
    name: words,
  }
  if (measure.implied?.[0].test(words)) return { ...base, kind: 'whole', value: measure.implied[1], hasUnit: true }
  if (!patternsOf(measure).tail.test(words)) return unnumbered(base, words)
  const { name = '', count = '', unit, each } = patternsOf(measure).part.exec(words)?.groups ?? {}
  const value = valueOf(count)
  if (value === undefined || (unit === undefined && !HAS_DIGIT.test(count))) return unlisted(base, words, measure)
  const isWhole = unit !== undefined && measure.whole.test(words) && !BOUNDED.test(name)
  const kind = isWhole ? 'whole' : measure.noPart.test(name) ? 'other' : 'part'
  return { ...base, kind, name: name.trim(), value, hasUnit: unit !== undefined, isEach: each !== undefined }
}

type Unread = Omit<Token, 'kind' | 'value'>

/** A bare name, or words that are no part of a list. */
const unnumbered = (base: Unread, words: string): Token => ({
  ...base,
  kind: ONLY_A_NAME.test(words) && base.mark === '、' ? 'name' : 'other',
  value: 0,
})

/** 三十日内配备坐席八十席: the time is none of the name. */
const BEFORE_DEED = /^.*[内前后起](?=[配安派设投提组])/

/** What is no part: a bare name, or words that end with a number, 三、配置3.1 总数26人. */
function unlisted(base: Unread, words: string, measure: Measure): Token {
  if (ONLY_A_NAME.test(words) && base.mark === '、') return unnumbered(base, words)
  const ending = patternsOf(measure).ending.exec(words)
  const { name: before = '', count = '' } = ending?.groups ?? {}
  const name = before.replace(BEFORE_DEED, '')
  const value = valueOf(count)
  if (!ending || value === undefined || measure.noPart.test(name)) return { ...base, kind: 'other', value: 0 }
  const kind = measure.whole.test(name) && !BOUNDED.test(name) ? 'whole' : 'other'
  return { ...base, from: base.from + ending.index, kind, value, hasUnit: true }
}

function tokensOf(text: string, sentence: Sentence, at: number, measure: Measure): Token[] {
  const tokens: Token[] = []
  let from = 0
  for (const match of [...allMatches(MARK, text), undefined]) {
    const words = text.slice(from, match?.index ?? text.length)
    const mark = match?.[0].trim() ?? ''
    const last = tokens.at(-1)
    if (words.trim() !== '') tokens.push(tokenOf(words, sentence, at + from, mark, measure))
    else if (last && mark !== '') tokens[tokens.length - 1] = { ...last, mark: last.mark + mark }
    from = (match?.index ?? text.length) + (match?.[0].length ?? 0)
  }
  return tokens
}

/** Names before a number belong to it: 受理、回访各15分 are two parts, 受理、回访15分 is one. */
function joined(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  let names: Token[] = []
  for (const token of tokens) {
    if (token.kind === 'name') names.push(token)
    else {
      const isTaken = token.kind === 'part'
      const from = isTaken && names[0]?.sentence === token.sentence ? names[0].from : token.from
      const value = isTaken && token.isEach ? token.value * (names.length + 1) : token.value
      result.push(...(isTaken ? [] : names), { ...token, from, value })
      names = []
    }
  }
  return [...result, ...names]
}

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { value }) => sum + value, 0)

const isList = (parts: readonly Token[]): boolean =>
  parts.length > 1 && parts.every(({ name }) => name !== '') && parts.some(({ hasUnit }) => hasUnit)

/** Where the list is cut by another mark than that which parts its items, what follows may be beside it. */
const mayEndAt = (parts: readonly Token[], at: number): boolean => {
  const mark = parts[at]?.mark ?? ''
  return at + 1 < parts.length && at > 0 && !mark.startsWith(parts[0]?.mark ?? '')
}

/** The sum of the parts, or the whole itself where a stretch of them that stands apart makes it. */
function sumFor(whole: Part, parts: readonly Token[]): number {
  const onTop = parts.findIndex(({ isOnTop }) => isOnTop)
  if (onTop > 0 && sumOf(parts) !== whole.value) return onTop > 1 ? sumFor(whole, parts.slice(0, onTop)) : whole.value
  const isApart = parts.some(
    (_, at) =>
      mayEndAt(parts, at) &&
      [parts.slice(0, at + 1), parts.slice(at + 1)].some((stretch) => sumOf(stretch) === whole.value),
  )
  return isApart ? whole.value : sumOf(parts)
}

function listsIn(tokens: readonly Token[]): Itemised[] {
  const lists: Itemised[] = []
  let at = 0
  while (at < tokens.length) {
    const from = at
    while (tokens[at]?.kind === 'part') at += 1
    // 客服18人，其中…: what stands before the mark is the whole of what stands behind it.
    const run = tokens.slice(from, at)
    const cut = run.findLastIndex(({ mark, hasUnit }, each) => hasUnit && each + 1 < run.length && isOpening(mark))
    const parts = run.slice(cut + 1)
    const [before, behind] = [cut >= 0 ? run[cut] : announced(tokens, from), tokens[at]]
    const ahead = before && (cut >= 0 || (standsForWhole(before) && !isTaken(lists, before))) ? before : undefined
    const whole = behind?.kind === 'whole' && !isOpening(behind.mark) && cut < 0 ? (ahead ?? behind) : ahead
    if (whole && isList(parts)) {
      const mark = whole === behind ? '' : whole.mark
      lists.push({
        whole,
        parts,
        isSome: IS_SOME.test(mark),
        isAll: !IS_SOME.test(mark) && IS_ALL.test(mark),
        sum: sumFor(whole, parts),
      })
    }
    at = Math.max(at, from + 1)
  }
  return lists
}

/** 满分100分,由下列各项组成:接通率25分: what announces the parts may stand between. */
function announced(tokens: readonly Token[], from: number): Token | undefined {
  let at = from - 1
  while (announces(tokens[at])) at -= 1
  const [whole, announcing] = [tokens[at], at < from - 1 ? tokens[from - 1] : undefined]
  // 配置48席,构成如下: what the announcing words follow is the whole, whatever it is called.
  return whole?.hasUnit && announcing ? { ...whole, kind: 'whole', mark: announcing.mark } : whole
}

/** 由下列各项组成: words without a number of their own. */
const announces = (token: Token | undefined): boolean =>
  token?.kind === 'other' && !token.hasUnit && isOpening(token.mark) && !HAS_DIGIT.test(token.name)

const isOpening = (mark: string): boolean => IS_SOME.test(mark) || IS_ALL.test(mark)
/** A number that ends other words is a whole where what follows is announced as its parts. */
const standsForWhole = ({ kind, hasUnit, mark }: Token): boolean =>
  kind === 'whole' || (kind === 'other' && hasUnit && isOpening(mark))
const isTaken = (lists: readonly Itemised[], whole: Token): boolean => lists.some((list) => list.whole === whole)

/** Lists in brackets behind the number that they make: 26人(班长2人、坐席24人). */
const inBrackets = (sentence: Sentence, measure: Measure): Itemised[] =>
  allMatches(BRACKETS, sentence.text).flatMap((match) => {
    const before = sentence.text.slice(0, match.index)
    const from = Math.max(...['。', ';', ',', '、', ':', '('].map((mark) => before.lastIndexOf(mark))) + 1
    const whole = tokenOf(before.slice(from), sentence, from, '(', measure)
    const parts = joined(tokensOf(match.groups?.['inside'] ?? '', sentence, match.index + 1, measure))
    const isSome = IS_SOME.test(match[0])
    return whole.hasUnit && whole.value > 0 && parts.every(({ kind }) => kind === 'part') && parts.length > 1
      ? [{ whole, parts, isSome, isAll: !isSome, sum: sumFor(whole, parts) }]
      : []
  })

const withoutBrackets = (text: string): string =>
  text.replace(BRACKETS, (words) => (NUMBER_IN_BRACKETS.test(words.slice(1, -1)) ? words : blank(words)))

/** All wholes with their parts in the sentences of a stretch, which may stand one to a line. */
export const itemisedIn = (sentences: readonly Sentence[], measure: Measure): Itemised[] => [
  ...sentences.flatMap((sentence) => inBrackets(sentence, measure)),
  ...listsIn(joined(sentences.flatMap((sentence) => tokensOf(withoutBrackets(sentence.text), sentence, 0, measure)))),
]

/** From the first to the last of a whole and its parts. */
export function placeOf({ whole, parts }: Itemised): { readonly start: number; readonly end: number } {
  const places = [whole, ...parts].map(({ sentence, from, to }) => sentence.place(from, to))
  return { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) }
}

/** The sentences of an article; one that its heading begins stands first. */
export const stretchOf = ({ headOf, sentencesIn }: Analysis, node: Node): readonly Sentence[] => {
  const head = headOf(node)
  return head ? [head, ...sentencesIn(node).slice(1)] : sentencesIn(node)
}
