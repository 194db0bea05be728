import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'

const SCORE = String.raw`\d{1,3}(?:\.\d+)?`
const EDGE = String.raw`(?:\s*\(?(?:不?含(?:本数)?)\)?)?`
/** `90分至95分`, `80-89分`, `90≤得分<95`. */
const RANGE = String.raw`(?<low>${SCORE})\s*分?${EDGE}\s*(?:以上)?\s*(?:-|~|至|到|≤[^<;,\d]{0,8}<|<=[^<;,\d]{0,8}<|[,、]?\s*不足|[,、]?\s*低于)\s*(?<high>${SCORE})\s*分?${EDGE}(?:之间|以下)?`
const FROM = String.raw`(?:≥|>=|不低于|达到?|高于|大于等于|大于)\s*(?<least>${SCORE})\s*分?${EDGE}(?:以上)?|(?<above>${SCORE})\s*分${EDGE}\s*(?:及)?(?:以上|及以上)`
const BELOW = String.raw`(?:<|低于|小于|不足|不满|未达到?|不到)\s*(?<most>${SCORE})\s*分?|(?<under>${SCORE})\s*分${EDGE}\s*(?:及)?以下`
const OUTCOME = String.raw`(?:(?<full>全额|足额|不(?:予)?(?:扣|奖)|不奖不罚)|(?<way>按|支付|扣[减除罚款]*|罚|奖励?|上浮|增加|下浮|减少|核减)[^。;,%\d]{0,16}?{part:share})`
const BAND = cue`(?:${RANGE}|${FROM}|${BELOW})[^。;%\d]{0,24}?${OUTCOME}`

type Band = { readonly scoreFrom: string; readonly adjustment: string; readonly match: Match }

/** The bands of an assessment by score, best first; a range is named by where it begins, what lies below all of them by zero. */
export function scoreBands(all: (pattern: ReturnType<typeof cue>) => readonly Match[]): readonly Band[] {
  const bands = all(BAND)
    .filter(isAboutScores)
    .flatMap((match): Band[] => {
      const scoreFrom = match.words('low') ?? match.words('least') ?? match.words('above') ?? '0'
      const adjustment = adjustmentOf(match)
      return adjustment === undefined ? [] : [{ scoreFrom, adjustment, match }]
    })
  const distinct = new Map(bands.map((band) => [band.scoreFrom, band]))
  // `低于80分的，扣减5%` says that from 80 on nothing is deducted.
  for (const { match } of bands) {
    const most = match.words('most') ?? match.words('under')
    if (most !== undefined && !distinct.has(most)) distinct.set(most, { scoreFrom: most, adjustment: '0%', match })
  }
  return distinct.size < 2 ? [] : [...distinct.values()].sort((a, b) => Number(b.scoreFrom) - Number(a.scoreFrom))
}

/** A share may be anything; with 分 or a word for score beside it, it is a score. */
const isAboutScores = ({ text, passage }: Match): boolean => /分/.test(text) || /得分|评分|总分|分数/.test(passage.text)

/** `支付90%` leaves a tenth off; `扣减5%` is the deduction itself. */
function adjustmentOf(match: Match): string | undefined {
  if (match.words('full') !== undefined) return '0%'
  const part = match.value('part')
  const way = match.words('way') ?? ''
  if (typeof part !== 'string') return undefined
  if (/扣|罚|减|下浮/.test(way)) return `-${part}`
  if (/奖|增加|上浮/.test(way)) return part
  const paid = /^(\d+(?:\.\d+)?)%$/.exec(part)?.[1]
  if (paid === undefined) return undefined
  const change = Math.round((Number(paid) - 100) * 100) / 100
  return `${change}%`
}
