import { AMOUNT, NUMERAL, parseNumeral, SHARE } from '@heqi/clauses'
import { toDecimal } from '@heqi/vocabulary'
import { type Analysis, saying } from '../../analysis.ts'
import { amount } from '../../reading/amounts.ts'
import { binds } from '../../reading/parts.ts'
import { sharesIn } from '../../reading/percentages.ts'
import { atWords, type Offence } from '../../rule.ts'

const yuan = (text = ''): number => Number(amount(text) ?? Number.NaN)
const REDUCED = /折(?!算)|优惠|减|免|封顶|上限|不超过|淡季|旺季|约|暂/
/** What rounding to the yuan may make. */
const A_YUAN = 1

const YEAR_AND_PART = new RegExp(
  `(?:全年|年度|每年|年)(?:总|服务|固定|外包)*(?:费用?|价款?)?[^。;\\d]{0,8}?(?<year>${AMOUNT})[^。;]{0,14}每(?:个)?(?<span>季度?|半年)[^。;\\d]{0,8}?(?<part>${AMOUNT})`,
)
/** 每季度45,000元,全年共180,000元: the part first. */
const PART_AND_YEAR = new RegExp(
  `(?<!首|第[一二三四])(?:每个?(?<span>季度?|半年)|(?<span2>季)度?(?=费|服务费))[^。;,\\d]{0,8}?(?<part>${AMOUNT})[,(](?:全年|一年|年度)(?:服务|费用|费|总额|总价|共计|合计|总计|共|计|为|是|:|人民币)+(?<year>${AMOUNT})`,
)
/** 月费12000元,全年共144000元: the fee of all, not of a seat. */
const MONTH_AND_YEAR = new RegExp(
  `(?<![席人名店套台条号个])(?:月(?:服务|固定|外包)?费(?:用)?|每月(?:服务|固定|外包)?(?:费(?:用)?)?)(?:为|是|:|共|人民币)*(?<month>${AMOUNT})(?:\\/月)?[,(](?:全年|一年|年度?)(?:服务|费用|费|总额|共计|合计|总计|共|计|为|是|:|人民币)+(?<year>${AMOUNT})`,
)
const MONTH_AND_DAY = new RegExp(
  `月(?:服务)?(?:费|租|薪|固定费用)?(?:用)?[^。;\\d]{0,6}?(?<month>${AMOUNT})[^。;]{0,8}按(?:每月)?(?<days>\\d{2}(?:\\.\\d+)?)[天日][^。;,\\d]{0,10}(?<day>${AMOUNT})`,
)
const PART_OF_WHOLE = new RegExp(
  `(?<part>${AMOUNT})[,(]?[^。;\\d]{0,4}(?:占|为|即)[^。;\\d]{0,10}?(?<whole>${AMOUNT})的(?<share>${SHARE})`,
)

const NET_AND_GROSS = new RegExp(
  `不含税(?:总?价款?|总?金额|费用|合计)?[^。;\\d]{0,8}?(?<net>${AMOUNT})[^。;\\d]{0,10}税率[^。;\\d]{0,4}?(?<rate>${SHARE})[^。;\\d]{0,8}(?<!不)(?:含税|价税合计)(?:总?价款?|总?金额|费用)?[^。;\\d]{0,8}?(?<gross>${AMOUNT})`,
)
const WHOLE_AND_TURN = new RegExp(
  `(?:总(?:额|价|费用|金额|价款)|合同(?:金额|价款))[^。;,\\d]{0,8}?(?<whole>${AMOUNT})[^。;\\d]{0,10}(?:分|按)(?<turns>${NUMERAL})(?:个月|期|次|个季度)[^。;\\d]{0,10}每(?:个?月|期|次|季度?)[^。;\\d]{0,8}?(?<part>${AMOUNT})`,
)
const UNEVEN = /首[期次]|末[期次]|最后|余款|尾款|第一/

const wrong = (
  analysis: Analysis,
  pattern: RegExp,
  made: (groups: Record<string, string | undefined>) => readonly [number, number],
): Offence[] =>
  saying(analysis, pattern, binds).flatMap(({ sentence, match }) => {
    const [product, stated] = made(match.groups ?? {})
    const isOdd =
      !Number.isNaN(product - stated) && Math.abs(product - stated) >= A_YUAN && !REDUCED.test(sentence.text)
    return isOdd
      ? [atWords(sentence, match, { sum: String(Math.round(product * 100) / 100), stated: String(stated) })]
      : []
  })

/** A year by quarters, a month by days, a part by its share: three figures of one sentence that do not fit. */
export const partsInText = (analysis: Analysis): Offence[] => [
  ...wrong(analysis, YEAR_AND_PART, ({ year, span, part }) => [
    yuan(part) * (span?.startsWith('季') ? 4 : 2),
    yuan(year),
  ]),
  ...wrong(analysis, PART_AND_YEAR, ({ year, span, span2, part }) => [
    yuan(part) * ((span ?? span2)?.startsWith('季') ? 4 : 2),
    yuan(year),
  ]),
  ...wrong(analysis, MONTH_AND_YEAR, ({ month, year }) => [yuan(month) * 12, yuan(year)]),
  ...wrong(analysis, MONTH_AND_DAY, ({ month, days, day }) => [yuan(month) / Number(days), yuan(day)]),
  ...wrong(analysis, PART_OF_WHOLE, ({ part, whole, share }) => {
    const [first] = sharesIn(share ?? '')
    return [first ? yuan(whole) * Number(toDecimal(first.value, 6, 'half-up')) : Number.NaN, yuan(part)]
  }),
  ...wrong(analysis, NET_AND_GROSS, ({ net, rate, gross }) => {
    const [first] = sharesIn(rate ?? '')
    return [first ? yuan(net) * (1 + Number(toDecimal(first.value, 6, 'half-up'))) : Number.NaN, yuan(gross)]
  }),
  ...wrong(analysis, WHOLE_AND_TURN, ({ whole, turns, part }) => [
    yuan(whole) / (parseNumeral(turns ?? '') ?? Number.NaN),
    yuan(part),
  ]).filter(({ start, end }) => !UNEVEN.test(analysis.contract.source.text.slice(start, end + AROUND))),
]
/** The last turn may differ, as the words behind say. */
const AROUND = 20
