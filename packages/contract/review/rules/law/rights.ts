import { DURATION, NUMERAL, parseNumeral, readDuration } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { anyOf, firstOf, whereAllowed, whereSaid } from '../../checks-of-words.ts'
import { law } from '../../legal-basis.ts'
import { binds } from '../../reading/parts.ts'
import { AGENT } from '../../reading/people.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { withoutInvoice } from '../money/unlawful-invoices.ts'
import { accountsShared } from './misused-data.ts'
import { withoutRest } from './people-at-work.ts'
import { harmedAtOwnRisk, noDayOff, overtimeForNothing } from './wronged-workers.ts'

const DEPOSIT_AND_PENALTY =
  /(?:同时|一并)[^。;,]{0,6}(?:主张|适用|要求|请求|收取|承担)[^。;,]{0,6}(?:定金[^。;,]{0,4}[和与及、]违约金|违约金[^。;,]{0,4}[和与及、]定金)|(?:(?:双倍|加倍|两倍)(?:返还|退还)[^。;,]{0,4}定金|(?:不予?返还|无权[^。;,]{0,6}返还|不退还?|没收)[^。;,]{0,4}定金)[^。;]{0,6}(?:并|还|同时|另)[^。;]{0,16}违约金|(?:定金(?:罚则)?[和与及、]违约金|违约金[和与及、]定金)[^。;,]{0,6}(?:同时|一并|并用|并罚)/

const ACCOUNT_SHARED = /(?:共用|合用|共享)[^。;,]{0,8}(?:账号|账户|密码|工号)/

const INVOICE_REFUSED =
  /(?:不(?:再)?(?:提供|开具|出具|开)|无法(?:提供|开具))(?:任何|增值税)?发票(?!的)|收据(?:代替|替代|代)发票|不(?:需要?|要|开|索取)(?:具)?(?:发)?票[^。;]{0,16}(?:优惠|让利|便宜|减免|折|下浮|降)|(?:以|开具?|提供)收据(?:作为|即可|为(?:付款|结算)?凭[证据])/

const OVERTIME_UNPAID =
  /加班[^。;,]{0,8}(?:不(?:另行|另|再|予)?(?:支付|计发|发放|计|给)|没有|无)[^。;,]{0,4}(?:加班费|加班工资|报酬|工资)/
const overtimeUnpaid = (analysis: Analysis): readonly Offence[] =>
  // What the client pays the provider for is their affair; what agents are paid is not.
  whereAllowed(OVERTIME_UNPAID, new RegExp(`(?:${analysis.client})[^。;]{0,8}不`))(analysis)

const INJURY_OWN =
  /(?:工伤|伤亡|人身(?:伤害|损害)|意外)[^。;]{0,10}由(?:其)?(?:本人|个人|员工|坐席|座席|自己|自行)[^。;,]{0,4}(?:承担|负责|负担)|(?:工伤|受伤|伤亡|伤害)[^。;]{0,16}(?:自负|自理|概不负责)/

const HARM = '(?:损失|差价|罚[款金]|责任|后果|赔偿|赔款|扣款|违约金|损害|索赔|赔付)'
const BEARS = '(?:自行|全额|全部|照价|负责|自己|个人)?(?:赔偿|承担|赔付|补足|买单|赔)'
/** 损失由当班客服承担: a duty laid on people who sign nothing, and taken off their employer. */
const WORKER_LIABLE = new RegExp(
  `${HARM}[^。;]{0,24}?(?:均|概|一律|应|也)?由(?:该|责任|当班|当事|相关|直接|涉事|其|具体|犯错|经办|[甲乙]方(?:的)?){0,2}(?:的)?[^。;,的与和]{0,2}?${AGENT}(?:本人|个人|自己|自行)?${BEARS}|由(?:该|责任|当班|当事|相关|直接|涉事|其){0,2}${AGENT}(?:本人|个人|自己)${BEARS}|(?:该|责任|当班|当事|相关|直接|涉事)${AGENT}(?:应当?|须|需|必须)?(?:本人|个人|自己|自行)?(?:赔偿|承担)[^。;,]{0,10}${HARM}`,
)
const EMPLOYER_FIRST =
  /追偿|先行(?:赔付|承担|垫付)|连带(?!责任[^。;]{0,2}不)(?<!不承担连带|不负连带)|(?:一并|共同)承担|(?:公司|单位|乙方|甲方|承包人|服务方)(?:与|和|及)[^。;,]{0,8}(?:共同|连带)|培训费|税|刑事|个人所得税|接听|工作量/

const RESTS = new RegExp(
  `每月(?:仅|只|可)?(?:休息|轮休|休假|休)(?<days>${NUMERAL})(?:天|日)|每月(?:的)?(?:在岗|出勤|工作|上班)[^。;,\\d]{0,6}(?<worked>${NUMERAL})(?:天|日)`,
)
/** One day of rest a week. */
const REST_DAYS = 4
const MONTH = 30

