import { NUMERAL, parseNumeral } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atSentence, atWords, doubtful, type Offence } from '../../rule.ts'

const WITHIN = `(?:收到?(?:[^。;,]{0,8}发)?票|(?:收到|收讫|开具|提供|取得|凭)[^。;,]{0,8}发票|开票|发票(?:送达|开具|签收))[^。;,\\d]{0,4}后?[^。;,\\d]{0,2}(?<days>${NUMERAL})\\s*个?(?<kind>工作|自然)?[日天](?:之?内|后)?[^。;,]{0,8}(?:付款|支付|付清|结算|付)?`
const LATEST = `(?:最[迟晚]|至[迟晚]|不(?:得)?(?:晚于|迟于|超过))[^。;,\\d当本次下]{0,6}(?<month>当|本|次|下)个?月(?:的)?(?:(?<day>${NUMERAL})[日号]|月?底|月?末|最后一[日天])`
const TWO_DEADLINES = new RegExp(`(?<within>${WITHIN})[^。;]{0,10}(?<latest>${LATEST})`)

const A_MONTH = 31
const WORKING_DAYS = 1.4
/** An invoice comes in the middle of a month as a rule. */
const MIDDLE = 15

/** 收票后45日付款，最迟不晚于次月20日: for most invoices the later day has not come when the earlier is over. */
export const payDeadlinesAtOdds = (analysis: Analysis): Offence[] =>
  saying(analysis, TWO_DEADLINES, binds).flatMap(({ sentence, match }) => {
    const { within = '', latest = '', days, kind, month = '', day } = match.groups ?? {}
    const until = (day === undefined ? A_MONTH : (parseNumeral(day) ?? A_MONTH)) + (/[次下]/.test(month) ? A_MONTH : 0)
    const taken = (parseNumeral(days ?? '') ?? 0) * (kind === '工作' ? WORKING_DAYS : 1)
    const from = match.index + match[0].length - latest.length
    return taken + MIDDLE > until
      ? [
          atSentence(sentence, from, from + latest.length, {
            first: within,
            article: sentence.node.article.number,
            second: latest,
          }),
        ]
      : []
  })

const FEE = '(?:服务费|托管费|外包费|上月费用|月费|账款|费用|款项)'
/** 账单确认后20个工作日内付款. */
const AFTER_ACCOUNT = new RegExp(
  `(?:确认|核对|对账|收到[^。;,]{0,10}(?:发票|账单|结算单|对账单)|开票)[^。;,]{0,8}?(?:后|之日起|之日)[^。;,\\d]{0,4}${NUMERAL}\\s*个?(?:工作|自然)?[日天](?:之?内)[^。;,]{0,14}(?:付款|支付|付清|结清|打款)`,
)
/** 每月15日前支付上月服务费. */
const BY_DAY_OF_MONTH = new RegExp(
  `(?:每月|次月|当月)(?:的)?${NUMERAL}[日号](?:之?前|以前)?[^。;,]{0,10}(?:支付|付清|结清|付|缴纳|打款)[^。;,]{0,12}${FEE}`,
)
/** Another payment than that of the month. */
const OF_ANOTHER_PAYMENT = /首[付期笔]|预付|尾款|押金|保证金|提成|佣金|工资|奖|违约|逾期|质保|分成|退还|返还|代垫/

/** The fee of the month is due some days after the account, and by a day of the month: which of them holds? */
export function payDaysOfTwoKinds(analysis: Analysis): Offence[] {
  const said = (pattern: RegExp) =>
    saying(analysis, pattern, binds).filter(({ sentence: { text } }) => !OF_ANOTHER_PAYMENT.test(text))
  const [after] = said(AFTER_ACCOUNT)
  const byDay = said(BY_DAY_OF_MONTH).find(({ sentence }) => sentence !== after?.sentence)
  if (!after || !byDay) return []
  const { sentence, match } = byDay
  const data = { first: after.match[0], article: after.sentence.node.article.number, second: match[0] }
  return [doubtful(atWords(sentence, match, data))]
}
