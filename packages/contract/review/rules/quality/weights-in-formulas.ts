import { allMatches } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence } from '../../rule.ts'

const FACTOR = String.raw`(?:0?\.\d{1,3}|\d{1,3}(?:\.\d)?%)`
/** 回访率得分×0.3, 0.3×回访率. */
const TERM = String.raw`(?:[\u4e00-\u9fffA-Za-z]{1,14}\s*[×xX*]\s*${FACTOR}|${FACTOR}\s*[×xX*]\s*[\u4e00-\u9fffA-Za-z]{1,14})`
const FORMULA = new RegExp(
  String.raw`(?:得分|总分|评分|成绩|分值|考核分|综合分)[^。;=]{0,6}=\s*(?<terms>(?:${TERM}\s*\+\s*){1,9}${TERM})(?!\s*[+×xX*/-])`,
)
const FACTORS = new RegExp(FACTOR, 'g')
const FEWEST = 3
/** Sums that come so near the whole are meant to make it. */
const [LEAST, MOST] = [0.7, 1.4]
const EXACT = 1e-9

const valueOf = (factor: string): number => (factor.endsWith('%') ? Number(factor.slice(0, -1)) / 100 : Number(factor))

/** 得分=接通率×0.4+满意度×0.3+质检×0.2: the factors of a weighted sum leave full marks out of reach, or pass them. */
export const weightsInFormulas = (analysis: Analysis): Offence[] =>
  saying(analysis, FORMULA, binds).flatMap(({ sentence, match }) => {
    const factors = allMatches(FACTORS, match.groups?.['terms'] ?? '').map(([factor]) => valueOf(factor))
    const sum = factors.reduce((all, each) => all + each, 0)
    const isMeant = factors.length >= FEWEST && sum >= LEAST && sum <= MOST && Math.abs(sum - 1) > EXACT
    return isMeant ? [atWords(sentence, match, { sum: String(Math.round(sum * 1000) / 10) })] : []
  })
