import { type DraftFile, type DraftFinding, DraftFile as DraftSchema, draftFindingMessage } from '@heqi/contract'
import type { Language } from '@heqi/vocabulary'
import { type Static, Type } from 'typebox'
import { object } from './primitives.ts'

/** A finding of a draft in words. */
const DraftFindingAnswer = object({
  code: Type.String(),
  severity: Type.Enum(['error', 'warning', 'note']),
  path: Type.String(),
  message: Type.String(),
  reason: Type.String(),
  repair: Type.String(),
  /** Whether `repair` can be applied as it is. */
  repairable: Type.Boolean(),
})
export type DraftFindingAnswer = Static<typeof DraftFindingAnswer>

export const DraftAnswer = Type.Union([
  object({ draft: DraftSchema, findings: Type.Array(DraftFindingAnswer), file: Type.Optional(Type.String()) }),
  object({
    templates: Type.Array(
      object({ id: Type.String(), version: Type.Integer(), title: Type.String(), description: Type.String() }),
    ),
  }),
])
export type DraftAnswer = Static<typeof DraftAnswer>

export const RenderAnswer = object({
  articles: Type.Integer(),
  files: Type.Array(object({ format: Type.String(), file: Type.String(), bytes: Type.Integer() })),
  findings: Type.Array(DraftFindingAnswer),
})
export type RenderAnswer = Static<typeof RenderAnswer>

export const draftFindingAnswers = (findings: readonly DraftFinding[], language: Language): DraftFindingAnswer[] =>
  findings.map((finding) => {
    const { problem, reason, repair } = draftFindingMessage(finding, language)
    const { code, severity, place } = finding
    return {
      code,
      severity,
      path: place.path ?? '',
      message: problem,
      reason,
      repair,
      repairable: finding.repair !== undefined,
    }
  })

export const draftAnswer = (draft: DraftFile, findings: readonly DraftFindingAnswer[], file?: string): DraftAnswer => ({
  draft,
  findings: [...findings],
  ...(file === undefined ? {} : { file }),
})
