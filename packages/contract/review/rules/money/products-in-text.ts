import { AMOUNT, allMatches, NUMERAL, parseNumeral } from '@heqi/clauses'
import { type Analysis, type Sentence, saying } from '../../analysis.ts'
import { amount } from '../../reading/amounts.ts'
import { binds } from '../../reading/parts.ts'
import { atSentence, atWords, type Offence } from '../../rule.ts'

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`
const ONE =
  '(?:个?[坐座]席|个?席位?|个?专席|名?客服|人员?|名|岗位?|[家个]?店铺?|[条路]?线路|个?账号|套|台|个?群|个?号码|个)'
/** What is counted by several words for the same. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/席|客服|人|名|岗/, '人'],
  [/店/, '店'],
  [/线/, '线'],
  [/号/, '号'],
  [/群/, '群'],
]
const kindOf = (unit: string): string => KINDS.find(([words]) => words.test(unit))?.[1] ?? unit

/** 3000元/月/席, 3000元/席/月, 每席每月3000元. */
const PRICE = new RegExp(
  `(?<![\\d.]|\\d,)(?<sum>${NUMBER})\\s*元?\\s*\\/\\s*(?:(?:个?月|[天日年])\\s*\\/\\s*(?<unit>${ONE})|(?<unit2>${ONE})(?:\\s*\\/\\s*(?:个?月|[天日年]))?)|每个?(?<unit3>${ONE})(?:[坐座]席|客服|店铺)?(?:每[月天日年]|[月年]费|包[月年])?(?:收费|按|收取|为|人民币|¥)*(?<sum2>${NUMBER})\\s*元`,
  'g',
)
const COUNT = new RegExp(`(?<![\\d.])(?<count>${NUMERAL})\\s*(?<unit>${ONE})(?!\\s*\\/|次|天|月|份)`, 'g')
const TOTAL = new RegExp(
  `(?:合计|共计|总计|一共|总共|共|计)(?:每?(?:个?月|年|天|日))?(?:费用|收费|需付|支付|为|是|:)*(?:人民币|¥)*(?<total>${NUMBER})\\s*(?<wan>万)?元`,
)
/** Without such a word: three seats a month 8500元, 月服务费8500元. */
const TOTAL_OF_A_TIME = new RegExp(
  `(?:${NUMERAL}\\s*${ONE}[,:]?(?:一个月|每个?月|全年|一年|每年)(?:服务|外包)?(?:费用?|收费|共|计|为|是|:)*|(?:每月|月度?|全年|年度?)(?:服务|外包)?(?:总?费用?|总额)(?:合计|共计|为|是|:)*)(?:人民币|¥)*(?<total>${NUMBER})\\s*(?<wan>万)?元(?!\\s*\\/|每)`,
  'g',
)
const COUNT_AHEAD = new RegExp(`^${NUMERAL}\\s*${ONE}`)
const BY_YEAR = /年/
/** Something is added, taken off or counted over more months than one. */
const OTHERWISE =
  /折|优惠|减|免|另|加收|外加|含|提成|保底|(?:[二两三四五六七八九十\d]个月|[二两三四五六七八九十\d]年)(?:合计|共计|总计|一共|共)|[+＋×=]/

const numberOf = (text = ''): number => Number(text.replaceAll(',', ''))
const withoutBrackets = (text: string): string => text.replace(/\([^)]*\)/g, (words) => ' '.repeat(words.length))

function productWrong(sentence: Sentence): Offence[] {
  const text = withoutBrackets(sentence.text)
  const total = TOTAL.exec(text) ?? allMatches(TOTAL_OF_A_TIME, text).at(-1)
  const before = text.slice(0, (total?.index ?? 0) + (COUNT_AHEAD.exec(total?.[0] ?? '')?.[0].length ?? 0))
  const [price, ...others] = allMatches(PRICE, before)
  if (!total || !price || others.length > 0 || OTHERWISE.test(before + total[0])) return []
  if (BY_YEAR.test(total[0]) && !BY_YEAR.test(before)) return []
  const { sum, sum2, unit, unit2, unit3 } = price.groups ?? {}
  const kind = kindOf(unit ?? unit2 ?? unit3 ?? '')
  const rest = before.slice(0, price.index) + ' '.repeat(price[0].length) + before.slice(price.index + price[0].length)
  const counts = allMatches(COUNT, rest).filter(({ groups }) => kindOf(groups?.['unit'] ?? '') === kind)
  const count = new Set(counts.map(({ groups }) => parseNumeral(groups?.['count'] ?? '') ?? 0))
  const [only = 0] = count
  if (count.size !== 1 || only < 2 || /\d\s*元/.test(rest)) return []
  const product = only * numberOf(sum ?? sum2)
  const { total: stated = '', wan } = total.groups ?? {}
  const isRight = Math.abs(product - numberOf(stated) * (wan ? 10_000 : 1)) < 1
  const until = total.index + total[0].length
  return isRight
    ? []
    : [atSentence(sentence, Math.min(price.index, counts[0]?.index ?? 0), until, { sum: String(product), stated })]
}

/** The price of one, how many there are, and what they make together, in any order. */
export const productsInText = ({ sentencesFor }: Analysis): Offence[] =>
  sentencesFor(TOTAL, TOTAL_OF_A_TIME).flatMap((sentence) => (binds(sentence.node) ? productWrong(sentence) : []))

const WHOLE = new RegExp(
  `(?:总价|总额|总金额|总费用|合同价款?|费用总计|上限|合计|共计)[^。;,\\d%]{0,12}?(?<whole>${AMOUNT})(?:\\([^)]*\\))?[^。;\\d]{0,6}(?:其中|包括|分别[为是]|由|:)(?<parts>[^。;]*)`,
)
const PARTIAL = new RegExp(
  `(?<name>[^。;,、\\d]{0,2}(?:第[一二三四五六七八\\d]|[\\u4e00-\\u9fff])[^。;,、\\d]{0,10}?)(?<sum>${AMOUNT})`,
  'g',
)
const STAGE = /第[一二三四五六七八\d](?:年|期|季度|阶段|个?月)/
/** Taxes and securities are in the whole beside its parts. */
const BESIDE = /税|保证金|押金|预付|首付|定金|每|单价|\/|其余|剩余|不超过|至少|上限|最高/
/** Parts this near to the whole are meant to make it. */
const NEARLY = 0.8

const yuan = (text = ''): number => Number(amount(text) ?? Number.NaN)

/** 总价960,000元，其中第一年470,000元，第二年480,000元. */
export const partsOfWholeWrong = (analysis: Analysis): Offence[] =>
  saying(analysis, WHOLE, binds).flatMap(({ sentence, match }) => {
    const { parts: list = '', whole } = match.groups ?? {}
    const [named = ''] = list.split(/税率|,?(?:以上|上述|该)/)
    const parts = allMatches(PARTIAL, named)
    const total = yuan(whole)
    const sum = parts.reduce((all, { groups }) => all + yuan(groups?.['sum']), 0)
    const isWhole =
      parts.every(({ groups }) => STAGE.test(groups?.['name'] ?? '')) ||
      (sum >= NEARLY * total && sum <= total / NEARLY)
    return parts.length < 2 || !isWhole || BESIDE.test(named) || Number.isNaN(sum - total) || sum === total
      ? []
      : [
          atSentence(sentence, match.index, match.index + match[0].length, {
            sum: String(Math.round(sum * 100) / 100),
            stated: String(total),
          }),
        ]
  })

const WHOLE_BEHIND = new RegExp(
  `^(?<parts>[^。;]*?)(?:合计|总计|共计|一共)(?:每个?月|每年|全年)?(?:为|是|:|人民币|¥|费用|金额|款项)*(?<whole>${AMOUNT})`,
)
/** 人工费5万元，系统费6千元: kinds of cost by their names. */
const COST = /(?:费用?|成本|款|工资|薪酬)(?:为|是|:|计)?(?:人民币)?$/

/** 第一期3万元，第二期2万元，合计6万元: the stages first. */
export const stagesOfWholeWrong = (analysis: Analysis): Offence[] =>
  saying(analysis, WHOLE_BEHIND, binds).flatMap(({ sentence, match }) => {
    const { parts: ahead = '', whole } = match.groups ?? {}
    const list = ahead.replace(/^[^:]*(?:组成|构成|包括|如下|部分)[^:\d]*:/, '')
    const all = allMatches(PARTIAL, list)
    const stages = all.filter(({ groups }) => STAGE.test(groups?.['name'] ?? ''))
    const sum = all.reduce((one, { groups }) => one + yuan(groups?.['sum']), 0)
    const total = yuan(whole)
    const areCosts =
      all.every(({ groups }) => COST.test(groups?.['name'] ?? '')) && sum >= NEARLY * total && sum <= total / NEARLY
    const isAll = all.length > 1 && (stages.length === all.length || areCosts) && !BESIDE.test(list)
    return isAll && !Number.isNaN(sum - total) && sum !== total
      ? [atWords(sentence, match, { sum: String(Math.round(sum * 100) / 100), stated: String(total) })]
      : []
  })
