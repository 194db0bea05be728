import { ANNEXES } from './annexes.ts'
import { ANNEXES_BEHIND } from './annexes-behind.ts'
import { ATTACHMENTS } from './attachments.ts'

export const CASES_OF_ANNEXES = {
  ...ANNEXES,
  ...ATTACHMENTS,
  ...ANNEXES_BEHIND,
} as const
