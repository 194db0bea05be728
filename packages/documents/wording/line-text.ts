import type { StatementLine } from '@heqi/engine'
import type { ContractTerms } from '@heqi/terms'
import type { Language } from '@heqi/vocabulary'
import { localeOf } from './locale.ts'
import { metricName } from './metric-text.ts'
import { fill } from './template.ts'

/** The title of a statement line with what it is about. An unknown code shows itself: a gap must be seen, not hidden. */
export function lineTitle(
  line: Pick<StatementLine, 'code' | 'subject'>,
  terms: ContractTerms,
  language: Language,
): string {
  const { lines, titleWithSubject } = localeOf(language).lines
  const title = Object.hasOwn(lines, line.code) ? (lines as Readonly<Record<string, string>>)[line.code] : undefined
  if (title === undefined) return `⟦${line.code}⟧`
  if (line.subject === undefined) return title
  const subject = subjectText(line.subject, terms, language)
  return title.includes('{subject}') ? fill(title, { subject }) : fill(titleWithSubject, { title, subject })
}

/** What the terms call the thing with this id: a metric by its formula, seats by their role, a penalty by its event; else the id. */
export function subjectText(subject: string, terms: ContractTerms, language: Language): string {
  const metric = terms['quality/kpi']?.metrics.find(({ id }) => id === subject)
  if (metric) return metricName(metric.formula, language)
  const component = terms['fees/fee-components']?.components.find(({ id }) => id === subject)
  if (component?.kind === 'per-seat') return component.role
  return terms['remedies/penalty']?.find(({ id }) => id === subject)?.event ?? subject
}
