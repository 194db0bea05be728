import { NUMERAL, parseNumeral } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { atSentence, type Offence } from '../../rule.ts'

const ALL = new RegExp(`[一壹]式(?<all>${NUMERAL})份`)
const SHARE = new RegExp(
  `(?<holders>[^。;,、执持存留各\\d]{1,12}(?:(?:、|和|与|及)[^。;,、执持存留各\\d]{1,12})*?)(?<each>各)?(?:自)?(?:执|持|存|留存?|保存|保留)?(?<share>${NUMERAL})份`,
  'g',
)
/** Copies whose number is left open or that go to somebody else. */
const OPEN = /备案|鉴证|公证|其余|剩余|余[下者]?|另|第三方|若干/

/** How many hold a share: 甲乙双方 are two, 甲乙丙三方 three, and so many as are named. */
function holdersIn(words: string): number {
  if (/三方/.test(words)) return 3
  if (/双方|各方|两方/.test(words)) return 2
  return words.split(/[、和与及]/).filter((word) => word !== '').length
}

/** Four copies of which each of two parties takes three; six of which one takes three and the other two. */
export const copiesDiffer = (analysis: Analysis): Offence[] =>
  saying(analysis, ALL).flatMap(({ sentence, match: stated }) => {
    const all = parseNumeral(stated.groups?.['all'] ?? '')
    if (all === undefined) return []
    const from = stated.index + stated[0].length
    const rest = sentence.text.slice(from).split(';')[0] ?? ''
    if (OPEN.test(rest)) return []
    const shares = [...rest.matchAll(SHARE)]
    const last = shares.at(-1)
    const holders = shares.reduce(
      (sum, { groups }) => sum + (groups?.['each'] ? holdersIn(groups['holders'] ?? '') : 1),
      0,
    )
    if (!last || holders < 2) return []
    const handedOut = shares.reduce((sum, { groups }) => sum + sharesOf(groups), 0)
    const end = from + last.index + last[0].length
    return Number.isNaN(handedOut) || handedOut === all
      ? []
      : [atSentence(sentence, stated.index, end, { all, handedOut })]
  })

/** The copies of one share, for all who hold it; `NaN` where the number cannot be read. */
function sharesOf(groups: Record<string, string> | undefined): number {
  const number = parseNumeral(groups?.['share'] ?? '') ?? Number.NaN
  return groups?.['each'] ? number * holdersIn(groups['holders'] ?? '') : number
}

/** 均由甲方保存: all of them. */
const KEPT = /(?:均|都|全部)(?:由|归|交)[^。;,、]{1,10}(?:执|持|存|保管|留|保存|收)/
const ONLY_ONE_KEPT = /^,?(?:由|归|交)[^。;,、]{1,10}(?:执|持|存|保管|留|保存|收)/
const TO_ALL = /双方|各方|两方|三方|每方|一方|对方|其余|剩余|另|签署方|当事人/

/** Copies that one side takes, under one of its names or several, and none for the other. */
export const copiesToOneSide = (analysis: Analysis): Offence[] =>
  saying(analysis, ALL).flatMap(({ sentence, match: stated }) => {
    const from = stated.index + stated[0].length
    const rest = /^[^。;]*/.exec(sentence.text.slice(from))?.[0] ?? ''
    const all = parseNumeral(stated.groups?.['all'] ?? '') ?? 0
    const shares = [...rest.matchAll(SHARE)]
    const handedOut = shares.reduce((sum, { groups }) => sum + sharesOf(groups), 0)
    const isAll = KEPT.test(rest) || (shares.length > 0 && handedOut === all) || (all === 1 && ONLY_ONE_KEPT.test(rest))
    const sides = [analysis.client, analysis.provider].filter((names) => new RegExp(names).test(rest))
    const end = from + rest.trimEnd().length
    return isAll && sides.length === 1 && !TO_ALL.test(rest) ? [atSentence(sentence, stated.index, end, { all })] : []
  })
