import type { FactKind } from '@heqi/engine'

/** Where the choices of a field come from: fixed words, or what the contract names. */
type Choices =
  | { readonly words: readonly string[] }
  | { readonly from: 'seat-components' | 'penalties' | 'metrics' | 'channels' | 'credit-items' }

export type FactField = {
  readonly name: string
  readonly type:
    | 'date'
    | 'instant'
    | 'month'
    | 'yuan'
    | 'decimal'
    | 'integer'
    | 'text'
    | 'flag'
    | 'choice'
    | 'choices'
    | 'shares'
  readonly choices?: Choices
  readonly isOptional?: true
}

const field = (name: string, type: FactField['type']): FactField => ({ name, type })
const optional = (name: string, type: FactField['type']): FactField => ({ name, type, isOptional: true })

/** The fields of each kind of fact as a person states them; the shape that counts is `Facts` of the engine. */
export const FACT_FIELDS = {
  exclusions: [
    {
      name: 'reason',
      type: 'choice',
      choices: { words: ['force-majeure', 'client-outage', 'suspension', 'maintenance', 'agreed'] },
    },
    field('start', 'instant'),
    field('end', 'instant'),
    { name: 'channels', type: 'choices', choices: { from: 'channels' }, isOptional: true },
    { name: 'metrics', type: 'choices', choices: { from: 'metrics' }, isOptional: true },
  ],
  headcount: [
    { name: 'component', type: 'choice', choices: { from: 'seat-components' } },
    field('from', 'date'),
    field('seats', 'integer'),
    optional('note', 'text'),
  ],
  breaches: [
    { name: 'penalty', type: 'choice', choices: { from: 'penalties' } },
    field('on', 'date'),
    optional('until', 'date'),
    optional('events', 'integer'),
    optional('unperformedYuan', 'yuan'),
    optional('overdueYuan', 'yuan'),
    optional('actualLossYuan', 'yuan'),
    optional('costsYuan', 'yuan'),
    { name: 'party', type: 'choice', choices: { words: ['client', 'provider'] }, isOptional: true },
    optional('monthlyPayYuan', 'yuan'),
    {
      name: 'marks',
      type: 'choices',
      choices: { words: ['wilful', 'gross-negligence', 'data-leak', 'confidentiality', 'personal-injury'] },
      isOptional: true,
    },
  ],
  payments: [field('on', 'date'), field('statement', 'month'), field('amountYuan', 'yuan')],
  confirmations: [field('statement', 'month'), optional('confirmedOn', 'date'), optional('invoiceReceivedOn', 'date')],
  quantities: [field('fact', 'text'), field('month', 'month'), field('value', 'decimal'), optional('note', 'text')],
  downtime: [field('start', 'instant'), field('end', 'instant'), field('planned', 'flag')],
  reports: [field('month', 'month'), optional('deliveredOn', 'date')],
  refunds: [
    field('ground', 'text'),
    field('month', 'month'),
    field('baseYuan', 'yuan'),
    optional('remainingShare', 'decimal'),
  ],
  depositMovements: [
    field('on', 'date'),
    { name: 'kind', type: 'choice', choices: { words: ['paid-in', 'top-up', 'released'] } },
    field('amountYuan', 'yuan'),
  ],
  milestones: [field('event', 'text'), field('on', 'date')],
  lpr: [field('from', 'date'), field('percent', 'decimal')],
  creditAllocations: [
    field('from', 'month'),
    field('noticedOn', 'date'),
    { name: 'by', type: 'choice', choices: { words: ['client', 'provider'] } },
    { name: 'allocations', type: 'shares', choices: { from: 'credit-items' } },
  ],
  indices: [field('index', 'text'), field('month', 'month'), field('value', 'decimal')],
} as const satisfies Partial<Record<FactKind, readonly FactField[]>>

/** Kinds that a person states one by one; rosters and training records come by the file. */
export type StatedKind = keyof typeof FACT_FIELDS
export const STATED_KINDS = Object.keys(FACT_FIELDS) as readonly StatedKind[]
