import { AMOUNT, allMatches, SHARE } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, firstOnly, type Offence } from '../../rule.ts'

const MONEY = '(?:费用?|价款|报酬|酬金|金额|总额|总价|款项?)'
const SPAN = '(?:当月|该月|本月|每月|当期|本期|月度|本合同|合同|[甲乙]方|全部|上述)'
const WHOLE = `(?:[\\u4e00-\\u9fff]{0,6}${MONEY}(?:总额)?)`
/** 服务费=席位费+绩效费, 报酬由固定部分和浮动部分组成, 客服费含绩效费. */
const COMPOSED = new RegExp(
  `(?<whole>${WHOLE})(?:=|等于|由(?=[^。;]*(?:组成|构成))|(?:中)?(?:包括|包含|含)(?!税))(?<parts>[^。;]{2,80})`,
  'g',
)
const PARTED = /[、,+＋×*xX和及与加]|以及|(?:[两二三四五六\d]个?(?:部分|项))?(?:共同)?(?:构成|组成)/
/** 绩效费按当月服务费的10%计算, 管理费=服务费×6%, 提成以价款为基数; 占 would part the whole, and not add to it. */
const SHARED = new RegExp(
  `(?<part>[\\u4e00-\\u9fff]{2,10}?)(?:=|按照?|为|以|是|系)\\s*(?<whole>${WHOLE})(?:(?:的|\\s*[×xX*]\\s*|乘以)\\s*${SHARE}|为(?:计算)?(?:基数|基础|依据)[^。;]{0,8}?${SHARE})`,
  'g',
)

const bare = (name: string): string =>
  name
    .trim()
    .replace(new RegExp(`^(?:其中|${SPAN}|的|月)+`), '')
    .replace(/(?<=费)用$|总额$/, '')
const isSame = (one: string, other: string): boolean => one.length > 1 && (one.endsWith(other) || other.endsWith(one))

/** What is stated elsewhere can be parted by shares: of it, a share is a sum. */
const isStated = ({ text }: Analysis, whole: string): boolean =>
  new RegExp(`${whole}(?:用|总额)?[^。;,，；\\n\\d=×+]{0,8}(?:${AMOUNT})`).test(text)

/** A fee that holds a part which is a share of the fee: to reckon the one, the other must be known. */
export function sharesOfThemselves(analysis: Analysis): Offence[] {
  const fees = saying(analysis, COMPOSED, binds).flatMap(({ sentence }) =>
    allMatches(COMPOSED, sentence.text).map(({ groups }) => ({
      whole: bare(groups?.['whole'] ?? ''),
      parts: (groups?.['parts'] ?? '').split(PARTED).map(bare),
    })),
  )
  if (fees.length === 0) return []
  return firstOnly(
    saying(analysis, SHARED, binds).flatMap(({ sentence }) => {
      const shares = allMatches(SHARED, sentence.text)
      // 固定部分为服务费的80%,浮动部分为服务费的20% parts it.
      if (shares.length > 1) return []
      return shares.flatMap((match) => {
        const [part, whole] = [bare(match.groups?.['part'] ?? ''), bare(match.groups?.['whole'] ?? '')]
        const isInside = fees.some((fee) => isSame(fee.whole, whole) && fee.parts.some((each) => isSame(each, part)))
        return isInside && !isStated(analysis, whole) ? [atWords(sentence, match, { part, whole })] : []
      })
    }),
  )
}
