import { type Analysis, saying } from '../../analysis.ts'
import { binds, inBody } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const FEE = '(?:服务费|外包费|费用|款项|价款|酬金|报酬|承包费)'
const TO = '(?:支付|付|汇|转|划|打)(?:款)?(?:至|到|给|入|往)'

/** Whom a penalty, a refund or a purchase from others goes to is another matter. */
const OTHER_MONEY = /违约金|赔偿|退还|返还|退款|保证金|押金|第三方(?:的)?(?:服务|费)|工资|代收代付|保理|监管账户|共管/

/** The fee goes to the provider in one place, and to somebody else in another. */
function payeesDiffer(analysis: Analysis): Offence[] {
  const provider = analysis.provider
  const kin = '(?:的)?(?:分公司|子公司|关联公司|关联方|母公司|下属公司|法定代表人|股东)'
  const toProvider = new RegExp(`${FEE}[^。;]{0,12}${TO}(?:${provider})(?!${kin})`)
  const toOther = new RegExp(
    `${FEE}[^。;]{0,12}${TO}(?<payee>(?:${provider})${kin}|[丙丁戊]方|第三方|(?!${provider}|本合同|合同|指定|以下|下列|其|首部)[\\u4e00-\\u9fff]{1,14}?(?:公司|中心|事务所|合作社))`,
  )
  const own = saying(analysis, toProvider, binds).find(({ sentence }) => !OTHER_MONEY.test(sentence.text))
  if (!own) return []
  return saying(analysis, toOther, binds)
    .filter(({ sentence, match }) => {
      const payee = match.groups?.['payee'] ?? ''
      const isProvider = new RegExp(`(?:${provider})[^\\n]{0,14}[:：]\\s*${payee}`).test(analysis.contract.source.text)
      return sentence !== own.sentence && !isProvider && !OTHER_MONEY.test(sentence.text)
    })
    .map(({ sentence, match }) =>
      atWords(sentence, match, { payee: match.groups?.['payee'] ?? '', article: own.sentence.node.article.number }),
    )
}

const SHARE_OF_FEE =
  /(?:支付|付|首[付期]款?|尾款|预付款?|进度款|第[一二三四五\d]+[期笔次])[^。;,\d]{0,14}(?:_{2,}|\[[^\]\d]{0,8}\]|【[^】\d]{0,8}】|\(\s{2,}\))\s*(?:%|成)/

/** What is left, without a share of its own. */
const OPEN_REST = /(?:剩余|余款|余额|其余|余下|尾款)(?![^。;,]{0,12}(?:_{2,}|\[|【|\d))/

/** The first share is a blank, and what is left is paid at the end: how much is that? */
const restOfBlank = (analysis: Analysis): Offence[] =>
  saying(analysis, SHARE_OF_FEE, binds).flatMap(({ sentence, match }) => {
    const around = analysis.sentencesIn(sentence.node).slice(sentence.index)
    return around.some(({ text }) => OPEN_REST.test(text)) ? [atWords(sentence, match)] : []
  })

const NUMBER = '(?:_{1,}|\\[[^\\]]{0,6}\\]|【[^】]{0,6}】|[一二三四五六七八九十两\\d]{1,3})\\s*(?:个)?\\s*(?:年|月)'
const DATE = '(?:_{1,}|\\[[^\\]]{0,6}\\]|【[^】]{0,6}】)\\s*年[^。;,年]{0,16}日'
const OPEN_TERM = new RegExp(
  `(?:期限?|有效期|期间)(?:为|共|计|:)?\\s*${NUMBER}[^。;]{0,12}${DATE}[^。;]{0,6}(?:至|到|-|—)[^。;]{0,4}${DATE}|${DATE}[^。;]{0,6}(?:至|到|-|—)[^。;]{0,4}${DATE}[^。;\\d]{0,8}(?:共计?|为期|期限为?|合计)\\s*${NUMBER}`,
)

const termOpen = (analysis: Analysis): Offence[] =>
  saying(analysis, OPEN_TERM, binds).map(({ sentence, match }) => atWords(sentence, match))

const PAYS =
  /(?:支付|付款|付清|结清|缴纳)[^。;]{0,20}(?:费|款|价款|报酬|酬金)|(?:费|款|价款|报酬|酬金)[^。;]{0,20}(?:支付|付款|付清|结清)/
const BY_WHAT = /账户|帐户|账号|帐号|开户|转账|汇款|汇至|汇入|电汇|银行|支付宝|微信|现金|支票|对公|网银|汇票/

/** Fees are paid, and neither to which account nor by what. */
const accountUnstated = (analysis: Analysis): Offence[] => {
  if (analysis.contract.isOwn || BY_WHAT.test(analysis.contract.source.text)) return []
  return saying(analysis, PAYS, inBody)
    .filter(({ sentence }) => !/违约金|赔偿|工资|社保|退/.test(sentence.text))
    .slice(0, 1)
    .map(({ sentence, match }) => atWords(sentence, match))
}

export const PAYEE_RULES: readonly Rule[] = [
  { code: 'payees-differ', severity: 'warning', check: payeesDiffer },
  { code: 'rest-of-blank', severity: 'warning', check: restOfBlank },
  { code: 'term-filled-twice', severity: 'note', check: termOpen },
  { code: 'account-unstated', severity: 'note', check: accountUnstated },
]
