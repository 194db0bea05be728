import type { Metric } from '@heqi/terms'

/** The same metric by its other formulas and readings: what another party may have computed under the same name. */
export function metricVariants(metric: Metric): readonly { readonly name: string; readonly metric: Metric }[] {
  const named = (variant: string) => ({ name: variant, metric: Object.assign({}, metric, { variant }) as Metric })
  const others = (variants: readonly string[]) =>
    variants.filter((variant) => !('variant' in metric) || variant !== metric.variant).map(named)
  switch (metric.formula) {
    case 'answer-rate':
      return others(['queue', 'queue-over-threshold', 'all-entered']).filter(
        ({ name }) => name !== 'queue-over-threshold' || metric.threshold !== undefined,
      )
    case 'service-level':
      return others(['of-answered', 'of-offered', 'of-offered-without-short-abandons', 'answered-and-abandoned-within'])
    case 'average-speed-of-answer':
      return [
        ...others(['all', 'queued']),
        { name: 'includeRing', metric: { ...metric, includeRing: metric.includeRing !== true } },
        { name: 'includeMenu', metric: { ...metric, includeMenu: metric.includeMenu !== true } },
      ]
    case 'first-contact-resolution':
      return others(['gross', 'net'])
    case 'complaint-rate':
      return others(['all', 'upheld'])
    case 'average-handle-time':
      return [{ name: 'transfers', metric: { ...metric, transfers: metric.transfers === 'each' ? 'once' : 'each' } }]
    case 'first-response-attainment':
    case 'average-first-response':
    case 'response-percentile':
      return [{ name: 'countBots', metric: { ...metric, countBots: metric.countBots !== true } }, ...otherBasis(metric)]
    case 'average-reply-time':
    case 'complaint-resolution-attainment':
    case 'on-site-attainment':
      return otherBasis(metric)
    case 'resolution-attainment':
    case 'average-resolution':
      return [
        { name: 'clock', metric: { ...metric, clock: metric.clock === 'last' ? 'first' : 'last' } },
        ...otherBasis(metric),
      ]
    case 'csat':
      return [3, 4, 5]
        .filter((from) => metric.variant === 'top-share' && from !== metric.satisfiedFrom)
        .map((from) => ({ name: `satisfiedFrom-${from}`, metric: { ...metric, satisfiedFrom: from } }))
    case 'abandonment-rate':
    case 'resolution-rate':
    case 'reopen-rate':
    case 'survey-response-rate':
    case 'nps':
    case 'quality-score':
    case 'occupancy':
    case 'attendance':
    case 'availability':
    case 'emergency-start-attainment':
    case 'report-on-time':
    case 'training-coverage':
      return []
  }
}

const otherBasis = (metric: Metric & { readonly basis?: 'service-hours' | 'elapsed' }) => [
  { name: 'basis', metric: { ...metric, basis: metric.basis === 'elapsed' ? 'service-hours' : 'elapsed' } as Metric },
]

/** Variants that leave the filter out, or count what arrives at any hour. */
export const filterVariants = (metric: Metric): readonly { readonly name: string; readonly metric: Metric }[] => [
  { name: 'serviceHours-any', metric: { ...metric, filter: { ...metric.filter, serviceHours: 'any' } } },
  {
    name: 'attribution',
    metric: { ...metric, attribution: metric.attribution === 'close' ? 'arrival' : 'close' },
  },
  ...(metric.filter ? [{ name: 'no-filter', metric: withoutFilter(metric) }] : []),
]

function withoutFilter(metric: Metric): Metric {
  const { filter: _, ...rest } = metric
  return rest
}
