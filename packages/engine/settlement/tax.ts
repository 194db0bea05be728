import { type Fraction, fractionOf, vatFromNet, vatOfLines } from '@heqi/vocabulary'
import type { StatementLine } from '../statement.ts'
import { formula, noteLine, sumLine, wholeLine } from './line.ts'
import type { MonthContext } from './month-context.ts'

export type TaxRule = {
  readonly rate: Fraction
  readonly mode: 'inclusive' | 'exclusive'
  readonly level: 'line' | 'total'
}

/**
 * How the contract taxes. Prices without a word about tax contain it; without any rate there is none. The rounding
 * level is a term, since the tax of the lines and the tax of the total differ by fen.
 */
export function taxRule(context: MonthContext): TaxRule {
  const fees = context.terms['fees/fee-components']
  const invoicing = context.terms['fees/invoicing']
  return {
    rate: fractionOf(fees?.vatRate ?? invoicing?.vatRate ?? '0'),
    mode: fees?.taxMode ?? 'inclusive',
    level: invoicing?.taxRounding ?? 'total',
  }
}

/**
 * Lines that are part of the price of the service. Penalties, damages, deposit movements and late-payment charges are
 * compensation and bear no tax here; retention and prepayment move the time of payment, and the tax with it.
 */
const isTaxed = (line: StatementLine): boolean =>
  line.step !== 'late-payment' && !line.clause.startsWith('remedies/') && line.clause !== 'fees/quality-deposit'

/** Taxed amounts one level below the groups of steps: what the line level rounds. */
function taxedLines(lines: readonly StatementLine[]): readonly StatementLine[] {
  return lines.flatMap((line) => {
    if (!isTaxed(line)) return []
    return line.children.length > 0 && line.informative !== true && isGroup(line) ? taxedLines(line.children) : [line]
  })
}

const GROUPS: ReadonlySet<string> = new Set(['base-fees', 'headcount', 'retention', 'corrections', 'correction'])
const isGroup = (line: StatementLine): boolean => GROUPS.has(line.code)

export type Tax = { readonly line: StatementLine | undefined; readonly taxFen: bigint }

const DRAFT = { step: 'tax', id: 'tax', code: 'tax' } as const

/** Step 9: the tax on the lines. From inclusive prices it is shown and adds nothing; on exclusive ones it is added. */
export function settleTax(context: MonthContext, lines: readonly StatementLine[]): Tax {
  const { rate, mode, level } = taxRule(context)
  const taxed = taxedLines(lines).filter((line) => line.amountFen !== 0n)
  if (rate.numerator === 0n || taxed.length === 0) return { line: undefined, taxFen: 0n }
  const clause = context.terms['fees/fee-components'] ? 'fees/fee-components' : 'fees/invoicing'
  const amounts = taxed.map((line) => line.amountFen)
  const { netFen, taxFen, grossFen } = vatOfLines(
    amounts,
    mode === 'inclusive' ? 'gross' : 'net',
    rate,
    level,
    'half-up',
  )
  if (mode === 'inclusive') {
    const included = formula('tax.included', { gross: grossFen, rate, tax: taxFen })
    return { line: noteLine({ ...DRAFT, clause, formula: included }), taxFen }
  }
  if (level === 'total')
    return {
      line: wholeLine({ ...DRAFT, clause, formula: formula('tax.on-total', { net: netFen, rate }) }, taxFen),
      taxFen,
    }
  const parts = taxed.map((line) =>
    wholeLine(
      {
        ...DRAFT,
        clause: 'fees/invoicing',
        id: `tax/${line.id}`,
        code: 'tax-line',
        formula: formula('tax.line', { net: line.amountFen, rate }),
      },
      vatFromNet(line.amountFen, rate, 'half-up').taxFen,
    ),
  )
  return {
    line: sumLine({ ...DRAFT, clause, formula: formula('tax.by-line', { rate, lines: parts.length }) }, parts),
    taxFen,
  }
}
