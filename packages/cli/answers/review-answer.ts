import { type ImportedFile, type ReviewFinding, Suppression, suppressFindings } from '@heqi/contract/import'
import type { Language } from '@heqi/vocabulary'
import { type Static, Type } from 'typebox'
import { FindingAnswer, findingAnswers, PartiesAnswer } from './import-answer.ts'
import { object } from './primitives.ts'

export const ReviewAnswer = object({
  contracts: Type.Array(
    object({
      parties: PartiesAnswer,
      findings: Type.Array(FindingAnswer),
      suppressed: Type.Array(object({ finding: FindingAnswer, reason: Type.String() })),
    }),
  ),
  unusedSuppressions: Type.Array(Suppression),
})
export type ReviewAnswer = Static<typeof ReviewAnswer>

export function reviewAnswer(
  { contracts }: ImportedFile,
  suppressions: readonly Suppression[],
  language: Language,
): ReviewAnswer {
  const answers = (findings: readonly ReviewFinding[]) => findingAnswers(findings, language)
  const { unused } = suppressFindings(
    contracts.flatMap(({ findings }) => findings),
    suppressions,
  )
  return {
    contracts: contracts.map(({ parties, findings }) => {
      const { open, suppressed } = suppressFindings(findings, suppressions)
      return {
        parties: { ...parties },
        findings: answers(open),
        suppressed: suppressed.flatMap(({ finding, reason }) =>
          answers([finding]).map((answer) => ({ finding: answer, reason })),
        ),
      }
    }),
    unusedSuppressions: [...unused],
  }
}
