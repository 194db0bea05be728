import { fill } from '@heqi/documents/wording'
import type { Language } from '@heqi/vocabulary'
import type { DraftFindingAnswer } from '../answers/draft-answer.ts'
import { messagesOf } from '../messages.ts'

/** A finding of a draft as lines for a person. */
export function draftFindingText(finding: DraftFindingAnswer, language: Language): string {
  const { importing, severities } = messagesOf(language)
  const { severity, path, message, reason, repair } = finding
  const head = fill(importing.finding, { severity: severities[severity], article: path, message })
  return [head, `    ${reason}`, `    ${repair}`].filter((line) => line.trim() !== '').join('\n')
}
