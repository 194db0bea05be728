import { AMOUNT, SHARE } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence } from '../../rule.ts'

const FEE =
  '(?:(?:夜班|晚班|加班|高温|节假?日|住宿|交通|餐饮|伙食|驻场|值班|岗位|通讯|班车|工龄|全勤)补[贴助]|(?:入场|进场|场地|平台|综合|项目)?管理费|(?:岗前)?培训费|(?:场地|席位|坐席|设备)(?:使用|占用|租赁)费|(?:超席|超量|超时|加席|加班|临时|节假?日|夜间)单价|(?:安全|履约|诚信|服务|质量)?(?:风险|保证)金|(?:临时|增派|增补|加派)(?:用工|人员|坐席)?(?:单)?价|(?:入驻|加盟|系统|技术|接口|开通|实施)(?:服务|使用|维护|开通)?费)'
/** Who owes it is said; what it comes to is not. */
const OWED = new RegExp(
  `(?:缴纳?|交纳?|发放|收取|计发|足额缴纳)(?:[^。;,\\d]{0,8})(?<fee>${FEE})|按(?:照)?(?:规定|相应|约定|标准|有关)?[^。;,\\d]{0,4}(?<fee2>${FEE})(?:的?标准)?(?:另行)?(?:计费|计算|结算|发放|支付|收取|缴纳)?|(?<fee3>${FEE})[^。;,\\d]{0,6}由[^。;,\\d]{1,6}(?:向[^。;,\\d]{1,6})?(?:支付|缴纳|另付)|(?:向|给)[^。;,\\d]{1,8}(?:支付|缴纳|交纳|交)[^。;,\\d]{0,6}(?<fee4>${FEE})`,
)
const PRICED = new RegExp(
  `${AMOUNT}|${SHARE}|\\d\\s*元|[_＿]{2,}|附件|价目|报价|见|法定|国家|双方(?:协商|另行)|实报实销|据实`,
)
const NOT_OWED =
  /不(?:得|再|予|需|收|必)|无需|无须|免[收交缴]|自行|已(?:包含|含)|包括|投标|保函|退还|返还|扣除|逾期|未(?:按|足额|及时)/

/** 按夜班补贴标准发放补贴, and no place says how much that is. */
export const feesUnstated = (analysis: Analysis): Offence[] =>
  saying(analysis, OWED, binds).flatMap(({ sentence, match: found }) => {
    const { fee, fee2, fee3, fee4 } = found.groups ?? {}
    const name = fee ?? fee2 ?? fee3 ?? fee4 ?? ''
    const before = sentence.text.slice(0, found.index + found[0].length)
    const isPriced = analysis.sentences.some(
      ({ text, node }) => (text.includes(name) || node.matter.includes(name)) && PRICED.test(text),
    )
    return isPriced || NOT_OWED.test(before) ? [] : [atWords(sentence, found, { fee: name })]
  })
