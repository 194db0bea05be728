import { DURATION } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { neighbours, unnumbered } from '../../reading/own-words.ts'
import { binds } from '../../reading/parts.ts'
import { everyParty } from '../../reading/people.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { atPleasure } from './by-the-case.ts'
import { conversionOpen } from './by-what-measure.ts'
import { deciderUnnamed as foundOutByNobody, wishesUnbounded as wishesWithoutEnd } from './by-whom.ts'
import { objectionsUntimed } from './untimed.ts'

const MONEY =
  '(?:赔偿|补偿|赔付|加分|减分|扣分|奖励|奖惩|嘉奖|扣款|扣费|扣除|扣减|扣罚|减免|减收|处罚|罚款|补贴|返还|返利|优惠|退还|退款|退费|加收|上浮|下浮|提成|分成|折扣)'
/** 酌情补偿: how much is up to whoever pays. */
const AT_DISCRETION = new RegExp(
  `(?:酌情|酌量|酌定|视情况?|视具体情况|视情节(?:轻重)?|看情况|看着|适当|适量|适度)(?:地|的|后)?(?:给予|予以|进行|作出|给|对[^。;,]{1,8}?)?[^。;,\\d酌视]{0,8}?${MONEY}`,
)
const MEASURED =
  /\d|[一二三四五六七八九十]+(?:元|分|倍|成)|[_＿]{2,}|\[|上限|不(?:得)?超过|最[高多低]|附件|协商|法院|仲裁/

/** 甲方可以降低提成: by how much? */
const powers = (names: string): RegExp =>
  new RegExp(
    `(?:${names})(?:有权|可以?|得|将|会)(?:要求[^。;,]{1,6})?(?:适当|相应|适度|酌情|予以|对)?(?<deed>(?:降低|下调|调[低减高]|减少|上调|提高|增加|扣减|核减|减[付收]|加收|扣[除发留罚减]?|暂扣)[^。;,\\d]{0,8}?(?:提成|佣金|(?:服务|托管|管理|绩效|运营|代运营)费(?:用)?|单价|费用|工资|底薪|奖金|酬金|保证金|押金|分成|返点|价格|款项))(?=[。;,]|$)`,
  )
const ITS_MEASURE = new RegExp(
  `${MEASURED.source}|按[^。;,]{1,14}[扣减降]|实际|对应|该[部笔次日单月]|所(?:欠|涉)|等额|同等|全额|损失|之前|抵[扣充]`,
)

const discretionUnmeasured = (analysis: Analysis): Offence[] => [
  ...saying(analysis, AT_DISCRETION, binds).flatMap(({ sentence, match }) =>
    MEASURED.test(unnumbered(sentence.text)) ? [] : [atWords(sentence, match, { words: match[0] })],
  ),
  ...saying(analysis, powers(everyParty(analysis).names), binds).flatMap(({ sentence, match }) =>
    AT_DISCRETION.test(sentence.text) ||
    ITS_MEASURE.test(unnumbered(sentence.text.slice(match.index)) + neighbours(analysis, sentence, -1, 1))
      ? []
      : [atWords(sentence, match, { words: match.groups?.['deed'] ?? match[0] })],
  ),
]

const PAPER =
  /结算|对账|账单|清单|报表|考核|考评|评分|得分|扣[款分罚减]|处罚|质检|抽检|验收|计费|计算|金额|数据|费用|工时|用量|业务量|发票/
/** 有异议的，应提出: by when, so that it counts? */
const OBJECTS =
  /(?:有|存在?|持有?)(?:任何|不同)?(?:异议|疑问|疑义|不同意见)(?:的)?[^。;]{0,24}?(?:提出|反馈|告知|通知|说明|复核|核对|申诉|反映|沟通|联系)|(?:可以?|有权|(?<!不)得)(?:向[^。;,]{1,6})?(?:提出|提起)(?:书面)?(?:异议|申诉)(?!期)/
const TIMED = new RegExp(
  `${DURATION}|\\d+\\s*[日号]|\\d{1,2}[:点时]|当[日天周月]|[_＿]{2,}|(?:期限|时限|时间)内|异议期`,
)
const OTHERS = /诉讼|起诉|仲裁|法院|客户(?:对|有)|用户(?:对|有)|消费者|个人信息|专利|商标/

const objectionUntimed = (analysis: Analysis): Offence[] =>
  saying(analysis, OBJECTS, binds).flatMap(({ sentence, match }) => {
    const isOfPaper = PAPER.test(sentence.node.matter + neighbours(analysis, sentence, 1, 0))
    const isTimed = TIMED.test(neighbours(analysis, sentence, 1, 1))
    return isOfPaper && !isTimed && !OTHERS.test(sentence.text) ? [atWords(sentence, match)] : []
  })

const NEW =
  '(?:新增|增加|追加|补充|额外|其[他它余]|任何|所有|一切|全部|各种|各项|各类|临时|个性化|定制|修改|变更|交办|交付|安排|指派|布置)'
const WISH = '(?:需求|要求|功能|任务|工作|事项|事务|服务|内容|指令|安排|指示)'
const MUST = '(?:应当?|须|必须|需要?|要|均?得|都要|负责)'
const MEETS = '(?:满足|完成|实现|照办|照做|服从|执行|做好|办理|办好|承接|承担)'
/** 甲方提出新增功能的，乙方应当满足: whatever it is, and for nothing. */
const wishes = (names: string): RegExp =>
  new RegExp(
    `(?:${names})[^。;,]{0,8}${NEW}[^。;,]{0,8}${WISH}?[^。;,]{0,6},(?:则)?(?:${names})?(?:也|均)?${MUST}[^。;,]{0,8}${MEETS}(?=[。;,]|$)|(?:${names})?${MUST}?(?:无条件(?:地)?|全部|全力|随时|负责)?(?:予以)?${MEETS}(?:好)?(?:${names})(?:的|所)?(?:[^。;,]{0,4}${NEW}){1,2}(?:提出)?(?:的)?(?:其[他它]|临时(?:性)?|一切|各项|所有|合理)?(?:的)?(?:服务|工作)?${WISH}(?=[。;,]|$)`,
  )
const BOUNDED =
  /费|价|报酬|计付|收取|另行|合理|工期|期限|顺延|范围内|本合同(?:约定)?(?:范围|服务)|协商|法律|合法|书面(?:确认|同意)|补充协议|相关的|有关的|不低于|不超过|\d+\s*(?:%|次|人|小时|工作日)|保密|安全|制度|考勤|合规/

const wishesUnbounded = (analysis: Analysis): Offence[] =>
  saying(analysis, wishes(everyParty(analysis).names), binds).flatMap(({ sentence, match }) =>
    BOUNDED.test(unnumbered(sentence.text)) || /不得|无权|拒绝接受/.test(match[0]) ? [] : [atWords(sentence, match)],
  )

const FOUND_OUT = '(?:调查|核实|查实|查明|认定|查证|鉴定|评估|检验|复核|判定|核查|审核|确认|甄别|定责|判责)'
/** 经认定属于: by whom? */
const BY_NOBODY = new RegExp(
  `(?:^|[,:]|[0-9)、.]\\s*|如果?|若|凡|一旦)经(?:过)?(?:内部|最终|初步)?${FOUND_OUT}(?:和|、|并|或)?(?:${FOUND_OUT})?(?:后|,)?(?:确实?|的确|最终)?(?:属于|属实|属|系|为|是|由于|因|存在|责任|[^。;,]{1,8}(?:责任|过错|原因))|(?:由|归)(?:责任方|相关(?:责任)?方|有关方|有责(?:任)?(?:的)?一?方|责任单位)(?:自行)?(?:承担|负担|赔偿|支付|负责)`,
)
const DECIDED =
  /(?:由|以|凭|依据|根据|按|经)[^。;,]{0,16}(?:认定|核实|确认|鉴定|判定|裁定|裁决|判决|查实|调查|证明|记录|为准)(?![^。;,]{0,3}(?:属|系|为|是|由|因|存|责))|双方(?:共同|协商|确认|核实)|鉴定(?:机构|报告)|法院|仲裁|监管|主管部门|行政机关|公安|法律规定|第三方/
const COSTS = /承担|负责|赔|扣|罚|解除|违约|退|终止|责任|支付/
const CAUSED = /因[^。;,]{0,12}(?:原因|过错|过失|责任|违约|造成|导致|引起)|(?:过错|责任)(?:大小|比例|划分)|违约/

const deciderUnnamed = (analysis: Analysis): Offence[] =>
  saying(analysis, BY_NOBODY, binds).flatMap(({ sentence, match }) => {
    const { text } = sentence
    const around = neighbours(analysis, sentence, 1, 1).replace(match[0], '')
    const costs = COSTS.test(text.slice(match.index + match[0].length - 2))
    const isOfParty = /^[由归]/.test(match[0]) && CAUSED.test(text.slice(0, match.index))
    return !costs || isOfParty || DECIDED.test(around)
      ? []
      : [atWords(sentence, match, { words: unnumbered(match[0]).replace(/^[,:]/, '') })]
  })

const EXCHANGE = /(?:按|以|依|根据|参照|适用)[^。;,]{0,14}汇率|汇率[^。;,]{0,10}(?:折算|折合|换算|计算|结算)/
const SOURCE =
  /银行|央行|外汇(?:管理|交易)|中间价|牌价|现汇|买入价|卖出价|平台(?:结算|提现|公布)|固定汇率|汇率(?:为|固定|锁定|按)?\s*[\d_1]|\d\s*[:：]\s*\d/
const WHOSE_DAY =
  /(?:付款|支付|结算|开票|出账|账单|到账|收款|提现|对账|签约|签订|成交|下单|订单|每月|当月|上月|月末)[^。;,]{0,10}(?:日|天|时|前|公布)?[^。;,]{0,8}汇率|\d+[日号][^。;,]{0,8}汇率|固定汇率/

/** 按当天的汇率折算: of which day, and whose rate? */
const exchangeRateOpen = (analysis: Analysis): Offence[] =>
  saying(analysis, EXCHANGE, binds).flatMap(({ sentence, match }) => {
    const around = neighbours(analysis, sentence, 0, 1)
    return SOURCE.test(around) && (WHOSE_DAY.test(around) || /固定|\d\s*[:：]\s*\d/.test(around))
      ? []
      : [atWords(sentence, match)]
  })

export const LEFT_TO_ONE_RULES: readonly Rule[] = [
  { code: 'discretion-unmeasured', severity: 'note', check: anyOf(discretionUnmeasured, atPleasure) },
  { code: 'objection-untimed', severity: 'note', check: anyOf(objectionUntimed, objectionsUntimed) },
  { code: 'wishes-unbounded', severity: 'note', check: anyOf(wishesUnbounded, wishesWithoutEnd) },
  { code: 'decider-unnamed', severity: 'note', check: anyOf(deciderUnnamed, foundOutByNobody) },
  { code: 'exchange-rate-open', severity: 'note', check: anyOf(exchangeRateOpen, conversionOpen) },
]
