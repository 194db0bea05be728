import { fraction, fractionOf, multiply } from '@heqi/vocabulary'
import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import type { Place } from '../../recognise/sight.ts'
import { type TableRow, tablesOf } from '../../recognise/table.ts'
import { amountText } from '../../recognise/values.ts'
import type { RowKind } from './price-rows.ts'

const NUMBER = cue`{value:decimal}`

/** What the columns of a price table are told by. */
const COLUMNS = {
  item: /^(?:(?:服务|费用|收费|计费|采购|报价|岗位|标的|货物|分项)?(?:项目|内容|名称|类别|类型|岗位|标的)(?:名称|内容)?|服务|岗位|品名)$/,
  unit: /^(?:计[量价费]?单位|单位|计价方式|计费方式)$/,
  quantity:
    /^(?:(?:预计|预估|暂定|配置|席位|坐席|座席|岗位|服务)?(?:[月年]度?)?(?:数量?|用?量|人数|席数|席位数|坐席数|业务量)|席位|人数)(?:\([^)]{0,6}\))?$/,
  price:
    /^(?:(?:含税|不含税|综合|全费用|固定|服务|月)?(?:单价|价格|月单价|单位价格|标准单价)|(?:收费|计费|结算)标准)(?:\([^)]{0,12}\))?$/,
} as const
type Column = keyof typeof COLUMNS

/** What is priced: the kind of component by the unit, by the head of the price, and by what the row is called. */
const KINDS: readonly (readonly [kind: RowKind, unit: RegExp])[] = [
  ['per-hour', /小时|工时|人时/],
  ['fixed-yearly', /^(?:元\/)?年$/],
  ['per-seat', /(?:[席人岗名位]|FTE)(?!\s*\/?\s*[天日])/],
  ['fixed-monthly', /^(?:元\/)?个?月$/],
  ['per-item', /[通件单条次起笔张封例户个]|分钟|样本/],
]
/** A year of one person: `人·年`. */
const PERSON_YEAR = /^[人席岗名位]\s*[·./*]?\s*年$/
const ONE_TIME = /一次性|实施|建设|开通|部署|对接|搭建|初装|培训费/

/** A row of a table whose head names the unit price: its price, not its ordinal or its number, is the rate. */
export type PricedRow = {
  readonly kind: RowKind
  readonly title: string
  readonly price: Match
  /** The rate, by the month where the table says it by the year. */
  readonly yuan: string
  readonly quantity: Match | undefined
}

/** The priced rows of the tables in a clause that have a column of unit prices. */
export function pricedRows({ passages, within }: Place): readonly PricedRow[] {
  const columnOf = (head: readonly string[], column: Column): number =>
    head.findIndex((cell) => COLUMNS[column].test(cell))
  const isHead = (head: readonly string[]): boolean => columnOf(head, 'price') >= 0 && columnOf(head, 'item') >= 0
  return tablesOf(passages, isHead).flatMap(({ head, rows }) => {
    const hasMonths = head.some((cell) => /^(?:服务)?(?:月数|月份数?|期限)|月\)$/.test(cell))
    return rows.flatMap((row) => {
      const cell = (column: Column): string => row.cells[columnOf(head, column)]?.text ?? ''
      const number = (column: Column): Match | undefined => numberIn(row, columnOf(head, column), within)
      const price = number('price')
      const title = cell('item')
      if (
        !price ||
        title === '' ||
        /合计$|^(?:合计|总计|小计|总价)|第[一二三四五]年|\d{4}\s*年度|首年|次年/.test(title)
      )
        return []
      const people = number('quantity')
      if (PERSON_YEAR.test(cell('unit'))) return [{ title, price, ...ofPersonYears(price, people) }]
      const kind = kindOf(cell('unit'), head[columnOf(head, 'price')] ?? '', title, hasMonths)
      // 人月 without a column of months counts months of work, not people.
      const isWork = !hasMonths && /[人席]月/.test(cell('unit'))
      return [{ kind, title, price, yuan: decimalOf(price), quantity: isWork ? undefined : people }]
    })
  })
}

/** What a cell says; nothing said is one. */
function decimalOf(match: Match | undefined): string {
  const value = match?.value('value')
  return typeof value === 'string' ? value : '1'
}

/** Seats by the month where a year's price can be divided into months to the cent; else what all of them cost a year. */
function ofPersonYears(price: Match, people: Match | undefined): Pick<PricedRow, 'kind' | 'yuan' | 'quantity'> {
  const yearly = fractionOf(decimalOf(price))
  const monthly = multiply(yearly, fraction(1n, 12n))
  return monthly.denominator <= 100n && 100n % monthly.denominator === 0n
    ? { kind: 'per-seat', yuan: amountText(monthly), quantity: people }
    : { kind: 'fixed-yearly', yuan: amountText(multiply(yearly, fractionOf(decimalOf(people)))), quantity: undefined }
}

function kindOf(unit: string, priceHead: string, title: string, hasMonths: boolean): RowKind {
  const isWhole = /^[项套式批]$/.test(unit) || unit === ''
  if (isWhole && ONE_TIME.test(title)) return 'one-time'
  const ofHead = /\/([^)]+)\)/.exec(priceHead)?.[1] ?? ''
  const told = isWhole ? ofHead : unit
  const known = KINDS.find(([, words]) => words.test(told))?.[0]
  if (known) return known
  if (/坐席|座席|客服|专员|班长|组长|主管|经理|工程师/.test(title)) return 'per-seat'
  if (hasMonths) return 'fixed-monthly'
  // A lot that is priced as a whole is no price for each record.
  return isWhole && unit !== '' ? 'one-time' : 'per-item'
}

/** The number that is all a cell holds, but for marks and units of money. */
function numberIn(row: TableRow, column: number, within: Place['within']): Match | undefined {
  const cell = row.cells[column]
  if (!cell || !/^(?:人民币|¥)?\s*[\d,'.]+\s*(?:元(?:\/.{1,6})?|席|人|名|个|月)?$/.test(cell.text)) return undefined
  return within(row.passage, NUMBER).find((match) => {
    const [from, to] = match.within('value')
    return from >= cell.from && to <= cell.to
  })
}
