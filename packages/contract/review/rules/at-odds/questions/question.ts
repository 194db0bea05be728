import type { Analysis } from '../../../analysis.ts'
import type { Offence } from '../../../rule.ts'
import { firstOf, type Stance, said, type Topic } from '../stances.ts'

/**
 * What a contract answers in one way only: whether the work may be passed on, who pays the lines. Whoever reads two answers in
 * two places does not know which holds; a new question is one more row.
 */
export type Question = Omit<Topic, 'one' | 'other'> & {
  readonly answers: Readonly<Record<string, Stance>>
  /** Answers that can stand side by side. */
  readonly together?: readonly (readonly [string, string])[]
  /** A sentence from which two answers can be read gives neither. */
  readonly isClear?: true
}

const canStandTogether = ({ together = [] }: Question, one: string, other: string): boolean =>
  together.some((pair) => pair.includes(one) && pair.includes(other))

const isOpen =
  ({ unless, isClear }: Question, one: Stance, other: Stance): NonNullable<Topic['unless']> =>
  (first, second, analysis) =>
    unless?.(first, second, analysis) === true ||
    (isClear === true &&
      (said(one, analysis).some(({ sentence }) => sentence === second.sentence) ||
        said(other, analysis).some(({ sentence }) => sentence === first.sentence)))

/** Every two answers of which only one can hold. */
const pairsOf = (question: Question): readonly Topic[] => {
  const answers = Object.entries(question.answers)
  return answers.flatMap(([name, one], at) =>
    answers
      .slice(at + 1)
      .filter(([other]) => !canStandTogether(question, name, other))
      .map(
        ([, other]): Topic => ({
          isApart: true,
          ...question,
          one,
          other,
          unless: isOpen(question, one, other),
        }),
      ),
  )
}

const PAIRS = new WeakMap<Question, readonly Topic[]>()

/** Looks no further once too few answers are left. */
function hasTwoAnswers(answers: readonly Stance[], analysis: Analysis): boolean {
  let given = 0
  for (const [at, answer] of answers.entries()) {
    if (given + answers.length - at < 2) return false
    if (said(answer, analysis).length > 0) given += 1
  }
  return given > 1
}

/** Where a question is answered in two ways, each question once. */
export const answeredTwice = (analysis: Analysis, questions: readonly Question[]): Offence[] =>
  questions.flatMap((question) => {
    if (!hasTwoAnswers(Object.values(question.answers), analysis)) return []
    const pairs = PAIRS.get(question) ?? pairsOf(question)
    PAIRS.set(question, pairs)
    return pairs.flatMap((pair) => firstOf(pair, analysis)).slice(0, 1)
  })
