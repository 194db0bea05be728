import { findingMessage, type ImportedClause, type ImportedFile, type ReviewFinding } from '@heqi/contract/import'
import type { Language } from '@heqi/vocabulary'
import { type Static, Type } from 'typebox'

import { object } from './primitives.ts'

const Offset = Type.Integer({ minimum: 0, description: 'UTF-16 code units into the original text' })

/** One thing that the review found, with its text in the asked language. */
export const FindingAnswer = object({
  code: Type.String(),
  severity: Type.Enum(['error', 'warning', 'note']),
  article: Type.Optional(Type.String()),
  start: Type.Optional(Offset),
  end: Type.Optional(Offset),
  message: Type.String(),
  reason: Type.String(),
  repair: Type.String(),
  legalBasis: Type.Optional(Type.String()),
  edits: Type.Optional(
    Type.Array(object({ start: Offset, end: Offset, replacement: Type.String() }), {
      description: 'changes to the text that mend it; absent where the repair is not mechanical',
    }),
  ),
})
export type FindingAnswer = Static<typeof FindingAnswer>

/** Who is who, by the names that the contract mainly calls its parties. */
export const PartiesAnswer = object({
  client: Type.String(),
  provider: Type.String(),
  areGiven: Type.Optional(
    Type.Literal(true, { description: 'somebody said so (`--client`); absent where it was found' }),
  ),
})

const Waste = object({ kind: Type.String(), start: Offset, end: Offset })

export const ImportAnswer = object({
  contracts: Type.Array(
    object({
      parties: PartiesAnswer,
      language: Type.Enum(['zh-CN', 'en']),
      start: Offset,
      end: Offset,
      clauses: Type.Array(
        object({
          type: Type.String({ description: 'family/clause of the catalogue' }),
          terms: Type.Unknown({
            description:
              'terms of the catalogue, beside what follows under `items` where they are a list; `further`: sentences with the values that no term takes; `elsewhere`: sentences about the clause whose values other clauses keep',
          }),
          article: Type.String(),
          start: Offset,
          end: Offset,
          confidence: Type.Number({ minimum: 0, maximum: 1 }),
          evidence: Type.Record(Type.String(), object({ start: Offset, end: Offset }), {
            description: 'where each term was read: path in `terms` -> place',
          }),
        }),
      ),
      findings: Type.Array(FindingAnswer),
      waste: Type.Array(Waste),
    }),
  ),
  waste: Type.Array(Waste),
})
export type ImportAnswer = Static<typeof ImportAnswer>

export const importAnswer = ({ contracts, waste }: ImportedFile, language: Language): ImportAnswer => ({
  contracts: contracts.map((contract) => ({
    ...contract,
    clauses: contract.clauses.map(clauseAnswer),
    findings: findingAnswers(contract.findings, language),
  })) as ImportAnswer['contracts'],
  waste: [...waste],
})

const clauseAnswer = ({ further, elsewhere, terms, ...clause }: ImportedClause) => ({
  ...clause,
  terms:
    further === undefined && elsewhere === undefined
      ? terms
      : {
          ...(Array.isArray(terms) ? { items: terms } : (terms as object)),
          ...(further === undefined ? {} : { further }),
          ...(elsewhere === undefined ? {} : { elsewhere }),
        },
})

export const findingAnswers = (findings: readonly ReviewFinding[], language: Language): FindingAnswer[] =>
  findings.map((finding) => {
    const { problem, reason, repair } = findingMessage(finding, language)
    const { article, start, end } = finding.place
    return {
      code: finding.code,
      severity: finding.severity,
      ...(article === undefined ? {} : { article }),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      message: problem,
      reason,
      repair,
      ...(finding.legalBasis === undefined ? {} : { legalBasis: finding.legalBasis[language] }),
      ...(finding.repair?.kind === 'text' ? { edits: finding.repair.edits.map((edit) => ({ ...edit })) } : {}),
    }
  })
