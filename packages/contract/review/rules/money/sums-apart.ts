import { AMOUNT, allMatches, NUMERAL, parseNumeral } from '@heqi/clauses'
import { type Analysis, homeOf, type Sentence, saying } from '../../analysis.ts'
import { amount } from '../../reading/amounts.ts'
import { partAround } from '../../reading/part-around.ts'
import { binds } from '../../reading/parts.ts'
import { atSentence, atWords, type Offence } from '../../rule.ts'

const yuan = (text = ''): number => Number(amount(text) ?? Number.NaN)

/** 月服务费合计12万元, 满编月服务费为7,800元×60席=468,000元. */
const OF_A_MONTH = new RegExp(
  `(?:每月|月度?)[^。;,\\d每]{0,10}?(?:费用?|合计|共计|总[计额价]|小计)(?:总额|合计|共计|为|是|共|:)*(?:[\\d,.]+元?\\s*[×X*][^。;,=]{1,10}=)?\\s*(?<sum>${AMOUNT})(?!\\s*[×X*/])`,
  'g',
)
const TOTAL = '(?:总(?:[额价计]|金额|价款|费用)|合计|共计|上限|封顶)'
/** 以24个月计算，合同总额上限为X元; 总额X元(按24个月计). */
const OF_MONTHS = new RegExp(
  `(?<![第满前每过\\d])(?<months>${NUMERAL})个月(?![内后前以])[^。;\\d]{0,26}?${TOTAL}[^。;,\\d]{0,14}(?<total>${AMOUNT})`,
)
const TOTAL_FIRST = new RegExp(`${TOTAL}[^。;,\\d]{0,12}(?<total>${AMOUNT})\\s*[(,]?(?:按|以)(?<months>${NUMERAL})个月`)
const TOTAL_OF_BRACKETS = new RegExp(
  `${TOTAL}[^。;,(\\d]{0,8}\\([^()]{0,10}?(?<months>${NUMERAL})个月[^()]{0,6}\\)[^。;,\\d]{0,8}(?<total>${AMOUNT})`,
)
/** The fee is not the same in all months, or has other parts. */
const NOT_PLAIN =
  /(?<![签合违履])约|预[估计]|暂定|折|优惠|减免|赠|另[外行加计收付]|外加|含(?!\s*\d{1,2}%|[^。;,]{0,6}税)|保证金|押金|违约/
/** What comes so near is meant to be the same. */
const NEARLY = 0.2

/** 保洁费每月12,000元: the fee of one thing, which is all where there is no other. */
const OF_ONE_THING = new RegExp(`费用?(?:为|按|:)?每月[^。;,\\d]{0,4}(?<sum>${AMOUNT})(?!\\s*[×X*/])`, 'g')
const BASIC = /基本|基础|固定/
const MORE = /绩效|浮动|变动|按量|计件|提成|奖金/

const monthsIn = ({ sentencesFor }: Analysis, pattern: RegExp): { readonly words: string; readonly fee: number }[] =>
  sentencesFor(pattern).flatMap((sentence) =>
    binds(sentence.node)
      ? allMatches(pattern, sentence.text).flatMap((match) =>
          /每|\//.test(partAround(sentence.text, match).replace('每月', '')) && !match[0].includes('=')
            ? []
            : [{ words: match[0], fee: yuan(match.groups?.['sum']) }],
        )
      : [],
  )

/** What the contract costs in a month, by all that it says of it; the basic part is not all where there is another. */
function feesOfMonth(analysis: Analysis): number[] {
  const stated = monthsIn(analysis, OF_A_MONTH)
  if (stated.some(({ words }) => BASIC.test(words)) && MORE.test(analysis.text)) return []
  if (stated.length > 0) return stated.map(({ fee }) => fee)
  const things = monthsIn(analysis, OF_ONE_THING).map(({ fee }) => fee)
  return things.length === 1 ? things : []
}

/** The fee of a month here, and there a total of so many months that is nearly, but not quite, what they make. */
export const monthsDoNotMakeTotal = (analysis: Analysis): Offence[] =>
  [OF_MONTHS, TOTAL_FIRST, TOTAL_OF_BRACKETS]
    .flatMap((pattern) => saying(analysis, pattern, binds))
    .flatMap(({ sentence, match }) => {
      const count = parseNumeral(match.groups?.['months'] ?? '') ?? Number.NaN
      const total = yuan(match.groups?.['total'])
      if (NOT_PLAIN.test(match[0]) || count < 2) return []
      const far = (month: number): number => Math.abs(month * count - total) / total
      const [nearest] = feesOfMonth(analysis).toSorted((one, other) => far(one) - far(other))
      const isOdd = nearest !== undefined && Math.abs(nearest * count - total) >= 1 && far(nearest) <= NEARLY
      return isOdd
        ? [
            atWords(sentence, match, {
              months: count,
              monthly: String(nearest),
              total: String(total),
              product: String(nearest * count),
            }),
          ]
        : []
    })

/** 日语、韩语客服每人每月9,000元: the same price for several kinds of people. */
const PRICE_OF_KIND = new RegExp(
  `(?<names>(?:[\\u4e00-\\u9fff]{2,10}[、和及与])*[\\u4e00-\\u9fff]{2,10}?)[:为]?(?:每(?:人|名|席|个[坐座]席)(?:每个?月|月费)[^。;,\\d]{0,6}?(?<sum>${AMOUNT})|(?<sum2>${AMOUNT})\\s*/\\s*(?:人|名|席)\\s*/\\s*月)`,
  'g',
)
const KIND = /客服(?:人员|专员)?|[坐座]席|人员|专席|岗位?$/g
const MONTHLY_TOTAL = new RegExp(
  `(?:每月|月度?)[^。;,\\d每]{0,10}?(?:合计|共计|总[计额]|小计|费用?为)[^。;,\\d]{0,8}?(?<sum>${AMOUNT})|(?:合计|共计|总计)(?:为|是|:|费用|金额)*每月[^。;,\\d]{0,6}?(?<sum2>${AMOUNT})|(?:合计|共计|总计)[^。;,\\d]{0,6}?(?<sum3>${AMOUNT})\\s*/\\s*月`,
)

