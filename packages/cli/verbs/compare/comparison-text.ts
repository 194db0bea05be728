import {
  type ArticleDifference,
  type Comparison,
  isChangedArticle,
  sideOf,
  type TermDifference,
  type TextPiece,
} from '@heqi/contract'
import { fill } from '@heqi/documents/wording'
import type { Language } from '@heqi/vocabulary'
import { changedParagraphs } from '../../answers/compare-answer.ts'
import { messagesOf } from '../../messages.ts'

/** A value as people read it; what is long is shortened. */
function valueText(value: unknown, absent: string): string {
  if (value === undefined) return absent
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`
}

const termText = ({ label, path, before, after }: TermDifference, language: Language): string => {
  const { comparing } = messagesOf(language)
  return `  ${label[language]}  ${valueText(before, comparing.absent)} → ${valueText(after, comparing.absent)}\n    ${path}`
}

/** `乙方应在[-30-]{+20+}天内`. */
const marked = (pieces: readonly TextPiece[]): string =>
  pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`)).join('')

function articleText(article: ArticleDifference, language: Language): string {
  const { comparing } = messagesOf(language)
  const { kind, before, after, isMoved, heading } = article
  const labels = [...new Set([before?.label, after?.label].filter((label) => label !== undefined && label !== ''))]
  const kinds = [kind === 'same' ? '' : comparing[kind], isMoved ? comparing.moved : ''].filter((word) => word !== '')
  const title =
    kind === 'added' || kind === 'removed' ? sideOf(heading, kind === 'added' ? 'after' : 'before') : marked(heading)
  const head = fill(comparing.article, { kind: kinds.join(comparing.and), labels: labels.join(' → '), heading: title })
  const paragraphs = changedParagraphs(article).map((pieces) => `    ${marked(pieces)}`)
  return [`  ${head.trimEnd()}`, ...paragraphs].join('\n')
}

/** What differs, for people: terms first, then the text. */
export function comparisonText({ terms, articles }: Comparison, language: Language): string {
  const { comparing } = messagesOf(language)
  const changed = articles.filter(isChangedArticle)
  return [
    ...(terms.length === 0 ? [] : [[comparing.terms, ...terms.map((term) => termText(term, language))].join('\n')]),
    ...(changed.length === 0
      ? []
      : [[comparing.text, ...changed.map((article) => articleText(article, language))].join('\n')]),
  ].join('\n\n')
}
