import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import { parseNumeral } from '../../recognise/numerals.ts'

const SCORE = String.raw`(?:\d{1,3}(?:\.\d+)?|[一二三四五六七八九十]{1,4})`
const EDGE = String.raw`(?:\s*\(?(?:不?含(?:本数)?)\)?)?`
/** `90分至95分`, `80-89分`, `90≤得分<95`. */
const RANGE = String.raw`(?<low>${SCORE})\s*[分%]?${EDGE}\s*(?:以上)?\s*(?:-|~|至|到|(?:≤|<=?)[^<≤;,\d]{0,8}(?:<=?|≤)|[,、]?\s*(?:但)?(?:不足|不满|未满|未达|低于|不到))\s*(?<high>${SCORE})\s*[分%]?${EDGE}(?:之间|以下)?`
const FROM = String.raw`(?:≥|>=|不低于|达到?|高于|大于等于|大于)\s*(?<least>${SCORE})\s*[分%]?${EDGE}(?:以上)?|(?<above>${SCORE})\s*分${EDGE}\s*(?:及)?(?:以上|及以上)`
const BELOW = String.raw`(?:<=?|≤|低于|小于|不足|不满|未达到?|未及|不到|少于)\s*(?<most>${SCORE})\s*[分%]?|(?<under>${SCORE})\s*分${EDGE}\s*(?:及)?以下`
/** What is paid besides the whole: `全额支付,并奖励当月费用的1%`, `支付100%,另按当月费用的1%奖励`. */
const BONUS = String.raw`(?:,?\s*(?:并|另|且|同时)[^。;,%\d]{0,12}?(?:(?:奖励?|上浮|增加)[^。;,%\d]{0,12}?{bonus:share}|{reward:share}[^。;,%\d]{0,4}奖))?`
const FEE = '(?:服务费|月费|费用|托管费|代运营费)'
const NONE = `不予?(?:发放|支付|结算|付款)(?![^。;,]{0,6}(?:奖|违约))|不[发付](?![^。;,]{0,6}(?:奖|违约))|免(?:收|付|费|除?[^。;,%\\d]{0,6}${FEE})|全[额部]扣[除减]`
const HALF = '减半|减[少收]一半|(?:只|仅)?(?:支付|给付|发放|付|给)一半|打(?:对|五)折'
const OUTCOME = String.raw`(?:(?<full>全额|足额|全付|照付|不(?:予)?(?:扣|奖|浮动|调整|增减)|不奖不罚)(?:发放|支付|结算|付款)?|(?<none>${NONE})|(?<half>${HALF})|(?:绩效|结算|考核|支付|付费)?系数\s*(?:为|按|:)?\s*{factor:decimal}|(?<way>按|支付|发放|扣[减除罚款]*|少付|核减|抵扣|减付|罚|奖励?|上浮|增加|下浮|减少)[^。;,%\d]{0,16}?{part:share}(?:[^。;,%\d]{0,8}?(?<turn>奖励|奖金|扣[减除罚款]*|罚款|核减))?)${BONUS}`
const BAND = cue`(?:${RANGE}|${FROM}|${BELOW})(?:(?!解除|终止)[^。;%\d]){0,24}?${OUTCOME}`

/** A bare factor behind the score, where the clause speaks of factors or gives more than one: `90-95分为1.0`, `80分以下0.8`. */
const BARE = cue`(?:${RANGE}|${FROM}|${BELOW})(?:的|者|时)?[,:|\s]*(?:(?:绩效|结算|考核|支付|付费)?系数)?\s*(?:为|是|按|取|:|\|)?\s*(?<!\d){factor:decimal}(?!\d|[.%‰]|\s*[-~至到元万分秒个通次倍日天小名人])`
const FACTOR_WORD = cue`系数`
/** The head of rows that say neither again: `综合得分 系数`. */
const FACTOR_HEAD = cue`(?:得分|分数|评分|分值|分数段)[^。;\d]{0,10}系数`
const MOST_FACTOR = 2

const GRADE = '(?:[A-E]级?|优秀?|良好?|合格|不合格)'
/** `A(90分以上)、B(80至89分)`, and elsewhere what a grade does to the fee: `A级支付105%`. */
const GRADE_SCORE = cue`(?<grade>${GRADE})(?:级|等)?\s*\(\s*(?:${RANGE}|${FROM}|${BELOW})\s*\)`
const GRADE_OUTCOME = cue`(?<grade>${GRADE})(?:级|等)?(?:的)?,?\s*(?:则|当[月季期])?[^。;,、%\d]{0,8}?${OUTCOME}`

