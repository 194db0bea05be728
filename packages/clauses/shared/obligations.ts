import type { Duration, Obligation, Timing } from '@heqi/terms'

/** What an obligation says beside who must do what by when; `id` where it is not named by its action. */
type Rest = {
  readonly id?: string
  readonly onSilence?: Obligation['onSilence'] | undefined
  readonly detail?: Obligation['detail'] | undefined
}
type Build = (owner: Obligation['owner'], action: string, timing?: Timing, rest?: Rest) => Obligation

/** Due within a time after an event. */
export const after = (event: string, within: Duration): Timing => ({ kind: 'after', event, within })

/** Due a time before an event. */
export const before = (event: string, by: Duration): Timing => ({ kind: 'before', event, by })

/** Due in every period, on `dueDay` of the next one where it is agreed. */
export const every = (period: Extract<Timing, { kind: 'every' }>['period'], dueDay?: number): Timing => ({
  kind: 'every',
  period,
  ...(dueDay === undefined ? {} : { dueDay }),
})

/** Builds the obligations of one clause, `family/clause`. */
export function obligationsOf(clause: string): Readonly<Record<Obligation['kind'], Build>> {
  const build =
    (kind: Obligation['kind']): Build =>
    (owner, action, timing, { id = action, onSilence, detail } = {}) => ({
      id,
      clause,
      kind,
      owner,
      action,
      ...(timing && { timing }),
      ...(onSilence && { onSilence }),
      ...(detail && { detail }),
    })
  return { duty: build('duty'), right: build('right'), gate: build('gate') }
}

/** The obligations that the terms call for: those that hang on a term which is not set fall away. */
export const calledFor = (...obligations: readonly (Obligation | false | undefined)[]): readonly Obligation[] =>
  obligations.filter((obligation) => obligation !== undefined && obligation !== false)
