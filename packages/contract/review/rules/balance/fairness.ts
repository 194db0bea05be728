import { type Analysis, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { law } from '../../legal-basis.ts'
import { inArticles } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { changesAtOldPrice, oneStays } from './at-its-word.ts'
import { settlesAlone } from './decided-alone.ts'
import { freedOfAll, leavesAlone, pricesAtWill } from './without-measure.ts'

const over = (
  analysis: Analysis,
  pattern: RegExp,
  not: RegExp,
  data?: (match: RegExpMatchArray) => Offence['data'],
): Offence[] =>
  saying(analysis, pattern, inArticles)
    .filter(({ sentence }) => !not.test(sentence.text.replace(EXEMPT, '')))
    .map(({ sentence, match }) => atWords(sentence, match, data?.(match)))

/** Whom the words favour: the first of the groups `who`, `who2`, ... that matched. */
const namesWho = ({ groups = {} }: RegExpMatchArray): Offence['data'] => ({
  who: Object.entries(groups).find(([name, party]) => name.startsWith('who') && party !== undefined)?.[1] ?? '',
})

const STAFF = '(?:客服|坐席|座席|话务|驻场|服务|外包|派驻|工作)?(?:人员|员工|坐席|座席|客服|话务员|代表|团队成员|个人)'
const MANAGES =
  '(?:出勤|排班|调班|考勤|请假|休假|加班|奖金|工资|薪酬|薪资|绩效奖|处罚|罚款|扣款|惩处|奖惩|辞退|开除|录用|招聘|任免|调岗|晋升|日常管理|统一管理|直接管理|指挥|社会?保险?|劳动纪律|员工手册|规章制度|直接辞退)'

/** The client runs the provider's staff as its own. */
const labourDispatch = (analysis: Analysis): Offence[] =>
  over(
    analysis,
    new RegExp(
      `(?<![由向])(?<who>${analysis.client})(?:有权|可以?|得|应当?|负责|将)?(?:[于在][^。;,]{0,10})?(?:[^。;,]{1,12},)?(?:直接|统一|单独)?(?:对|给|为|向|决定|核定|批准|负责|安排|管理|指挥|调度)[^。;]{0,12}?(?:${analysis.provider})?(?:的|派[驻出遣]的?|提供的|委派的)?${STAFF}[^。;]{0,16}?${MANAGES}|(?:${analysis.provider})?(?:的|派[驻出遣]的?)?${STAFF}[^。;,]{0,12}(?:由|接受|服从)(?:${analysis.client})(?:的)?[^。;]{0,14}?${MANAGES}|(?:${analysis.client})[^。;,]{0,6}?(?:向|给|为)[^。;,]{0,8}${STAFF}[^。;,]{0,8}(?:发放|支付)[^。;,]{0,6}(?:工资|奖金|薪酬|补贴)|(?:${STAFF}的?|(?<=[,;])其)(?:工资|薪酬|薪资|社保|社会保险)[^。;,]{0,12}由(?:${analysis.client})(?:直接|统一|代为)?(?:承担|发放|支付|缴纳|负担|代缴)|${STAFF}[^。;]{0,24}由(?:${analysis.client})(?:直接|统一|负责)?(?:安排工作|考勤|管理|指挥)|${STAFF}的?[^。;,]{0,6}${MANAGES}[^。;,]{0,20}由(?:${analysis.client})[^。;,]{0,10}(?:负责|决定|审批|安排|管理|评定|实施|办理)|(?:${analysis.client})(?:有权|可以?)(?:直接)?(?:辞退|开除|解雇|处罚|调动)(?:${analysis.provider})?(?:的|派[驻出遣]的?)?${STAFF}`,
    ),
    /不(?:得|直接|参与|对|干预)|不存在|自有(?:的)?(?:客服|[坐座]席|人员)|出勤[^。;,]{0,12}(?:结算|计费|计算|付费)|建议|有权(?:要求|建议)[^。;]{0,10}更换/,
  )

/** Words that name breach only to say that there is none. */
const EXEMPT = /(?:不|无需|无须|不用|不必|毋须)(?:承担|负)[^。;,]{0,10}责任/g

const FREELY = '(?:随时|单方|任意|无条件|无需(?:任何)?(?:理由|事由)|无理由)'
const UNPUNISHED = '(?:不|无需|无须|不用|不必|毋须)(?:承担|负)(?:任何|违约|赔偿)?(?:的)?[^。;,]{0,6}责任'

/** `甲方可以提前30日通知终止，乙方不得终止`: what one may do, the other may not. */
const onlyOne = (may: string, not: string, name = 'who3'): string =>
  `(?<${name}>${may})(?:可以?|有权|得)[^。;]{0,24}(?:解除|终止)[^。;,]{0,8},[^。;,]{0,4}(?:${not})(?:则)?(?:不得|无权|不能)[^。;,]{0,10}(?:解除|终止)`

/** One party may end at will and at no cost. */
const oneSidedEnd = (analysis: Analysis): Offence[] =>
  over(
    analysis,
    new RegExp(
      `(?<who>${analysis.client}|${analysis.provider})[^。;]{0,20}${FREELY}[^。;]{0,14}(?:解除|终止|停止|取消)(?:[^。;]{0,24}${UNPUNISHED})?|(?<who2>${analysis.client}|${analysis.provider})[^。;]{0,12}(?:可以?|有权)[^。;]{0,14}(?:解除|终止)[^。;]{0,20}${UNPUNISHED}|${onlyOne(analysis.client, analysis.provider)}|${onlyOne(analysis.provider, analysis.client, 'who4')}`,
    ),
    /任何?一方|双方均|双方都|均可|不合格|不达标|未达标|连续|累计|违约|严重|逾期|破产|不可抗力|泄露|转包|分包|试用|试运[行营]|(?:下列|以下|上述|前述|如下)[^。;,]{0,6}(?:情形|情况|条件|事由)|情[形况]之一|单方[^。;,]{0,6}解除的?,(?:应当?|须|需)提前|单方面?(?:提前)?(?:解除|终止|停止)[^。;,]{0,6}的,[^。;]{0,20}(?:不退|不予退|支付|赔偿|承担|没收|扣|违约金)/,
    namesWho,
  )

/** Rights to change, read or judge the contract alone. */
const oneSidedRight = (analysis: Analysis): Offence[] =>
  over(
    analysis,
    new RegExp(
      `(?:考核|标准|办法|价格|单价|指标)[^。;,]{0,6}由(?<who6>${analysis.client}|${analysis.provider})(?:随时|单方面?|另行|自行)?(?:制定|确定|决定)?[^。;,]{0,4}(?:并|且)?(?:可以?|有权)?(?:随时|单方面?|不时)(?:调整|变更|修改|修订)|(?:最终)?(?:解释权|决定权|裁量权)[^。;,]{0,6}(?:归|属于?|由)(?<who>${analysis.client}|${analysis.provider})|按(?:照)?(?<who3>${analysis.client}|${analysis.provider})(?:不时|随时|届时|单方|另行)(?:发布|制定|公布|修订|颁布|下发)的|以(?<who5>${analysis.client}|${analysis.provider})(?:发布|制定|公布|颁布)的[^。;]{0,30}(?:不时|随时|届时)(?:修订|更新|修改|发布)|(?<who4>${analysis.client}|${analysis.provider})对[^。;,]{0,6}(?:单价|价格|费用|服务费)(?:有权|可以?)[^。;,]{0,16}调整|(?<who8>${analysis.client}|${analysis.provider})(?:有权|可以?)(?:根据|视|按)(?:自身|其|自己|经营|业务)[^。;,]{0,8}(?:情况|需要|状况|安排)?(?:调整|变更|降低|提高|[上下]调|增减)[^。;,]{0,6}(?:价格|单价|费用|费率|服务费|酬金|佣金|提成|标准)|(?<who7>${analysis.client}|${analysis.provider})(?:有权|可以?)(?:在|于)?提前[^。;,]{1,12}(?:通知|告知)[^。;,]{0,6}(?:变更|调整|修改|降低|提高)[^。;,]{0,8}(?:价格|单价|费用|费率|服务费|酬金|佣金|提成|标准)|(?<who2>${analysis.client}|${analysis.provider})(?:有权|可以?|享有)?[^。;,]{0,8}?(?:随时|单方面?|自行)(?:变更|调整|修改|更改|增加|降低|提高|决定|减少|缩减)[^。;,]{0,16}(?:价格|单价|费用|服务费|标准|范围|内容|考核|条款|合同|指标|[坐座]席|席位|业务量|话务量)`,
    ),
    /双方|协商一致|经对方|不得(?:自行|擅自|单方|随意|私自)|未经/,
    namesWho,
  )

/** Liability shut out altogether, wilful acts and injury included. */
const liabilityExcluded = (analysis: Analysis): Offence[] =>
  over(
    analysis,
    new RegExp(
      `(?:无论|不论)?[^。;,]{0,8}是否[^。;,]{0,6}(?:故意|重大过失)[^。;]{0,8}(?<who5>${analysis.client}|${analysis.provider})?(?:均|都|概)?不承担[^。;,]{0,8}责任|(?<who7>${analysis.client}|${analysis.provider})对任何原因造成的[^。;,]{0,6}(?:均|概|一律|都)?不承担[^。;,]{0,4}责任|(?<who>${analysis.client}|${analysis.provider})(?:对此|对[^。;,]{1,16}|均|一律|在任何情况下)?(?:概|均|一律|在任何情况下[^。;,]{0,6})不(?:负责|承担任何?责任|承担任何(?:法律|赔偿)责任)|(?<who3>${analysis.client}|${analysis.provider})(?:因|由于)(?!${analysis.client}|${analysis.provider}|对方)[^。;]{0,20}(?:系统|设备|停电|网络|线路|人员)[^。;]{0,24}不承担(?:任何|违约|赔偿)?责任|(?<who4>${analysis.client}|${analysis.provider})(?:的)?(?:产品|设备|设施|系统|自身)?[^。;,]{0,4}(?:缺陷|过错|过失|原因)造成的?(?:亦同|亦然|也一样|,?(?:也|仍|亦|同样)由(?:对方|${analysis.client}|${analysis.provider}))|(?:给(?:对方|${analysis.client}|${analysis.provider})|所|而)?造成[^。;,]{0,8}(?:任何|一切|全部|所有)(?:直接|间接)?[^。;,]{0,4}损失[^。;]{0,6}(?<who9>${analysis.client}|${analysis.provider})(?:均|概|一律|都)?不(?:承担|负)[^。;,]{0,6}责任|(?:无论|不论)(?:何种|任何|什么)原因[^。;]{0,30}(?<who2>${analysis.client}|${analysis.provider})[^。;]{0,6}(?:不|无需)承担[^。;]{0,6}责任`,
    ),
    new RegExp(
      `不可抗力|(?:因|由于)(?:${analysis.client})[^。;]{0,30}(?:${analysis.provider})[^。;,]{0,6}(?:不|[。;]|$)|(?:因|由于)(?:${analysis.provider})[^。;]{0,30}(?:${analysis.client})[^。;,]{0,6}(?:不|[。;]|$)`,
    ),
    namesWho,
  )

const DISPATCH_LAW = law(
  '《劳务派遣暂行规定》第二十七条：用人单位以承揽、外包等名义，按劳务派遣用工形式使用劳动者的，按照该规定处理；《中华人民共和国劳动合同法》第五十八条至第六十七条。',
  'Interim Provisions on Labour Dispatch, art. 27: outsourcing in name that uses workers as dispatch does is treated as dispatch; Labour Contract Law, arts. 58-67.',
)
const FAIRNESS_AND_ENDING_AT_WILL = law(
  '《中华人民共和国民法典》第六条（公平原则）、第四百九十七条（格式条款无效的情形）；委托人任意解除的赔偿见第九百三十三条。',
  'Civil Code, art. 6 (fairness), art. 497 (void standard terms), art. 933 (damages when an entrusting party ends at will).',
)
const EXEMPTION = law(
  '《中华人民共和国民法典》第五百零六条：造成对方人身损害，或者因故意、重大过失造成对方财产损失的免责条款无效。',
  'Civil Code, art. 506: exemption from personal injury, or from property loss by intent or gross negligence, is void.',
)

export const FAIRNESS_RULES: readonly Rule[] = [
  { code: 'labour-dispatch', severity: 'warning', legalBasis: DISPATCH_LAW, check: labourDispatch },
  {
    code: 'one-sided-end',
    severity: 'warning',
    legalBasis: FAIRNESS_AND_ENDING_AT_WILL,
    check: anyOf(oneSidedEnd, leavesAlone, oneStays),
  },
  {
    code: 'one-sided-right',
    severity: 'warning',
    legalBasis: FAIRNESS_AND_ENDING_AT_WILL,
    check: anyOf(oneSidedRight, pricesAtWill, settlesAlone, changesAtOldPrice),
  },
  {
    code: 'liability-excluded',
    severity: 'warning',
    legalBasis: EXEMPTION,
    check: anyOf(liabilityExcluded, freedOfAll),
  },
]
