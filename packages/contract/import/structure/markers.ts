import { ENGLISH_PATTERNS, ENGLISH_QUANTITY, NUMBER_IN_WORDS, romanOf } from './english-structure.ts'
import { FORMAL, IDEOGRAPHS, ordinalOf } from './ordinals.ts'
import { QUANTITY } from './quantity-words.ts'

/** The ways in which contracts number what they say. */
export type MarkerStyle =
  | 'part'
  | 'annex'
  | 'annex-list'
  | 'note'
  | 'chapter'
  | 'section'
  | 'article'
  | 'boxed'
  | 'ideograph'
  | 'bracketed-ideograph'
  | 'dot'
  | 'decimal'
  | 'bracketed'
  | 'half-bracketed'
  | 'circled'
  | 'letter'
  | 'bullet'
  | 'signature'

/** A place that looks like the number of an article; whether it is one, the outline decides. */
export type Marker = {
  readonly style: MarkerStyle
  /** As written, with its punctuation. */
  readonly sign: string
  /** `第六条`, `3.1`, `(2)`: without the punctuation that only parts it from what follows. */
  readonly label: string
  readonly number: readonly number[]
  readonly start: number
  readonly end: number
  /** First on its line. */
  readonly startsLine: boolean
  /** Behind the end of a sentence, a colon, a blank or a closing bracket. */
  readonly startsSentence: boolean
}

const NUMERAL = '[一二三四五六七八九十百零〇○两\\d]{1,7}'
const SMALL = '[一二三四五六七八九十]{1,3}'

/** 第一条、外包的范围: a comma of the mark; 第一条、第二条 names two articles. */
const MARK_COMMA = `(?:、(?!第|附[件录表]|[一二三四五六七八九十\\d]{1,4}[条款项]))?`

type Pattern = { readonly style: MarkerStyle; readonly source: string }

const PARTY =
  '(?:甲方|乙方|丙方|[委受]托(?:方|人|单位)|服务[方商人]|客户方?|[发承]包(?:方|人|单位)|[供需]方|采购[人方]|供应商)'

const [TITLED, ITS_END] = ['《[^》\\n]{2,24}》', '(?:[(（](?:样式|格式|模板|样表|样本)[)）]|[ \\t]*(?:\\n|$))']
/** The last that is filled in where a contract is signed. */
const SIGNED = '(?:日期|时间)[:：][\\d年月日_＿ \\t\\u3000]{0,24}'
const BEHIND_SIGNING = new RegExp(`${SIGNED}$`, 'u')

/** Not inside a number, nor a factor (系数1.05); right behind a telephone number, whose length tells where it ends: 联系电话:139xxxx80011.2. */
const NOT_IN_NUMBER = '(?<!系数.?|[上下]的?为)(?:(?<![\\d.])|(?<=(?<!\\d)1[3-9]\\d(?:[xX*]{4}|\\d{4})\\d{4}))'

const LONGEST_LINE = 400
/** The rest of a line that is a sentence and no row of a table. */
const SENTENCE_LINE = String.raw`[^\n|]{3,${LONGEST_LINE - 6}}[。；;][ \t]*(?:\n|$)`
/** What stands behind a number without a mark: 1甲方, and 1 甲方 where the line is a sentence. */
const UNMARKED = String.raw`(?:\p{Script=Han}|[ \t\u3000]\p{Script=Han}${SENTENCE_LINE})`

