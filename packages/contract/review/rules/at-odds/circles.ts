import { allMatches } from '@heqi/clauses'
import type { Analysis, Sentence } from '../../analysis.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { binds } from '../../reading/parts.ts'
import { besides, pairsOf, thingWordsIn } from '../../reading/thing-words.ts'
import { atSentence, type Offence } from '../../rule.ts'

/** 知识库交付后组织验收: what comes first, and what then. */
type Step = {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  readonly first: readonly string[]
  readonly next: readonly string[]
}

const AFTER =
  /^(?<lead>[^,]{0,10}?)(?:[在于自待]|应在|须在)?(?<first>[^,]{2,16}?)(?:之?后|以后|之日起|时)(?:\d+个?(?:工作)?[日天月周]?内?)?(?:方可|才能?|始|再|即|开始)?(?<next>[^,]{2,20})$/
const ONLY_WITH =
  /^(?<lead>[^,]{0,8}?)(?:须|应|必须|需)?(?:[经持凭]|通过|取得)?(?<first>[^,]{2,16}?)(?:后)?(?:(?<![三甲乙丙双对一各])方可(?!以)|方能|才能|才可以?)(?<next>[^,]{2,20})$/
/** 验收以付清为前提: the other way round. */
const PRESUPPOSES = /^(?<lead>)(?<next>[^,]{2,16}?)以(?<first>[^,]{2,16}?)为(?:前提|条件|先决条件)$/
const SEQUENCE = /后|方可|方能|才能|才可|之日起|时开始|前提|条件/
/** What both ways of saying it hold; most parts of a sentence do not. */
const ORDERED = /后|时|之日起|方可|方能|才|为前提|为(?:先决)?条件/
const CLAUSE = /[^,:。;!?]+/g
const NO_STEP = /如|若|逾期|终止|解除|期满|届满|违约|故障|变更|超过|每次|发现|退[款货费]|投诉|事[后件故]|下班|售后|最后/

/** The same event by its names. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/首笔款项?|首付款|预付款|首期款|定金|首款|启动款/g, '首款'],
  [/付出|支付|付清|缴纳|交纳|到账|付款/g, '支付'],
  [/开通|启用|开启/g, '开通'],
  [/(?:服务)?费用|款项|价款|账款/g, ' '],
  [/满[一二三四五六\d]+个?[月日天年]|合格|通过|申请/g, ' '],
]

const eventIn = (text: string, analysis: Analysis): readonly string[] =>
  thingWordsIn(
    ALIKE.reduce((words, [pattern, name]) => words.replace(pattern, name), text),
    analysis,
  )

function stepsIn(sentence: Sentence, analysis: Analysis): Step[] {
  return allMatches(CLAUSE, sentence.text).flatMap((clause) => {
    const text = clause[0].trim()
    const groups =
      !ORDERED.test(text) || NO_STEP.test(text)
        ? undefined
        : (PRESUPPOSES.exec(text) ?? ONLY_WITH.exec(text) ?? AFTER.exec(text))?.groups
    if (!groups) return []
    const first = eventIn(groups['first'] ?? '', analysis)
    const next = eventIn(`${groups['lead'] ?? ''} ${groups['next'] ?? ''}`, analysis)
    const from = clause.index
    return pairsOf(first).length > 0 && pairsOf(next).length > 0
      ? [{ sentence, from, to: from + clause[0].trimEnd().length, first, next }]
      : []
  })
}

const LONGEST = 200

/** One event names all that the other names, whichever says more. */
const isSame = (one: readonly string[], other: readonly string[]): boolean => {
  const pairs = pairsOf(one)
  return (
    pairsOf(other).some((pair) => pairs.includes(pair)) &&
    (besides(one, other).length <= 0 || besides(other, one).length <= 0)
  )
}

const circles = oncePerAnalysis((analysis: Analysis): readonly (readonly [Step, Step])[] => {
  const steps = analysis
    .sentencesFor(SEQUENCE)
    .filter(({ node, text }) => binds(node) && text.length <= LONGEST && !text.includes('|'))
    .flatMap((sentence) => stepsIn(sentence, analysis))
  const byFirst = new Map<string, Step[]>()
  for (const step of steps)
    for (const pair of pairsOf(step.first)) byFirst.set(pair, [...(byFirst.get(pair) ?? []), step])
  return steps.flatMap((step, index) => {
    const second = [...new Set(pairsOf(step.next).flatMap((pair) => byFirst.get(pair) ?? []))].find(
      (each) =>
        steps.indexOf(each) > index &&
        isSame(step.next, each.first) &&
        isSame(each.next, step.first) &&
        !isSame(step.next, each.next),
    )
    return second ? [[step, second] as const] : []
  })
})

/** Delivered once accepted, and accepted once delivered: neither can begin. */
export const waitForEachOther = (analysis: Analysis): Offence[] =>
  circles(analysis).map(([one, other]) =>
    atSentence(other.sentence, other.from, other.to, {
      words: one.sentence.text.slice(one.from, one.to).trim(),
      article: one.sentence.node.article.number,
    }),
  )
