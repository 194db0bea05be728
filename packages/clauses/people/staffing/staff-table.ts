import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import type { Place } from '../../recognise/sight.ts'
import { tablesOf } from '../../recognise/table.ts'

const NUMBER = cue`{people:count}`
/** The row of the sum, whose cells need not fill the columns. */
const SUM = cue`^\s*\|?\s*(?:合计|总计|共计)[\s|]+{people:count}\s*(?:名|人|席)?[\s|]*$`

const ROLE = /^(?:岗位|职位|职务|角色|工种|岗位名称|(?:业务|坐席|座席|席位|人员|服务)(?:类型|类别|名称|岗位))$/
const PEOPLE =
  /^(?:(?:坐席|座席|席位|人员|岗位|配[置备]|需求)?(?:人数|席数|席位数|坐席数|座席数|编制|数量)|席位|编制)(?:\([^)]{0,6}\))?$/
const MONEY = /价|金额|费|元/

/** A row that says how many serve on a post. */
export type StaffRow = { readonly role: string; readonly people: Match }

/** The posts of a table whose head names them and their numbers, and the sum below; tables of prices are the fees'. */
export function staffTable({ passages, within, all }: Pick<Place, 'passages' | 'within' | 'all'>): {
  readonly rows: readonly StaffRow[]
  readonly sum: Match | undefined
} {
  const columnOf = (head: readonly string[], words: RegExp): number => head.findIndex((cell) => words.test(cell))
  const isHead = (head: readonly string[]): boolean =>
    columnOf(head, ROLE) >= 0 && columnOf(head, PEOPLE) >= 0 && columnOf(head, MONEY) < 0
  const rows = tablesOf(passages, isHead).flatMap(({ head, rows: below }) =>
    below.flatMap(({ passage, cells }): StaffRow[] => {
      const [role, number] = [cells[columnOf(head, ROLE)], cells[columnOf(head, PEOPLE)]]
      if (!role || !number || !/^\d{1,4}\s*[名人席个]?$/.test(number.text) || /计$|^$/.test(role.text)) return []
      const people = within(passage, NUMBER).find((match) => {
        const [from, to] = match.within('people')
        return from >= number.from && to <= number.to
      })
      return people ? [{ role: role.text, people }] : []
    }),
  )
  return { rows, sum: rows.length === 0 ? undefined : all(SUM)[0] }
}
