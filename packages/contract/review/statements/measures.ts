import { allMatches, DURATION, NUMERAL, parseNumeral, SHARE, VALUE_AHEAD } from '@heqi/clauses'
import type { Analysis, Sentence } from '../analysis.ts'
import { amount } from '../reading/amounts.ts'
import { CLOCK, minutesOf } from '../reading/clock.ts'
import { oncePerAnalysis } from '../reading/once-per-analysis.ts'
import { binds } from '../reading/parts.ts'
import { isProperWord } from '../reading/thesaurus/same-words.ts'
import { pairsOf, properly, thingWordsIn } from '../reading/thing-words.ts'
import { duration, share } from '../reading/values.ts'

/** One thing measured: how much of it, at least, at most or exactly. */
export type Measure = {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  readonly bound: 'least' | 'most' | 'exact' | 'within'
  /** Whose it is: a notice of the one party may be longer than that of the other. */
  readonly by: 'client' | 'provider' | undefined
  readonly value: number
  readonly unit: string
  /** What is measured, in stretches of words, and the case in which it is. */
  readonly thing: readonly string[]
  readonly pairs: readonly string[]
  /** What stands beside the figure itself, where that is little. */
  readonly bare: string
  readonly condition: readonly string[]
  /** The season, the channel, the level, the person of which it holds. */
  readonly kind: string
  /** The same, of what stands beside the figure alone. */
  readonly ownKind: string
}

const COUNTED =
  '学时|课时|封|倍|节|套|首|篇|页|箱|桌|辆|名|人|个|席|条|通|单|件|家|店|台|份|遍|轮|张|间|班|户|票|次|字|分|声|周岁|岁|位'
/** What any figure begins with, a value or a word for a day or for how often: at all other places one look spares the many ways. */
const FIGURE_AHEAD = `(?:${VALUE_AHEAD}|(?=[当次第翌每]))`
export const FIGURE = new RegExp(
  `${FIGURE_AHEAD}(?:(?<price>半价)|(?<day>当[日天晚]|次日|第二天|翌日)(?!的|有效|生效|起|\\d)|(?<often>每(?:(?:${NUMERAL})个?)?(?:日|天|周[一二三四五六日天]?|月|季度?|半年|年)(?=[^,。;不至最]{0,12}(?:一次|更新|备份|清点|开具|召开|提交|报送|盘点|轮换|巡检)))|(?<clock>(?<![\\d:.])${CLOCK}(?![\\d:]))|(?<share>${SHARE}(?!之)|(?:${NUMERAL})(?:\\.\\d)?折)|(?<sum>(?:${NUMERAL})(?:\\.\\d+)?(?:元|块|美元|欧元|港[元币]))|(?<duration>${DURATION})|(?<count>(?<![\\d.:第年月])${NUMERAL}(?:\\.\\d+)?)\\s*(?<unit>${COUNTED})(?![\\u4e00-\\u9fff]?(?:以上|以下)之间))`,
  'g',
)
/** The number of an article. */
export const REFERENCE = /\d{1,2}(?:\.\d{1,2}){2,3}|第\d{1,2}(?:\.\d{1,2})*[条款项]|\d{1,2}\.\d{1,2}(?=[条款项])/g
const NUMBER_IN_A_NAME = /双1[12]|618/g
/** A number of anything, to be left alone where there are several. */
const ANY_NUMBER = /\d+(?:\.\d+)?/g

const MOST = /(?:不(?:得|应|能|可)?(?:超过|超出|[高多大长晚]于|大于)|最[多长高大迟]|至多|上限|封顶|[≤<]|限(?:为|制)?)/
/** Behind the figure. */
const MOST_BEHIND = /^\s*(?:之?前|以前|以内|之内|内|封顶|为限|以下)/
const LEAST = /(?:不(?:得|应|能|可)?(?:[少低小短早]于)|最[少低短]|至少|下限|保底|[≥>])/
const TIMES: ReadonlySet<string> = new Set(['day', 'working-day'])
/** A deadline, where other figures of time say how long something lasts. */
const WITHIN = /^\s*(?:以内|之内|内)/
const LEAST_BEHIND = /^\s*(?:以上|起)/

