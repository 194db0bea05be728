import { type Analysis, saying } from '../../analysis.ts'
import { whereAllowed, whereOrdered } from '../../checks-of-words.ts'
import { FAIRNESS, law } from '../../legal-basis.ts'
import { binds } from '../../reading/parts.ts'
import { everyParty, NO_NEED } from '../../reading/people.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const ENDS = '(?:终止|解除|解约|退出|中止合作|停止合作|取消)'
const AT_WILL = `(?:随时|单方面?|任意|无条件|${NO_NEED}[^。;,]{0,6}(?:理由|原因|事由)|不附理由|无理由|不说明理由)`
/** Leaving without a ground, the party named by whatever name. */
const leaving = (names: string): RegExp =>
  new RegExp(
    `(?<![被受])(?<who>${names})[^。;,]{0,4}(?:可以?|有权|得|享有)[^。;,]{0,12}${AT_WILL}[^。;,]{0,12}${ENDS}|(?<![被受])(?<who2>${names})[^。;,]{0,4}(?:可以?|有权|得|享有)[^。;,]{0,14}${ENDS}[^。;,]{0,10}(?:而)?(?:${NO_NEED}|不)[^。;,]{0,4}(?:说明|提供|给出)?[^。;,]{0,2}(?:理由|原因|事由)`,
  )
const HELD =
  /(?:在任何情[况形]下|一律|均|都|始终|合同期内|中途)?[^。;,]{0,4}(?:不得|无权|不能|不可|不准)[^。;,]{0,8}(?:提出)?(?:提前)?(?:终止|解除|解约|退出)/
const UNPAID = /不(?:予)?(?:结付|结算|支付|付|补偿|承担|负|退还)/

/** Who may leave at any time, where the other party may not, or is left without what it has earned. */
export const leavesAlone = (analysis: Analysis): Offence[] => {
  const { names } = everyParty(analysis)
  const found = saying(analysis, leaving(names), binds)
  const whoOf = ({ groups = {} }: RegExpExecArray): string => groups['who'] ?? groups['who2'] ?? ''
  if (new Set(found.map(({ match }) => whoOf(match))).size !== 1) return []
  return found.flatMap(({ sentence, match }) => {
    const around = analysis.sentencesIn(sentence.node).slice(sentence.index, sentence.index + 2)
    const isUneven = around.some(({ text }) => HELD.test(text) || UNPAID.test(text.slice(match.index)))
    return isUneven ? [atWords(sentence, match, { who: whoOf(match) })] : []
  })
}

const FREELY = '(?:随时|单方面?|自行|任意|单独|不经协商|不时|直接|独立){1,3}'
const RAISES =
  '(?:调[高升增低整价]|[上下]调|上浮|提[高升价]|涨价?|加[价收]|变[更动]|核定|重新?(?:核定|定价|确定)|改动|修改|决定|确定)'
const PRICE = '(?:[\u4e00-\u9fff]{0,2}费用?|单价|价格|报价|费率|佣金|租金|提成|计费标准|收费标准)'
/** The price is what one party says it is. */
export const pricesAtWill = (analysis: Analysis): Offence[] => {
  const { names } = everyParty(analysis)
  const pattern = new RegExp(
    `(?<![被受])(?<who>${names})(?:得|可以?|有权|将|保留)?(?:根据|视|按)?[^。;,]{0,6}${FREELY}(?:地|予以|对)?[^。;,]{0,8}${RAISES}[^。;,]{0,6}${PRICE}|(?<![被受])(?<who2>${names})(?:得|可以?|有权)?[^。;,]{0,6}(?:对)?${PRICE}(?:进行|予以)?${FREELY}${RAISES}`,
  )
  return saying(analysis, pattern, binds).flatMap(({ sentence, match }) =>
    /双方|协商一致|(?<!无需|无须|不经|未经)(?:对方|[^。;,]{1,5})(?:书面)?同意|不得(?:随时|单方|自行|任意)|指数|指导价/.test(
      sentence.text,
    )
      ? []
      : [atWords(sentence, match, { who: match.groups?.['who'] ?? match.groups?.['who2'] ?? '' })],
  )
}

const GRAVE = '(?:故意|恶意|蓄意|重大过失|欺诈|人身(?:损害|伤害|伤亡)|伤亡)'
const FREED =
  '(?:概|均|一律|都|亦|也|同样|全)?(?:不(?:予)?(?:赔偿|赔付|负责|担责|负|承担[^。;,]{0,8}责任)|免责|免于[^。;,]{0,4}责任|无责|不受追究)'
const NIL =
  '(?:赔偿|违约|损害|法律|经济)?责任(?:金额|上限|限额|总额)?[^。;,\\d]{0,6}(?:为|以|是|限于|不超过|计)(?:人民币)?\\s*(?:零|0|〇)\\s*元?(?:为限)?(?![\\d.%万])'

