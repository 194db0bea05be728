import type { Rule } from '../../rule.ts'
import { ANNEX_RULES } from './annexes.ts'
import { ANNEX_BEHIND_RULES } from './annexes-behind.ts'
import { ATTACHMENT_RULES } from './attachments.ts'

export const RULES_OF_ANNEXES: readonly Rule[] = [...ANNEX_RULES, ...ATTACHMENT_RULES, ...ANNEX_BEHIND_RULES]