/** A case, or what follows when something is missed; its own figure is no rule. */
const IS_CASE =
  /(?:的|(?<!小)时|后|者|起|情况下|期间)$|^(?:如|若|因|当|凡|除|逾期|每(?:超|低|少|多|增|减|满|逾|迟)|遇|未|在[^,]{2,16}(?:期间|情况下))/
/** 超过10天的申请不予受理 sets the limit of ten days. */
const BARRED_BEYOND =
  /^[^。;,]{0,10}(?:超过|超出|逾期|晚于)[^。;,]{1,8}(?:未[^。;,]{1,6})?的?[^。;,]{0,8},?(?:一律|均|概)?(?:不予?(?:受理|接受|办理|处理|退|赔|支持|认可)|视为(?:漏|超时|放弃|违约|逾期|未))/
const THRESHOLD =
  /(?<!不|不得|不应|不能|不可)(?:超过|超出|低于|高于|少于|多于|不足|未达到?|达不到|不满|每[增减低超满逾少多延迟])/
/** Said of the past, of an example, of a step, of a choice. */
const NO_RULE =
  /例如|举例|示例|假设|\||□|☑|原(?:为|合同)|调整[为至到]|改为|以下简称|=|×|之间|至\s*\d|[~～]|\d\s*[-—–]\s*\d|注册资本/

/** What sets like measures apart. */
const KINDS =
  /旺季|淡季|高峰|平峰|大促|活动|节假?日|夜间?|[早中晚白]班|凌晨|周末|周[一二三四五六日天]|试[用运]|首[次年月期批]|次[年月]|第[一二三四五六\d]+|新[人入]|老[客员]|VIP|会员|普通|一般|紧急|加急|特急|重大|较大|严重|轻微|复杂|简单|疑难|升级|[一二三四五]级|[一二三四]线|[甲乙丙丁ABCDP]\d?[类级档]|热线|电话|来电|呼入|外呼|在线|文字|视频|邮件|微信|短信|英语|日语|双语|平均|累计|合计|总计|单笔|初次|再次|国际|国内|本地|异地|市[区内]|城区|郊[区县]|乡镇|农村|偏远|外地|省[内外]|自提|到店|预付|尾款|首款|定金|全款|女|男|上午|下午|非工作|组长|班长|主管|经理|备用|最终|满分|得分/g

/** By the day, by the month: a number a day is none a month. */
const PERIODS: readonly (readonly [string, RegExp])[] = [
  ['day', /[每当]?[日天](?=均|接|通|最|不|至|的|处)|每[日天]/],
  ['week', /每周|周(?=均|接)/],
  ['month', /每个?月|月(?=均|度|接)/],
  ['quarter', /每季|季度/],
  ['year', /每年|年(?=均|度)/],
]

export function kindsIn(context: string, own: string): string {
  const [before, here] = [properly(context), properly(own)]
  return [
    ...new Set(`${before} ${here}`.match(KINDS)),
    ...PERIODS.flatMap(([period, words]) => (words.test(here) ? [period] : [])),
  ]
    .sort()
    .join(' ')
}

/** Commas and colons inside a number end nothing. */
const CLAUSE = /(?:[^,:。;!?()]|(?<=\d),(?=\d{3})|(?<=\d):(?=\d))+/g
const LONGEST_SENTENCE = 240
const SHORTEST_THING = 3
const SHORTEST_BOUNDED = 2

/** Behind which event a time runs; the same deadline is told from the delivery or from the signing for it. */
const ANCHORS = [
  /[在于自][^,在于自]{1,12}(?:之?后|之日起|日起|起)\s*的?$/,
  /^[^,]{2,12}(?:之?后|之日起|日起|起)\s*的?$/,
] as const
const withoutAnchor = (text: string): string => {
  const anchor = ANCHORS.find((each) => each.test(text))
  return anchor ? text.replace(anchor, ' ') : text
}

