import type { RecordBatch } from '@heqi/records'
import type { Interval } from '@heqi/vocabulary'
import { ClockColumns } from '../clocks/clock-columns.ts'
import { filterTests, scopeTests } from '../clocks/code-test.ts'
import { EventColumns } from '../clocks/event-columns.ts'
import type { ExcusedWindow } from '../clocks/excused-windows.ts'
import type { Judge } from './formulas/formula.ts'
import { judgeOf, populationOf, type RecordMetric, serviceHoursOf } from './formulas/record-formulas.ts'
import { Arrivals, Selection } from './selection.ts'
import type { TermsEra } from './terms-over-time.ts'
import { newSpan, SPAN_ROWS, type Span } from './verdict.ts'

/** One metric under one set of terms: which records it selects and how it judges them. */
export type MetricPart = { readonly selection: Selection; readonly judge: Judge }

/** Builds the parts of metrics over one batch, sharing whatever they have in common. */
export class MetricPlanner {
  readonly batch: RecordBatch
  readonly #events: EventColumns
  readonly #period: Interval
  readonly #arrivals = new Map<string, Arrivals>()
  readonly #selections = new Map<string, Selection>()
  readonly #clocks = new Map<string, ClockColumns>()
  #closedAt: Float64Array | undefined

  constructor(batch: RecordBatch, asOf: number, period: Interval) {
    this.batch = batch
    this.#events = new EventColumns(batch, asOf)
    this.#period = period
  }

  part(metric: RecordMetric, era: TermsEra, excused: readonly ExcusedWindow[]): MetricPart {
    return { selection: this.selection(metric, era, excused), judge: judgeOf(metric, this.context(era, excused)) }
  }

  context(era: TermsEra, excused: readonly ExcusedWindow[]) {
    const key = keyOf(era, excused)
    const clocks = this.#clocks.get(key) ?? new ClockColumns(this.#events, era.clockTerms, excused)
    this.#clocks.set(key, clocks)
    return { events: this.#events, terms: era.terms, clocks }
  }

  selection(metric: Parameters<typeof serviceHoursOf>[0], era: TermsEra, excused: readonly ExcusedWindow[]): Selection {
    const serviceHours = serviceHoursOf(metric)
    const population = populationOf(metric.formula, this.batch, this.#events.asOf)
    const attribution = metric.attribution ?? 'arrival'
    const about = population ? metric.formula : ''
    const key = JSON.stringify([keyOf(era, excused), metric.filter, attribution, serviceHours, about])
    const known = this.#selections.get(key)
    if (known) return known
    const { batch } = this
    const filter = filterTests(metric.filter, batch)
    const selection = new Selection({
      arrived: this.#arrived(era, attribution),
      term: era.term,
      filter: population ? [population, ...filter] : filter,
      serviceHours,
      workingTime: era.clockTerms.workingTime,
      channel: batch.codes.channel,
      excused,
    })
    this.#selections.set(key, selection)
    return selection
  }

  #arrived(era: TermsEra, attribution: 'arrival' | 'close'): Arrivals {
    const key = `${era.arrivals.start} ${attribution}`
    const known = this.#arrivals.get(key)
    if (known) return known
    const { enteredAt } = this.batch.numbers
    const arrivals = new Arrivals({
      enteredAt,
      attributedAt: attribution === 'close' ? this.#closes() : enteredAt,
      period: this.#period,
      arrivals: { start: era.arrivals.start, end: Math.min(era.arrivals.end, this.#events.asOf + 1) },
      scope: scopeTests(era.terms, this.batch),
    })
    this.#arrivals.set(key, arrivals)
    return arrivals
  }

  #closes(): Float64Array {
    this.#closedAt ??= Float64Array.from({ length: this.batch.length }, (_, row) => this.#events.closedAt(row))
    return this.#closedAt
  }
}

const keyOf = (era: TermsEra, excused: readonly ExcusedWindow[]): string =>
  `${era.arrivals.start} ${excused.map(({ start, end, takes }) => `${start}-${end}-${takes.join('')}`).join(' ')}`

/** A metric that is being measured: its parts, and what takes the judged spans. */
export type RunningMetric = { readonly parts: readonly MetricPart[]; readonly take: (span: Span) => void }

/** Judges all rows for all metrics, span by span, so that the columns are read from memory once. */
export function runMetrics(metrics: readonly RunningMetric[], rowCount: number): void {
  const span = newSpan()
  for (let first = 0; first < rowCount; first += SPAN_ROWS) {
    const count = Math.min(SPAN_ROWS, rowCount - first)
    for (const { parts, take } of metrics) {
      for (const { selection, judge } of parts) {
        selection.open(span, first, count)
        if (span.candidateCount > 0) judge(span)
        take(span)
      }
    }
  }
}
