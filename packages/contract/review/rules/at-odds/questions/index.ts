import { PASSING_ON } from './passing-on.ts'
import type { Question } from './question.ts'

/** Questions of which a contract can mean one answer only. */
export const CERTAIN_QUESTIONS: readonly Question[] = [PASSING_ON]

/** Questions of which one answer may be meant as the exception of the other, though neither says so. */
export const DOUBTFUL_QUESTIONS: readonly Question[] = []