/** Wilful acts of one's own people, or all liability by a cap of nothing. */
export const freedOfAll = (analysis: Analysis): Offence[] => {
  const { names } = everyParty(analysis)
  const grave = new RegExp(
    `(?<doer>${names})[^。;]{0,40}?${GRAVE}[^。;]{0,40}?(?<who>${names})[^。;,]{0,8}${FREED}|(?:包括|即使|即便|无论|不论|不问|哪怕|纵然)[^。;]{0,12}${GRAVE}[^。;]{0,40}?(?<who2>${names})[^。;,]{0,8}${FREED}`,
  )
  const nil = new RegExp(`(?<who>${names})(?:的|对[^。;,]{1,12})?[^。;,]{0,8}${NIL}`)
  const wilful = saying(analysis, grave, binds).filter(
    ({ sentence, match: { groups = {} } }) =>
      (groups['who2'] !== undefined || groups['doer'] === groups['who']) &&
      !/除[^。;]{0,20}(?:故意|重大过失|人身)[^。;]{0,10}外|不可抗力|第三[方人]故意/.test(sentence.text),
  )
  return [...wilful, ...saying(analysis, nil, binds)].map(({ sentence, match }) =>
    atWords(sentence, match, { who: match.groups?.['who'] ?? match.groups?.['who2'] ?? '' }),
  )
}

const MISSED =
  '(?:其[余他它]|各项|所有|全部|上述|前述|任何|服务|考核|质量)?[^。;,]{0,4}(?:指标|标准|目标|要求|接通率|满意度|响应时间|服务水平|KPI)[^。;,]{0,6}(?:未达|不达标|未达标|未完成|达不到|未能达到|低于约定|不合格)[^。;,]{0,6}'
const NOTHING =
  '[,]?[^。;,]{0,8}(?:均|也|亦|一律|概|都)?(?:不(?:承担|负|构成违约|视为违约|扣[减除罚款]?|影响[^。;,]{0,6}(?:费|付款)|作为[^。;,]{0,8}依据)|免予?|免于|无需承担|无须承担)[^。;,]{0,8}(?:责任|违约|处罚|赔偿|费|款|付|依据)?'
const EXCUSED =
  /试运?[行用营]|首[个月周]|前[一二三两\d]个?[月周]|因|由于|原因|不可抗力|磨合|期间|故障|高峰|超出|超过|大面积|灾|节假日|参考|除[^。;]{1,12}外/

const MARKS =
  '(?:商标|标识|LOGO|字号|商号|品牌|店名|企业名称|肖像|客户(?:资料|信息|数据|名单)|(?:用户|会员|顾客)[^。;,]{0,4}(?:资料|信息|数据|名单)|经营(?:资料|数据|信息)|商业秘密|专利|著作权|知识产权|素材|源代码)'
const WIDE =
  '(?:永久|不可撤销|无限期|终身|全球|可(?:再|转)许可|可转让|无偿|任何(?:目的|用途|行业|地区|方式|形式)|一切(?:目的|用途|方式)|不受[^。;,]{0,8}限制|不限(?:用途|地域|期限|范围))'
const GRANTS = '(?:授予|授权|许可|同意|允许|准许)'
/** Marks and data of the other side, for ever and for whatever: at least two breadths in one grant. */
const GRANTED = new RegExp(
  `${GRANTS}[^。;]{0,24}${WIDE}[^。;]{0,24}${WIDE}[^。;]{0,50}?${MARKS}|${MARKS}[^。;]{0,24}${GRANTS}[^。;]{0,30}${WIDE}[^。;]{0,24}${WIDE}|${GRANTS}[^。;]{0,24}${MARKS}[^。;]{0,24}${WIDE}[^。;]{0,24}${WIDE}`,
)

export const WITHOUT_MEASURE_RULES: readonly Rule[] = [
  {
    code: 'targets-unbinding',
    severity: 'warning',
    legalBasis: FAIRNESS,
    check: whereAllowed(new RegExp(`${MISSED}${NOTHING}`), EXCUSED),
  },
  {
    code: 'licence-unbounded',
    severity: 'warning',
    legalBasis: law(
      '《中华人民共和国民法典》第六条、第四百九十七条；《中华人民共和国商标法》第四十三条：许可人应当监督被许可人使用其注册商标的商品质量；《中华人民共和国个人信息保护法》第二十一条。',
      'Civil Code, arts. 6 and 497; Trademark Law, art. 43; Personal Information Protection Law, art. 21.',
    ),
    check: whereOrdered(GRANTED, /工作成果|交付物|开源|第三方软件|仅(?:为|用于|限)|随(?:本合同)?终止/),
  },
]
