import type { ImportedFile } from '@heqi/contract'
import type { Language } from '@heqi/vocabulary'
import { type Static, Type } from 'typebox'
import { FindingAnswer, findingAnswers } from './import-answer.ts'
import { object } from './primitives.ts'

export const ReviewAnswer = object({
  contracts: Type.Array(
    object({
      parties: object({ client: Type.String(), provider: Type.String() }),
      findings: Type.Array(FindingAnswer),
    }),
  ),
})
export type ReviewAnswer = Static<typeof ReviewAnswer>

export const reviewAnswer = ({ contracts }: ImportedFile, language: Language): ReviewAnswer => ({
  contracts: contracts.map((contract) => ({
    parties: { ...contract.parties },
    findings: findingAnswers(contract, language),
  })),
})
