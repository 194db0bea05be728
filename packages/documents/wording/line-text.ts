import type { StatementLine } from '@heqi/engine'
import { type ContractTerms, type FeeComponent, NON_SOLICITATION_PENALTY, type Volume } from '@heqi/terms'
import type { Language } from '@heqi/vocabulary'
import { localeOf } from './locale.ts'
import { metricTitle } from './metric-text.ts'
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
  const component = terms['fees/fee-components']?.components.find(({ id }) => id === line.subject)
  if (component?.title && component.kind === line.code) return component.title[language]
  const subject = adjustedText(line.subject, terms, language) ?? subjectText(line.subject, terms, language)
  if (subject === '') return title
  return title.includes('{subject}') ? fill(title, { subject }) : fill(titleWithSubject, { title, subject })
}

/** The fees that a price adjustment moves; nothing where it moves all, `undefined` where the id is none of an adjustment. */
function adjustedText(id: string, terms: ContractTerms, language: Language): string | undefined {
  const adjustment = terms['fees/fee-adjustment']?.find((entry) => entry.id === id)
  if (!adjustment || adjustment.kind === 'negotiation') return undefined
  const between = language === 'zh-CN' ? '、' : ', '
  return (adjustment.components ?? []).map((component) => subjectText(component, terms, language)).join(between)
}

/**
 * What the terms call the thing with this id: a fee component by its title, a metric by its title or formula, seats by their role, a volume by what it counts, a
 * step of the ladder by its action, a penalty by its event; else the id itself.
 */
export function subjectText(subject: string, terms: ContractTerms, language: Language): string {
  const metric = terms['quality/kpi']?.metrics.find(({ id }) => id === subject)
  if (metric) return metricTitle(metric, terms, language)
  const component = terms['fees/fee-components']?.components.find(({ id }) => id === subject)
  if (component) return componentText(component, language)
  const volume = [...(terms['fees/included-volume'] ?? []), ...(terms['fees/volume-baseline'] ?? [])].find(
    ({ id }) => id === subject,
  )
  if (volume) return volumeText(volume.volume, language)
  const step = terms['quality/failure-ladder']?.steps.find(({ id }) => id === subject)
  if (step) return localeOf(language).statement.consequences[step.action]
  const penalty = terms['remedies/penalty']?.find(({ id }) => id === subject)
  if (penalty) return penalty.event
  if (subject === NON_SOLICITATION_PENALTY && terms['care/non-solicitation'])
    return localeOf(language).clauses.clauses['care/non-solicitation']
  return subject
}

function componentText(component: FeeComponent, language: Language): string {
  if (component.title) return component.title[language]
  switch (component.kind) {
    case 'per-seat':
      return component.role
    case 'per-hour':
      return volumeText(component.hours, language)
    case 'per-item':
      return volumeText(component.volume, language)
    case 'fixed-monthly':
    case 'fixed-yearly':
    case 'one-time':
    case 'cost-plus':
      return component.id
  }
}

const volumeText = (volume: Volume, language: Language): string =>
  volume.kind === 'records' ? localeOf(language).lines.measures[volume.measure] : volume.fact
