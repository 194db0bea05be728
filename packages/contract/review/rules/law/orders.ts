import { anyOf, whereSaid } from '../../checks-of-words.ts'
import { law } from '../../legal-basis.ts'
import type { Rule } from '../../rule.ts'
import { obeysAnyway } from './void-terms.ts'

const UNLAWFUL = '(?:违反|违法|违规|不合法|不合规|涉嫌违|违背|抵触)'
const ANYWAY =
  '(?:仍然?|也|都|均|一律|照样|依然|先)(?:须|应当?|需|要|得|必须)*(?:(?:继续|照|按|先行|无条件)[^。;,]{0,5}?)?(?:执行|办|用|做|遵照|服从|使用|实施|履行|拨打|外呼|办理|说)|(?:须|应当?|必须|一律|均|都)[^。;,]{0,6}(?:照办|照做|服从|无条件(?:执行|服从)|先(?:予|行)?执行)|不得(?:拒绝|拒不|停止|以此为由)(?:执行|使用|照办|拒绝)?'
/** Whoever holds an order to be unlawful has to carry it out all the same. */
const ORDERED = new RegExp(
  `(?:认为|发现|指出|提出|知道|明知|怀疑)[^。;]{0,16}${UNLAWFUL}[^。;]{0,40}?(?:${ANYWAY})|(?:不论|无论|不管)(?:其|该|甲方)?[^。;,]{0,8}(?:是否|合法|违法|合规|违规)[^。;,]{0,10},?[^。;,]{0,8}(?:${ANYWAY})`,
)
const STOPPED =
  /(?:有权|可以?|应当?|须)(?:立即)?(?:拒绝|停止|暂停|中止)|不得要求|应当?(?:立即)?(?:纠正|更正|整改)|连带责任/

export const ORDER_RULES: readonly Rule[] = [
  {
    code: 'orders-unlawful',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国民法典》第一百五十三条、第一百六十七条：违反法律、行政法规的强制性规定的民事法律行为无效；受托人知道委托事项违法仍然实施的，与委托人承担连带责任。',
      'Civil Code, Articles 153 and 167: an act against mandatory law is void, and an agent who knowingly carries out what is unlawful is jointly liable.',
    ),
    check: anyOf(whereSaid(ORDERED, STOPPED), obeysAnyway),
  },
]
