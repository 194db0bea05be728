import type { Analysis } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { rowsBelow } from '../../reading/table-rows.ts'
import { atSentence, type Offence } from '../../rule.ts'

const HEAD = /指标|项目|考核内容/
const TARGETS = /目标|标准值|指标值|要求|达标值|基准值?/
/** A dash, nothing, or how often it is measured: none of them is a target. */
const NO_TARGET = /^(?:[-—–~/]*|暂?无|待定|每?(?:日|周|月|季度?|年)度?|实时|当[日月])$/
const METRIC = /率|度|时[间长限效]|数|量|占比|投诉|得分|评分|次/
/** So many rows with a figure make a table of targets. */
const FEWEST_ROWS = 2

const cellsOf = (row: string): string[] =>
  row
    .replace(/^\s*\|?\s*\d{1,2}[\s|.、]+/, '')
    .split(row.includes('|') ? '|' : /\s+/)
    .map((cell) => cell.trim())

/** One row of a table of metrics in which the target is a dash or missing, while its neighbours have theirs. */
export function rowsWithoutTarget({ statementsFor, sentencesIn }: Analysis): Offence[] {
  return statementsFor(TARGETS).flatMap((head) => {
    const isHead = binds(head.node) && HEAD.test(head.text) && TARGETS.test(head.text) && !/[。;,]/.test(head.text)
    if (!isHead || head.isHead) return []
    const sentences = sentencesIn(head.node)
    const rows = rowsBelow(sentences, sentences.indexOf(head)).map((row) => ({ row, cells: cellsOf(row.text) }))
    const withFigure = rows.filter(({ cells }) => cells.slice(1).some((cell) => /\d/.test(cell)))
    if (withFigure.length < FEWEST_ROWS) return []
    return rows
      .filter(
        ({ cells }) =>
          cells.length > 1 && METRIC.test(cells[0] ?? '') && cells.slice(1).every((cell) => NO_TARGET.test(cell)),
      )
      .map(({ row, cells }) => atSentence(row, undefined, undefined, { metric: cells[0] ?? '', count: 1 }))
  })
}
