import { CATALOGUE, clauseById } from '@heqi/clauses'
import { type Language } from '@heqi/vocabulary'
import { type Analysis, sentencesOfClause } from '../../analysis.ts'
import { law } from '../../legal-basis.ts'
import { atTitle, type Offence, type Rule } from '../../rule.ts'

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
  'care/confidentiality': /保密|泄[露漏]|外泄|外传|不(?:得|能|准|许)[^。;,]{0,8}(?:拿出去|透露)/,
  'care/data-protection': /个人信息(?:保护|处理)|处理个人信息/,
  'fees/payment-day':
    /(?:[每次当]个?(?:月|季度?|年)|月末|月底|季末)[^。；;]{0,14}(?:[日号前]|付一次)[^。；;，,]{0,10}(?:付|结|交|打|转)|付一次|先付后做/,
  'remedies/disputes': /仲裁|诉讼|起诉|法院/,
  'remedies/breach': /违约/,
  'term/duration': /期限|有效期|起至|至[^。;]{0,16}止|日\s*[到至]\s*(?:\d{4}|次|同|当)年/,
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
  if (analysis.isGuide || known < 4 || isSupplement(analysis)) return []
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

const isMajor = (id: string, need: string): boolean =>
  need === 'must' && !MINOR.has(id) && id !== 'care/data-protection'

const isMinor = (id: string, need: string): boolean => (need === 'must' && MINOR.has(id)) || USUAL.has(id)

export const MISSING_CLAUSE_RULES: readonly Rule[] = [
  {
    code: 'clauses-missing',
    severity: 'warning',
    legalBasis: CIVIL_470,
    check: (analysis) => tellMissing(analysis, missingClauses(analysis, isMajor)),
  },
  {
    code: 'clauses-absent',
    severity: 'note',
    check: (analysis) => tellMissing(analysis, missingClauses(analysis, isMinor)),
  },
]