/** In the order of trial: the first that matches at a place wins. Its first group that matched is the number. */
const PATTERNS: readonly Pattern[] = [
  ...ENGLISH_PATTERNS,
  { style: 'signature', source: `${PARTY}(?:代表)?[(（](?:签|盖|公|章)[^)）\\n]{0,12}[)）]` },
  { style: 'part', source: `第(${SMALL}|\\d{1,2})(?:部分|编|篇)` },
  // 附件及其他说明解释一、附件列表: what stands behind the signatures, under a title without a number.
  {
    style: 'part',
    source: `(?<!部分[:：\\s]{0,3})附件及其他(?:补充性?)?说明(?:和?解释)?(?=[:：\\s]{0,3}(?:一、|1[.．、]))`,
  },
  // 补充条款一 旺季服务 on a line of its own: riders behind the contract.
  {
    style: 'part',
    source: `(?<=(?:^|\\n)[ \\t\\u3000]*)(?:补充|专项|附加|特别)(?:条款|约定|协议)(${SMALL}|\\d{1,2})(?=[ \\t\\u3000:：]{1,4}[\\p{Script=Han}、与和及]{2,14}[ \\t]*\\n)`,
  },
  { style: 'chapter', source: `第(${NUMERAL})章${MARK_COMMA}` },
  { style: 'article', source: `(?<=(?:^|\\n)[ \\t\\u3000]*)([${FORMAL}]{1,3})、` },
  {
    style: 'decimal',
    source: '(?<=(?:^|\\n)[ \\t\\u3000]*)(\\d{1,2}[-－]\\d{1,2})(?=[ \\t\\u3000]+[\\p{Script=Han}\\d“])',
  },
  // 【3】服务费 on a line of its own: its number in a box. 【15】日内 is a blank that was filled in.
  {
    style: 'article',
    source: `(?<=(?:^|\\n)[ \\t\\u3000]*)【(\\d{1,2}|${SMALL}|[${FORMAL}]{1,3})】(?=[ \\t]*(?:(?![日天周年月元角分个名人份次件小工席])\\p{Script=Han}|[\\p{Script=Han}、与和及]{2,14}[ \\t]*(?:\\n|$)))`,
  },
  // 【服务事项】 on a line of its own, or before a sentence that fills the line: a heading in a box, without a number.
  {
    style: 'boxed',
    source: `(?<=(?:^|\\n)[ \\t\\u3000]*)【(?=[\\p{Script=Han}、与和及]{2,14}】(?:[ \\t\\u3000]*(?:\\n|$)|[ \\t]?[\\p{Script=Han}\\d“]${SENTENCE_LINE}))`,
  },
  { style: 'section', source: `第(${NUMERAL})节` },
  { style: 'article', source: `第(${NUMERAL}|[${FORMAL}]{1,3}|\\d{1,2}(?:\\.\\d{1,2}){1,3})条${MARK_COMMA}` },
  // §3 服务期 on a line of its own.
  { style: 'article', source: '(?<=(?:^|\\n)[ \\t\\u3000]*)§[ \\t]?(\\d{1,2})(?![\\d.])' },
  {
    style: 'article',
    source: '(?:Article|ARTICLE|Section|SECTION|Clause|CLAUSE)\\s+(\\d{1,3}(?:\\.\\d{1,2}){0,3})\\b[.:：]?',
  },
  { style: 'note', source: `(?:说明|场景|情形|情景)(${SMALL}|\\d{1,2})[:：]` },
  { style: 'annex', source: `(?:附件|附录|附表)(${SMALL}|\\d{1,2}|[A-H])(?=[:：\\s])` },
  // 附件一《月度订单》 on a line of its own; a form follows its name at once.
  { style: 'annex', source: `(?:附件|附录|附表)(${SMALL}|\\d{1,2}|[A-H])(?=${TITLED}${ITS_END})` },
  // 签订日期:____附件1服务指标: without line breaks an annex runs into the place to sign.
  { style: 'annex', source: `(?<=${SIGNED})(?:附件|附录|附表)(${SMALL}|\\d{1,2}|[A-H])(?=[:：\\s《\\p{Script=Han}])` },
  {
    style: 'annex-list',
    source: '(?:\\ufffd[.．])?(?:特殊场合)?附件(?:(?:列表|清单|目录)[:：]|[:：](?=\\s*(?:1[.、](?!\\d)|[（(]1[)）])))',
  },
  // 客服合同范本（二）: the number of a title is none of an article.
  {
    style: 'bracketed-ideograph',
    source: `(?<!(?:合同|协议)书?(?:\\p{Script=Han}{0,2}(?:范本|样本|模板|范文|版))?[ \\t]?)[(（](${SMALL})[)）]`,
  },
  // thirty (30) days, 三（3）年: a number in figures and no mark.
  {
    style: 'bracketed',
    source:
      '(?<![一二三四五六七八九十百])[(（](\\d{1,2})[)）](?!\\s*(?:(?:calendar|business|working) )?(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|per ?cent)\\b)',
  },
  { style: 'circled', source: '([①-⑳])' },
  // 1.15秒内接听, where a line begins: item 1, and fifteen seconds.
  {
    style: 'dot',
    source: '(?<=(?:^|\\n)[ \\t\\u3000]*)(\\d{1,2})[.．](?=\\d{2,3}(?:秒|分钟|小时|个工作日|[日天]内)|\\d{1,2}点)',
  },
  { style: 'decimal', source: `${NOT_IN_NUMBER}((?:\\d{1,2}|\\ufffd)(?:[.．]\\d{1,2}){1,4})(?![\\d%％])[.．、]?` },
  {
    style: 'dot',
    source: `${NOT_IN_NUMBER}(\\d{1,2})(?:[.．]|(?<![A-Za-z]\\d{1,2})、|(?<=(?:^|\\n|  )\\d{1,2})[ ][.．])(?!\\d(?!\\d{3}年))`,
  },
  { style: 'dot', source: '(?<=(?:^|\\n)[ \\t\\u3000]*)(\\d{1,2})、(?=\\d)' },
  // 1 合同目的1.1: a number and its heading, with the first number below it behind.
  {
    style: 'dot',
    source: '(?<![\\d.])(?<bare>\\d{1,2})(?=[ \\u3000]{1,4}[\\p{Script=Han}、]{2,16}\\s{0,4}\\k<bare>[.．]1(?!\\d))',
  },
  // 如下:1服务项目1.1: the same behind the end of a sentence, without a blank; 2个月2.1 is a length of time.
  {
    style: 'dot',
    source:
      '(?<=[。；;:：\\n_)）])(?<tight>\\d{1,2})(?!个|[月年日天周人名元次份]|小时|分钟)(?=[\\p{Script=Han}、]{2,16}\\k<tight>[.．]1(?!\\d))',
  },
  // 12  通知: a number and its heading fill a line.
  { style: 'dot', source: '(?<=\\n[ \\t\\u3000]*)(\\d{1,2})(?=[ \\t\\u3000]{1,4}[\\p{Script=Han}、]{2,12}[ \\t]*\\n)' },
  // 1甲方为发包单位 at the beginning of a line: a number without a mark, one of a row (see `inRows`).
  { style: 'dot', source: `(?<=(?:^|\\n)[ \\t\\u3000]*)(\\d{1,2})(?=${UNMARKED})` },
  { style: 'ideograph', source: `(?<![第${IDEOGRAPHS}十周期星季])(${SMALL})[、.．]` },
  { style: 'half-bracketed', source: '(?<![\\d.(（])(\\d{1,2})[)）]' },
  {
    style: 'letter',
    source: '(?<![a-zA-Z])[(（]?([a-h])[)）]|(?<=\\n\\s*)([A-H])[.、](?=\\s*\\p{Script=Han})',
  },
  { style: 'bullet', source: '(?<=(?:^|\\n)[ \\t\\u3000]*)[*•●○▪■◆◇★·–-](?=\\s*[^\\s*_=-])' },
]

