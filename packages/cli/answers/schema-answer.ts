import { Type } from 'typebox'
import { object } from './primitives.ts'

export const SchemaListAnswer = object({
  schemas: Type.Array(object({ name: Type.String(), description: Type.String() })),
})
