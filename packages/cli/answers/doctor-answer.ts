import { Type } from 'typebox'
import { object } from './primitives.ts'

/** `failed`: something does not work; `warning`: it works, with a limit worth knowing. */
export const DoctorAnswer = object({
  checks: Type.Array(
    object({
      id: Type.String(),
      state: Type.Enum(['ok', 'warning', 'failed']),
      value: Type.String(),
      message: Type.String(),
    }),
  ),
})