const ANY_MARKER = new RegExp(PATTERNS.map(({ source }) => `(${source})`).join('|'), 'gu')

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

const SENTENCE_EDGE = /[。；;：:！!？?)）\]】」』”"…_＿\ufffd]$/

/** Which pattern matched. */
const patternOf = (match: RegExpMatchArray): number =>
  PATTERNS.findIndex((_, index) => match[FIRST_GROUP[index] ?? 0] !== undefined)

function numberOf(match: RegExpMatchArray, pattern: number): number[] {
  const until = FIRST_GROUP[pattern + 1] ?? match.length
  for (let group = (FIRST_GROUP[pattern] ?? 0) + 1; group < until; group += 1) {
    const value = match[group]
    if (value === undefined) continue
    const roman = romanOf(value)
    if (roman !== undefined) return [roman]
    if (/^[a-h]$/i.test(value)) return [value.toLowerCase().charCodeAt(0) - 96]
    if (value >= '①' && value <= '⑳') return [value.charCodeAt(0) - 0x245f]
    return value.split(/[.．\-－]/).map((part) => ordinalOf(part) ?? 0)
  }
  return []
}

/** Behind these words a number points to an article and does not begin one. */
const POINTING =
  /(?:按照?|依照?|据|参照|详?见|违反|符合|根据|本合同|本协议|合同|协议|上述|前述|下述|之|与|和|及|或|、|至|到|“|《|(?<![解免扣])除|第|同|执行|适用|在|履行|因|指|从|见|由|受|[第本该前\d一二三四五六七八九十](?:条|款|项))$/

/** What follows a number that points to an article. */
const POINTED =
  /^(?:的|之|约定|规定|所|中|除外|[以之]外|另有|不受|不适用|不因|继续有效|仍然?有效|第[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[款项]|项|款|、|和|及|至|到|与|或|条|[)）]|[(（]\d|[(（][一二三四五六七八九十])/

/** A number without a mark of its own behind it. */
export const isBare = ({ style, sign }: Pick<Marker, 'style' | 'sign'>): boolean => style === 'dot' && /\d$/.test(sign)

function isReference(text: string, marker: Marker): boolean {
  const before = text.slice(Math.max(0, marker.start - 6), marker.start)
  const after = text.slice(marker.end, marker.end + 6)
  switch (marker.style) {
    case 'article':
    case 'chapter':
    case 'section':
    case 'part':
      return POINTED.test(after) || (!marker.startsLine && POINTING.test(before))
    case 'bracketed':
    case 'bracketed-ideograph':
      return (
        /(?:第[一二三四五六七八九十\d]{0,3}[条款项]?|上述|前述|本条)$/.test(before) ||
        /^(?:项|款|条|至|、[(（])/.test(after) ||
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
          QUANTITY.test(text.slice(marker.end, marker.end + 8))) ||
        (!marker.startsLine && ENGLISH_QUANTITY.test(text.slice(marker.end, marker.end + 18)))
      )
    case 'annex':
      return !marker.startsLine && !BEHIND_SIGNING.test(text.slice(Math.max(0, marker.start - 40), marker.start))
    case 'note':
    case 'annex-list':
    case 'boxed':
    case 'ideograph':
    case 'half-bracketed':
    case 'circled':
    case 'letter':
    case 'bullet':
    case 'signature':
      return false
  }
}

/** Everything in a text that may be the number of an article and is not plainly a reference or a quantity. */
export function findMarkers(text: string): Marker[] {
  const markers: Marker[] = []
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
    if (!isReference(text, marker)) markers.push(marker)
  }
  return inRows(text, withoutLoneBoxes(markers))
}

const WORDS_BEHIND = new RegExp(`^${UNMARKED}`, 'u')

const isUnmarked = (text: string, marker: Marker): boolean =>
  isBare(marker) && marker.startsLine && WORDS_BEHIND.test(text.slice(marker.end, marker.end + LONGEST_LINE))

/** Numbers that stand right before their words: one alone is the beginning of a sentence, one next to its neighbours counts. */
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
