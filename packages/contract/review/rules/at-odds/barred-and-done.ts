import { allMatches } from '@heqi/clauses'
import type { Analysis, Sentence } from '../../analysis.ts'
import { type Norm, normsOf } from '../../reading/norms.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { binds } from '../../reading/parts.ts'
import { AGENT } from '../../reading/people.ts'
import { RECONCILED } from '../../reading/reconciled.ts'
import { besides, pairsOf, thingWordsIn } from '../../reading/thing-words.ts'
import { atSentence, type Offence } from '../../rule.ts'

/** What is barred there, sanctioned, foreseen as a breach, asked for by another or made to depend is not done. */
const NOT_DONE =
  /不|未|禁止|严禁|无权|拒绝|扣|罚|违约|赔|违反|泄[露漏]|如|若|发现|擅自|私自|要求|防止|避免|情形|行为|除|辞退|解除|责任|同意|批准|协助|甲方(?:可|有权|应)|记录|转/
/** To take part in it, to take it on. */
const LIGHT = /^(?:承担|从事|开展|参与|介入|代为|再)+/
const CLAUSE = /[^,:。;!?]+/g
const LONGEST_RULE = 160
const FEWEST_PAIRS = 2
const SHORTEST_ACT = 4
/** Where the words of the act join, other words may stand between them elsewhere. */
const SEAMS = 2
/** A pair of characters in so few sentences tells what both are about. */
const SELDOM = 4

type Barred = { readonly bar: Norm; readonly act: readonly string[]; readonly pairs: readonly string[] }

const worker = oncePerAnalysis(({ provider }: Analysis) => new RegExp(`${provider}|${AGENT}|客服|[坐座]席`))

function doneIn(sentence: Sentence, { act, pairs }: Barred, analysis: Analysis): RegExpExecArray | undefined {
  const { text } = sentence
  if (!worker(analysis).test(text) && text.includes(analysis.contract.parties.client[0] ?? '甲方')) return undefined
  return allMatches(CLAUSE, text).find(([clause]) => {
    if (/(?:的|者|时|后)\s*$/.test(clause)) return false
    const words = thingWordsIn(clause, analysis)
    const there = pairsOf(words)
    const common = pairs.filter((pair) => there.includes(pair)).length
    return besides(act, words) === '' && common >= Math.max(FEWEST_PAIRS, pairs.length - SEAMS)
  })
}

/** 不得询问患者病情, and 客服先询问患者病情再分诊: barred in one place, and in another simply done. */
export const barredAndDone = (analysis: Analysis): Offence[] => {
  const rules = analysis.sentences.filter(
    ({ node, text }) => binds(node) && text.length <= LONGEST_RULE && !NOT_DONE.test(text) && !text.includes('|'),
  )
  const known = new Map<string, number>()
  const often = (pair: string): number => {
    const count = known.get(pair) ?? analysis.sentences.filter(({ text }) => text.includes(pair)).length
    known.set(pair, count)
    return count
  }
  return normsOf(analysis).flatMap((bar) => {
    const isBar =
      (bar.mood === 'ban' || bar.mood === 'refusal') && bar.act.startsWith(bar.condition) && !bar.isQualified
    if (!isBar || bar.actor === 'client' || bar.actor === 'customer' || RECONCILED.test(bar.sentence.text)) return []
    const act = thingWordsIn(bar.act.replace(LIGHT, ''), analysis)
    const pairs = pairsOf(act)
    if (pairs.length < FEWEST_PAIRS || act.join('').length < SHORTEST_ACT) return []
    const rare = pairs.find((pair) => often(pair) > 1 && often(pair) <= SELDOM)
    if (rare === undefined) return []
    for (const sentence of rules) {
      if (sentence === bar.sentence || !sentence.text.includes(rare)) continue
      const match = doneIn(sentence, { bar, act, pairs }, analysis)
      if (!match) continue
      const words = bar.sentence.text.slice(bar.from, bar.to).trim()
      return [
        atSentence(sentence, match.index, match.index + match[0].trimEnd().length, {
          words,
          article: bar.sentence.node.article.number,
        }),
      ]
    }
    return []
  })
}