const restTooShort = (analysis: Analysis): Offence[] =>
  saying(analysis, RESTS, binds).flatMap(({ sentence, match }) =>
    (parseNumeral(match.groups?.['days'] ?? '') ?? REST_DAYS) < REST_DAYS ||
    (parseNumeral(match.groups?.['worked'] ?? '') ?? 0) > MONTH - REST_DAYS
      ? [atWords(sentence, match)]
      : [],
  )

const SUIT_WAIVED =
  /放弃[^。;]{0,14}(?:诉讼|起诉|申请仲裁)[^。;,]{0,4}权利?|(?:不得|不能|无权)(?:以任何[^。;,]{1,6}|就本(?:合同|协议)[^。;,]{0,8}|再)?(?:向[^。;,]{0,8}(?:法院|仲裁[^。;,]{1,4}))?(?:提起诉讼|起诉|申请仲裁|提起仲裁|提出诉讼)/

const LEAK_TOLD = new RegExp(
  `(?:泄[露漏]|安全事件)[^。;]{0,20}?(?<value>${DURATION})(?:之)?内[^。;,]{0,10}(?:通知|告知|报告)`,
)
/** At once, says the law; three days are no more at once. */
const LATEST: Readonly<Record<string, number>> = { hour: 72, day: 3, 'working-day': 2 }
const leaksToldLate = (analysis: Analysis): Offence[] =>
  saying(analysis, LEAK_TOLD, binds).flatMap(({ sentence, match }) => {
    const period = readDuration(match.groups?.['value'] ?? '')
    const latest = LATEST[period?.unit ?? ''] ?? 0
    const isLate = typeof period?.value === 'number' && period.unit !== 'minute' && period.value > latest
    return isLate && !/书面(?:报告|总结)|调查|原因分析/.test(sentence.text) ? [atWords(sentence, match)] : []
  })

export const RIGHTS_RULES: readonly Rule[] = [
  {
    code: 'deposit-and-penalty',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国民法典》第五百八十八条第一款：既约定违约金又约定定金的，对方可以选择适用其一。',
      'Civil Code, art. 588(1): penalty or deposit, at the choice of the other party.',
    ),
    check: whereSaid(DEPOSIT_AND_PENALTY, /不得|不能|择一|选择/),
  },
  {
    code: 'account-shared',
    severity: 'warning',
    legalBasis: law(
      '《中华人民共和国个人信息保护法》第五十一条：应当合理确定个人信息处理的操作权限。',
      'Personal Information Protection Law, art. 51: access rights are set person by person.',
    ),
    check: firstOf(whereAllowed(ACCOUNT_SHARED), accountsShared),
  },
  {
    code: 'invoice-refused',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国发票管理办法》第十八条、第十九条：收款方应当开具发票，不得以其他凭证代替。',
      'Measures on Invoices, arts. 18 and 19: the payee issues an invoice, and nothing else in its place.',
    ),
    check: anyOf(whereSaid(INVOICE_REFUSED, /不得|有权|拒绝|逾期|如果?|若/), withoutInvoice),
  },
  {
    code: 'overtime-unpaid',
    severity: 'error',
    legalBasis: law('《中华人民共和国劳动法》第四十四条。', 'Labour Law, art. 44: overtime is paid.'),
    check: anyOf(overtimeUnpaid, overtimeForNothing),
  },
  {
    code: 'rest-too-short',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国劳动法》第三十八条：用人单位应当保证劳动者每周至少休息一日。',
      'Labour Law, art. 38: a day of rest a week.',
    ),
    check: anyOf(restTooShort, withoutRest, noDayOff),
  },
  {
    code: 'injury-own-risk',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国民法典》第五百零六条；《工伤保险条例》第二条、第六十二条。',
      'Civil Code, art. 506; Regulations on Work Injury Insurance, arts. 2 and 62.',
    ),
    check: anyOf(whereAllowed(INJURY_OWN), harmedAtOwnRisk),
  },
  {
    code: 'worker-liable',
    severity: 'warning',
    legalBasis: law(
      '《中华人民共和国民法典》第四百六十五条第二款：合同仅对当事人具有法律约束力；第一千一百九十一条：用人单位的工作人员因执行工作任务造成他人损害的，由用人单位承担侵权责任。',
      'Civil Code, art. 465(2): a contract binds its parties only; art. 1191: the employer answers for what its workers do at work.',
    ),
    check: whereSaid(WORKER_LIABLE, EMPLOYER_FIRST),
  },
  {
    code: 'suit-waived',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国民法典》第四百九十七条；《中华人民共和国民事诉讼法》第一百二十二条。',
      'Civil Code, art. 497; Civil Procedure Law, art. 122: access to a court is no matter of contract.',
    ),
    check: whereSaid(SUIT_WAIVED, /裁决|协商|调解|同一|另行|调整|减少/),
  },
  {
    code: 'leak-told-late',
    severity: 'warning',
    legalBasis: law(
      '《中华人民共和国个人信息保护法》第五十七条：发生或者可能发生个人信息泄露的，应当立即采取补救措施并通知。',
      'Personal Information Protection Law, art. 57: a leak is remedied and told at once.',
    ),
    check: leaksToldLate,
  },
]
