import type { Refusal } from '@heqi/vocabulary'
import { type TObject, Type } from 'typebox'
import { ImportAnswer } from './import-answer.ts'
import { object } from './primitives.ts'
import { ProblemsAnswer, problemsAnswer } from './problems-answer.ts'
import { ReviewAnswer } from './review-answer.ts'

const File = Type.String({ description: 'as the call named it' })

/** Of several files, in the order of the call: what one file alone would give, or why it was refused. */
const filesAnswer = ({ properties }: TObject) =>
  object({
    files: Type.Array(
      Type.Union([object({ file: File, ...properties }), object({ file: File, ...ProblemsAnswer.properties })]),
    ),
  })

export const ImportFilesAnswer = filesAnswer(ImportAnswer)
export const ReviewFilesAnswer = filesAnswer(ReviewAnswer)

export const refusedFile = (file: string, problems: readonly Refusal[], messageOf: (problem: Refusal) => string) => ({
  file,
  ...problemsAnswer(problems, messageOf),
})
