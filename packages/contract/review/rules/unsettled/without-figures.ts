import { type Analysis, saying } from '../../analysis.ts'
import { whereOpen } from '../../checks-of-words.ts'
import { neighbours, unnumbered } from '../../reading/own-words.ts'
import { partAround } from '../../reading/part-around.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, doubtful, type Offence } from '../../rule.ts'

const FIGURE = /\d|[一二两三四五六七八九十百]{1,3}(?:成|倍|个|名|人|小时|分钟|次|席|天|日)|百分之|[_＿]{2,}|\[|【/
const VAGUE = '(?:合理|正常|适当|适度|适宜|适中|可(?:以)?接受|可控|允许|一般|平均|较[低高小好]|[低高](?=水平|位))'
const EXTENT = '(?:范围|水平|区间|限度|程度|幅度|水准|状态)'
const MEASURED = '(?:率|量|数|额|差异?|损耗|时[长间]|成本|比例|频次|次数|流失|流动|投诉|故障|库存|误差)'
const KEPT = '(?:控制|保持|维持|稳定|限制|压缩|处|约束|降)(?:在|于|到|至)'
const WITHIN = new RegExp(
  `${MEASURED}[^。;,]{0,8}?${KEPT}[^。;,\\d]{0,8}?${VAGUE}的?${EXTENT}|${KEPT}[^。;,\\d]{0,4}?${VAGUE}的?${EXTENT}`,
)

/** 流失率控制在合理范围内: what is measured has no figure, whatever the next words measure. */
export const rangesUnmeasured = (analysis: Analysis): Offence[] =>
  saying(analysis, WITHIN, binds).flatMap(({ sentence, match }) =>
    FIGURE.test(unnumbered(partAround(sentence.text, match))) ? [] : [atWords(sentence, match, { words: match[0] })],
  )

const TELLS = '(?:通知|告知|通报|报告|书面说明)'
/** The law leaves the evidence of force majeure to a reasonable time; a notice of it is to come at once. */
const AFTER_FORCE_MAJEURE = new RegExp(
  `(?:合理|适当|一定|必要)的?(?:时间|期限|时限|期间)(?:之?内)?[^。;,]{0,8}${TELLS}`,
)
const IS_FORCE_MAJEURE = /不可抗力|自然灾害|地震|洪水|战争|罢工|疫情/

export const forceMajeureUntimed = (analysis: Analysis): Offence[] =>
  saying(analysis, AFTER_FORCE_MAJEURE, binds).flatMap(({ sentence, match }) =>
    IS_FORCE_MAJEURE.test(sentence.node.matter + neighbours(analysis, sentence, 1, 0)) &&
    !FIGURE.test(unnumbered(neighbours(analysis, sentence, 0, 1)))
      ? [atWords(sentence, match, { words: match[0] })]
      : [],
  )

const PEOPLE = '(?:人手|人员|人力|人数|坐席|座席|席位|客服|班次|班组|力量|团队|值班人?员?|岗位|配置)'
const MORE = '(?:增[派加配设援补]|加[派配强]|补[充足派]|扩[充大招]|调[配派增]|追加|充实|抽调)'
const HOURS = '(?:(?:服务|值班|工作|接待|在线|值守|营业|接听|应答)(?:时间|时长|时段)|加班)'
const BY_CASE =
  '(?:视|根据|按照?|依|随)[^。;,\\d]{0,10}(?:情况|情形|需要|需求|需|实际|忙闲|形势|变化)|酌情|视情|相机|灵活|机动|适当|适度|适量|相应|合理|及时'
const DEED = `(?:${MORE}[^。;,\\d]{0,6}${PEOPLE}|延长[^。;,\\d]{0,6}${HOURS}|(?:安排|组织)?加班)`
const SETTLED =
  /\d\s*(?:%|[名人席倍个次天日时点:]|小时|分钟)|[一二两三四五六七八九十]{1,3}(?:成|倍|个|名|人|小时|分钟|次|席|天)|百分之|[_＿]{2,}|附件|双方[^。;,]{0,8}(?:确认|商定|约定|协商|书面)|补充协议|书面(?:确认|通知|要求)|排班表|方案|计划|预测|甲方(?:确认|同意)|费用?(?:由|按|另)|不(?:得|予|再)|无权|应急|突发/

/** 视情况延长值班, 适当增派人员: by how much, and who pays it? */
const byTheCase = whereOpen(
  new RegExp(`(?:${BY_CASE})[^。;,\\d]{0,6}${DEED}|${DEED}[^。;,\\d]{0,4}(?:视|看)[^。;,\\d]{1,10}而定`),
  SETTLED,
  [0, 1],
)

const EFFECT =
  '(?:保[证障持]|确保|以(?!上|下|内|外)|使|满足|维持|避免|防止|不(?:得)?(?:影响|降低))[^。;,\\d]{0,14}(?:不(?:下降|降低|受影响|打折|减|变|断)|体验|感受|质量|水平|能力|需求|需要|畅通|稳定|顺畅|压力|影响|服务)'
/** 增派人手，保证体验不下降: how many is enough shows only when it was too few. */
const byEffect = whereOpen(
  new RegExp(`${MORE}[^。;,\\d]{0,8}${PEOPLE}[^。;,\\d]{0,6},?[^。;,\\d]{0,4}${EFFECT}`),
  SETTLED,
  [0, 1],
)

export const capacityUnmeasured = (analysis: Analysis): Offence[] => [...byTheCase(analysis), ...byEffect(analysis)]

const LOAD =
  '(?:(?:业务|服务|工作|话务|接待|咨询|订单|任务|来电|工单|会话|通话|进线|呼叫|案件|客流)量|(?:服务|工作|业务)(?:范围|内容|规模|数量|难度|时[间长段])|规模|人数|人员(?:数量)?|[坐座]席(?:数量?)?|席位数?|客服(?:人员)?数量?|店铺数量?|渠道|班次)'
const CHANGES =
  '(?:变[化动更]|增[加多减长大]|减少|上升|下降|上涨|波动|扩大|缩小|扩展|调整|提高|降低|升高|回落|加大|提升|超出预期)'
const PRICE = '(?:(?:服务|外包|托管|管理|月)?费用?|价[格款]|单价|报酬|酬金|月费|价钱|收费|结算价|款项)'
const FOLLOWS =
  '(?:(?:相应|随之|随同|同步|对应|作出?|做出?|予以|进行|应当?|须|也|亦|将|可以?|(?<!不)得|则|适当|合理|地|的|跟着|一并|一同|相应地)){0,5}'
const MOVES = '(?:调整|增[减加]|变[化动更]|提高|降低|上[调浮涨]|下[调浮]|浮动|增长|减少|上升|下降|涨|调[高低])'
const HANGS_ON = `(?:随着?|依|根据|按照?|与|视)[^。;,\\d]{0,6}${LOAD}[^。;,\\d]{0,8}`
const PRICE_SETTLED =
  /\d|[一二两三四五六七八九十]{1,3}(?:成|倍|元)|百分之|[_＿]{2,}|附件|单价|公式|阶梯|档|按(?:实际|比例|人|席|件|单|量|月|天|日|表)|实际|据实|协商|商定|商议|补充协议|书面|报价单|价目|标准|不(?:作|做|再|予|得|因|随)|由(?:甲方|乙方|对方)[^。;,]{0,6}承担|无关|第[一二三四五六七八九十]+[条款]|《|约定的/

/** 服务量变化时，费用相应调整: from what change on, and by what formula? */
export const priceFollows = whereOpen(
  new RegExp(
    `${LOAD}[^。;,\\d]{0,6}${CHANGES}[^。;,\\d]{0,6},?[^。;,\\d]{0,10}${PRICE}(?:标准)?[^。;,\\d]{0,2}${FOLLOWS}${MOVES}|${LOAD}[^。;,\\d]{0,6}${CHANGES}[^。;,\\d]{0,6},?[^。;,\\d]{0,8}(?:相应|随之|同步|对应)地?${MOVES}[^。;,\\d]{0,6}${PRICE}|${PRICE}[^。;,\\d]{0,4}${HANGS_ON}${FOLLOWS}${MOVES}`,
  ),
  PRICE_SETTLED,
  [0, 1],
)

const STRICTER =
  /(?:更(?:加|为)?严[格厉]|从严|更(?:加|为)?(?:严密|强|高)|进一步严格)的?(?:管理|监[管督]|考核|管控|审核|检查|标准|要求|措施|约束)|(?:加[强大]|强化|升级)(?:对(?:乙方|受托方|服务[方商]|承包[方商]|供应商|其)的?)?(?:管理|监[管督]|考核|管控|处罚|检查)(?:措施|力度|强度|频次)/
const UPON =
  /(?:对(?:乙方|受托方|服务[方商]|承包[方商]|供应商|其)[^。;,]{0,6}|接受[^。;,]{0,8}|有权[^。;]{0,16}|(?:的|者|后|时),[^。;,]{0,16}|采取|实[行施])$/
const HOW = /\d|附件|即|包括|如下|:|办法|细则|第[一二三四五六七八九十]+条|法律|法规|监管部门|国家/

/** 进行更严格的管理: nobody can say what then changes. */
export const stricterSomehow = (analysis: Analysis): Offence[] =>
  saying(analysis, STRICTER, binds).flatMap(({ sentence, match }) => {
    const before = sentence.text.slice(0, match.index)
    const isMeasure = UPON.test(before) || /^(?:加|强化|升级)[^。;,]*对/.test(match[0])
    return isMeasure && !HOW.test(unnumbered(sentence.text)) ? [atWords(sentence, match, { words: match[0] })] : []
  })

const METHOD =
  '(?:口径|(?:计算|统计|考核|评[分价估定]|计[费量分算]|认定|核算|检测|抽样|测算|判定|质检)(?:方[法式案]|标准|规则|依据|范围|公式|尺度|办法|周期)|尺度|算法|定义|判断标准|数据来源)'
const BY_BOTH = '(?:甲乙)?双方(?:共同|一致|均|都|协商|书面|所){0,3}(?:认可|确认|商定|约定|同意|议定|接受|协商|认同)'
const AGREED_ELSEWHERE =
  /书面|签[字署章订认]|盖章|附件|补充协议|第[\d一二三四五六七八九十]+[条款]|对账|账单|结算[单表]|报[表告]|清单|纪要|《|方案|系统|平台|后台|上述|前述|下列|如下|本(?:合同|协议)(?:约定|另有)|除|变更|调整|修改|未(?:约定|尽)/
const BY_AGREED = new RegExp(
  `${METHOD}[^。;,]{0,6}(?:以|按照?|依照?|依据|采用|遵循|根据|由|执行)${BY_BOTH}[^。;,]{0,10}`,
)

/** 口径以双方认可的为准, in a contract that shows none. */
export const methodAgreedNowhere = (analysis: Analysis): Offence[] =>
  saying(analysis, BY_AGREED, binds).flatMap(({ sentence, match }) =>
    AGREED_ELSEWHERE.test(neighbours(analysis, sentence, 0, 1))
      ? []
      : [doubtful(atWords(sentence, match, { words: match[0] }))],
  )
