import type { LineComparison, WhatIf } from '@heqi/engine'
import { type Static, Type } from 'typebox'
import { countsAnswer } from './measure-answer.ts'
import { FenText, MonthText, object } from './primitives.ts'

const Compared = Type.Cyclic(
  {
    Line: object({
      id: Type.String(),
      title: Type.String(),
      clause: Type.String(),
      beforeFen: FenText,
      afterFen: FenText,
      differenceFen: FenText,
      children: Type.Array(Type.Ref('Line')),
    }),
  },
  'Line',
)

const MetricValue = Type.Union([Type.String(), Type.Null()])

/** The same months under the terms as they are and as they might be. */
export const WhatIfAnswer = object({
  differenceFen: FenText,
  months: Type.Array(
    object({
      month: MonthText,
      beforeFen: FenText,
      afterFen: FenText,
      differenceFen: FenText,
      lines: Type.Array(Compared),
      metrics: Type.Array(object({ id: Type.String(), before: MetricValue, after: MetricValue })),
    }),
  ),
})

type ComparedLine = Static<typeof WhatIfAnswer>['months'][number]['lines'][number]

export const whatIfAnswer = (
  { months, differenceFen }: WhatIf,
  titleOf: (line: LineComparison) => string,
): Static<typeof WhatIfAnswer> => ({
  differenceFen: differenceFen.toString(),
  months: months.map((month) => ({
    month: month.month,
    beforeFen: month.before.totalFen.toString(),
    afterFen: month.after.totalFen.toString(),
    differenceFen: month.differenceFen.toString(),
    lines: month.lines.map((line) => comparedLine(line, titleOf)),
    metrics: month.metrics.map(({ id, before, after }) => ({
      id,
      before: before === undefined ? null : countsAnswer(before.adjusted).value,
      after: after === undefined ? null : countsAnswer(after.adjusted).value,
    })),
  })),
})

function comparedLine(line: LineComparison, titleOf: (line: LineComparison) => string): ComparedLine {
  return {
    id: line.id,
    title: titleOf(line),
    clause: (line.after ?? line.before)?.clause ?? '',
    beforeFen: (line.before?.amountFen ?? 0n).toString(),
    afterFen: (line.after?.amountFen ?? 0n).toString(),
    differenceFen: line.differenceFen.toString(),
    children: line.children.map((child) => comparedLine(child, titleOf)),
  }
}
