import type { MetricFormula } from '@heqi/terms'
import type { Span } from '../../recognise/analysed-contract.ts'
import { type Cue, cue, cueOf } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import type { Place, Sight } from '../../recognise/sight.ts'
import { NAMES, WITH_TIME } from './metric-names.ts'
import type { Promised } from './promised.ts'
import { promised, putKpis } from './put-kpis.ts'
import { isIn, type Sheets, scoringSheets } from './scoring-sheet.ts'
import { AT_LEAST, AT_MOST } from './target-of.ts'
import { listedWeights, WEIGHTS, weightsInOrder } from './weight-of.ts'

const ANY = `(?:${NAMES.map(([, words]) => words).join('|')})`
const VALUE = `(?:{share:share}|{time:duration}|{points:decimal}\\s*分(?!钟|点|之)|(?=[1-5]\\.\\d{1,2}(?![\\d.]*\\s*[\\d%‰倍秒元天小]))(?<![\\d.]){stars:decimal})`

/** How a promise goes on after the name: direction, value, and words behind it. */
const PROMISE = `\\s*(?:\\([^)]{0,60}\\))?(?!\\(\\d{1,3}分\\))(?:(?!扣|奖|每[低高少超]|不达标|未达标)[^。;、÷/]){0,14}?(?<how>${AT_LEAST}|${AT_MOST}|为|:)?(?:(?!每[低高少超降下])[^。;、\\d_÷/]){0,6}?${VALUE}\\s*(?<after>以上|以下|以内|之上|之下|之?内)?`
/** In a row of a table, or behind a formula, the sign or the word 目标 leads to the promise: `接通量÷来电量×100% ≥92% 30`. */
const FAR_PROMISE = `[^。;]{0,70}?(?<how>≥|≤|>=|<=|(?:目标值?|标准值?|达标值?|期望值?|要求)(?:为|:)?\\s*(?:${AT_LEAST}|${AT_MOST})?)\\s*${VALUE}\\s*(?<after>以上|以下|以内|之?内)?`
/** `服务水平80/20`: so many per cent within so many seconds. */
const SERVICE_LEVEL_RATIO = cue`服务水平\s*(?:为|:|达到?|不低于|≥)*\s*{points:decimal}%?\/\d{1,2}(?!\d)`
/** A net promoter score has no unit: `NPS不低于40`. */
const NPS_POINTS = cue`(?:净推荐值?|NPS)(?:值|得分|分值?)?(?:\([^)]{0,40}\))?[^。;,\d]{0,8}?(?<how>${AT_LEAST}|为|:)\s*{points:decimal}\s*分?(?!\s*[%\d])(?<after>以上)?`
/** Behind what the metric is: `满意度，即评为4分以上的评价数除以有效评价数，不低于93%`. */
const EXPLAINED_PROMISE = `\\s*[,:(]?\\s*(?:即|指|=|:|是指)[^。;]{0,110}?[,)]\\s*(?:每?[月季]度?|目标)?\\s*(?<how>${AT_LEAST}|${AT_MOST})\\s*${VALUE}\\s*(?<after>以上|以下|以内)?`
/** A share that months stand before: `转化率前两个月不低于30%`. */
const FAR_SHARE = `[^。;%]{0,12}?(?<how>${AT_LEAST})[^。;,、\\d_÷/]{0,10}?{share:share}`
/** The share alone: `合规率：100%`. */
const ONLY_SHARE = cue`^\s*(?<how>)?{share:share}\s*[。;]?\s*$`
/** In a row of a table whose cell holds the value alone: `人工接通率 | 接起数÷请求数 | 95% | 90% | 30%`. */
const CELL_PROMISE = `[^|。;]{0,6}(?:\\|[^|。;]*)?\\|\\s*(?<how>≥|≤|>=|<=)?\\s*${VALUE}\\s*(?<after>以上|以下|以内)?\\s*(?=\\|)`
/** The promise in the cell of a scoring sheet. */
const IN_CELL = cue`(?<how>${AT_LEAST}|${AT_MOST})?\s*${VALUE}\s*(?<after>以上|以下|以内|之?内)?`
/** The head of a table whose cells ran together: `序号指标定义目标值挑战值底线值权重计分`. */
const RUN_TOGETHER_HEAD =
  '(?:指标|项目)(?:名称|定义|口径|说明)?(?:标准|目标值?)[一-鿿]{0,12}(?:权重|分值)(?:[一-鿿]{0,6}(?:办法|计分|评分|扣分))?'
