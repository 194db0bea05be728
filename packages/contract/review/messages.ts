import type { Finding, Language } from '@heqi/vocabulary'
import { EN } from './messages.en.ts'
import { ZH_CN } from './messages.zh-CN.ts'

/** What a finding says: what is wrong, why it matters, and what to do; `{name}` stands for the finding's data. */
export type ReviewMessage = { readonly problem: string; readonly reason: string; readonly repair: string }

export type ReviewCode = keyof typeof ZH_CN

const MESSAGES: Readonly<Record<Language, Readonly<Record<ReviewCode, ReviewMessage>>>> = { 'zh-CN': ZH_CN, en: EN }

/** A finding in words. @throws TypeError for data that the message asks for and the finding lacks: a bug in its rule. */
export function findingText(finding: Finding<ReviewCode>, language: Language): ReviewMessage {
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = finding.data[name]
      if (value === undefined) throw new TypeError(`the finding ${finding.code} has no data "${name}"`)
      return String(value)
    })
  const { problem, reason, repair } = MESSAGES[language][finding.code]
  return { problem: fill(problem), reason: fill(reason), repair: fill(repair) }
}
