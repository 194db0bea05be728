import type { Phrasing } from './phrasings.ts'

/** A contract of two rules in two articles, and the code by which they are told. */
export const twoRules =
  (code: Phrasing[0]) =>
  (first: string, second: string): Phrasing => [code, `第一条 实施\n${first}\n第六条 其他\n${second}\n`]
