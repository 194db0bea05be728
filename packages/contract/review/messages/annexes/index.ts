import { ANNEXES } from './annexes.ts'
import { ANNEXES_BEHIND } from './annexes-behind.ts'
import { ATTACHMENTS } from './attachments.ts'

export const TEXTS_OF_ANNEXES = {
  ...ANNEXES,
  ...ATTACHMENTS,
  ...ANNEXES_BEHIND,
} as const
