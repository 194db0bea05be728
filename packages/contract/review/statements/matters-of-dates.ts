import { daysOf } from '../reading/dates.ts'
import { inArticles } from '../reading/parts.ts'
import type { Matter } from './statement.ts'

const DATE = '\\d{4}\\s*[年.\\-/]\\s*\\d{1,2}\\s*[月.\\-/]\\s*\\d{1,2}日?'
const CONTRACT = '(?:本)?(?:合同|协议|合作|服务|外包|委托)'

/** 合同期限自…至…, and 合同自签字之日起生效，至…终止. */
const LAST_DAY = new RegExp(
  `${CONTRACT}(?:的)?(?:有效|服务|合作)?(?:期限?|期间|时间)[^。;\\d]{0,8}(?:${DATE})[^。;\\d]{0,6}(?:至|到|—|-|~)[^。;\\d]{0,4}(?<to>${DATE})|${CONTRACT}[^。;\\d]{0,24}(?:至|到)\\s*(?<to2>${DATE})[^。;,\\d]{0,3}(?:终止|届满|到期|期满|失效|为止|止)|${CONTRACT}(?:的)?(?:有效期|终止日期?|到期日|截止日期?)[^。;\\d]{0,4}(?:至|为|是|:|到)\\s*(?<to3>${DATE})|${CONTRACT}(?:于|在)\\s*(?<to4>${DATE})[^。;,\\d]{0,3}(?:终止|届满|到期|期满|失效)`,
)
/** 自…至… below a heading on the term. */
const SPAN_BELOW = new RegExp(`^[^。;\\d]{0,6}${DATE}[^。;\\d]{0,6}(?:至|到|—|-|~)[^。;\\d]{0,4}(?<to>${DATE})`)
const OF_THE_TERM = /^(?:(?:合作|服务|合同|协议|委托|外包|履行)(?:的)?)?(?:期限?|有效期限?|时间)$/

/** Another term than that of the contract, or one that may become longer. */
const OF_OTHERS =
  /续|试[用运]|试行|保函|保险|质保|授权|阶段|第[一二三]|首[年期]|订单|附件|原(?:合同|协议)|延|过渡|提前|租|报价|优惠|变更|补充|框架|资质|证/

/** The last day of the contract, which has only one. */
export const LAST_DAY_OF_CONTRACT: Matter = {
  within: inArticles,
  isApart: true,
  patterns: [LAST_DAY, SPAN_BELOW],
  of: ({ text, node }) => {
    const isBelow = OF_THE_TERM.test(node.article.heading.text.trim())
    const match = OF_OTHERS.test(text) ? null : (LAST_DAY.exec(text) ?? (isBelow ? SPAN_BELOW.exec(text) : null))
    const { to, to2, to3, to4 } = match?.groups ?? {}
    return match ? [{ match, on: '', value: String(daysOf(to ?? to2 ?? to3 ?? to4)) }] : []
  },
}
