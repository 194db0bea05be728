import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DraftFile } from '@heqi/contract'
import { termsIn } from './reference-draft.ts'

const GOLD = join(import.meta.dirname, '../../../shared/reference-contracts/gold')
export const hasGold = existsSync(GOLD)

/** What somebody noted by hand about a reference contract. */
export type Gold = {
  readonly name: string
  readonly clause_types: readonly string[]
  readonly terms: readonly {
    readonly type: string
    readonly value?: string
    readonly values?: readonly string[]
    readonly dates?: readonly string[]
  }[]
}

export const readGold = (): readonly Gold[] =>
  readdirSync(GOLD)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(GOLD, file), 'utf8')) as Gold)

/** The example that is drafted anew from each. */
export const EXAMPLE_OF: Readonly<Record<string, string>> = {
  'ref-000': 'marketplace-per-seat',
  'ref-001': 'two-instalments-with-riders',
  'ref-002-base': 'annual-fixed-fee',
  'ref-002-1': 'lump-sum-with-arbitration',
  'ref-002-2': 'prepayment-and-monthly',
  'ref-002-3': 'provider-as-party-a',
  'ref-002-4': 'cost-components-with-visits',
  'ref-003': 'mixed-fees-with-trial',
}

/** Clauses of the catalogue that say what the notes call by this name. */
const CLAUSES: Readonly<Record<string, readonly string[]>> = {
  parties: ['identity/parties'],
  purpose: ['identity/purpose'],
  scope: ['scope/services'],
  channels: ['scope/channels'],
  'service-hours': ['scope/service-hours'],
  languages: ['scope/audience'],
  term: ['term/duration'],
  trial: ['term/trial'],
  renewal: ['term/renewal'],
  'response-time': ['service-level/first-response'],
  'resolution-time': ['service-level/resolution'],
  kpi: ['quality/kpi'],
  assessment: ['quality/assessment', 'quality/failure-ladder'],
  acceptance: ['quality/acceptance'],
  rectification: ['quality/rectification', 'quality/failure-ladder'],
  reports: ['quality/reports'],
  staff: ['people/staffing'],
  training: ['people/training'],
  fees: ['fees/total-price', 'fees/fee-components'],
  'fee-composition': ['fees/fee-components'],
  installments: ['fees/payment-schedule'],
  retention: ['fees/payment-schedule', 'fees/quality-deposit'],
  'payment-date': ['fees/payment-day', 'fees/payment-schedule'],
  invoice: ['fees/invoicing'],
  'late-fee': ['fees/late-payment'],
  suspension: ['fees/suspension-right'],
  'fee-adjustment': ['fees/fee-adjustment'],
  'headcount-change': ['people/headcount-change'],
  confidentiality: ['care/confidentiality'],
  'data-protection': ['care/data-protection'],
  ip: ['care/intellectual-property'],
  breach: ['remedies/breach'],
  penalty: ['remedies/penalty'],
  'penalty-cap': ['remedies/liability-cap'],
  dispute: ['remedies/disputes'],
  'force-majeure': ['remedies/force-majeure'],
  change: ['change/amendment'],
  rescission: ['change/rescission'],
  termination: ['change/termination'],
  handover: ['change/handover'],
  notice: ['general/notices'],
  assignment: ['change/assignment'],
  subcontracting: ['change/subcontracting'],
  'third-party': ['third-party/engagement'],
  'third-party-cap': ['third-party/liability-cap'],
  attachments: ['general/annexes'],
  copies: ['general/counterparts'],
  'governing-law': ['general/governing-law'],
  effectiveness: ['identity/contract-particulars'],
  severability: ['general/severability'],
  'entire-agreement': ['general/entire-agreement'],
  'non-compete': ['care/exclusivity'],
  'peak-period': ['riders/peak-period'],
  emergency: ['riders/emergency'],
  'tech-support': ['riders/technical-support'],
}

export type Coverage = {
  readonly types: number
  readonly missingTypes: readonly string[]
  readonly numbers: number
  readonly missingNumbers: readonly string[]
}

/** Which clause types and which stated numbers of a reference contract the draft has. */
export function coverageOf(gold: Gold, draft: DraftFile): Coverage {
  const missingTypes = gold.clause_types.filter((type) => present(type, draft).length === 0)
  const stated = gold.terms.flatMap((term) =>
    [term.value ?? '', ...(term.values ?? []), ...(term.dates ?? [])]
      .filter((value) => !/_|blank/.test(value))
      .flatMap((value) => numbersIn(value).map((number) => ({ type: term.type, number }))),
  )
  const missing = stated.filter(({ type, number }) => {
    const terms = present(type, draft).map((clause) => termsIn(draft, clause))
    return !numbersIn(JSON.stringify(terms)).includes(number)
  })
  return {
    types: gold.clause_types.length,
    missingTypes,
    numbers: stated.length,
    missingNumbers: missing.map(({ type, number }) => `${type} ${number}`),
  }
}

const present = (type: string, draft: DraftFile): readonly string[] =>
  (CLAUSES[type] ?? []).filter((clause) => termsIn(draft, clause) !== undefined)

const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([match]) => Number(match.replaceAll(',', '')))
