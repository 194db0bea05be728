import type { Finding, Language, Severity } from '@heqi/vocabulary'
import { type DocxAnchor, docxAnchor } from '../import/docx/docx-anchor.ts'
import type { ImportedFile } from '../import/import-contract.ts'
import type { SourceText } from '../import/source-text.ts'
import { findingMessage } from './finding-message.ts'

/** A remark to be shown beside the contract, as a comment of a Word file for example. */
export type ReviewComment = {
  readonly code: string
  readonly severity: Severity
  /** UTF-16 units into `SourceText.text`; never empty. */
  readonly start: number
  readonly end: number
  /** Where that is in the Word file that was read; absent for other formats. */
  readonly anchor?: DocxAnchor
  readonly author: string
  /** Paragraphs, the problem first. */
  readonly text: readonly string[]
}

const WORDS = {
  'zh-CN': {
    author: '合契审查',
    error: '错误',
    warning: '警告',
    note: '提示',
    problem: '【{severity}】{text}',
    reason: '原因：{text}',
    repair: '修改：{text}',
    basis: '依据：{text}',
  },
  en: {
    author: 'Heqi review',
    error: 'Error',
    warning: 'Warning',
    note: 'Note',
    problem: '{severity}: {text}',
    reason: 'Why: {text}',
    repair: 'Repair: {text}',
    basis: 'Legal basis: {text}',
  },
} as const satisfies Record<Language, unknown>

function paragraphsOf(finding: Finding, language: Language): string[] {
  const words = WORDS[language]
  const { problem, reason, repair } = findingMessage(finding, language)
  const basis = finding.legalBasis?.[language]
  return [
    words.problem.replace('{severity}', () => words[finding.severity]).replace('{text}', () => problem),
    words.reason.replace('{text}', () => reason),
    words.repair.replace('{text}', () => repair),
    ...(basis === undefined ? [] : [words.basis.replace('{text}', () => basis)]),
  ]
}

/** All findings of a file as remarks at their places, in the order of the text; a finding without a place is about the whole. */
export function reviewComments({ contracts }: ImportedFile, source: SourceText, language: Language): ReviewComment[] {
  return contracts
    .flatMap((contract) =>
      contract.findings.map((finding): ReviewComment => {
        const start = Math.min(finding.place.start ?? contract.start, Math.max(0, source.text.length - 1))
        const end = Math.max(start + 1, finding.place.end ?? start + 1)
        const anchor = docxAnchor(source, start, end)
        return {
          code: finding.code,
          severity: finding.severity,
          start,
          end,
          ...(anchor === undefined ? {} : { anchor }),
          author: WORDS[language].author,
          text: paragraphsOf(finding, language),
        }
      }),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
