import { type PeakPeriodTerms, withComingPeaks } from '@heqi/clauses'
import type { DraftFile } from '@heqi/contract'
import type { Instant, PartyRole } from '@heqi/vocabulary'
import type { Actor } from '../access/actor.ts'
import { todayIn } from '../contracts/contract.ts'
import type { Transaction } from '../database/database.ts'
import { ownOrganisation } from './share-sql.ts'

const TIME_ZONE = 'Asia/Shanghai'

/**
 * A new draft as the acting organisation's own: its name in its place, the other party open, a year from the next month on and
 * peak periods within it. The names and addresses of a template are examples, and an example must not be signed by accident.
 */
export async function asOwn(tx: Transaction, actor: Actor, file: DraftFile, now: Instant): Promise<DraftFile> {
  const own = await ownOrganisation(tx, actor.organisationId)
  if (!own || own.kind === 'operator') return file
  const party = {
    name: { 'zh-CN': own.name_zh, en: own.name_en },
    ...(own.credit_code === null ? {} : { creditCode: own.credit_code }),
  }
  const term = yearFromNextMonth(todayIn(TIME_ZONE, now))
  return {
    ...file,
    clauses: file.clauses.map((clause) => {
      if (clause.clause === 'identity/parties')
        return { ...clause, terms: partiesOf(clause.terms, own.kind as PartyRole, party) }
      if (clause.clause === 'term/duration') return { ...clause, terms: { ...(clause.terms as object), ...term } }
      if (clause.clause === 'riders/peak-period')
        return { ...clause, terms: withComingPeaks(clause.terms as PeakPeriodTerms, term.start) }
      return clause
    }),
  }
}

const partiesOf = (terms: unknown, role: PartyRole, party: object) => ({
  ...(terms as object),
  client: role === 'client' ? party : {},
  provider: role === 'provider' ? party : {},
})

function yearFromNextMonth(today: string): { readonly start: string; readonly end: string } {
  const day = Temporal.PlainDate.from(today)
  const start = day.with({ day: 1 }).add({ months: 1 })
  return { start: start.toString(), end: start.add({ years: 1 }).subtract({ days: 1 }).toString() }
}