/** A row of such a table: the values of its columns, then the weight and the next words: `≥97%15每低1个百分点扣2分`. */
const RUN_TOGETHER_PROMISE = `(?:[^。;|\\d≥≤<>]|\\d+(?=秒|分钟|小时|日|次|分以上)){0,40}?(?<how>≥|≤|>=|<=)?\\s*${VALUE}(?:\\s*[≥≤<>=]*\\s*\\d+(?:\\.\\d+)?(?:%|秒)){0,2}(?=\\d{1,2}[^\\d.%])`
const RUN_TOGETHER = new RegExp(RUN_TOGETHER_HEAD)
/** `90%的来电在15秒内接听`: the share stands before what is promised. */
const SHARE_FIRST: readonly (readonly [MetricFormula, Cue])[] = [
  [
    'service-level',
    cue`{share:share}(?:以上)?的?(?:来电|电话|呼入|呼叫|通话)[^。;,%\d]{0,6}{within:duration}(?:之?内|以内)[^。;,]{0,6}(?:接通|接听|接起|应答)`,
  ],
  [
    'first-response-attainment',
    cue`{share:share}(?:以上)?的?(?:会话|咨询|消息|留言|请求)[^。;,%\d]{0,6}{within:duration}(?:之?内|以内)[^。;,]{0,6}(?:响应|回复|答复|应答)`,
  ],
  [
    'resolution-attainment',
    cue`{share:share}(?:以上)?的?(?:工单|投诉|问题|诉求|报修|售后)[^。;,%\d]{0,6}{within:duration}(?:之?内|以内)[^。;,]{0,8}(?:解决|办结|处理|关闭|结案)`,
  ],
]
/** Any rate that is promised; those of money are none. */
const RATE = '(?<!税|利|费|汇|比|倍|概|频|效|流失|更换|变动|调换|轮换|留用|续聘|中标)率'

/** `五星制,月均不低于4.7星`. */
const STARS = cue`(?<how>${AT_LEAST})\s*{stars:decimal}\s*星`

const promisesOf = (words: string) => ({
  near: cue`(?:${words})${PROMISE}`,
  far: cue`(?:${words})${FAR_PROMISE}`,
  explained: cue`(?:${words})${EXPLAINED_PROMISE}`,
  cell: cue`(?:${words})${CELL_PROMISE}`,
  runTogether: cue`(?:${words})${RUN_TOGETHER_PROMISE}`,
})
type Promises = ReturnType<typeof promisesOf>

/** Each metric with what its name and the promises behind it look like. */
const NAMED = NAMES.map(([formula, words]) => ({ formula, name: cue`(?:${words})`, promises: promisesOf(words) }))

/** The promise below a heading that is the name. */
const BELOW_PROMISE = cue`^${PROMISE}`
const BELOW_FAR_PROMISE = cue`${FAR_PROMISE}`

/** A heading that is a rate of the client's own trade: `询单转化率`. */
const UNKNOWN_HEADING = cue`^\s*[一-鿿]{2,10}(?:转化|准确|合格|正确|完好|完成|达成|覆盖|合规|规范|解决|及时|成功)率\s*$`

