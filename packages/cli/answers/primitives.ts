import { type TSchema, Type } from 'typebox'

/** An object that has these properties and no others. */
export const object = <const Properties extends Record<string, TSchema>>(properties: Properties) =>
  Type.Object(properties, { additionalProperties: false })

export const IntegerText = Type.String({ pattern: '^-?\\d+$', description: 'a whole number as decimal text' })
export const FenText = Type.String({ pattern: '^-?\\d+$', description: 'whole fen as decimal text' })
export const Count = Type.Integer({ minimum: 0 })
export const DateText = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'YYYY-MM-DD' })
export const MonthText = Type.String({ pattern: '^\\d{4}-\\d{2}$', description: 'YYYY-MM' })