export function valueOf(groups: Record<string, string | undefined>): { value: number; unit: string } | undefined {
  if (groups['price']) return { value: 0.5, unit: 'share' }
  if (groups['day']) return { value: groups['day'].startsWith('当') ? 0.9 : 1.9, unit: 'day' }
  if (groups['often']) return { value: timesAYear(groups['often']), unit: 'a year' }
  if (groups['clock']) return { value: minutesOf(groups['clock']), unit: 'clock' }
  if (groups['share']) {
    const tenths = /^(.+)折$/.exec(groups['share'])?.[1]
    const read = tenths === undefined ? sharePoints(groups['share']) : (parseNumeral(tenths) ?? Number(tenths)) / 10
    return Number.isNaN(read) ? undefined : { value: read, unit: 'share' }
  }
  if (groups['sum']) {
    const [foreign] = /[美欧港]/.exec(groups['sum']) ?? ['yuan']
    const read = Number(amount(groups['sum'].replace(/[美欧港]|块|币/g, '').replace(/元?$/, '元')))
    return Number.isNaN(read) ? undefined : { value: read, unit: foreign }
  }
  if (groups['duration']) {
    const [value, unit] = duration(groups['duration'])?.split(' ') ?? []
    if (value === undefined || unit === undefined) return undefined
    return unit === 'second' ? { value: Number(value) / 86_400, unit: 'day' } : { value: Number(value), unit }
  }
  const value = parseNumeral(groups['count'] ?? '') ?? Number(groups['count'])
  return { value, unit: (groups['unit'] ?? '').replace(/[名位]/, '人').replace('块', '元') }
}

/** 5% and 5‰ as numbers. */
function sharePoints(words: string): number {
  const [, value = '', mark = ''] = /^([\d.]+)(%|‰)$/.exec(share(words) ?? '') ?? []
  return value === '' ? Number.NaN : Number(value) / (mark === '‰' ? 1000 : 100)
}

const PER_YEAR: Readonly<Record<string, number>> = { 日: 360, 天: 360, 周: 52, 月: 12, 季: 4, 半: 2, 年: 1 }

/** 每季度, 每两周: how often a year. */
function timesAYear(words: string): number {
  const [, every = '', unit = ''] = /^每(.*?)个?([日天周月季半年])/.exec(words) ?? []
  return (PER_YEAR[unit] ?? 1) / (every === '' ? 1 : (parseNumeral(every) ?? 1))
}

const boundOf = (before: string, behind: string, unit: string, isDay: boolean): Measure['bound'] =>
  TIMES.has(unit) && (WITHIN.test(behind) || isDay)
    ? 'within'
    : MOST.test(before) || MOST_BEHIND.test(behind)
      ? 'most'
      : LEAST.test(before) || LEAST_BEHIND.test(behind)
        ? 'least'
        : 'exact'

const clientOrProvider = oncePerAnalysis(
  ({ client, provider }: Analysis) => new RegExp(`(?<client>${client})|(?:${provider})`),
)

/** The first party that a sentence names, as whoever has to keep it. */
export function partyIn(text: string, analysis: Analysis): Measure['by'] {
  const named = clientOrProvider(analysis).exec(text)
  return named === null ? undefined : named.groups?.['client'] ? 'client' : 'provider'
}

/** How often it is done, where the only other number is 一次. */
const ONCE_IN = /每[^,。;]{0,4}[日天周月季年][^,。;不至最]{0,12}一次/

/** The one figure of a clause; a day or how often is one only where nothing else is counted. */
function figureIn(clause: string): RegExpExecArray | undefined {
  const all = allMatches(FIGURE, clause)
  if (all.length === 0) return undefined
  const isOnce = ONCE_IN.test(clause)
  const figures = all.filter(([words]) => !(isOnce && words === '一次'))
  const counted = figures.filter(({ groups }) => groups?.['day'] === undefined && groups?.['often'] === undefined)
  const [figure, another] = counted.length > 0 ? counted : figures
  return another === undefined ? figure : undefined
}

