import { NUMERAL, parseNumeral } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { FAIRNESS } from '../../legal-basis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { copiesToOneSide } from './copies.ts'

const KIND =
  '(?:大|小|个)?(?:类别|类型|类|项|种类|种|方面|渠道|环节|部分|板块|模块|语种|等级|档|情形|步骤|阶段)(?!以上|以下|以内|费|目)'
const NAME = '[^、,;。:()\\d]{1,14}'
/** 咨询、报修、其他共三类, 电话、微信等两种渠道. */
const BEHIND = new RegExp(
  `(?<list>(?:${NAME}、){2,}${NAME}?)(?<open>等)?(?:[,(]?(?:合计|总计|一共|共计?)|(?<=等))(?<count>${NUMERAL})${KIND}`,
)
/** 以下三项:…, 分为五类:…, 有两种,即…: the list ends with its sentence. */
const AHEAD = new RegExp(
  `(?<count>${NUMERAL})${KIND}[\\u4e00-\\u9fff]{0,6}?(?::|[,(](?:即|包[括含]|分别[为是]|为):?|分别[为是]:?|,?包[括含]:?)(?<list>(?:${NAME}、)+${NAME})(?<open>等[^。;,]{0,6})?\\s*[)。;]?\\s*$`,
)
const JOINED = /[和及与或]/g
const ORDINAL = new RegExp(`第${NUMERAL}$`)
const FEWEST = 2

/** A list whose names are counted in the same breath, as another number than they are. */
export const itemsMiscounted = (analysis: Analysis): Offence[] =>
  [BEHIND, AHEAD]
    .flatMap((pattern) => saying(analysis, pattern, binds))
    .flatMap(({ sentence, match }) => {
      const { list = '', open, count = '' } = match.groups ?? {}
      const items = list.split('、').filter((name) => name.trim() !== '').length
      // 登记和回访 may be one thing or two.
      const most = items + (list.match(JOINED)?.length ?? 0)
      const stated = parseNumeral(count) ?? 0
      const isOrdinal = ORDINAL.test(sentence.text.slice(0, match.index + 1 + count.length))
      const isRight = stated < FEWEST || isOrdinal || (stated >= items && (open !== undefined || stated <= most))
      return isRight ? [] : [atWords(sentence, match, { count: items, stated })]
    })

export const COUNT_RULES: readonly Rule[] = [
  { code: 'count-of-items-differs', severity: 'warning', check: itemsMiscounted },
  { code: 'copies-to-one-side', severity: 'warning', legalBasis: FAIRNESS, check: copiesToOneSide },
]
