import type { DraftFile } from '@heqi/contract'
import { type Static, Type } from 'typebox'
import { closed, Id, Instant, LanguageCode, nullable, Text } from '../http/schemas.ts'
import type { DraftRow, RevisionRow } from './sql.ts'

export const File = Type.Unsafe<DraftFile>({ description: 'heqi/draft/1' })
export const Revision = Type.Integer({ minimum: 1 })
export const DraftParams = closed({ draftId: Id })
export const RevisionParams = closed({ draftId: Id, revision: Revision })

export const DraftSummary = Type.Object({
  draftId: Id,
  revision: Revision,
  title: Text,
  number: Type.String(),
  clientName: Type.String(),
  providerName: Type.String(),
  state: Type.Enum(['open', 'in-force']),
  /** The contract that it became. */
  contractId: nullable(Id),
  createdAt: Instant,
  changedAt: Instant,
  createdByName: Type.String(),
  changedByName: Type.String(),
})

export const draftSummary = (row: DraftRow): Static<typeof DraftSummary> => ({
  draftId: row.draft_id,
  revision: row.revision,
  title: { 'zh-CN': row.title_zh, en: row.title_en },
  number: row.number,
  clientName: row.client_name,
  providerName: row.provider_name,
  state: row.in_force_contract === null ? 'open' : 'in-force',
  contractId: row.in_force_contract,
  createdAt: row.created_at,
  changedAt: row.changed_at,
  createdByName: row.created_by_name,
  changedByName: row.changed_by_name,
})

export const Draft = Type.Object({ draft: DraftSummary, file: File })

export const RevisionSummary = Type.Object({
  revision: Revision,
  name: nullable(Type.String()),
  createdAt: Instant,
  createdByName: Type.String(),
})

export const revisionSummary = (row: RevisionRow): Static<typeof RevisionSummary> => ({
  revision: row.revision,
  name: row.name,
  createdAt: row.created_at,
  createdByName: row.created_by_name,
})

const Languages = Type.Array(LanguageCode, { minItems: 1, maxItems: 2, uniqueItems: true })

/** Where a new draft comes from. */
export const Origin = Type.Union([
  closed({
    kind: Type.Literal('template'),
    template: Type.String({ maxLength: 100 }),
    languages: Type.Optional(Languages),
  }),
  closed({ kind: Type.Literal('must-haves'), languages: Type.Optional(Languages) }),
  closed({ kind: Type.Literal('file'), file: File }),
  closed({ kind: Type.Literal('contract'), contractId: Id }),
  closed({ kind: Type.Literal('import'), importId: Id, contractIndex: Type.Integer({ minimum: 0 }) }),
  closed({ kind: Type.Literal('round'), shareId: Id, round: Type.Integer({ minimum: 1 }) }),
])
export type Origin = Static<typeof Origin>