export const sight: Sight = {
  headings: [
    cue`KPI|(?:考核|绩效|质量|服务)(?:考核)?指标|(?:服务)?质量(?:标准|要求|目标)|服务(?:水平|水准|标准)(?:协议|要求|承诺)?$|服务(?:水平|标准|质量)(?:与|及|和)考核|SLA`,
    cue`^(?:衡量|品质|服务水平)?指标(?:、|与|和|及|$)`,
    cue`^\s*[一-鿿]{0,4}(?:${ANY})\s*(?:\([^)]*\))?\s*$`,
    UNKNOWN_HEADING,
  ],
  sentences: [
    cue`(?:好评率|满意度|回复率|转化率?|复购率?)[^。;,\d]{0,4}(?:掉到|跌到|降到|低于|不到)\s*{decimal}(?=以下|扣|的?,)`,
    cue`(?:转化率?|满意度|好评率|销售额)(?:要|得|须)?(?:比|超过|高于)[^。;,]{0,4}(?:上(?:个)?月|去年|同行|白班|平均)[^。;,]{0,4}(?:高|好|多)?`,
    cue`(?:应答率|回复率|响应率|接起率|接通率|满意率|好评率|完成率)(?:≥|>=?|不低于|不少于)?\s*{share}`,
    cue`月?(?:销售额|业绩|成交额|GMV)(?:要|须|应|每月)?(?:达到?|做到|完成|不低于|冲到)[^。;,\d]{0,4}(?:{amount}|{decimal}\s*万)`,
    cue`(?:满意度|满意率|好评率|回复率|响应率|转化率?|询单转化|接起率)[^。;,\d]{0,6}{decimal}\s*(?:以上|起)|(?:满意度|满意率|好评率|转化率?|询单转化)(?:要|须|应)?(?:达到?|到|在|保持)?[^。;,\d]{0,4}{share}(?:以上)?`,
    cue`(?:响应率|回复率|接起率)(?:要|须|应)?\s*(?:达到?|为|100|{share})`,
    cue`每小时[^。;,]{0,6}(?:处理|接听|接待|外呼)[^。;,]{0,6}(?:不低于|不少于|≥|达到|至少)\s*{count}`,
    cue`(?:通话|处理|会话|平均处理)时长[^。;,\d]{0,8}(?:控制在|不超过|低于|≤)`,

    cue`(?:接待量|接听量|外呼量|处理量|通话量)[^。;,]{0,8}(?:不少于|不低于|≥|达到|至少)\s*{count}`,
    cue`(?:店铺|DSR|动态|描述|物流)[^。;,]{0,6}评分[^。;,]{0,8}(?:保持|不低于|不少于|达到|高于|要比|维持|≥|低于)`,
    cue`(?:转化率|成功率|回访率|完成率|好评率|响应率|及时率|准确率)[^。;,]{0,4}(?:目标)?(?:应|要|须)?(?:为|是|有|到|达到?)\s*{share}`,
    cue`(?:投诉|差评|中差评|差错)(?:量|数|件数)?[^。;,]{0,6}(?:不超过|不多于|≤|控制在)\s*{count}\s*[起件条个单次]`,

    STARS,
    ...SHARE_FIRST.map(([, promise]) => promise),
    cue`${ANY}[^。;]{0,16}(?:${AT_LEAST}|${AT_MOST})[^。;]{0,8}(?:{share}|{duration}|{decimal}\s*分)`,
    cue`${ANY}[^。;]{0,8}(?:{share}|{duration}|{decimal}\s*分)[^。;,]{0,2}(?:以上|往上|以下|以内|之上|之下)`,
    cue`(?:${ANY}|${RATE})\s*(?:=|\([^)]{2,40}\))[^。;]{0,80}(?:目标|${AT_LEAST}|${AT_MOST})`,
    cue`(?:${ANY}|${RATE})\s*\|[^。;]{2,60}\|\s*(?:{share}|{duration}|{decimal})\s*(?:以上|以下)?\s*\|`,
    cue`(?:${ANY})[^。;,\d]{0,12}(?:${AT_LEAST})\s*[1-5]\.\d(?![\d%])`,
    cue`${RUN_TOGETHER_HEAD}`,
    cue`(?:体验分|评价分|评分)[^。;,]{0,4}(?:${AT_LEAST})\s*{decimal}\s*分`,
    cue`(?:DSR|店铺分|服务分|物流分|体验分|描述分)[^。;,\d]{0,8}(?:掉|跌|降)(?:到|至)\s*[1-5]\.\d\s*(?:分)?以下`,
    cue`(?:DSR|店铺分|服务分|物流分|体验分|描述分)[^。;,\d]{0,8}(?:${AT_LEAST})\s*[1-5]\.\d{1,2}(?![\d%])|(?:NPS|净推荐)(?:值|得分|分值?)?[^。;,\d]{0,4}(?:${AT_LEAST})\s*{decimal}(?!\s*%)`,
    cue`${RATE}[^。;,]{0,8}(?:${AT_LEAST}|${AT_MOST})[^。;,]{0,6}(?:{share}|[^。;,]{0,6}平均)`,
    cue`${ANY}[^。;]{0,6}(?:为|:)\s*(?:{share}|{duration}|{decimal}\s*分)`,
    cue`${ANY}\s*(?:{share}|{duration}|{decimal}\s*分)\s*,[^。;]{0,10}(?:权重|分值|每[低高超])`,
    cue`${ANY}\s*[(:占]?\s*\d{1,2}(?:\.\d)?\s*(?:分(?!钟)|%)\)?\s*[、,和及][^。;]{0,24}${ANY}\s*[(:占]?\s*\d{1,2}(?:\.\d)?\s*(?:分(?!钟)|%)`,
    cue`${ANY}\s*(?:[、,及和与\/]|以及)[^。;]{0,20}${ANY}`,
    cue`满意[度率](?:标准|目标)|(?:保证|确保|达到)[^。;,]{0,14}满意[度率](?:达到|不低于|在)`,
    cue`${ANY}[^。;,]{0,6}(?:达到?|处于|保持|优于|不(?:低|差|次)于|位居)[^。;,\d]{0,6}(?:行业|同行|同业|业内|业界)[^。;,\d]{0,6}(?:水平|标准|水准|前列|平均)`,
    cue`${ANY}[^。;,\d]{0,6}{share}\s*(?:-|~|至|到)\s*{share}`,
    cue`(?:关键|主要|核心)?(?:绩效|质量|考核|服务)指标[^。;]{0,10}(?:如下|包括|为|见)`,
    cue`${RATE}[^。;,]{0,2}(?:保证|保持|维持|做到|达到|要)[^。;,]{0,2}在?\s*{share}\s*(?:以上|以下|以内)`,
  ],
  not: [cue`率[^。;,]{0,2}(?:超过|高于|大于)其|报告内容|调查问卷|违约|(?<!每)下降|第三方|赔偿`],
  alsoIn: ['annex'],
  leftovers: ['deadlines', 'limits'],
  read: readKpis,
}