const SCORE_WORD = cue`得分|评分|总分|考核分|分数`

/** A blank is a band whose adjustment is open. */
type Band = { readonly scoreFrom: string; readonly adjustment: string | null; readonly match: Match }

/** The bands of an assessment by score, best first; a range is named by where it begins, what lies below all of them by zero. */
export function scoreBands(all: (pattern: ReturnType<typeof cue>) => readonly Match[]): readonly Band[] {
  const graded = gradedBands(all)
  if (graded.length > 1) return graded
  const stated = withoutYears([...bareFactors(all), ...all(BAND)])
  const lows = new Set(stated.filter(isPercentRange).map((match) => score(match, 'low')))
  const isHeaded = all(FACTOR_HEAD).length > 0
  const isOfHead = (match: Match) => isHeaded && match.value('factor') !== undefined
  const lettered = stated.filter(({ passage }) => LETTERED.test(passage.text))
  const chain = all(SCORE_WORD).length > 0 ? chained(stated) : new Set<Match>()
  const seen = stated.filter(
    (match) =>
      isOfHead(match) ||
      isAboutScores(match) ||
      isPercentRange(match) ||
      lows.has(upperBound(match)) ||
      chain.has(match) ||
      (lettered.length > 1 && lettered.includes(match)),
  )
  const bounds = seen.flatMap((match) => upperBound(match) ?? []).toSorted((a, b) => Number(b) - Number(a))
  const bands = seen.flatMap((match): Band[] => {
    const scoreFrom = score(match, 'low') ?? score(match, 'least') ?? score(match, 'above') ?? nextBelow(bounds, match)
    const adjustment = adjustmentOf(match)
    return adjustment === undefined ? [] : [{ scoreFrom, adjustment, match }]
  })
  const distinct = new Map(bands.map((band) => [band.scoreFrom, band]))
  // `低于80分的，扣减5%` says that from 80 on nothing is deducted.
  for (const { match } of bands) {
    const most = upperBound(match)
    if (most !== undefined && most === bounds[0] && !distinct.has(most) && !isBelowDeduction(most, bands))
      distinct.set(most, { scoreFrom: most, adjustment: '0%', match })
  }
  return distinct.size < 2 ? [] : [...distinct.values()].sort((a, b) => Number(b.scoreFrom) - Number(a.scoreFrom))
}

/** The year has a scale of its own: `年度得分低于75分的，年度绩效金不予发放` beside the bands of the month. */
function withoutYears(matches: readonly Match[]): readonly Match[] {
  const rest = matches.filter(({ passage }) => !/年度?(?:考核|得分|评分|绩效|总分)/.test(passage.text))
  return rest.length > 0 ? rest : matches
}

/** Ranges of which one begins where the other ends, without a unit: `85-95 支付98%`, `75-85 支付95%`. */
function chained(matches: readonly Match[]): ReadonlySet<Match> {
  const bare = matches.filter(({ text }) => BARE_RANGE.test(text))
  const lows = new Set(bare.map((match) => score(match, 'low')))
  const highs = new Set(bare.map((match) => score(match, 'high')))
  return new Set(bare.filter((match) => lows.has(score(match, 'high')) || highs.has(score(match, 'low'))))
}
const BARE_RANGE =
  /^\d{2,3}(?:\.\d)?\s*(?:-|~|至|到)\s*\d{2,3}(?:\.\d)?\s*(?:之间)?[:|,\s]*(?:的|者)?[,:|\s]*(?:全额|支付|发放|扣|按|系数|奖)/

/** The score is a letter in every row: `S≥95 支付100%`, `75≤S<85 支付94%`. */
const LETTERED =
  /(?:^|[^A-Za-z])[A-Z]\s*(?:[≥≤<>]=?)\s*(?:\d{2}|100)(?!\d)|(?<!\d)(?:\d{2}|100)\s*(?:≤|<=?)\s*[A-Z](?![A-Za-z])/

