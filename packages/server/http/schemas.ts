import { type Static, type TSchema, Type } from 'typebox'

/** Building blocks of the API's shapes. Objects refuse what they do not know; amounts are texts of whole fen. */
export const Id = Type.String({ format: 'uuid', description: 'identifier (UUID)' })
export const Instant = Type.String({ format: 'date-time', description: 'ISO 8601 instant, UTC' })
export const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: "YYYY-MM-DD in the contract's zone" })
export const Month = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$', description: "YYYY-MM in the contract's zone" })
export const Fen = Type.String({ pattern: '^-?\\d+$', description: 'whole fen (分) as text' })
export const IntegerText = Type.String({ pattern: '^-?\\d+$', description: 'whole number as text' })
export const LanguageCode = Type.Enum(['zh-CN', 'en'])
export const Text = Type.Object({ 'zh-CN': Type.String(), en: Type.String() })
export const Party = Type.Enum(['client', 'provider'])
export const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256, hexadecimal' })
/** Free JSON whose shape another schema describes (`heqi schema NAME`). */
export const Json = Type.Unsafe<unknown>({ description: 'JSON' })

export const closed = <Properties extends Record<string, TSchema>>(properties: Properties) =>
  Type.Object(properties, { additionalProperties: false })

export const nullable = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])

/** One page of a list; `nextCursor` is null on the last one. */
export const pageOf = <Item extends TSchema>(item: Item) =>
  Type.Object({ items: Type.Array(item), nextCursor: nullable(Type.String()) })

export const PageQuery = {
  cursor: Type.Optional(Type.String({ description: 'nextCursor of the page before' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
}

/** Of lists that stay short and are mostly shown whole. */
export const ListQuery = {
  cursor: Type.Optional(Type.String({ description: 'nextCursor of the page before' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 200 })),
}

export const ContractParams = closed({ contractId: Id })
export const MonthParams = closed({ contractId: Id, month: Month })

export const Place = Type.Object({
  file: Type.Optional(Type.String()),
  line: Type.Optional(Type.Number()),
  column: Type.Optional(Type.Number()),
  path: Type.Optional(Type.String()),
  article: Type.Optional(Type.String()),
  start: Type.Optional(Type.Number()),
  end: Type.Optional(Type.Number()),
})

/** RFC 9457 problem details. */
export const ProblemDetails = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    code: Type.String(),
    data: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
    problems: Type.Optional(
      Type.Array(
        Type.Object({
          code: Type.String(),
          text: Type.Optional(Type.String()),
          place: Type.Optional(Place),
          data: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]))),
        }),
      ),
    ),
  },
  { description: 'what is wrong and how to mend it, in the language of Accept-Language' },
)

export const IdempotencyHeaders = Type.Object({
  'idempotency-key': Type.String({
    minLength: 8,
    maxLength: 200,
    description: 'the same for every retry of one write',
  }),
})

export type IdempotencyHeaders = Static<typeof IdempotencyHeaders>
