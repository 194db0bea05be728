import { ENGLISH_QUANTITY, NUMBER_IN_WORDS, romanOf } from './english-structure.ts'
import { withGluedNumbers } from './glued-numbers.ts'
import { BEHIND_SIGNING, MARKER_AHEAD, type Marker, PATTERNS, RUN_ON_TITLE } from './marker-patterns.ts'
import { ordinalOf } from './ordinals.ts'
import { QUANTITY } from './quantity-words.ts'

export type { Marker, MarkerStyle } from './marker-patterns.ts'

const ANY_MARKER = new RegExp(`${MARKER_AHEAD}(?:${PATTERNS.map(({ source }) => `(${source})`).join('|')})`, 'gu')

/** Where the groups of each pattern begin among the groups of all. */
const FIRST_GROUP: readonly number[] = firstGroups()

function firstGroups(): number[] {
  const starts = [1]
  for (const { source } of PATTERNS) {
    const groups = new RegExp(`${source}|`, 'u').exec('')?.length ?? 1
    starts.push((starts.at(-1) ?? 1) + groups)
  }
  return starts
}

const SENTENCE_EDGE = /[。；;：:！!？?)）\]】」』”"…_＿\ufffd□☐☑√]$/

/** Which pattern matched. */
function patternOf(match: RegExpMatchArray): number {
  let pattern = 0
  while (pattern < PATTERNS.length && match[FIRST_GROUP[pattern] ?? 0] === undefined) pattern += 1
  return pattern
}

const BETWEEN_NUMBERS = /[.．\-－]/

function numberOf(match: RegExpMatchArray, pattern: number): number[] {
  const until = FIRST_GROUP[pattern + 1] ?? match.length
  for (let group = (FIRST_GROUP[pattern] ?? 0) + 1; group < until; group += 1) {
    const value = match[group]
    if (value === undefined) continue
    const roman = romanOf(value)
    if (roman !== undefined) return [roman]
    if (/^[a-h]$/i.test(value)) return [value.toLowerCase().charCodeAt(0) - 96]
    if (value >= '①' && value <= '⑳') return [value.charCodeAt(0) - 0x245f]
    return value.split(BETWEEN_NUMBERS).map((part) => ordinalOf(part) ?? 0)
  }
  return []
}

/** Behind these words a number points to an article and does not begin one. */
const POINTING_WORDS =
  '按照?|依照?|据|参照|详?见|违反|符合|根据|本合同|本协议|合同|协议|上述|前述|下述|之|与|和|及|或|、|至|到|“|《|(?<![解免扣])除|第|同|执行|适用|在|履行|因|指|从|见|由|受|[第本该前\\d一二三四五六七八九十](?:条|款|项)'
/** The words, be it before the chapter of the article: `按第十一章第十二条`. */
const POINTING = new RegExp(`(?:${POINTING_WORDS})(?:第[一二三四五六七八九十百\\d]{1,4}[章节编])?$`)

