import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import type { Place } from '../../recognise/sight.ts'

/** A row of a price list: what is priced, and its price at the end or in a cell. */
const ROW = cue`^\s*(?!(?:\d{1,2}\s*[.、|]\s*)?(?:合计|小计|总计|总价))(?:\||\d{1,2}\s*[.、|])?\s*(?<title>(?:[^|\d,。;:()\s]|\([^)]{0,24}\)|\s(?!\s)|(?<=[^\d\s])\d{1,2}(?=[^\d\s.]))+?)(?:(?:\s*\|\s*|\s{2,})(?<per>[^|\d\s]{1,10}(?:\([^)]{0,8}\))?))?(?:\s*\|\s*|\s{2,}|(?<=\))\s*|\s(?=[\d,]{3,}(?:\.\d+)?\s*元?\s*$))(?:人民币|¥)?\s*{price:decimal}\s*元?(?:\s*\||\s*$|\s{2,}|\s*[\/每])`
/** What tells a price list: its head names a price and yuan. */
export const ROW_HEAD = cue`(?:单价表?|价格|报价|收费标准|结算价|金额|总价|合价)\s*\([^)]{0,8}元|单位\s*:[^。;|]{0,8}元|元\s*\/\s*(?:单|人|席|次|件|通|小时|月|FTE|坐席|座席)|\|\s*(?:单价|价格|报价|收费标准)\s*(?:\||\(|$)|(?:数量|单位|人数|月数|席数)[\s|]+(?:含税|不含税|综合)?单价|单价(?:\([^)]{0,10}\))?[\s|]+(?:数量|月数|小计|合计|金额)|价格表|价目表|报价[表单]`
/** What a row of a list of lots says of one year: `1 | 热线服务（第一年） | 项 | 1 | 840,000.00`. */
const YEAR_ROW = cue`^[^。;]*(?:第[一二三四五]年|\d{4}\s*年度|首年|次年)[^。;|]*\|[^。;]*\|\s*(?:人民币|¥)?\s*{price:decimal}\s*元?\s*\|?\s*$`

/** How a row is charged. */
export type RowKind = 'per-hour' | 'per-seat' | 'per-item' | 'fixed-monthly' | 'fixed-yearly' | 'one-time'
type Row = { readonly kind: RowKind; readonly title: string | undefined; readonly match: Match }

/** Where the price of a component stands. */
export const PRICE_TERM: Readonly<Record<RowKind, string>> = {
  'per-hour': 'unitPriceYuan',
  'per-seat': 'unitPriceYuan',
  'per-item': 'tiers.steps[0].unitPriceYuan',
  'fixed-monthly': 'amountYuan',
  'fixed-yearly': 'amountYuan',
  'one-time': 'amountYuan',
}

const OF_SEATS = /(?:[席人]|FTE)[^。]*月|月[^。]*[席人]/

/** What a unit in the row, or else in the head of the list, says is paid for. */
const kindOf = (unit: string): RowKind =>
  /小时|工时/.test(unit) ? 'per-hour' : OF_SEATS.test(unit) ? 'per-seat' : 'per-item'

/** The rows of a price list; rows of several years are one fee when they are the same, and none when they differ. */
export function rowsOf(
  { all, first }: Pick<Place, 'all' | 'first'>,
  isRead: (start: number) => boolean,
): readonly Row[] {
  const head = first(ROW_HEAD)
  if (head === undefined) return []
  const years = all(YEAR_ROW).filter((match) => !isRead(match.spanOf('price').start))
  const isSame = new Set(years.map((match) => match.value('price'))).size === 1
  const yearly = isSame
    ? years.slice(0, 1).map((match): Row => ({ kind: 'fixed-yearly', title: undefined, match }))
    : []
  const ofYears = new Set(years.map(({ passage }) => passage))
  const rows = all(ROW).filter((match) => !ofYears.has(match.passage) && !isRead(match.spanOf('price').start))
  return [
    ...yearly,
    ...rows.map((match): Row => {
      const kind = kindOf(match.words('per') ?? /\(([^)]*元[^)]*)\)/.exec(head.passage.text)?.[1] ?? '')
      return { kind, title: match.words('title')?.trim(), match }
    }),
  ]
}
