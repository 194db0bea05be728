import type { Verb } from './verb.ts'
import { measure } from './verbs/measure/measure.ts'
import { settle } from './verbs/settle/settle.ts'

/** All verbs, in the order in which a newcomer needs them. */
export const VERBS: readonly Verb[] = [measure, settle]
