import { type Analysis, type Sentence, saying } from '../../analysis.ts'
import { anyOf, firstOf } from '../../checks-of-words.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { binds, inBody } from '../../reading/parts.ts'
import { atHead, atSentence, atWords, type Offence, type Rule } from '../../rule.ts'
import { stopsEarly } from '../document/cut-off.ts'
import { inAdjectives } from './in-adjectives.ts'
import { figuresGone, rowsWithoutMethod, rowsWithoutTarget, targetsInWords } from './rows-without-target.ts'
import { scoringUnstated } from './scoring.ts'

const QUALITY = /服务(?:标准|质量|水平|级别|要求|指标|规范)|考核|指标|KPI|SLA|质量(?:标准|要求|控制|监控)/i

const isQuality = (sentence: Sentence): boolean => inBody(sentence.node) && QUALITY.test(sentence.node.matter)

/** What cannot be counted: manner, feeling, and degrees without a measure. */
const FEELING =
  /态度(?:要?好|良好|亲切|热情|友好|端正)|亲和力|舒心|满意为止|让[^。;,]{1,8}(?:满意|放心|舒心)|(?:及时|妥善|尽快)处理[^。;,]{0,4},?确保[^。;,\d]{1,6}满意(?!度|率)|(?:反应|响应|回复|处理)(?:要)?(?:快|迅速|及时|敏捷)|(?:热情|亲切|耐心|友善|礼貌|高效|优质|专业|及时)(?:、|和|且|,)(?:热情|亲切|耐心|友善|礼貌|高效|优质|专业|及时|自然|准确)|班组互评|酌情(?:扣|减|处理)|(?:达到|符合|满足)(?:甲方|乙方|对方|客户方?|委托方|发包方|用户)?(?:的)?(?:要求|期望|满意)(?:的[^。;,]{0,8}(?:标准|水平))?(?=[。;,]|$)|(?:尽量|尽可能|尽快|第一时间)(?:响应|回复|处理|解决|接听|答复)/

const DEGREE =
  '(?:较高|较好|良好|优良|优质|一流|高水平|高标准|高质量|合格|满意|专业|热情|周到|高效|及时|迅速|认真|规范)'
/** 保持良好的服务水平;做不到的,扣减10%: a degree without a measure, on which money hangs. */
const DEGREE_CHARGED = new RegExp(
  `(?:(?:服务|态度|响应|回复|答复|处理|质量|接待)[^。;,\\d]{0,4}(?:应当?|须|必须|要)[^。;,\\d]{0,6}${DEGREE}|(?:应当?|须|必须|保证|确保|保持|负责|做到|提供|达到)[^。;\\d]{0,30}(?:${DEGREE}(?:的|地)?[^。;,\\d]{0,6}(?:服务|质量|水平|水准|态度|状态|响应|回复|答复|接听|接待|处理|解答|应答|办理|反馈|沟通|形象|素质)|(?:服务|态度|响应|回复|答复|处理|质量|接待)[^。;,\\d]{0,4}${DEGREE}))[^。;\\d]{0,24}[。;,]?[^。;\\d]{0,4}(?:未(?:能)?(?:达到?|做到|满足|符合)|达不到|做不到|否则|不符合|不达标|违反)[^。;]{0,24}(?:扣|减|罚|违约金|赔偿|解除|拒付|不予支付)`,
)

/** Left to how somebody feels about it; a figure beside it, such as a deduction, does not make it a measure. */
const JUDGED =
  /凭[^。;,]{0,8}(?:感受|感觉|印象|喜好|主观)|(?:按|依)(?:甲方|委托[方人]|发包[方人])[^。;,]{0,6}(?:感受|感觉|印象|喜好)|主观(?:感受|感觉|印象|判断)|如沐春风|宾至如归/

