import { CATALOGUE, clauseById } from '@heqi/clauses'
import { type Language } from '@heqi/vocabulary'
import { type Analysis, sentencesOfClause } from '../../analysis.ts'
import { law } from '../../legal-basis.ts'
import { atTitle, type Offence, type Rule } from '../../rule.ts'
import { stopsEarly } from '../document/cut-off.ts'

/** What does the work of a clause under another name. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  'fees/total-price': ['fees/fee-components'],
  'fees/payment-day': ['fees/payment-schedule'],
  'quality/kpi': ['quality/assessment', 'service-level/first-response', 'quality/service-credits'],
  'service-level/first-response': ['quality/kpi', 'service-level/resolution'],
  'change/termination': ['change/rescission'],
  'change/rescission': ['change/termination'],
  'remedies/breach': ['remedies/penalty', 'remedies/damages'],
  'identity/contract-particulars': ['general/counterparts'],
}

/** Clauses whose absence the law or the other clauses make good; worth knowing, no more. */
const MINOR = new Set([
  'general/governing-law',
  'general/counterparts',
  'identity/contract-particulars',
  'identity/parties',
  'scope/channels',
  'scope/service-hours',
  'scope/services',
  'change/amendment',
  'fees/invoicing',
  'fees/total-price',
  'change/termination',
  'service-level/first-response',
  'change/handover',
  'remedies/force-majeure',
])
/** What the law supplies (Civil Code, arts. 509 to 511, 563; Civil Procedure Law, art. 24): a contract of many pages says it all the same, an agreement of one page need not. */
const SUPPLIED = new Set(['care/confidentiality', 'change/rescission', 'fees/payment-day', 'remedies/disputes'])
/** Characters of an agreement of about a page. */
const ONE_PAGE = 2_000
const USUAL = new Set([
  'care/intellectual-property',
  'change/subcontracting',
  'general/notices',
  'quality/acceptance',
  'fees/late-payment',
  'remedies/liability-cap',
])

/** Words that prove the matter is dealt with, though its clause was not recognised. */
const MENTION: Readonly<Record<string, RegExp>> = {
  'remedies/force-majeure': /不可抗力/,
  'care/confidentiality':
    /保密|泄[露漏]|外泄|外传|(?:不(?:得|能|准|许|可)|严禁|禁止|不往外|别)[^。；;，,]{0,12}(?:拿出去|透露|外说|告诉|转发|截图|外借|私存|带走|打听)/,
  'care/data-protection': /个人信息(?:保护|处理)|处理个人信息/,
  'change/rescission':
    /解除|解约|散伙|退出|退场|(?:提前|中途|随时|立即|单方)[^。；;，,]{0,6}(?:终止|结束|停止合作|不做|走人)|不(?:再)?合作/,
  'fees/payment-day':
    /(?:[每次当]个?(?:月|季度?|年)|月末|月底|季末|季后|月后)[^。；;]{0,14}(?:[日号天](?:之?前|之?内)|付一次)[^。；;，,]{0,10}(?:付|结|交|打|转)|付一次|先付后做|[日天号](?:之?前|之?内|以内)[^。；;，,]{0,6}(?:付清|付款|付讫|支付|结清|结账|打款|转账|到账)|(?:月|周|季|日|现)结/,
  'remedies/disputes': /仲裁|诉讼|起诉|法院|打官司|(?:协商|商量|调解|谈)不(?:成|拢|下来)|争议|纠纷/,
  'remedies/breach': /违约/,
  'term/duration':
    /期限|有效期|起至|至[^。；;]{0,16}止|日\s*[到至]\s*(?:\d{4}|次|同|当)年|(?:为期|合作期?|做满?|先签|签)\s*[一二两三半\d]{1,3}\s*(?:年|个月)|[一二两三半\d]\s*(?:年|个月)[，,]?[^。；;]{0,4}(?:自|从)[^。；;]{0,16}起/,
}

/** What changes another contract leaves the rest to it. */
const isSupplement = ({ contract, title }: Analysis): boolean =>
  /补充(?:协议|合同|条款)|变更协议/.test(contract.source.text.slice(title.start, title.end))

const has = (analysis: Analysis, id: string): boolean =>
  id === 'care/data-protection' ? hasDataProtection(analysis) : analysis.has(id)

/** The clauses of the catalogue that are wanted and that the contract neither has nor replaces by another. */
export function missingClauses(analysis: Analysis, wanted: (id: string, need: string) => boolean): string[] {
  // A text cut short, or one of which little was recognised, proves nothing by its silence.
  const known = analysis.contract.clauses.filter(({ type }) => type !== 'free/custom').length
  if (analysis.isGuide || known < 4 || isSupplement(analysis) || stopsEarly(analysis)) return []
  return CATALOGUE.filter(({ id, need }) => wanted(id, need))
    .filter(
      ({ id }) => !(has(analysis, id) || analysis.has(...(INSTEAD[id] ?? []))) && !MENTION[id]?.test(analysis.text),
    )
    .map(({ id }) => id)
}

/** All of them in one finding: they are added together, or let be together. */
export const tellMissing = (analysis: Analysis, ids: readonly string[]): Offence[] =>
  ids.length === 0
    ? []
    : [
        atTitle(analysis, {
          clauses: ids.join(','),
          'titles:zh-CN': titles(ids, 'zh-CN').join('、'),
          'titles:en': titles(ids, 'en').join(', '),
        }),
      ]

const titles = (ids: readonly string[], language: Language): string[] =>
  ids.map((id) => clauseById(id)?.text[language].title ?? id)

const DATA = /信息|数据|资料|隐私|姓名|电话号|手机|录音|记录|地址/

/** The clause, and not one taken for it that speaks of no data. */
export const hasDataProtection = (analysis: Analysis): boolean =>
  analysis.has('care/data-protection') &&
  sentencesOfClause(analysis, 'care/data-protection').some(({ text, node }) => DATA.test(text + node.matter))

const CIVIL_470 = law(
  '《中华人民共和国民法典》第四百七十条：合同的内容一般包括当事人、标的、质量、价款、履行期限地点和方式、违约责任、解决争议的方法等。',
  'Civil Code, art. 470: what a contract generally contains.',
)

const isMinor = (analysis: Analysis, id: string): boolean =>
  MINOR.has(id) || (SUPPLIED.has(id) && analysis.text.length < ONE_PAGE)

const isMajor =
  (analysis: Analysis) =>
  (id: string, need: string): boolean =>
    need === 'must' && !isMinor(analysis, id) && id !== 'care/data-protection'

const isWorthKnowing =
  (analysis: Analysis) =>
  (id: string, need: string): boolean =>
    (need === 'must' && isMinor(analysis, id)) || USUAL.has(id)

export const MISSING_CLAUSE_RULES: readonly Rule[] = [
  {
    code: 'clauses-missing',
    severity: 'warning',
    legalBasis: CIVIL_470,
    check: (analysis) => tellMissing(analysis, missingClauses(analysis, isMajor(analysis))),
  },
  {
    code: 'clauses-absent',
    severity: 'note',
    check: (analysis) => tellMissing(analysis, missingClauses(analysis, isWorthKnowing(analysis))),
  },
]