/** 计划检修,应提前7日录入: which of several events it is. */
const IS_TOPIC = /^[^一-鿿]*(?![甲乙双任一]方)[\u4e00-\u9fff]{3,8}$/

/** 来电20秒内接起;按时接起的比例不低于90%: a share of what the figure before it says. */
const isOfFigureBefore = ({ text, index }: Sentence, at: number): boolean => index > 0 || /\d/.test(text.slice(0, at))

function measuresIn(sentence: Sentence, analysis: Analysis): Measure[] {
  const { text, node } = sentence
  const clauses = allMatches(CLAUSE, text)
  const heading = node.article.heading.text
  return clauses.flatMap((match, index): Measure[] => {
    const clause = match[0].trimEnd().replace(REFERENCE, (words) => ' '.repeat(words.length))
    const figure = figureIn(clause)
    if (figure === undefined) return []
    const isBarred = BARRED_BEYOND.test(text.slice(match.index))
    if (!isBarred && (IS_CASE.test(clause.trim()) || THRESHOLD.test(clause))) return []
    if ((clause.replace(figure[0], '').replaceAll(NUMBER_IN_A_NAME, '').match(ANY_NUMBER)?.length ?? 0) > 0) return []
    const read = valueOf(figure.groups ?? {})
    if (read === undefined) return []
    if (read.unit === 'share' && isOfFigureBefore(sentence, match.index)) return []
    const before = clause.slice(0, figure.index)
    const behind = clause.slice(figure.index + figure[0].length)
    const lead = clauses[index - 1]?.[0] ?? ''
    const own = `${withoutAnchor(before)} ${behind}`
    // 标准版:首次响应30秒: a label says of what all behind it holds.
    const isLabelled = /:\s*$/.test(text.slice(0, match.index))
    const alone = thingWordsIn(isLabelled ? `${lead} ${own}` : own, analysis)
    // 会话,不超过5个: the thing stands before the comma.
    const thing = alone.join('').length < SHORTEST_THING ? thingWordsIn(`${lead} ${own}`, analysis) : alone
    // 每月休息四天.
    const isBounded =
      (read.unit === 'share' && /按[^,]{0,8}$/.test(before)) ||
      /每[天日周月季年]|[周月]休/.test(before) ||
      MOST.test(before) ||
      LEAST.test(before)
    const said = thing.join('')
    if (said.length < (isBounded || isProperWord(said) ? SHORTEST_BOUNDED : SHORTEST_THING)) return []
    const cases = clauses
      .slice(0, index)
      .map(([each]) => each.trim())
      .filter(
        (each, at) =>
          IS_CASE.test(each) || (at === 0 && thing === alone && TIMES.has(read.unit) && IS_TOPIC.test(each)),
      )
      .join(',')
    return [
      {
        sentence,
        from: match.index,
        to: match.index + clause.length,
        bound: isBarred
          ? TIMES.has(read.unit)
            ? 'within'
            : 'most'
          : boundOf(before, behind, read.unit, figure.groups?.['day'] !== undefined),
        by: partyIn(text.slice(0, match.index + before.length), analysis),
        value: read.value,
        unit: read.unit,
        thing,
        pairs: pairsOf(alone === thing ? thing : [...thing, ...alone]),
        bare: isBounded || isBarred ? alone.join('') : '',
        condition: [...thingWordsIn(cases, analysis), ...(cases.match(ANY_NUMBER) ?? [])],
        ownKind: kindsIn('', clause.replace(figure[0], '')),
        kind: kindsIn(`${heading} ${text.slice(0, match.index)}`, clause.replace(figure[0], '')),
      },
    ]
  })
}

/** Whatever a contract measures, sentence by sentence. */
export const measuresOf = oncePerAnalysis((analysis: Analysis): readonly Measure[] =>
  analysis
    .sentencesFor(FIGURE)
    .filter(({ node, text }) => binds(node) && text.length <= LONGEST_SENTENCE && !NO_RULE.test(text))
    .flatMap((sentence) => measuresIn(sentence, analysis)),
)
