import type { Analysis } from '../../analysis.ts'
import { atMatch, type Offence, type Rule } from '../../rule.ts'

/** An account that another place of the contract is said to state. */
const ELSEWHERE =
  /(?:支付|付款|汇|转账|划)[^。；;\n]{0,24}(?:首部|附件|本合同|协议|载明|列明|所列|下列|以下)[^。；;\n]{0,12}(?:账户|帐户|账号)/g
const ELSEWHERE_IN_ENGLISH =
  /\baccount\b[^.;\n]{0,30}\b(?:stated|specified|set out|listed|named|given|shown)\b[^.;\n]{0,30}\b(?:preamble|head|contract|agreement|parties|annex|exhibit|schedule|appendix|above|below)\b/gi

/** The account itself, or the line on which it is to be filled in. */
const STATED =
  /(?:账号|帐号|账户|帐户|开户(?:银)?行|收款(?:银行|人))[^\n。]{0,12}[:：]|(?:账号|帐号|账户|帐户)[^\n。]{0,12}\d{8}|\b(?:IBAN|SWIFT)\b|\b(?:account|bank)\b[^\n.]{0,20}:|\baccount (?:no|number)\b[^\n]{0,12}\d{6}/i

function accountMissing({ contract, search }: Analysis): Offence[] {
  if (contract.isOwn) return []
  const [match] = [...search(ELSEWHERE), ...search(ELSEWHERE_IN_ENGLISH)].sort((one, other) => one.start - other.start)
  return match === undefined || STATED.test(contract.working.text) ? [] : [atMatch(match)]
}

/**
 * Payment to an account that is said to stand in the contract and does not. In the library's own wording the account is a
 * field, and the parties clause tells when it is blank.
 */
export const ACCOUNT_RULES: readonly Rule[] = [{ code: 'account-missing', severity: 'warning', check: accountMissing }]
