import { Type } from 'typebox'
import { object } from './primitives.ts'

export const UpAnswer = object({ url: Type.String({ description: 'where the server listened' }) })
