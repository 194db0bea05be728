import { AMOUNT, allMatches, DURATION } from '@heqi/clauses'
import { type Analysis, type Saying, type Sentence, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { unnumbered } from '../../reading/own-words.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, doubtful, firstOnly, type Offence, type Rule } from '../../rule.ts'
import { agreedNowhere } from './by-what-measure.ts'
import { methodAgreedNowhere } from './without-figures.ts'

/** 未在约定时间内到岗: a time is spoken of as agreed. */
const AT_AGREED_TIME =
  /(?:约定|规定|商定)的?(?:时间|时限|期限|时点|日期)(?:之?内|前|以前)?[^。;,]{0,12}?(?<deed>到岗|到位|进场|上岗|响应|回复|答复|接听|处理|解决|办结|提交|报送|交付|整改|改正|更换|到场|到达|结算|交接|移交|培训)/
/** What is done in other words. */
const DEEDS: readonly (readonly string[])[] = [
  ['到岗', '到位', '进场', '上岗', '入场', '派驻'],
  ['响应', '回复', '答复', '接听', '应答'],
  ['处理', '解决', '办结', '办理', '处置'],
  ['提交', '报送', '交付', '提供', '出具', '上报'],
  ['整改', '改正', '纠正', '补救'],
  ['更换', '调换', '替换', '撤换'],
  ['到场', '到达', '上门'],
  ['结算', '对账', '支付', '付款'],
  ['交接', '移交'],
  ['培训'],
]
const A_TIME = new RegExp(
  `${DURATION}|\\d{1,2}\\s*[日号点时]|\\d{1,2}:\\d{2}|[每当次][日天周月季年]|立即|即时|当场|随时|_{2,}|时间表|[一二三四五六七八九十]+[日号]前`,
)
/** Agreed on another occasion, or somewhere else. */
const ELSEWHERE =
  /督促|敦促|催促|协调|附件|第[\d一二三四五六七八九十]+条|另行|书面约定|双方约定|通知|法律|法定|订单|工单|计划|手册|规范|与客户|预约/

/** A time that the contract calls agreed, and that it names nowhere. */
const timesNowhere = (analysis: Analysis): Offence[] =>
  firstOnly(
    saying(analysis, AT_AGREED_TIME, binds).flatMap(({ sentence, match }) => {
      const deed = match.groups?.['deed'] ?? ''
      const like = DEEDS.find((deeds) => deeds.includes(deed)) ?? [deed]
      const isTimed = ({ text }: Sentence): boolean =>
        like.some((each) => text.includes(each)) && A_TIME.test(unnumbered(text))
      const isStated = () => analysis.sentences.some(isTimed)
      return ELSEWHERE.test(sentence.text) || isStated() ? [] : [atWords(sentence, match, { words: match[0] })]
    }),
  )

const AGREED_LIMIT =
  /(?<of>[\u4e00-\u9fff]{2,6}?)(?:的)?(?:超过|超出|达到|低于|未达到?|不足|少于|高于)(?:了)?(?:双方|合同|本合同|协议)?(?:所)?(?:约定|商定|规定)的?(?<limit>上限|下限|限额|额度|数量|人数|次数|用量|限度|基数|保底量|比例|范围|时长|金额|总量)/
/** A number that bounds it, anywhere else. */
const BOUND =
  '(?:不(?:超过|高于|低于|少于|多于)|以内|以上|上限|下限|限额|最[多少高低]|至少|含|包|为|按|≤|≥|每[月日天人单])'

/** 接待量超过约定上限的，另计: what was agreed? */
const limitsNowhere = (analysis: Analysis): Offence[] =>
  firstOnly(
    saying(analysis, AGREED_LIMIT, binds).flatMap(({ sentence, match }) => {
      const of = (match.groups?.['of'] ?? '')
        .replace(
          /^.*(?:方|在岗|到岗|当班)(?=[\u4e00-\u9fff]{2})|^(?:每?月|当[月日]|单[日次月]|累计|实际|月度|年度?|如果?|的)+/,
          '',
        )
        .slice(-3)
      const kind = of.replace(/[量数额率费]$/, '')
      if (kind.length < 2) return []
      const bounded = new RegExp(
        `${kind}[^。;]{0,16}${BOUND}[^。;,]{0,6}(?:\\d|_)|(?:\\d|_)[^。;,]{0,6}${BOUND}?[^。;,]{0,6}${kind}|${kind}[^。;,]{0,8}(?:\\d|_)`,
      )
      const isStated = analysis.sentences.some((other) => other !== sentence && bounded.test(unnumbered(other.text)))
      return isStated || ELSEWHERE.test(sentence.text) ? [] : [atWords(sentence, match, { words: match[0] })]
    }),
  )

const AT_AGREED_STANDARD =
  /(?:未(?:能)?(?:达到?|符合|满足)|达不到|不符合|低于|不满足)(?:本?合同|双方|协议)?(?:所)?(?:约定|规定|商定)的?(?:服务|质量|工作|考核|业务)?(?:标准|要求|指标|水平)/
const STANDARDS = ['quality/kpi', 'service-level/first-response', 'service-level/resolution', 'quality/service-credits']
const A_STANDARD =
  /(?:标准|指标|要求|规范)(?:如下|为|是|包括|[:：])|[率度分][^。;,\d]{0,10}\d|(?:标准|指标|要求|规范|办法|细则)[^。;,]{0,10}(?:见|按|依|执行|附)|附件|\d+\s*(?:秒|分钟|小时)|\d\s*%以[上内下]/

/** 考核不达标的, where nothing is assessed. */
const ASSESSED_LOW = /(?:考核|考评)(?:结果)?(?:不(?:达标|合格)|未(?:达标|合格|通过))/

/** From how many points on, or how many targets, the assessment is passed. */
const A_PASS =
  /\d+\s*分|_+\s*分|(?:合格|达标|及格)[^。;,]{0,6}(?:是?指|标准|线|为)|(?:任[何意]?一|[一二两三]|多|\d)\s*(?:项|个)(?:以上)?(?:考核)?指标|指标[^。;,]{0,6}(?:未达|不达|达标)|等级|档/

/** 连续两个月考核不达标的，可以解除: the assessment has targets and deductions, and no result. */
const assessmentsWithoutMark = (analysis: Analysis): Offence[] => {
  const told = saying(analysis, ASSESSED_LOW, binds).filter(
    ({ sentence: { text, node } }) => /解除|终止/.test(text + node.matter) && !/培训|上岗|考试/.test(text),
  )
  const isMarked = (): boolean =>
    analysis.sentences.some(
      ({ text, node }) =>
        A_PASS.test(unnumbered(text)) &&
        !/培训|上岗|考试|扣\s*\d/.test(text) &&
        /考核|考评|得分|评分|指标|分数|质检|总分/.test(text + node.matter),
    )
  return told.length === 0 || isMarked()
    ? []
    : firstOnly(told.map(({ sentence, match }) => atWords(sentence, match, { words: match[0] })))
}

/** 未达到约定标准的, in a contract that states no standard at all. */
function standardsNowhere(analysis: Analysis): Offence[] {
  const told = [...saying(analysis, AT_AGREED_STANDARD, binds), ...saying(analysis, ASSESSED_LOW, binds)]
  if (told.length === 0 || analysis.proves(...STANDARDS)) return []
  const isStated = ({ text, node }: Sentence): boolean =>
    A_STANDARD.test(unnumbered(text)) || /(?:标准|指标|规范|要求)$/.test(node.article.heading.text)
  return analysis.sentences.some(isStated)
    ? []
    : firstOnly(told.map(({ sentence, match }) => atWords(sentence, match, { words: match[0] })))
}

/** Customers and hours that are set apart by a name. */
const GROUP =
  /(?<group>(?:VIP|贵宾|重要|重点|高价值|核心|大|尊享|高端|优质)(?:客户|用户|会员|来电|租户|玩家|商户|商家|业主|买家|旅客|住户|患者|学员|家长)|(?:业务|话务|来电|来话|咨询|进线|电话|报修|报名|缴费|订单|用户|客户)?(?:量)?(?:高峰|忙)(?:期间?|时段?)|(?:业务|话务|订单)(?:量)?(?:较?大|激增|繁忙|集中)(?:时|期间|时段)|旺季|大促期间?|(?:核心|黄金|重点)(?:服务|接听|在线)?时段|(?:L[1-4]级?|[ABCS]级|(?:高级|资深|金牌|银牌|王牌|精英|骨干|熟练|专家|[一二三四五]星级?))(?:客服|坐席|座席|专员|话务员|员工|人员|顾问)(?!经理|主管|投诉))/gi
/** A value of its own: a time, a share, a sum, a number of people. */
const A_VALUE = new RegExp(
  `(?:适当|适量|酌情|相应|合理|足够|灵活|及时|视情况?)(?:地|的)?(?:增[加派配员补]|加派|补充|调[配派增整]|扩充|延长|安排)|${AMOUNT}|\\d+(?:\\.\\d+)?\\s*(?:%|秒|分钟|小时|名|人|倍|通)|[一二三四五六七八九]成|[一二两三四五六七八九十]+(?:秒|分钟|小时|倍)`,
)
/** Served otherwise than the others are. */
const FAVOURED = /提高一级|一对一|专[属人席线]|单独|亲自/
const WHO_SAYS =
  /(?:名单|清单|标识|标签|标记|目录|附件|等级|级别|认定|指定|通知|确认|公布|消费|计划|预测|书面|经验|工龄|证书|持证|考试|认证|年以上|从业)/
const WHEN = /\d{1,2}\s*[:点时月]|每年|春节|国庆|双十|618|(?:周|星期)[一二三四五六日]|超过|高于|达到/

const isPeak = (group: string): boolean => /峰|季|促/.test(group)

/** Whether some sentence says who or when that is. */
const isExplained = (group: string, { sentence: { text, node }, match }: Saying): boolean => {
  const behind = text.slice(match.index + match[0].length)
  return (
    /^["”']?(?:是指|系指|指|即|为|包括|[:：(（])/.test(behind) ||
    node.article.heading.text.endsWith('定义') ||
    WHO_SAYS.test(text) ||
    (isPeak(group) && WHEN.test(text))
  )
}

/** Times and prices of 重要客户 or 高峰期, and nobody can tell who or when that is. */
function groupsUndefined(analysis: Analysis): Offence[] {
  const uses = analysis
    .sentencesFor(GROUP)
    .flatMap((sentence) => allMatches(GROUP, sentence.text).map((match): Saying => ({ sentence, match })))
  return [...Map.groupBy(uses, ({ match }) => match[0].replace(/(?:间|时段)$/, '').toUpperCase())].flatMap(
    ([group, told]) => {
      if (told.some((each) => isExplained(group, each))) return []
      const binding = told.filter(({ sentence }) => binds(sentence.node))
      const use = binding.find(({ sentence }) => A_VALUE.test(unnumbered(sentence.text)))
      if (use) return [atWords(use.sentence, use.match, { group: use.match[0] })]
      const favoured = binding.find(({ sentence }) => FAVOURED.test(sentence.text))
      return favoured ? [doubtful(atWords(favoured.sentence, favoured.match, { group: favoured.match[0] }))] : []
    },
  )
}

/** What costs money each time, and that each side will find grave or slight. */
const GROUND =
  /(?<ground>(?:重大|严重|恶性|特大|较大)(?:的)?(?:安全|服务|质量|责任|信息|运营|网络|客户|负面){0,2}(?:投诉|舆情|事故|事件|差错|失误|影响|违规|违纪)|(?:负面|不良)(?:舆情|报道|影响)|"?(?:[A-EⅠ-Ⅳ]|[一二三四甲乙丙特])[类级]"?(?:服务|质量|信息|安全|运营|客户|工作)?(?:投诉|事故|事件|差错|失误|错误|过失|缺陷|违规|违纪|问题)|"?(?:致命|非致命|红线|高压线|底线|零容忍|原则性|低级|责任性|关键性)(?:服务|业务|质量)?(?:差错|错误|失误|事故|投诉|问题|行为|违规|事项|缺陷)"?|服务红线)/
const COSTS = new RegExp(
  `(?:扣|罚|违约金|赔偿|支付)[^。;]{0,24}(?:${AMOUNT}|\\d+(?:\\.\\d+)?\\s*(?:%|分))|(?:扣留|扣除|没收|拒付|停付|不予支付)[^。;,]{0,8}(?:费|款|金)|(?:可以?|有权|自动)[^。;,]{0,6}(?:解除|终止)`,
)
const MEASURED =
  /经[^。;,]{0,12}(?:核实|认定|查实|确认|鉴定)|媒体|监管|主管部门|行政机关|公安|法院|\d+\s*(?:人|例|起|条|万元)以上|附件|第[\d一二三四五六七八九十]+条|造成[^。;,]{0,10}(?:伤|亡|\d)/

/** 发生严重投诉的，每件扣500元, where nothing says which complaints are grave. */
const groundsUndefined = (analysis: Analysis): Offence[] =>
  [...Map.groupBy(saying(analysis, GROUND, binds), ({ match }) => match.groups?.['ground'] ?? '')].flatMap(
    ([ground, told]) => {
      const costing = told.find(({ sentence, match }) => COSTS.test(sentence.text.slice(match.index)))
      if (!costing || MEASURED.test(costing.sentence.text)) return []
      const word = ground.replaceAll('"', '["“”]?')
      const explained = new RegExp(
        `${word}["”]?(?:行为|情形|事件)?(?:是指|系指|指|包括|即|为(?![^。;,]{0,4}\\d)|如下|\\s*[|:：(（])|${word}[^。;,]{0,6}(?:标准|认定|定义|等级|分级|范围)`,
      )
      return explained.test(analysis.text) ? [] : [atWords(costing.sentence, costing.match, { ground })]
    },
  )

export const UNDEFINED_WORD_RULES: readonly Rule[] = [
  {
    code: 'agreed-nowhere',
    severity: 'warning',
    check: anyOf(
      timesNowhere,
      limitsNowhere,
      agreedNowhere,
      (analysis) => firstOnly([...standardsNowhere(analysis), ...assessmentsWithoutMark(analysis)]),
      methodAgreedNowhere,
    ),
  },
  { code: 'group-undefined', severity: 'warning', check: groupsUndefined },
  { code: 'penalty-ground-undefined', severity: 'warning', check: groundsUndefined },
]