/** Right above a band that deducts nothing is left alone: a scale with a gap says nothing of the gap. */
function isBelowDeduction(most: string, bands: readonly Band[]): boolean {
  const [next] = bands
    .filter(({ scoreFrom }) => Number(scoreFrom) > Number(most))
    .toSorted((a, b) => Number(a.scoreFrom) - Number(b.scoreFrom))
  return next?.adjustment?.startsWith('-') ?? false
}

/** Bare factors of scores: of one alone, without the word, nobody can tell that it is one. */
function bareFactors(all: (pattern: ReturnType<typeof cue>) => readonly Match[]): readonly Match[] {
  const found = all(BARE).filter((match) => {
    const words = match.words('factor') ?? ''
    return /^\d/.test(words) && Number(words) <= MOST_FACTOR && (words.includes('.') || words === '1')
  })
  const hasDecimal = found.some((match) => match.words('factor')?.includes('.'))
  return hasDecimal && (found.length > 1 || all(FACTOR_WORD).length > 0) ? found : []
}

/** Bands whose scores and outcomes stand apart, joined by the letter of the grade; the last grade begins at zero. */
function gradedBands(all: (pattern: ReturnType<typeof cue>) => readonly Match[]): readonly Band[] {
  const gradeOf = (match: Match): string => (match.words('grade') ?? '').replace(/级$/, '')
  const outcomes = new Map(all(GRADE_OUTCOME).map((match) => [gradeOf(match), match]))
  return all(GRADE_SCORE).flatMap((match): Band[] => {
    const outcome = outcomes.get(gradeOf(match))
    const adjustment = outcome && adjustmentOf(outcome)
    const scoreFrom = score(match, 'low') ?? score(match, 'least') ?? score(match, 'above') ?? '0'
    return outcome === undefined || adjustment === undefined ? [] : [{ scoreFrom, adjustment, match: outcome }]
  })
}

/** A score in figures, whichever numerals the text has. */
const score = (match: Match, name: string): string | undefined => {
  const words = match.words(name)
  return words === undefined || /^\d/.test(words) ? words : parseNumeral(words)?.toString()
}

/** `低于85分`: where a band ends that names no beginning. */
const upperBound = (match: Match): string | undefined => score(match, 'most') ?? score(match, 'under')

/** `低于85分扣5%，低于70分扣10%`: the first band begins where the second one ends, the last one at zero. */
const nextBelow = (bounds: readonly string[], match: Match): string =>
  bounds.find((bound) => Number(bound) < Number(upperBound(match))) ?? '0'

/** A share may be anything; with 分 or a word for score beside it, it is a score. */
const isAboutScores = ({ text, passage }: Match): boolean =>
  /(?<!百)分/.test(text) || /得分|评分|总分|分数|(?:服务|店铺|体验|考核)分/.test(passage.text)

/** A weighted score in per cent: `95%至100%的,扣减2%`. */
const isPercentRange = ({ text }: Match): boolean =>
  /^\d[\d.]*%(?:\(不?含\))?\s*[至到~-]\s*\d[\d.]*%[^。;]*(?:扣|支付|付)/.test(text)

/** `支付90%` leaves a tenth off; `扣减5%` is the deduction itself, and so is `按服务费的5%扣减`. */
function adjustmentOf(match: Match): string | null | undefined {
  const bonus = match.value('bonus') ?? match.value('reward')
  const isWhole = match.words('full') !== undefined || match.value('part') === '100%'
  if (isWhole && typeof bonus === 'string') return bonus
  if (match.words('full') !== undefined) return '0%'
  if (match.words('none') !== undefined) return '-100%'
  if (match.words('half') !== undefined) return '-50%'
  const factor = match.value('factor')
  if (typeof factor === 'string') return changeBy(Number(factor) * 100)
  const part = match.value('part')
  const way = `${match.words('way') ?? ''}${match.words('turn') ?? ''}`
  if (part === null) return null
  if (typeof part !== 'string') return undefined
  if (/扣|罚|减|下浮|少付/.test(way)) return `-${part}`
  if (/奖|增加|上浮/.test(way)) return part
  const paid = /^(\d+(?:\.\d+)?)%$/.exec(part)?.[1]
  return paid === undefined ? undefined : changeBy(Number(paid))
}

/** What is paid, in per cent, as what is added or left off. */
const changeBy = (paid: number): string => `${Math.round((paid - 100) * 100) / 100}%`