/** What follows a number that points to an article. */
const POINTED =
  /^(?:的|之|约定|规定|载明|写明|列明|记载|为准|所|中|除外|[以之]外|另有|不受|不适用|不因|继续有效|仍然?有效|第[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[款项]|项|款|、|和|及|至|到|与|或|条|[)）]|[(（]\d|[(（][一二三四五六七八九十])/

/** A number without a mark of its own behind it. */
export const isBare = ({ style, sign }: Pick<Marker, 'style' | 'sign'>): boolean => style === 'dot' && /\d$/.test(sign)

/** 1.2026年3月1日起: behind its number an article may begin with a date, which is no decimal. */
const DATE = /^(?:19|20)\d{2}年\d{1,2}月/

/** …费用以及第11条 合同期限11.1 …: a sentence that was cut off, and the next article with its title and its first item. */
function opensWithFirstItem(text: string, { number, end }: Marker): boolean {
  const first = new RegExp(`^[ \\t\\u3000]{1,3}[^。；;，,\\n]{2,20}?${number[0] ?? 0}[.．]1(?!\\d)`)
  return first.test(text.slice(end, end + 32))
}

/** …为准。5.4 月退票量超过: behind the end of a sentence a blank parts the number from a word that begins like a unit. */
const isBeforeWord = (text: string, { style, startsSentence, end }: Marker): boolean =>
  style === 'decimal' && startsSentence && /^[ \t\u3000](?!元|[%‰])\p{Script=Han}{3}/u.test(text.slice(end, end + 4))

function isReference(text: string, marker: Marker): boolean {
  const before = text.slice(Math.max(0, marker.start - 12), marker.start)
  const after = text.slice(marker.end, marker.end + 6)
  switch (marker.style) {
    case 'article':
    case 'chapter':
    case 'section':
    case 'part':
      return POINTED.test(after) || (!marker.startsLine && POINTING.test(before) && !opensWithFirstItem(text, marker))
    case 'bracketed':
    case 'bracketed-ideograph':
      return (
        /(?:第[一二三四五六七八九十\d]{0,3}[条款项]?|上述|前述|本条)$/.test(before) ||
        /^(?:项(?!目)|款(?!项)|条(?!件|款)|至|、[(（])/.test(after) ||
        // 达到七、(五)2所定上限: an item of another article, by both numbers.
        (!marker.startsLine && /(?:达到|按照?|见|依照?|根据|违反|[的因])[一二三四五六七八九十]{1,3}、$/.test(before)) ||
        NUMBER_IN_WORDS.test(text.slice(Math.max(0, marker.start - 12), marker.start)) ||
        // 三(3)年: the same number in figures.
        (/[一二三四五六七八九十百两]$/.test(before) && /^\s*(?:个|工作日|[年月日天周名人份次%])/.test(after)) ||
        // 1.2(2)所列: a place inside a sentence, named by the number before it.
        (/[\d条款]$/.test(before) && /^(?:的|所列|所述|规定|约定|情形|情况|行为|事由)/.test(after))
      )
    case 'decimal':
    case 'dot':
      return (
        /(?:第|§|按照?|参照|详?见|根据|依照?|违反|上述|发生|出现|属于)$/.test(before) ||
        /^(?:条|款|项)(?!件|目)/.test(after) ||
        // 7.1.1年满: no quantity is written with two points.
        ((!marker.startsLine || isBare(marker)) &&
          marker.number.length < 3 &&
          !isBeforeWord(text, marker) &&
          QUANTITY.test(text.slice(marker.end, marker.end + 8)) &&
          !DATE.test(text.slice(marker.end, marker.end + 8))) ||
        (!marker.startsLine && ENGLISH_QUANTITY.test(text.slice(marker.end, marker.end + 18))) ||
        // 依据为本合同5.3。 不低于4.5; | 2.2 |: no article begins with the end of a sentence or of a cell.
        (!marker.startsLine && marker.style === 'decimal' && /^(?:[。；;，,)）]|\s*\|)/.test(after)) ||
        // 8.2(2)规定的情形, 1.1的标准: what an article says is spoken of.
        (!marker.startsLine &&
          marker.style === 'decimal' &&
          /^(?:[(（]\d{1,2}[)）])?(?:的|所[列述]|规定|约定|载明)/.test(after)) ||
        (!marker.startsLine && /本(?:合同|协议)$/.test(before) && /^(?:的|之|所)?(?:约定|规定)/.test(after))
      )
    case 'ideograph':
      // 第一、四、八章: a row of numbers.
      return !marker.startsLine && /第[一二三四五六七八九十]{1,3}、(?:[一二三四五六七八九十]{1,3}、)*$/.test(before)
    case 'annex':
      return (
        !marker.startsLine &&
        !BEHIND_SIGNING.test(text.slice(Math.max(0, marker.start - 40), marker.start)) &&
        !(/[。；;]\s*$/.test(before) && RUNS_INTO_LIST.test(text.slice(marker.end, marker.end + 32)))
      )
    case 'note':
    case 'aside':
    case 'annex-list':
    case 'boxed':
    case 'half-bracketed':
    case 'circled':
    case 'letter':
    case 'bullet':
    case 'signature':
      return false
  }
}

const RUNS_INTO_LIST = new RegExp(`^${RUN_ON_TITLE}`, 'u')

/** Behind an annex that began without a line break, the next one with its title begins so, too: …每席5000元附件二 服务指标, …每项5分。附件二：价格表. */
function runsOn(text: string, annex: Marker, { style, number, start, end }: Marker): boolean {
  if (style !== 'annex' || annex.startsLine || number[0] !== (annex.number[0] ?? 0) + 1) return false
  if (POINTING.test(text.slice(Math.max(0, start - 6), start))) return false
  const title = start - annex.end < LEAST_ANNEX ? ANNEX_TITLE : ANNEX_TITLE_OR_COLON
  return title.test(text.slice(end, end + 20))
}

const ANNEX_TITLE = /^[ \t\u3000]{1,3}(?![中的所之])\p{Script=Han}{2}/u
const ANNEX_TITLE_OR_COLON = /^(?:[ \t\u3000]{1,3}(?![中的所之])|[:：][ \t\u3000]?)\p{Script=Han}{2}/u
/** Shorter ones are entries of a list of annexes: 附件一：报价单附件二：名单. */
const LEAST_ANNEX = 80

const SEAL = /[(（](?:[盖公签]?章|签[字名])[)）]/

/**
 * 附件二：价格表。…甲方（章）…附件二 价格表（含税）…: behind the place to sign stands an annex by the title that the contract has listed it by,
 * whatever it runs into.
 */
function bearsListedTitle(text: string, { style, start, end, sign }: Marker): boolean {
  if (style !== 'annex') return false
  const title = /^[:：\s《]{0,3}([\p{Script=Han}A-Za-z]{2,4})/u.exec(text.slice(end, end + 8))?.[1]
  const listed = title === undefined ? -1 : text.search(new RegExp(`${sign}[:：\\s《]{0,3}${title}`, 'u'))
  return listed >= 0 && listed < start && SEAL.test(text.slice(listed, start))
}

/** Everything in a text that may be the number of an article and is not plainly a reference or a quantity. */
export function findMarkers(text: string): Marker[] {
  const markers: Marker[] = []
  let annex: Marker | undefined
  for (const match of text.matchAll(ANY_MARKER)) {
    const sign = match[0]
    const pattern = patternOf(match)
    const start = match.index
    const before = text.slice(Math.max(0, start - 40), start)
    const trimmed = before.replace(/[ \t\u3000\r]+$/, '')
    const startsLine = trimmed === '' || trimmed.endsWith('\n')
    const marker: Marker = {
      style: PATTERNS[pattern]?.style ?? 'bullet',
      sign,
      label: sign.replace(/(?<=.)[.．、:：]$/, ''),
      number: numberOf(match, pattern),
      start,
      end: start + sign.length,
      startsLine,
      startsSentence: startsLine || SENTENCE_EDGE.test(trimmed) || BEHIND_SIGNING.test(before),
    }
    const isAnnex = (annex !== undefined && runsOn(text, annex, marker)) || bearsListedTitle(text, marker)
    if (!isAnnex && isReference(text, marker)) continue
    markers.push(isAnnex ? { ...marker, startsSentence: true } : marker)
    if (marker.style === 'annex') annex = marker
  }
  const own = markers.filter(isOutside(text.matchAll(PROMPT)))
  return inRows(text, withoutLoneBoxes(asItems(withGluedNumbers(text, own))))
}

/** `1．95开头的号码` between other items of a list: the mark of item 1, and a figure. */
function asItems(markers: readonly Marker[]): readonly Marker[] {
  const lines = markers.filter(({ startsLine }) => startsLine)
  const isNear = (marker: Marker | undefined, number: number): boolean =>
    marker?.style === 'dot' && marker.number[0] === number
  const at = new Map(lines.map((marker, index) => [marker, index]))
  const hasSiblings = (marker: Marker): boolean =>
    markers.some((each) => each !== marker && each.style === 'decimal' && each.number[0] === marker.number[0])
  return markers.map((marker) => {
    const [item = 0, figure, ...more] = marker.number
    const index = at.get(marker)
    if (marker.style !== 'decimal' || figure === undefined || more.length > 0 || index === undefined) return marker
    const isBetween = isNear(lines[index - 1], item - 1) || isNear(lines[index + 1], item + 1)
    if (!isBetween || figure < 2 || hasSiblings(marker)) return marker
    const sign = marker.sign.slice(0, `${item}.`.length)
    return { ...marker, style: 'dot', sign, label: `${item}`, number: [item], end: marker.start + sign.length }
  })
}

/** 【使用说明：1.……；2.……】: what somebody who fills in the form is told has numbers of its own. */
const PROMPT = /【[^【】]{0,12}(?:说明|提示|提醒|注意|备注|填写)[^【】]{0,2000}】/g

function isOutside(prompts: Iterable<RegExpExecArray>): (marker: Marker) => boolean {
  const spans = [...prompts].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
  return ({ start }) => !spans.some((span) => span.start < start && start < span.end)
}

/** 1甲方, 二 服务时间: no mark parts the number from its words. */
const isUnmarked = (text: string, { style, sign, startsLine, end }: Marker): boolean =>
  (style === 'ideograph' || (style === 'dot' && startsLine)) &&
  /[\d一二三四五六七八九十]$/.test(sign) &&
  /^[ \t\u3000]{0,3}\p{Script=Han}/u.test(text.slice(end, end + 4))

/** Numbers that stand right before their words, or a blank before: one alone is the beginning of a sentence, one next to its neighbours counts. */
function inRows(text: string, markers: readonly Marker[]): Marker[] {
  const unmarked = markers.filter((marker) => isUnmarked(text, marker))
  const valueAt = (at: number): number | undefined => unmarked[at]?.number[0]
  const isAlone = ({ number: [value = 0] }: Marker, at: number): boolean =>
    valueAt(at - 1) !== value - 1 && valueAt(at + 1) !== value + 1
  const alone = new Set(unmarked.filter(isAlone))
  return markers.filter((marker) => !alone.has(marker))
}

/** A few words in a box are a prompt to fill in; headings come in a row. */
const FEWEST_BOXES = 3

function withoutLoneBoxes(markers: readonly Marker[]): Marker[] {
  const boxes = markers.filter(({ style }) => style === 'boxed').length
  return boxes >= FEWEST_BOXES ? [...markers] : markers.filter(({ style }) => style !== 'boxed')
}
