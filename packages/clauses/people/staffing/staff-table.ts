import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import type { Place } from '../../recognise/sight.ts'
import { tablesOf } from '../../recognise/table.ts'

const NUMBER = cue`{people:count}`
/** The row of the sum, whose cells need not fill the columns. */
const SUM = cue`^\s*\|?\s*(?:合计|总计|共计)[\s|]+{people:count}\s*(?:名|人|席)?[\s|]*$`
/** What tells a list of posts. */
export const ROW_HEAD = cue`(?:岗位|职位|工种|人员)[^。;]{0,24}(?:人数|编制|数量|名额|\(人\))`
/** A row of a list whose line breaks were lost: `岗位 人数热线坐席 24 普通话二级班长 4 …合计 28`; what stands before the post is of the row above. */
const ROW_IN_RUN = cue`(?<role>(?:热线|在线|电话|呼[入出叫]|外呼|售[前中后]|[全兼专]职|客服|项目|理赔|投诉|业务|技术|质检|培训|排班|工单|[日夜早中晚]班|双语|英语|现场|值班|运营)?(?:[坐座]席员?|席位|客服|话务员|接线员|专员|主管|班?组长|班长|经理|质检员?|培训师|讲师|工程师|调度员|受理员))\s+{people:count}(?=\s|[一-鿿]|$)(?!\s*(?:[元%]|小时|[天次年月]))`
const SUM_IN_RUN = cue`(?:合计|总计|共计)\s+{people:count}\s*[名人席]?$`

const ROLE = /^(?:岗位|职位|职务|角色|工种|岗位名称|(?:业务|坐席|座席|席位|人员|服务)(?:类型|类别|名称|岗位))$/
const PEOPLE =
  /^(?:(?:坐席|座席|席位|人员|岗位|配[置备]|需求)?(?:人数|席数|席位数|坐席数|座席数|编制|数量)|席位|编制)(?:\([^)]{0,6}\))?$|\([人名席]\)$/
const MONEY = /价|金额|费|元/

/** A row that says how many serve on a post. */
export type StaffRow = { readonly role: string; readonly people: Match }

/** The posts of a table whose head names them and their numbers, and the sum below; tables of prices are the fees'. */
export function staffTable(place: Pick<Place, 'passages' | 'within' | 'all'>): {
  readonly rows: readonly StaffRow[]
  readonly sum: Match | undefined
} {
  const { passages, within, all } = place
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
  return rows.length === 0 ? staffRun(place) : { rows, sum: all(SUM)[0] }
}

/** The posts of a list in one line: at least two, below a head. */
function staffRun({ within, all }: Pick<Place, 'within' | 'all'>): ReturnType<typeof staffTable> {
  const ofList = ({ passage }: Match): boolean => within(passage, ROW_HEAD).length > 0
  const rows = all(ROW_IN_RUN)
    .filter(ofList)
    .map((people): StaffRow => ({ role: people.words('role') ?? '', people }))
  return rows.length < 2 ? { rows: [], sum: undefined } : { rows, sum: all(SUM_IN_RUN).find(ofList) }
}
