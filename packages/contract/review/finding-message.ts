import { clauseById } from '@heqi/clauses'
import type { Finding, Language } from '@heqi/vocabulary'
import type { ReviewMessage } from './finding-texts.ts'
import { findingText, type ReviewCode } from './messages.ts'

/** Any finding in words, whether it comes from the words of the contract or from a clause's own checks. */
export function findingMessage(finding: Finding, language: Language): ReviewMessage {
  const parts = finding.code.split('/')
  if (parts.length !== 3) return findingText(finding as Finding<ReviewCode>, language)
  const [family, name, code = ''] = parts
  const text = clauseById(`${family}/${name}`)?.text[language]
  const template = text?.findings[code]
  if (text === undefined || template === undefined) throw new TypeError(`no text for the finding ${finding.code}`)
  const said = (words: string): string =>
    words.replace(/\{(\w+)\}/g, (_, place: string) => String(finding.data[place] ?? ''))
  if (typeof template !== 'string') {
    const { problem, reason, repair } = template
    return { problem: said(problem), reason: said(reason), repair: said(repair) }
  }
  const label = text.labels[(finding.place.path ?? '').replace(`${family}/${name}.`, '').replace(/\[[^\]]*\]/g, '')]
  return {
    problem: said(template),
    reason: text.help.purpose,
    repair: language === 'zh-CN' ? `请修改“${label ?? text.title}”。` : `Amend "${label ?? text.title}".`,
  }
}
