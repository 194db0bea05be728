import { type Analysis, saying } from '../../analysis.ts'
import type { ReviewCode } from '../../messages.ts'
import { type Charge, chargesOf } from '../../reading/charges.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { binds } from '../../reading/parts.ts'
import { sidesOf } from '../../reading/sides.ts'
import { atSentence, doubtful, type Offence } from '../../rule.ts'
import { TASKS, type Task } from './tasks.ts'

type Done = { readonly task: Task; readonly charge: Charge }

/** 不负责发货, 未经同意不得聘用. */
const DENIED = /不(?![低少高超足同限仅断合达符满])|未|没有|无[需须]|毋须|禁止|严禁|免(?!费)|除外/

/** Every task of the table that a party is told to do, by the right one or the wrong. */
const doneBy = oncePerAnalysis((analysis: Analysis): readonly Done[] =>
  TASKS.flatMap((task) =>
    saying(analysis, task.deed, binds).flatMap(({ sentence }) =>
      chargesOf(analysis, sentence).flatMap((charge): Done[] => {
        const { words, whole, isCase } = charge
        const isTold = task.isOfCases === true || !isCase
        const isSo = (task.also?.test(words) ?? true) && (task.around?.test(whole) ?? true)
        const isElse = task.not?.test(words) === true || task.notAround?.test(whole) === true
        return isTold && isSo && task.deed.test(words) && !isElse && !DENIED.test(words) ? [{ task, charge }] : []
      }),
    ),
  ),
)

/** So many tasks of the other, and more than its own: then it is the other party, and the names are exchanged. */
const TOO_MANY = 4

const isWrong = ({ task, charge }: Done): boolean => task.whose !== charge.who

const areNamesExchanged = (done: readonly Done[]): boolean => {
  const wrong = done.filter(isWrong).length
  return wrong >= TOO_MANY && wrong > done.length - wrong
}

const offenceOf = (analysis: Analysis, { task, charge }: Done): Offence => {
  const { sentence, from, to, who, isInherited } = charge
  const { parties } = analysis.contract
  const [name = who] = who === '甲方' ? parties.client : parties.provider
  const found = atSentence(sentence, from, to, {
    who: isInherited ? name : sidesOf(analysis).in(sentence).nameOf(who),
  })
  return task.isCertain ? found : doubtful(found)
}

/** 甲方应负责坐席的排班: what is the other party's business, by the table of tasks; once in a sentence. */
export const tasksOfTheOther =
  (code: ReviewCode) =>
  (analysis: Analysis): readonly Offence[] => {
    const done = doneBy(analysis)
    if (areNamesExchanged(done)) return []
    const wrong = done.filter((each) => each.task.code === code && isWrong(each))
    return [...Map.groupBy(wrong, ({ charge }) => charge.sentence).values()].flatMap((all) => {
      const worst = all.find(({ task }) => task.isCertain) ?? all[0]
      return worst ? [offenceOf(analysis, worst)] : []
    })
  }
