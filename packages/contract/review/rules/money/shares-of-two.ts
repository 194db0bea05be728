import { SHARE } from '@heqi/clauses'
import { compare, fraction } from '@heqi/vocabulary'
import { type Analysis, saying } from '../../analysis.ts'
import { inArticles } from '../../reading/parts.ts'
import { percentText, sharesIn, sumOf, WHOLE } from '../../reading/percentages.ts'
import { sidesOf } from '../../reading/sides.ts'
import { atSentence, atWords, type Offence } from '../../rule.ts'

const BEARS = '(?:按|以)?(?:承担|负担|分担|分摊|分得|分享|享有|出)(?:其中的?)?'
const PORTION = `(?:${SHARE}|一半|半数)`
/** 甲方承担60%,乙方承担50%: one matter, told of either party. */
const OF_EITHER = new RegExp(
  `(?<one>甲方|乙方)${BEARS}[^。;,、%\\d]{0,4}(?<first>${PORTION})(?:的[^。;,、%\\d]{1,8}|责任|费用|损失)?[,、;和及与]{0,2}(?:由)?(?!\\k<one>)(?:甲方|乙方)(?:${BEARS})?[^。;,、%\\d]{0,4}(?<second>${PORTION})`,
)
/** 双方各承担60%. */
const OF_BOTH = new RegExp(
  `(?:双方|甲(?:方)?[、和与及]?乙(?:双)?方)(?:各自?|分别)${BEARS}[^。;,、%\\d]{0,4}(?<first>${PORTION})`,
)
/** What a sentence says in which that may stand, whatever it calls the parties. */
const BORNE = /(?:承担|负担|分担|分摊|分得|分享|享有|出)[^。;,、%\d]{0,8}(?:[\d百一二三四五六七八九半])/
/** A bound or a third who bears a part leaves the two no whole. */
const OPEN = /不(?:超过|低于|少于|高于)|至少|最[多高低]|以[上下内]|第三方|丙方|保险|其余|剩余|余下|违约金/

const half = { text: '50%', index: 0, value: fraction(1n, 2n) }
const shareOf = (words: string | undefined) => (words === undefined ? [] : /半/.test(words) ? [half] : sharesIn(words))

/** What two parties bear of one thing that makes more or less than all of it. */
export const borneInPart = (analysis: Analysis): Offence[] => {
  const sides = sidesOf(analysis)
  return saying(analysis, BORNE, inArticles).flatMap(({ sentence }) => {
    const { text } = sides.in(sentence)
    const either = OF_EITHER.exec(text)
    const { first, second = first } = (either ?? OF_BOTH.exec(text))?.groups ?? {}
    const shares = [...shareOf(first), ...shareOf(second)]
    const sum = sumOf(shares)
    return shares.length === 2 && compare(sum, WHOLE) !== 0 && !OPEN.test(text)
      ? [atSentence(sentence, undefined, undefined, { sum: percentText(sum), count: shares.length })]
      : []
  })
}

/** 比例分别为70%、20%、15%, 分别占月服务费的80%和30%: the parts of one whole in a row. */
const IN_A_ROW = new RegExp(
  `(?:(?:比例|占比|比重)[^。;,%\\d]{0,8}(?:分别|依次)|(?:分别|依次)占)[^。;,%\\d]{0,14}(?<list>(?:${SHARE})(?:[、,和及与]{1,2}(?:${SHARE}))+)`,
)
const NO_PARTS = /违约金|扣|折|[上下]浮|逾期|税|不[低高少]于|不超过|达到|以上|目标|满意|合格|接通|其余|剩余/

export const partsInARow = (analysis: Analysis): Offence[] =>
  saying(analysis, IN_A_ROW, inArticles).flatMap(({ sentence, match }) => {
    const shares = sharesIn(match.groups?.['list'] ?? '')
    const sum = sumOf(shares)
    return shares.length < 2 || compare(sum, WHOLE) === 0 || NO_PARTS.test(sentence.text)
      ? []
      : [atWords(sentence, match, { sum: percentText(sum), count: shares.length })]
  })