/** Rules of how to speak that a recording shows to be kept; the feeling beside them adds nothing. */
const CONDUCT = /不得(?:使用|说|与|顶撞|争[吵辩]|讽刺|推诿)|(?:服务)?禁语|忌语|标准用语|规范用语/
/** 应达到附件一的各项指标，并力求热情: the measure is there, the manner is wished for beside it. */
const WISHED_BESIDE = /指标[^。;]{0,12},?[^。;,]{0,4}(?:力求|力争|努力|尽力|争取|追求)/
const FIGURE = /\d|[一二三四五六七八九十两]{1,3}(?:个|小时|分钟|秒|工作日|天|日|次|成)|%|百分之|_{2,}|\[/

/** A standard that no record can show to be met: a judgement where a measure ought to stand. */
function notMeasurable(analysis: Analysis): Offence[] {
  const found = analysis.sentencesFor(JUDGED, FEELING).flatMap((sentence) => {
    const isTold = isQuality(sentence) || /扣|减|考核|认定|评定|判定/.test(sentence.text)
    const judged = inBody(sentence.node) && isTold ? JUDGED.exec(sentence.text) : null
    if (judged) return [atSentence(sentence, undefined, undefined, { words: judged[0] })]
    const match = isQuality(sentence) ? FEELING.exec(sentence.text) : null
    const isRow = /^\s*\d{1,2}[\s|]/.test(sentence.text)
    if (
      !match ||
      CONDUCT.test(sentence.text) ||
      WISHED_BESIDE.test(sentence.text) ||
      (!isRow && FIGURE.test(sentence.text.replace(/^\s*\d{1,2}[、.]/, '')))
    )
      return []
    return [atSentence(sentence, undefined, undefined, { words: match[0] })]
  })
  const charged = degreesCharged(analysis)
  if (found.length + charged.length > 0) return [...found, ...charged]
  return analysis.proves(
    'quality/kpi',
    'service-level/first-response',
    'service-level/resolution',
    'quality/assessment',
  )
    ? []
    : vague(analysis)
}

/** The degree and what it costs stand in one paragraph, in one sentence or in two. */
const degreesCharged = (analysis: Analysis): Offence[] =>
  saying(analysis, new RegExp(DEGREE), binds).flatMap(({ sentence }) => {
    const { node, index, text } = sentence
    if (isQuality(sentence) && FEELING.test(text)) return []
    const next = analysis.sentencesIn(node)[index + 1]?.text ?? ''
    const match = DEGREE_CHARGED.exec(`${text}${next}`)
    return match && match.index < text.length
      ? [
          atSentence(sentence, match.index, Math.min(text.length, match.index + match[0].length), {
            words: DEGREE_WORDS.exec(match[0])?.[0] ?? '',
          }),
        ]
      : []
  })
const DEGREE_WORDS = new RegExp(`${DEGREE}(?:的|地)?[\u4e00-\u9fff]{0,4}`)

const ADJECTIVES = /[^。;,:、]{0,12}(?:及时|专业|优质|高效|热情)[、和,](?:及时|专业|优质|高效|热情|准确)[^。;,]{0,12}/

/** A contract without any figure of quality says how well in adjectives. */
const vague = (analysis: Analysis): Offence[] =>
  saying(analysis, ADJECTIVES, inBody)
    .slice(0, 1)
    .map(({ sentence, match }) => atWords(sentence, match, { words: match[0].trim() }))

/** Names of metrics; the particular before the general. */
const METRIC =
  /(?:客户|用户|业主|会员|租户|热线|人工|电话|来电|在线|会话|首次|一次(?:性)?|一线|问题|投诉|工单|质检|询单|服务|响应|回复|应答|月度|(?:\d+|[一二三四五六七八九十]+)(?:秒|分钟)(?:内)?)*(?:接通率|接起率|应答率|放弃率|解决率|完结率|办结率|转化率|满意[度率]|投诉率|差错率|合格率|达标率|及时率|准确率|回复率|响应率|流失率|利用率|出勤率|覆盖率|响应时[间长]|处理时[间长]|通话时长|等待时长|质检(?:得分|分)|好评率|[\u4e00-\u9fff]{1,3}[^税利汇费频效功概比倍折毛速增%\s]率(?![先领]))/
const ITS_FORMULA =
  /÷|\/(?!\s*(?:月|年|人|次|天|日))|除以|占[^。;]{0,20}(?:比|总)|之比|比例|比值|平均[值数]|百分制|取自|公式|计算(?:方法|口径)|按[^。;]{2,30}计算|统计|抽样|抽检|得出|口径|定义|是?指[^标]|以[^。;]{2,24}(?:为准|数据|计)|数据(?:取自|来源|以)|分子|分母|X\s*100/i

export const HAS_TARGET =
  /[≥≤><]|不(?:低于|少于|高于|超过|大于|小于)|达到?|至少|以[上下内]|(?:应|须|需)?(?:为|在|控制在)|\d+\s*%|_{2,}\s*%/

type Named = { readonly sentence: Sentence; readonly metric: string }

export const metricsWith = (analysis: Analysis, test: (sentence: Sentence) => boolean): Named[] =>
  saying(analysis, METRIC, inBody)
    .filter(({ sentence }) => isQuality(sentence) && test(sentence))
    .map(({ sentence, match }) => ({ sentence, metric: match[0] }))

/** The bare name of a metric, to find where else it is explained. */
const bareName = (metric: string): string => /[\u4e00-\u9fff]{2,6}$/.exec(metric)?.[0] ?? metric

const isExplained = (analysis: Analysis, { sentence, metric }: Named): boolean =>
  ITS_FORMULA.test(sentence.text) ||
  saying(analysis, new RegExp(bareName(metric)), ({ part }) => part !== 'preamble').some(
    ({ sentence: { text }, match: { index } }) =>
      text !== sentence.text && ITS_FORMULA.test(text.slice(index, index + 24)),
  )

const EXPLAINED_ELSEWHERE =
  /(?:指标|口径|考核|质量)[^。;\n]{0,6}(?:口径|定义|说明|细则|标准|办法)[》"]?(?:见|详见|附后)|附件[^。;\n]{0,8}(?:口径|定义|指标|考核)/

/** Rates with a target and nowhere a word on how they are counted; an oversight where others are explained. */
const unexplainedRates = oncePerAnalysis(
  (analysis: Analysis): { readonly open: readonly Named[]; readonly isOversight: boolean } => {
    const rates = metricsWith(analysis, ({ text }) => HAS_TARGET.test(text)).filter(({ metric }) =>
      /[率度]$/.test(metric),
    )
    const open = rates.filter((each) => !isExplained(analysis, each))
    const isElsewhere = open.length > 0 && EXPLAINED_ELSEWHERE.test(analysis.text)
    return { open: isElsewhere ? [] : open, isOversight: open.length < rates.length }
  },
)

/** Where some metrics are explained, each that is not is an oversight of its own; where none is, it is one matter. */
function withoutFormula(analysis: Analysis, isUsual: boolean): Offence[] {
  const { open, isOversight } = unexplainedRates(analysis)
  const own = open.filter(({ metric }) => USUAL.test(metric) === isUsual)
  return (isOversight ? own : own.slice(0, 1)).map(({ sentence, metric }) =>
    atSentence(sentence, undefined, undefined, { metric }),
  )
}

/** Rates that every telephone system counts, in nearly the same way. */
const USUAL = /接通率|接起率|应答率|放弃率|响应时|处理时|通话时长|及时率|回复率/

/** A metric that is named to be judged by, without a value to reach. */
function withoutTarget(analysis: Analysis): Offence[] {
  const bare = metricsWith(
    analysis,
    ({ text, node }) =>
      /考核|指标|KPI/i.test(node.matter) &&
      !FIGURE.test(text.replace(/^\s*[\d.、()（）]+/, '')) &&
      !HAS_TARGET.test(text) &&
      text.length < 60,
  )
  const [first] = bare
  if (!first || analysis.isGuide || saying(analysis, /指标名称|目标值/).length > 0) return []
  const home = first.sentence.node.parent ?? first.sentence.node
  return [{ ...atHead(home, { metric: first.metric, count: bare.length }), end: first.sentence.place().end }]
}

const CONSEQUENCE =
  /(?:未(?:能)?(?:达|完成|满足)|没有?(?:能)?(?:做到|达到|完成)|做不到|不(?:达标|合格|足)|达不到|低于|高于|大于|少于|多于|不满|考核(?:结果|得分|不)|得分|每(?:低|超|少|高)|扣)[^。;]{0,60}(?:扣|减|违约金|罚|整改|解除|终止|警告|折|结算|支付|补偿|返还|奖)|奖惩|(?:超过|超时|超出|逾期|迟延|迟[推回报复到]|漏[接转推登录报发]|错[转答派登]|达不到)(?:的|部分)?,?[^。;]{0,16}(?:扣|罚|减|赔|违约金)|否则[^。;,]{0,6}(?:扣|罚|减)|服务费(?:系数|挂钩)|与[^。;]{0,10}服务费[^。;]{0,6}挂钩/
const STANDARD = ['quality/kpi', 'service-level/first-response', 'service-level/resolution'] as const

/** Targets whose miss has no effect: the heading under which they stand. */
function withoutConsequence(analysis: Analysis): Offence[] {
  if (
    stopsEarly(analysis) ||
    !analysis.proves(...STANDARD) ||
    analysis.proves('quality/service-credits', 'quality/failure-ladder') ||
    CONSEQUENCE.test(analysis.sentences.map(({ text }) => text).join(''))
  )
    return []
  const home = analysis.contract.clauses.find(({ type }) => (STANDARD as readonly string[]).includes(type))
  return home ? [{ article: home.article, start: home.start, end: home.end }] : []
}

const A_LIST = 3
const OF_TARGETS = /指标|考核|达标|KPI|SLA|服务水平|服务质量|得分|总分|不合格/i
const HAS_EFFECT = new RegExp(`${CONSEQUENCE.source}|扣|罚|违约金|减收|奖`)

const OF_METRICS = /指标|服务质量|服务水平|服务标准/

const A_TARGET =
  /^\s*[(（\d.、)）]*(?<name>[\u4e00-\u9fff]{2,10})[^。;,]{0,8}?(?:[≤≥<>]=?|不(?:低于|高于|超过|少于|大于))\s*\d/

/** A list of targets of which not one is spoken of again, in a contract that sanctions others. */
const listWithoutConsequence = (analysis: Analysis): Offence[] => {
  const targets = saying(
    analysis,
    A_TARGET,
    (node) => binds(node) && OF_METRICS.test(node.matter + node.article.body.text),
  )
  const lists = [
    ...Map.groupBy(targets, ({ sentence: { node } }) => (node.article.kind === 'item' ? (node.parent ?? node) : node)),
  ]
  const effects = analysis.sentences.filter(({ text, node }) => binds(node) && HAS_EFFECT.test(text))
  return lists.flatMap(([home, list]) => {
    const names = list.map(({ match }) => match.groups?.['name'] ?? '').map((name) => name.slice(-NAME))
    const isSanctioned = effects.some(
      ({ text, node }) =>
        OF_TARGETS.test(text) ||
        names.some((name) => text.includes(name)) ||
        node === home ||
        /考核|扣/.test(node.article.heading.text),
    )
    const [first] = list
    const last = list.at(-1)
    return first && last && list.length >= A_LIST && !isSanctioned
      ? [{ ...atSentence(first.sentence), end: last.sentence.place().end }]
      : []
  })
}
/** So many characters tell a metric from others. */
const NAME = 4

const DECIDES =
  /考核(?:结果|评价|情况|得分)?[^。;]{0,10}(?:作为|为|决定|影响)[^。;]{0,20}(?:依据|续[签约]|支付|结算|奖惩)/

/** Assessment that decides fees or renewal, without any figure to assess by. */
function withoutStandard(analysis: Analysis): Offence[] {
  const [decision] = saying(analysis, DECIDES, inBody)
  const hasFigure = () =>
    metricsWith(analysis, ({ text }) => FIGURE.test(text.replace(/^\s*[\d.、]+/, ''))).length > 0 ||
    /考核(?:标准|办法|细则|方案)[^。;\n]{0,6}(?:见|详见)附件|得分|扣分/.test(analysis.text)
  return decision === undefined || hasFigure() ? [] : [atWords(decision.sentence, decision.match)]
}

/** A row of a table of metrics in which how it is counted and where from are dashes. */
const DASH = /^(?:[-—/]+|无)$/

const rowsEmpty = ({ sentences }: Analysis): Offence[] =>
  sentences.flatMap((sentence) => {
    if (!sentence.text.includes('|') || !binds(sentence.node)) return []
    const cells = sentence.text.split('|').map((cell) => cell.trim())
    const name = cells.findIndex((cell) => /[率度]/.test(cell))
    const behind = name < 0 ? [] : cells.slice(name + 1)
    const isEmpty = /\d/.test(behind[0] ?? '') && behind.filter((cell) => DASH.test(cell)).length >= 2
    return isEmpty ? [atSentence(sentence, undefined, undefined, { metric: cells[name] ?? '' })] : []
  })

/** 6 工单及时率 — 10%: a weight, and a dash where the target ought to stand. */
const DASH_FOR_TARGET = /(?<metric>[\u4e00-\u9fff]{2,8}[率度])[|\s]*[—–－/-]{1,2}[|\s]*\d{1,2}\s*(?:%|分)/
const dashForTarget = (analysis: Analysis): Offence[] =>
  saying(analysis, DASH_FOR_TARGET, binds).map(({ sentence, match }) =>
    atWords(sentence, match, { metric: match.groups?.['metric'] ?? '', count: 1 }),
  )

export const MEASURE_RULES: readonly Rule[] = [
  { code: 'standard-not-measurable', severity: 'warning', check: firstOf(notMeasurable, inAdjectives) },
  // The formula may stand in an annex that was not imported.
  {
    code: 'kpi-without-formula',
    severity: 'note',
    check: anyOf((analysis) => withoutFormula(analysis, false), rowsEmpty, rowsWithoutMethod),
  },
  { code: 'kpi-formula-implied', severity: 'note', check: (analysis) => withoutFormula(analysis, true) },
  {
    code: 'kpi-without-target',
    severity: 'warning',
    check: anyOf(withoutTarget, rowsWithoutTarget, dashForTarget, targetsInWords, figuresGone),
  },
  {
    code: 'standard-without-consequence',
    severity: 'warning',
    check: (analysis) => {
      const ofAll = withoutConsequence(analysis)
      return ofAll.length > 0 ? ofAll : listWithoutConsequence(analysis)
    },
  },
  {
    code: 'assessment-without-standard',
    severity: 'warning',
    check: (analysis) => [...withoutStandard(analysis), ...scoringUnstated(analysis, false)],
  },
]
