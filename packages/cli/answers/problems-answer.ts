import type { Refusal } from '@heqi/vocabulary'
import { type Static, Type } from 'typebox'
import { object } from './primitives.ts'

/** Why a call was refused: stable codes with their data and place, and the message in the reader's language. */
export const ProblemsAnswer = object({
  problems: Type.Array(
    object({
      code: Type.String(),
      message: Type.String(),
      place: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]))),
      data: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]))),
    }),
  ),
})

export const problemsAnswer = (
  problems: readonly Refusal[],
  messageOf: (problem: Refusal) => string,
): Static<typeof ProblemsAnswer> => ({
  problems: problems.map((problem) => ({
    code: problem.code,
    message: messageOf(problem),
    ...(problem.place === undefined ? {} : { place: { ...problem.place } }),
    ...(problem.data === undefined ? {} : { data: { ...problem.data } }),
  })),
})
