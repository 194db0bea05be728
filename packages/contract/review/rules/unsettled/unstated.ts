import { type Analysis, type Sentence, saying, sentencesOfClause } from '../../analysis.ts'
import { binds, inBody } from '../../reading/parts.ts'
import { atSentence, atWords, type Offence, type Rule } from '../../rule.ts'

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

const INVOICE = /(?:开具|提供|出具|开)[^。;,]{0,16}(?:发票|专票)|(?:发票|专票)[^。;,]{0,8}(?:开具|提供|出具)/
const TAX =
  /税率|税点|个点|含税|税额|\d+(?:\.\d+)?%[^。;,]{0,10}(?:发票|专票|税)|(?:发票|专票|税)[^。;,]{0,12}\d+(?:\.\d+)?%|小规模|免税|_+\s*%/

/** Invoices at no rate, and prices neither with nor without the tax. */
const taxUnstated = (analysis: Analysis): Offence[] =>
  TAX.test(analysis.text)
    ? []
    : saying(analysis, INVOICE, inBody)
        .filter(({ sentence }) => !/不得|退款|客户|买家|用户/.test(sentence.text))
        .slice(0, 1)
        .map(({ sentence, match }) => atWords(sentence, match))

const SECRET =
  /资料|数据|信息|录音|价格|名单|文件|技术|商业|经营|秘密(?:是|包括|指)|内容|账号|话术|知识库|合同|范围|包括|是指|客户|机密/

/** Secrets are kept, and nothing says what is secret. */
const secretsUndefined = (analysis: Analysis): Offence[] => {
  const sentences: readonly Sentence[] = sentencesOfClause(analysis, 'care/confidentiality').filter(({ node }) =>
    binds(node),
  )
  const first = sentences.find(({ text }) => /保密|秘密|泄/.test(text))
  const isDefined = sentences.some(({ text }) => SECRET.test(text.replace(/本合同期|合同终止|合同期|保密信息/g, '')))
  return first && !isDefined ? [atSentence(first)] : []
}

export const UNSTATED_RULES: readonly Rule[] = [
  { code: 'account-unstated', severity: 'note', check: accountUnstated },
  { code: 'tax-rate-unstated', severity: 'note', check: taxUnstated },
  { code: 'secrets-undefined', severity: 'note', check: secretsUndefined },
]
