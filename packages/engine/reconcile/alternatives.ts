import { addToMonth, dateOf } from '@heqi/calendar'
import {
  type ClauseId,
  type ContractFile,
  type ContractTerms,
  type FeeComponent,
  type TermChange,
  termsInForce,
} from '@heqi/terms'
import { contractZoneOf } from '../clocks/clock-terms.ts'
import type { Facts } from '../facts.ts'
import { movesMetrics } from '../settlement/measuring-terms.ts'
import { monthShape } from '../settlement/month-context.ts'
import { DEFAULT_PRORATION } from '../settlement/proration.ts'
import type { SettleInput } from '../settlement/settle-input.ts'
import type { CauseCode } from './causes.ts'

/** The month settled in another way: what a party may have done instead. */
export type Alternative = {
  readonly code: CauseCode
  readonly clause: ClauseId
  readonly data: Readonly<Record<string, string>>
  readonly input: SettleInput
  /** Whether the records have to be measured anew. */
  readonly remeasures?: boolean
}

/** All other ways that this contract leaves room for; each changes one thing. */
export function alternatives(input: SettleInput): readonly Alternative[] {
  const terms = termsAtMonthEnd(input)
  return [
    ...prorations(input, terms),
    ...headcounts(input),
    ...amendments(input),
    ...volumes(input, terms),
    ...simple(input, terms),
  ]
}

/** The terms at the end of the month. */
export function termsAtMonthEnd(input: SettleInput): ContractTerms {
  const knownOn = input.knownOn ?? dateOf(input.asOf, contractZoneOf(input.contract))
  return monthShape(input.contract, input.month, knownOn).terms
}

/** The contract with its terms changed, as signed and as they stand after each amendment. */
export function withTerms(input: SettleInput, change: (terms: ContractTerms) => ContractTerms): SettleInput {
  const { contract } = input
  const amended = contract.amendments?.map((amendment) => ({
    number: amendment.number,
    signedOn: amendment.signedOn,
    effectiveFrom: amendment.effectiveFrom,
    changes: clausesSet(change(termsInForce(contract, amendment.effectiveFrom))),
  }))
  const changed: ContractFile = {
    ...contract,
    terms: change(contract.terms),
    ...(amended ? { amendments: amended } : {}),
  }
  return { ...input, contract: changed }
}

const clausesSet = (terms: ContractTerms): TermChange[] =>
  Object.entries(terms).map(([path, value]) => ({ op: 'set', path, value }))

const withComponents = (input: SettleInput, change: (component: FeeComponent) => FeeComponent): SettleInput =>
  withTerms(input, (terms) => {
    const fees = terms['fees/fee-components']
    return fees ? { ...terms, 'fees/fee-components': { ...fees, components: fees.components.map(change) } } : terms
  })

const without = (input: SettleInput, clause: keyof ContractTerms): SettleInput =>
  withTerms(
    input,
    (terms) => Object.fromEntries(Object.entries(terms).filter(([key]) => key !== clause)) as ContractTerms,
  )

type Prorated = Extract<FeeComponent, { kind: 'fixed-monthly' | 'fixed-yearly' | 'per-seat' }>

const isProrated = (component: FeeComponent): component is Prorated =>
  component.kind === 'fixed-monthly' || component.kind === 'fixed-yearly' || component.kind === 'per-seat'

function prorations(input: SettleInput, terms: ContractTerms): readonly Alternative[] {
  const components = terms['fees/fee-components']?.components ?? []
  const agreed = components.flatMap((component) =>
    isProrated(component) ? [component.proration ?? DEFAULT_PRORATION] : [],
  )
  return (['calendar-days', 'thirty-days', 'whole-month'] as const)
    .filter((kind) => agreed.some((other) => other !== kind))
    .map((kind) => ({
      code: `proration-${kind}` as const,
      clause: 'fees/fee-components',
      data: {},
      input: withComponents(input, (component) =>
        isProrated(component) ? { ...component, proration: kind } : component,
      ),
    }))
}

function headcounts(input: SettleInput): readonly Alternative[] {
  const facts = (input.facts.headcount ?? []).filter((fact) => fact.from.startsWith(input.month))
  return facts.flatMap((fact): readonly Alternative[] => {
    const common = { clause: 'people/headcount-change', data: { component: fact.component, from: fact.from } } as const
    const others = (input.facts.headcount ?? []).filter(({ id }) => id !== fact.id)
    const withFacts = (headcount: Facts['headcount'] & object): SettleInput => ({
      ...input,
      facts: { ...input.facts, headcount },
    })
    return [
      { ...common, code: 'headcount-change-ignored', input: withFacts(others) },
      {
        ...common,
        code: 'headcount-from-month-start',
        input: withFacts([...others, { ...fact, from: `${input.month}-01` }]),
      },
    ]
  })
}

/** Amendments that took effect by the end of the month, each left out. */
function amendments(input: SettleInput): readonly Alternative[] {
  const all = input.contract.amendments ?? []
  return all
    .filter(({ effectiveFrom }) => effectiveFrom < `${addToMonth(input.month, 1)}-01`)
    .map((amendment) => ({
      code: 'amendment-ignored',
      clause: 'fees/fee-components',
      data: { number: amendment.number },
      input: { ...input, contract: { ...input.contract, amendments: all.filter((other) => other !== amendment) } },
      remeasures: amendment.changes.some(({ path }) => movesMetrics(path)),
    }))
}