type Line = { readonly sentence: Sentence; readonly name: string; readonly price: number }

/** 回访与续保专员 is one kind, where the contract counts it as one. */
const namesIn = (analysis: Analysis, names: string): string[] =>
  numberOf(analysis, names) === undefined ? names.split(/[、和及与]/) : [names]

const linesIn = (analysis: Analysis, sentences: readonly Sentence[]): Line[] =>
  sentences.flatMap((sentence) =>
    allMatches(PRICE_OF_KIND, sentence.text).flatMap(({ groups }) =>
      namesIn(analysis, groups?.['names'] ?? '').map((name) => ({
        sentence,
        name: name.replace(KIND, ''),
        price: yuan(groups?.['sum'] ?? groups?.['sum2']),
      })),
    ),
  )

/** How many of a kind there are, where the contract says one number for it. */
function numberOf({ sentences }: Analysis, name: string): number | undefined {
  const counted = new RegExp(
    `${name}(?:客服(?:人员|专员)?|[坐座]席|人员|专席)?(?:为|共|:|配置|配备|安排)*(?:客服|[坐座]席|人员)?\\s*(?<count>${NUMERAL})\\s*(?:人|名|席|个?[坐座]席)(?!次|工|天|月|日)`,
  )
  const counts = new Set(
    sentences.flatMap(({ text, node }) => {
      const count = binds(node) ? parseNumeral(counted.exec(text)?.groups?.['count'] ?? '') : undefined
      return count === undefined ? [] : [count]
    }),
  )
  return counts.size === 1 ? [...counts][0] : undefined
}
/** A sum further from the parts than that has other parts. */
const [LEAST, MOST] = [0.75, 1.33]
const isNearly = (sum: number, total: number): boolean => sum !== total && sum >= total * LEAST && sum <= total * MOST

/** Prices by kinds of people, their numbers elsewhere, and a monthly total that they do not make. */
export const kindsDoNotMakeTotal = (analysis: Analysis): Offence[] =>
  saying(analysis, MONTHLY_TOTAL, binds).flatMap(({ sentence, match }) => {
    const home = homeOf(sentence)
    const priced = analysis.sentencesFor(PRICE_OF_KIND).filter(({ node }) => binds(node))
    const beside = linesIn(
      analysis,
      priced.filter((each) => homeOf(each) === home || each.node === home),
    )
    const lines = beside.length > 1 ? beside : linesIn(analysis, priced)
    const numbers = lines.map(({ name }) => (name.length < 2 ? undefined : numberOf(analysis, name)))
    const names = new Set(lines.map(({ name }) => name))
    if (lines.length < 2 || names.size < lines.length || numbers.includes(undefined)) return []
    const sum = lines.reduce((all, { price }, at) => all + price * (numbers[at] ?? 0), 0)
    const total = yuan(match.groups?.['sum'] ?? match.groups?.['sum2'] ?? match.groups?.['sum3'])
    return isNearly(sum, total) && !NOT_PLAIN.test(sentence.text)
      ? [atWords(sentence, match, { sum: String(sum), stated: String(total) })]
      : []
  })

const A_MONTH = new RegExp(`每月[^。;,\\d]{0,8}(?<sum>${AMOUNT})|(?<sum2>${AMOUNT})\\s*(?:/\\s*|每)月`, 'g')
const OF_ALL =
  /^\s*(?:合计|共计|总计)(?=[:为每])|(?:以上|上述|前述)(?:[各全]?[项部]?|[两二三四五六七八\d]项)?(?:费用|款项|金额)?[^。;,\d]{0,6}(?:合计|共计|总计)/
const NOT_A_PART = /每(?!月)|\/(?!\s*月)|不超过|上限|(?<![签合履])约|预[估计]|押金|保证金|折|另/

/** 平台费每月4,000元; 专线费每月2,500元: lines of one article, and below them another sum. */
export const linesDoNotMakeTotal = (analysis: Analysis): Offence[] =>
  saying(analysis, OF_ALL, binds).flatMap(({ sentence, match }) => {
    const { text } = sentence
    const total = MONTHLY_TOTAL.exec(text.slice(match.index))
    if (!total) return []
    const all = analysis.sentences
    const at = all.indexOf(sentence)
    const start = all.findLastIndex((each, index) => index < at && homeOf(each) !== homeOf(sentence)) + 1
    const lines = all.slice(start, at).filter(({ text: line }) => /\d[\d,.]*\s*[万元]/.test(line))
    const sums = lines.flatMap(({ text: line }) => {
      const found = NOT_A_PART.test(line) ? [] : allMatches(A_MONTH, line)
      return found.length === 1 ? found.map(({ groups }) => yuan(groups?.['sum'] ?? groups?.['sum2'])) : [Number.NaN]
    })
    const sum = sums.reduce((one, other) => one + other, 0)
    const stated = yuan(total.groups?.['sum'] ?? total.groups?.['sum2'] ?? total.groups?.['sum3'])
    return sums.length > 1 && isNearly(sum, stated)
      ? [atSentence(sentence, undefined, undefined, { sum: String(sum), stated: String(stated) })]
      : []
  })