function readKpis(place: Place): void {
  const { first, put, set } = place
  const sheets = scoringSheets(place)
  const all: Place['all'] = (pattern) => place.all(pattern).filter(({ passage }) => !WEIGHTS.test(passage.text))
  const taken = new Map<unknown, (readonly [number, number])[]>()
  const named = new Set<MetricFormula>()
  const kpis: Promised[] = []
  const listed = listedWeights(place, NAMED)
  const isWeight = (promise: Match) =>
    listed.some(({ weightAt }) => meet(weightAt.span, promise.spanOf(valueOf(promise))))
  const add = (promise: Match, formula: MetricFormula | undefined, metric: string | undefined): void => {
    const kpi = isWeight(promise) ? undefined : promised(kpis.length, promise, formula, metric, sheets)
    if (kpi) kpis.push(kpi)
  }
  const isRead = (promise: Match) => kpis.some((kpi) => placeOf(kpi.promise) === placeOf(promise))
  let index = 0
  for (const { formula, name, promises } of NAMED) {
    const mentions = all(name).filter((match) => isFree(taken, match))
    if (mentions.length === 0) continue
    const main = mentions.find((match) => promiseOf(place, match, promises, formula, sheets)) ?? mentions[0]
    if (main === undefined) continue
    named.add(formula)
    const ofOtherTimes = mentions.filter((match) => match !== main && isOfOtherTime(place, match, main, formula))
    for (const [nth, mention] of [main, ...ofOtherTimes].entries()) {
      const promise = promiseOf(place, mention, promises, formula, sheets)
      if (nth > 0 && promise === undefined) continue
      taken.set(mention.passage, [...(taken.get(mention.passage) ?? []), [mention.span.start, mention.span.end]])
      const id = nth === 0 ? formula : `${formula}-${nth + 1}`
      set(`metrics[${index}].id`, id, mention)
      // The second of a kind goes by its own words; the first has the field's name.
      if (nth > 0) set(`metrics[${index}].title`, { 'zh-CN': mention.text, en: mention.text }, mention)
      set(`metrics[${index}].formula`, formula, mention)
      // `20秒内接通的占85%`: the first may have its time elsewhere in the clause.
      const anywhere = nth === 0 ? timed(formula) : undefined
      const time = timeOf(place, mention, formula) ?? (anywhere && first(anywhere))
      put(`metrics[${index}].${formula === 'on-site-attainment' ? 'arriveWithin' : 'within'}`, time, 'within')
      index += 1
      if (promise) add(promise, formula, id)
    }
  }
  for (const [formula, pattern] of SHARE_FIRST) {
    const promise = named.has(formula) ? undefined : all(pattern)[0]
    if (promise === undefined) continue
    set(`metrics[${index}].id`, formula, promise)
    set(`metrics[${index}].formula`, formula, promise)
    put(`metrics[${index}].within`, promise, 'within')
    index += 1
    add(promise, formula, formula)
  }
  const isOfSheet = ({ passage }: Match) => sheets.has(passage)
  for (const promise of [
    ...headedPromises(place),
    ...all(cue`(?<name>[一-鿿A-Z]{1,8}(?:${RATE}|体验分|评价分|评分|态度分|物流分|描述分|服务分))${PROMISE}`),
    ...all(cue`(?<name>(?:在线|语音|电话|热线|文字|通话|会话|短信|视频)满意[度率])${PROMISE}`).filter(isLeast),
    ...all(STARS),
    ...all(cue`(?<name>[一-鿿]{1,6}转化率)${FAR_SHARE}`),
  ])
    if (!isOfSheet(promise) && isFree(taken, promise) && !isRead(promise)) add(promise, undefined, undefined)
  putKpis(place, kpis, [...listed, ...weightsInOrder(place, NAMED, kpis)], named)
}

