import type { ClauseId } from '@heqi/terms'
import { type Fraction, fraction, type IsoDate, type IsoMonth, roundFen } from '@heqi/vocabulary'
import type { Formula, FormulaValue, SettlementStep, Source, StatementLine } from '../statement.ts'
import { FORMULAS, type FormulaKey, type FormulaWord, RESERVATIONS, type ReservationKey } from './formulas.ts'
import type { LineCode } from './line-codes.ts'

type Whole = Fraction | bigint | number

/** What a caller passes for a placeholder of each kind. */
type Raw = {
  readonly fen: Whole
  readonly number: Whole
  readonly share: Whole
  readonly duration: Whole
  readonly date: IsoDate
  readonly month: IsoMonth
  readonly text: string
  readonly key: FormulaWord
  readonly quantity: FormulaValue
}
type ValuesOf<Kinds> = { readonly [Name in keyof Kinds]: Kinds[Name] extends keyof Raw ? Raw[Kinds[Name]] : never }

const exact = (value: Whole): Fraction => (typeof value === 'object' ? value : fraction(value))

function formulaValue(kind: string, value: unknown): FormulaValue {
  switch (kind) {
    case 'quantity':
      return value as FormulaValue
    case 'duration':
      return { kind, seconds: exact(value as Whole) }
    case 'fen':
    case 'number':
    case 'share':
      return { kind, value: exact(value as Whole) }
    case 'key':
      return { kind, key: value as string }
    default:
      return { kind: kind as 'text', value: value as string }
  }
}

function filled(key: string, kinds: Readonly<Record<string, string>>, values: object): Formula {
  const entries = Object.entries(kinds).map(([name, kind]) => [name, formulaValue(kind, Reflect.get(values, name))])
  return { key, values: Object.fromEntries(entries) as Formula['values'] }
}

/** A formula of the catalogue with its numbers filled in; a bare integer stands for itself. */
export const formula = <Key extends FormulaKey>(key: Key, values: ValuesOf<(typeof FORMULAS)[Key]>): Formula =>
  filled(key, FORMULAS[key], values)

/** A reservation of the catalogue with its values filled in. */
export const reservation = <Key extends ReservationKey>(
  key: Key,
  values: ValuesOf<(typeof RESERVATIONS)[Key]>,
): Formula => filled(key, RESERVATIONS[key], values)

export type LineDraft = {
  readonly id: string
  readonly code: LineCode
  readonly step: SettlementStep
  readonly clause: ClauseId
  /** The id in the terms that the line is about. */
  readonly subject?: string
  readonly formula: Formula
  readonly sources?: readonly Source[]
  /** Explain the line without adding up to it. */
  readonly explanations?: readonly StatementLine[]
}

function drafted(draft: LineDraft, amountFen: bigint): StatementLine {
  const { explanations = [], sources = [], ...rest } = draft
  return {
    ...rest,
    amountFen,
    children: explanations,
    ...(explanations.length > 0 ? { informative: true } : {}),
    sources,
  }
}

/** A line whose exact amount is rounded once, half up, to the fen. */
export const exactLine = (draft: LineDraft, amountFen: Fraction): StatementLine =>
  drafted(draft, roundFen(amountFen, 'half-up'))

/** A line of whole fen. */
export const wholeLine = (draft: LineDraft, amountFen: bigint): StatementLine => drafted(draft, amountFen)

/** A line that shows something and moves no money. */
export const noteLine = (draft: LineDraft): StatementLine => drafted(draft, 0n)

/** A line that is the sum of its children. */
export const sumLine = (
  draft: Omit<LineDraft, 'formula' | 'explanations'> & { readonly formula?: Formula },
  children: readonly StatementLine[],
): StatementLine => ({
  ...draft,
  formula: draft.formula ?? formula('sum', {}),
  amountFen: totalFen(children),
  children,
  sources: draft.sources ?? [],
})

/** The group's line over its children; nothing when there are none. */
export const groupLine = (
  draft: Parameters<typeof sumLine>[0],
  children: readonly StatementLine[],
): readonly StatementLine[] => (children.length === 0 ? [] : [sumLine(draft, children)])

export const totalFen = (lines: readonly StatementLine[]): bigint =>
  lines.reduce((total, line) => total + line.amountFen, 0n)
