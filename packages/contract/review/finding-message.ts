import { clauseById, type FindingText, nameOf } from '@heqi/clauses'
import type { Finding, Language } from '@heqi/vocabulary'
import { findingText, type ReviewCode } from './messages.ts'

/** Any finding in words, whether it comes from the words of the contract or from a clause's own checks. */
export function findingMessage(finding: Finding, language: Language): FindingText {
  const parts = finding.code.split('/')
  if (parts.length !== 3) return findingText(finding as Finding<ReviewCode>, language)
  const [family, name, code = ''] = parts
  const text = clauseById(`${family}/${name}`)?.text[language].findings[code]
  if (text === undefined) throw new TypeError(`no text for the finding ${finding.code}`)
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, place: string) => dataText(place, finding.data[place], language))
  return { problem: fill(text.problem), reason: fill(text.reason), repair: fill(text.repair) }
}

/** Data as the reader knows it: a metric or a fee by its name. */
function dataText(place: string, value: string | number | undefined, language: Language): string {
  if (place === 'metric') return nameOf('metric', String(value), { language })
  return place === 'id' ? nameOf('item', String(value), { language }) : String(value ?? '')
}
