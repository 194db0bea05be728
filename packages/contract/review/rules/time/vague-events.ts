import { DURATION } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence } from '../../rule.ts'

/** States that no one records and steps that one party takes inside its own house. */
const EVENT =
  '(?:(?:全面|完全|系统|项目|业务|平台|服务)?(?:稳定运行|运行稳定|平稳运行|正常运转|[步走](?:入|上)正轨|磨合(?:完成|结束|到位|期满)|(?:升级|改造){1,2}(?:全部)?完[成毕]|人员(?:熟练|稳定)|业务(?:熟练|成熟|稳定)|口碑稳定)|条件(?:成熟|具备|允许)|时机成熟|内部[^。;,]{0,6}(?:立项|审批|流程|研究)(?:完[成毕]|通过|结束|走完)|(?:上级|集团|总部|总公司|主管)(?:单位|部门|公司|机关)?[^。;,]{0,6}(?:审计|审批|批复|批准|检查|决算)(?:完[成毕]|通过|结束|同意|下达)?|(?:年度|竣工|财政)?(?:决算|审计)(?:完[成毕]|结束|通过)|资金(?:充裕|宽裕|允许|到账)|(?:双方|客户|市场)(?:均)?(?:满意|认可)|新(?:店|楼|园区|院区|系统)[^。;,]{0,6}(?:建成|落成|装修完[成毕]|启用|投用))'
const FROM = '(?:之?后|之日起?|以?前|之?时|的?同时|起)'
const DUE = '(?:支付|付清|付款|结清|结算|付|退还?|返还|开始(?:服务|履行|计费)?|提交|到岗|进场|上线|完成|生效|交付|交接)'
const OF_EVENT = new RegExp(
  `(?<event>${EVENT})${FROM},?(?:的)?(?:[^。;,]{0,8}${DURATION}[^。;,]{0,4})?[^。;]{0,16}?${DUE}`,
)
const FIXED =
  /验收|(?:以|由)[^。;,]{1,16}(?:确认|报告|证明|书面|为准)|最[迟晚]|不(?:得)?(?:晚|迟)于|\d{4}年|[（(][^）)]*(?:指|标准)/

/** 系统稳定运行后付尾款: who can tell when that is? */
export const eventsVague = (analysis: Analysis): Offence[] =>
  saying(analysis, OF_EVENT, binds).flatMap(({ sentence, match }) => {
    const event = match.groups?.['event'] ?? ''
    const isExplained = analysis.text.split(event).length > 2
    return isExplained || FIXED.test(sentence.text) ? [] : [atWords(sentence, match, { event })]
  })