/** The promise below each heading that is a rate of the client's own trade. */
function headedPromises({ passages, within }: Place): readonly Match[] {
  const heads = passages.filter((passage) => passage.isHeading && within(passage, UNKNOWN_HEADING).length > 0)
  const [far, only] = [cueOf(FAR_SHARE), ONLY_SHARE]
  return heads.flatMap((head) => {
    const body = passages.find(({ isHeading, path }) => !isHeading && path.at(-1) === head.path.at(-1))
    const promise = body && (within(body, far)[0] ?? within(body, only)[0])
    return promise ? [promise] : []
  })
}

/** Where the promised value stands. */
const placeOf = (match: Match): number => match.spanOf(valueOf(match)).start
const valueOf = (match: Match): string =>
  ['share', 'time', 'points', 'stars'].find((name) => match.words(name) !== undefined) ?? 'how'
const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const LEAST = new RegExp(`^(?:${AT_LEAST})$`)
const isLeast = (match: Match): boolean => LEAST.test(match.words('how') ?? '')

/** A time before such a name; `undefined` for metrics that have none. */
function timed(formula: MetricFormula): Cue | undefined {
  const name = WITH_TIME[formula]
  return name === undefined ? undefined : cue`{within:duration}(?:${name})`
}

/** The time in the name of a metric. */
function timeOf({ within }: Place, { passage, span }: Match, formula: MetricFormula): Match | undefined {
  const pattern = timed(formula)
  return pattern && within(passage, pattern).find((time) => time.span.start < span.end && span.start < time.span.end)
}

/** `在线30秒应答率不低于90%，电话20秒接通率不低于85%`: two service levels. */
function isOfOtherTime(place: Place, match: Match, named: Match, formula: MetricFormula): boolean {
  const time = timeOf(place, match, formula)?.value('within')
  return time !== undefined && JSON.stringify(time) !== JSON.stringify(timeOf(place, named, formula)?.value('within'))
}

/** The promise that follows the name closely, else further on; a time is no promise about a rate, nor the other way round. */
function promiseOf(
  { all, within }: Place,
  named: Match,
  promises: Promises,
  formula: MetricFormula,
  sheets: Sheets,
): Match | undefined {
  const { passage: own } = named
  const cell = sheets.get(own)
  if (cell && isIn(cell.item, named))
    return within(own, IN_CELL).find((match) => isIn(cell.target, match) && fits(formula, match))
  const of = (promise: Cue) =>
    within(own, promise).find((match) => match.span.start === named.span.start && fits(formula, match))
  const isBelow = (match: Match) =>
    !match.passage.isHeading && match.passage.path.at(-1) === own.path.at(-1) && fits(formula, match)
  return (
    (RUN_TOGETHER.test(own.text) ? of(promises.runTogether) : undefined) ??
    (formula === 'service-level' ? of(SERVICE_LEVEL_RATIO) : undefined) ??
    (formula === 'nps' ? of(NPS_POINTS) : undefined) ??
    of(promises.near) ??
    of(promises.far) ??
    of(promises.explained) ??
    of(promises.cell) ??
    (own.isHeading ? [BELOW_PROMISE, BELOW_FAR_PROMISE].flatMap(all).find(isBelow) : undefined)
  )
}

const fits = (formula: MetricFormula, match: Match): boolean =>
  formula.startsWith('average-') ? match.words('time') !== undefined : match.words('time') === undefined

const isFree = (taken: ReadonlyMap<unknown, readonly (readonly [number, number])[]>, match: Match): boolean =>
  (taken.get(match.passage) ?? []).every(([start, end]) => match.span.end <= start || match.span.start >= end)
