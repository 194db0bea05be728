import type { Finding, LocalText, Severity } from '@heqi/vocabulary'
import type { Analysis, Match, Node } from './analysis.ts'
import { headPlace } from './analysis.ts'
import type { ReviewCode } from './messages.ts'

/** Where and with which particulars a rule is broken. */
export type Offence = {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly data?: Readonly<Record<string, string | number>>
}

/** One check: a pure function of the analysis. */
export type Rule = {
  readonly code: ReviewCode
  readonly severity: Severity
  readonly legalBasis?: LocalText
  readonly check: (analysis: Analysis) => readonly Offence[]
}

export const atMatch = ({ node, start, end }: Match, data?: Offence['data']): Offence => ({
  article: node.article.number,
  start,
  end,
  ...(data === undefined ? {} : { data }),
})

export const atHead = (node: Node, data?: Offence['data']): Offence => ({
  article: node.article.number,
  ...headPlace(node),
  ...(data === undefined ? {} : { data }),
})

const findingOf = (rule: Rule, { article, start, end, data }: Offence): Finding<ReviewCode> => ({
  code: rule.code,
  severity: rule.severity,
  place: { ...(article === '' ? {} : { article }), start, end },
  data: data ?? {},
  ...(rule.legalBasis === undefined ? {} : { legalBasis: rule.legalBasis }),
})

export const findingsOf = (rule: Rule, analysis: Analysis): Finding<ReviewCode>[] =>
  rule.check(analysis).map((offence) => findingOf(rule, offence))
