import type { Analysis, Sentence } from '../analysis.ts'
import { oncePerAnalysis } from '../reading/once-per-analysis.ts'
import { binds } from '../reading/parts.ts'
import { isProperWord } from '../reading/thesaurus/same-words.ts'
import { pairsOf, properly, thingWordsIn } from '../reading/thing-words.ts'
import { type Clause, clausesOf, FIGURE, valueOf } from './clauses.ts'

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
  /旺季|淡季|高峰|平峰|大促|活动|节假?日|夜间?|[早中晚白]班|凌晨|周末|周[一二三四五六日天]|试[用运]|首[次年月期批]|次[年月]|第[一二三四五六\d]+|新[人入坐座员]|老[客员坐座]|正式(?:员工|坐席|座席|客服)|VIP|会员|普通|一般|紧急|加急|特急|重大|较大|严重|轻微|复杂|简单|疑难|升级|[一二三四五]级|[一二三四]线|[甲乙丙丁ABCDP]\d?[类级档]|热线|电话|来电|呼入|外呼|在线|文字|视频|邮件|微信|短信|英语|日语|双语|平均|累计|合计|总计|单笔|初次|再次|国际|国内|本地|异地|市[区内]|城区|郊[区县]|乡镇|农村|偏远|外地|省[内外]|自提|到店|预付|尾款|首款|定金|全款|女|男|上午|下午|非工作|组长|班长|主管|经理|备用|最终|满分|得分/g

/** By the day, by the month: a number a day is none a month. */
const PERIODS: readonly (readonly [string, RegExp])[] = [
  ['day', /[每当]?[日天](?=均|接|通|最|不|至|的|处)|每[日天]/],
  ['week', /每周|周(?=均|接)/],
  ['month', /每个?月|月(?=均|度|接)/],
  ['quarter', /每季|季度/],
  ['year', /每年|年(?=均|度)/],
]

const ANY_PERIOD = /[日天周月季年]/

export function kindsIn(context: string, own: string): string {
  const [before, here] = [properly(context), properly(own)]
  const periods = ANY_PERIOD.test(here) ? PERIODS : []
  return [
    ...new Set(`${before} ${here}`.match(KINDS)),
    ...periods.flatMap(([period, words]) => (words.test(here) ? [period] : [])),
  ]
    .sort()
    .join(' ')
}

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
function figureIn({ words, figures: all }: Clause): RegExpExecArray | undefined {
  if (all.length === 0) return undefined
  const isOnce = ONCE_IN.test(words)
  const figures = all.filter(([figure]) => !(isOnce && figure === '一次'))
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
  const clauses = clausesOf(sentence)
  const heading = node.article.heading.text
  return clauses.flatMap((each, index): Measure[] => {
    const figure = figureIn(each)
    if (figure === undefined) return []
    const start = each.index
    const clause = each.words.slice(0, each.text.trimEnd().length)
    const isBarred = BARRED_BEYOND.test(text.slice(start))
    if (!isBarred && (IS_CASE.test(clause.trim()) || THRESHOLD.test(clause))) return []
    if ((clause.replace(figure[0], '').replaceAll(NUMBER_IN_A_NAME, '').match(ANY_NUMBER)?.length ?? 0) > 0) return []
    const read = valueOf(figure.groups ?? {})
    if (read === undefined) return []
    if (read.unit === 'share' && isOfFigureBefore(sentence, start)) return []
    const before = clause.slice(0, figure.index)
    const behind = clause.slice(figure.index + figure[0].length)
    const lead = clauses[index - 1]?.text ?? ''
    const own = `${withoutAnchor(before)} ${behind}`
    // 标准版:首次响应30秒: a label says of what all behind it holds.
    const isLabelled = /:\s*$/.test(text.slice(0, start))
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
      .map((before) => before.text.trim())
      .filter(
        (before, at) =>
          IS_CASE.test(before) || (at === 0 && thing === alone && TIMES.has(read.unit) && IS_TOPIC.test(before)),
      )
      .join(',')
    return [
      {
        sentence,
        from: start,
        to: start + clause.length,
        bound: isBarred
          ? TIMES.has(read.unit)
            ? 'within'
            : 'most'
          : boundOf(before, behind, read.unit, figure.groups?.['day'] !== undefined),
        by: partyIn(text.slice(0, start + before.length), analysis),
        value: read.value,
        unit: read.unit,
        thing,
        pairs: pairsOf(alone === thing ? thing : [...thing, ...alone]),
        bare: isBounded || isBarred ? alone.join('') : '',
        condition: [...thingWordsIn(cases, analysis), ...(cases.match(ANY_NUMBER) ?? [])],
        ownKind: kindsIn('', clause.replace(figure[0], '')),
        kind: kindsIn(`${heading} ${text.slice(0, start)}`, clause.replace(figure[0], '')),
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
