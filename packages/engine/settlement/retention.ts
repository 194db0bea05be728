import { addDays, correspondingDay, monthOf } from '@heqi/calendar'
import { fraction, fractionOf, type IsoDate, multiply, ONE, roundFen, subtract } from '@heqi/vocabulary'
import type { Source, StatementLine } from '../statement.ts'
import { combined, fenOf, type OpenAccounts } from './carry.ts'
import { lastDayOrReserve } from './due-date.ts'
import { formula, reservation, wholeLine } from './line.ts'
import { type MonthContext, reserve } from './month-context.ts'
import { milestone, type Schedule } from './schedule-events.ts'

const DRAFT = { step: 'retention', clause: 'fees/payment-schedule' } as const

export type Withheld<Account extends keyof OpenAccounts> = {
  readonly lines: readonly StatementLine[]
  readonly accounts: Pick<OpenAccounts, Account>
}

type Retention = NonNullable<Schedule['retention']>

/**
 * Retention of the month's fee (尾款, 质保金), and its release once its day has come. A month whose own retention would be
 * released with it withholds nothing.
 */
export function settleRetention(context: MonthContext, feeFen: bigint): Retained {
  const terms = context.terms['fees/payment-schedule']?.retention
  const held = context.accounts.retentionHeldFen
  if (!terms) return { withheldFen: 0n, lines: [], accounts: { retentionHeldFen: held } }
  const year = String(context.year.index)
  const releases = [...new Set([...Object.keys(held), year])].sort().flatMap((key) => {
    const release = releaseOf(context, terms, Number(key))
    return release ? [{ ...release, year: key, fen: fenOf(held[key]) }] : []
  })
  const isReleased = (key: string): boolean => releases.some((release) => release.year === key)
  const withheldFen = feeFen > 0n && !isReleased(year) ? shareOf(feeFen, terms.share) : 0n
  const kept = Object.fromEntries(Object.entries(held).filter(([key]) => !isReleased(key)))
  const after = combined(kept, { [year]: withheldFen.toString() }, 1n)
  notePending(context, terms, after)
  return {
    withheldFen,
    lines: [
      ...(withheldFen > 0n ? [withheldLine(terms, feeFen, withheldFen)] : []),
      ...releases.filter(({ fen }) => fen > 0n).map(releasedLine),
    ],
    accounts: { retentionHeldFen: after },
  }
}

export type Retained = Withheld<'retentionHeldFen'> & { readonly withheldFen: bigint }

const shareOf = (fen: bigint, share: string): bigint => roundFen(multiply(fraction(fen), fractionOf(share)), 'half-up')

/** The term is over and the event that releases the money has not come. */
function notePending(context: MonthContext, terms: Retention, held: OpenAccounts['retentionHeldFen']): void {
  const fen = Object.values(held).reduce((total, part) => total + fenOf(part), 0n)
  if (terms.release === 'event' && context.year.termEnds && fen > 0n)
    reserve(context, reservation('retention-event-pending', { event: terms.event ?? '', held: fen }))
}

type Release = { readonly on: IsoDate; readonly sources: readonly Source[] }

/** When what was withheld in a contract year is released, if that has come; `undefined` while it stays withheld. */
function releaseOf(context: MonthContext, terms: Retention, year: number): Release | undefined {
  const event = terms.release === 'event' ? milestone(context, terms.event ?? '') : undefined
  const anchor = terms.release === 'event' ? event?.on : endOf(context, terms, year)
  if (anchor === undefined || monthOf(anchor) > context.month) return undefined
  const on = terms.after ? lastDayOrReserve(context, anchor, terms.after, 'retention-release') : anchor
  if (on === undefined || monthOf(on) > context.month) return undefined
  return { on, sources: event ? [{ kind: 'fact', fact: 'milestones', ids: [event.id] }] : [] }
}

/** The last day of the term, or of the contract year when that is earlier. */
function endOf(context: MonthContext, terms: Retention, year: number): IsoDate {
  const yearEnd = addDays(correspondingDay(context.termStart, 12 * (year + 1)), -1)
  return terms.release === 'contract-year-end' && yearEnd < context.termEnd ? yearEnd : context.termEnd
}

const withheldLine = (terms: Retention, feeFen: bigint, withheldFen: bigint): StatementLine =>
  wholeLine(
    {
      ...DRAFT,
      id: 'retention/withheld',
      code: 'retention-withheld',
      formula: formula('retention.withheld', { fee: feeFen, share: fractionOf(terms.share) }),
    },
    -withheldFen,
  )

const releasedLine = ({
  on,
  sources,
  year,
  fen,
}: Release & { readonly year: string; readonly fen: bigint }): StatementLine =>
  wholeLine(
    {
      ...DRAFT,
      id: `retention/released.${Number(year) + 1}`,
      code: 'retention-released',
      formula: formula('retention.released', { held: fen, on }),
      sources,
    },
    fen,
  )

/**
 * Where only a share of the month's fee is paid with the month, the rest that is neither retained nor set off against
 * the prepayment waits for the annual or final settlement.
 */
export function settleDeferral(context: MonthContext, feeFen: bigint, elsewhereFen: bigint): Withheld<'deferredFen'> {
  const schedule = context.terms['fees/payment-schedule']
  const before = fenOf(context.accounts.deferredFen)
  const settles = schedule?.settledAt === 'contract-year-end' ? context.year.ends : context.year.termEnds
  const rest =
    schedule?.monthlyShare === undefined || settles || feeFen <= 0n
      ? 0n
      : roundFen(multiply(fraction(feeFen), subtract(ONE, fractionOf(schedule.monthlyShare))), 'half-up') - elsewhereFen
  const deferredFen = rest > 0n ? rest : 0n
  const settledFen = settles ? before : 0n
  return {
    lines: [
      ...(deferredFen > 0n
        ? [
            wholeLine(
              {
                ...DRAFT,
                id: 'retention/deferred',
                code: 'payment-deferred',
                formula: formula('deferral.withheld', {
                  fee: feeFen,
                  share: fractionOf(schedule?.monthlyShare ?? '1'),
                  elsewhere: elsewhereFen,
                }),
              },
              -deferredFen,
            ),
          ]
        : []),
      ...(settledFen > 0n
        ? [
            wholeLine(
              {
                ...DRAFT,
                id: 'retention/settled',
                code: 'payment-settled',
                formula: formula('deferral.settled', { held: settledFen, month: context.month }),
              },
              settledFen,
            ),
          ]
        : []),
    ],
    accounts: { deferredFen: (before + deferredFen - settledFen).toString() },
  }
}