function volumes(input: SettleInput, terms: ContractTerms): readonly Alternative[] {
  const components = terms['fees/fee-components']?.components ?? []
  return components.flatMap((component) => (component.kind === 'per-item' ? itemVolumes(input, component) : []))
}

type PerItem = Extract<FeeComponent, { kind: 'per-item' }>

function itemVolumes(input: SettleInput, component: PerItem): readonly Alternative[] {
  const common = { clause: 'fees/fee-components', data: { component: component.id } } as const
  const changed = (change: Partial<PerItem>): SettleInput =>
    withComponents(input, (other) => (other.id === component.id ? { ...component, ...change } : other))
  const { volume, tiers } = component
  const kind = tiers.kind === 'graduated' ? 'volume' : 'graduated'
  const list: Alternative[] = []
  if (tiers.steps.length > 1)
    list.push({
      ...common,
      code: 'tier-kind',
      input: changed({ tiers: { ...tiers, kind } }),
      data: { ...common.data, kind },
    })
  if (volume.kind !== 'records') return list
  const measures = ['contacts', 'answered', 'resolved'] as const
  for (const measure of measures.includes(volume.measure as (typeof measures)[number]) ? measures : []) {
    if (measure === volume.measure) continue
    const data = { component: component.id, measure }
    list.push({ ...common, code: 'volume-measure', data, input: changed({ volume: { ...volume, measure } }) })
  }
  const anyHours = { ...volume, filter: { ...volume.filter, serviceHours: 'any' as const } }
  return [...list, { ...common, code: 'service-hours-ignored', input: changed({ volume: anyHours }) }]
}

/** Clauses that may have been overlooked, or read the other way. */
function simple(input: SettleInput, terms: ContractTerms): readonly Alternative[] {
  const list: Alternative[] = []
  const ignored = (clause: ClauseId, code: CauseCode) => {
    if (terms[clause]) list.push({ code, clause, data: {}, input: without(input, clause) })
  }
  ignored('fees/time-rates', 'time-rates-ignored')
  ignored('fees/fee-adjustment', 'indexation-ignored')
  ignored('fees/payment-schedule', 'retention-ignored')
  const trial = terms['term/trial']
  if (trial?.feeShare !== undefined)
    list.push({
      code: 'trial-share-ignored',
      clause: 'term/trial',
      data: {},
      input: withTerms(input, (other) => ({ ...other, 'term/trial': { end: trial.end, assessed: trial.assessed } })),
    })
  const rates = terms['fees/time-rates']
  if (rates?.billingIncrement) {
    const { billingIncrement: _, ...rest } = rates
    list.push({
      code: 'billing-increment-ignored',
      clause: 'fees/time-rates',
      data: {},
      input: withTerms(input, (other) => ({ ...other, 'fees/time-rates': rest })),
    })
  }
  const assessment = terms['quality/assessment']
  if (assessment) {
    const { floor: _floor, cap: _cap, ...unlimited } = assessment
    list.push(
      {
        code: 'metric-raw',
        clause: 'quality/assessment',
        data: { reading: assessment.reading === 'raw' ? 'adjusted' : 'raw' },
        input: withTerms(input, (other) => ({
          ...other,
          'quality/assessment': { ...assessment, reading: assessment.reading === 'raw' ? 'adjusted' : 'raw' },
        })),
      },
      {
        code: 'assessment-limit-ignored',
        clause: 'quality/assessment',
        data: {},
        input: withTerms(input, (other) => ({ ...other, 'quality/assessment': unlimited })),
      },
    )
  }
  return [...list, ...readings(input, terms)]
}

function readings(input: SettleInput, terms: ContractTerms): readonly Alternative[] {
  const baselines = terms['fees/volume-baseline']
  const included = terms['fees/included-volume']
  const fees = terms['fees/fee-components']
  const invoicing = terms['fees/invoicing']
  const list: Alternative[] = []
  if (baselines)
    list.push({
      code: 'baseline-from',
      clause: 'fees/volume-baseline',
      data: {},
      input: withTerms(input, (other) => ({
        ...other,
        'fees/volume-baseline': baselines.map((entry) =>
          Object.assign({}, entry, { from: entry.from === 'baseline' ? 'edge' : 'baseline' }),
        ),
      })),
    })
  if (included?.some(({ carryOver }) => carryOver !== 'none'))
    list.push({
      code: 'carry-over-ignored',
      clause: 'fees/included-volume',
      data: {},
      input: { ...input, ...(input.carry ? { carry: withoutVolumes(input.carry) } : {}) },
    })
  if (fees)
    list.push({
      code: 'tax-mode',
      clause: 'fees/fee-components',
      data: { mode: fees.taxMode === 'inclusive' ? 'exclusive' : 'inclusive' },
      input: withTerms(input, (other) => ({
        ...other,
        'fees/fee-components': { ...fees, taxMode: fees.taxMode === 'inclusive' ? 'exclusive' : 'inclusive' },
      })),
    })
  if (invoicing)
    list.push({
      code: 'tax-rounding-level',
      clause: 'fees/invoicing',
      data: { level: invoicing.taxRounding === 'line' ? 'total' : 'line' },
      input: withTerms(input, (other) => ({
        ...other,
        'fees/invoicing': { ...invoicing, taxRounding: invoicing.taxRounding === 'line' ? 'total' : 'line' },
      })),
    })
  return list
}

const withoutVolumes = (carry: NonNullable<SettleInput['carry']>) => ({
  ...carry,
  accounts: { ...carry.accounts, volumesLeft: {} },
})
