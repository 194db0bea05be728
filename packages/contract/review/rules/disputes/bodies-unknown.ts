import { whereSaid } from '../../checks-of-words.ts'
import { law } from '../../legal-basis.ts'
import type { Rule } from '../../rule.ts'

/** The few commissions whose name begins with the whole country or the world; all others bear the name of a city. */
const REAL = '(?:国际经济贸易|国际经贸|海事|国际商会|商会国际|互联网|足球|劳动|人事)'
const TRADES =
  '(?:服务外包|外包|客服|呼叫中心|电商|电子商务|互联网服务|服务贸易|软件|商务|合同|经济合同|企业|行业|民商事?|服务业|通信|消费者?|零售|物流|医疗|教育)'
const RULING = '(?:仲裁(?:委员会|院|中心|委|庭)|裁决(?:委员会|院|中心))'
/** 中国服务外包仲裁委员会, 行业协会仲裁部: bodies that do not exist, or may not arbitrate. */
const UNKNOWN = new RegExp(
  `(?:中国|全国|中华|国家|亚洲|亚太|世界|环球|国际)(?!${REAL})(?:国际)?${TRADES}[\\u4e00-\\u9fff]{0,4}${RULING}|(?:由|向|交|提交|提请|报)[^。;,]{0,8}(?:行业协会|消费者协会|消协|工商联|街道|居委会|村委会|派出所|工商所|市场监管局|商务局|人社局|集团|总公司|总部|法务部|上级(?:单位|公司|部门))[^。;,]{0,8}(?:仲裁|裁决|裁定)(?:委员会|部门?|小组|办公室)?`,
)

export const BODY_RULES: readonly Rule[] = [
  {
    code: 'forum-body-unknown',
    severity: 'warning',
    legalBasis: law(
      '《中华人民共和国仲裁法》（2025年修订）：仲裁机构在直辖市、省会等设区的市设立，并经登记；仲裁委员会独立于行政机关。约定的仲裁机构不存在，又不能达成补充协议的，仲裁协议无效。',
      'Arbitration Law (as revised in 2025): commissions are set up in cities and registered, and are no part of an authority; an agreement on one that does not exist is void unless mended.',
    ),
    check: whereSaid(UNKNOWN, /劳动|调解/),
  },
]
