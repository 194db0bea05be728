import { type FactKind, Facts } from '@heqi/engine'
import { type Static, Type } from 'typebox'
import { closed, Id, Instant } from '../http/schemas.ts'
import type { FactRow } from './sql.ts'

export const KINDS = Object.keys(Facts.properties) as [FactKind, ...FactKind[]]
export const Kind = Type.Enum(KINDS)
export const FactId = Type.String({ pattern: '^[a-z0-9]+([.-][a-z0-9]+)*$', maxLength: 80 })
export const FactParams = closed({ contractId: Id, kind: Kind, factId: FactId })

export const Fact = Type.Object({
  kind: Kind,
  factId: Type.String(),
  revision: Type.Integer(),
  body: Type.Unsafe<Record<string, unknown>>({
    type: 'object',
    additionalProperties: true,
    description: 'fields of the kind (heqi schema facts)',
  }),
  createdAt: Instant,
  createdByName: Type.String(),
})

export const factView = (row: FactRow): Static<typeof Fact> => ({
  kind: row.kind,
  factId: row.fact_id,
  revision: row.revision,
  body: { ...row.body, id: row.fact_id },
  createdAt: row.created_at,
  createdByName: row.created_by_name,
})
