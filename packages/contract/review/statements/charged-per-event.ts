import { AMOUNT, allMatches } from '@heqi/clauses'
import type { Analysis, Sentence } from '../analysis.ts'
import { amount } from '../reading/amounts.ts'
import { oncePerAnalysis } from '../reading/once-per-analysis.ts'
import { binds } from '../reading/parts.ts'
import { RECONCILED } from '../reading/reconciled.ts'
import { nameOneThing, thingWordsIn } from '../reading/thing-words.ts'
import { collisions, type Offence, type Stretch } from '../rule.ts'
import { kindsIn } from './measures.ts'

/** What each time costs that something goes wrong. */
type Charge = Stretch & {
  readonly thing: readonly string[]
  readonly kind: string
  readonly per: string
  readonly value: string
}

const SUM = new RegExp(
  `(?:扣[款减除罚]*|罚款?|处罚|处以|违约金|赔偿|赔付|扣款)[^。;,\\d]{0,10}?(?<sum>${AMOUNT})(?!\\s*(?:以[上下内]|至|到|-|~|—))`,
)
const PER: readonly (readonly [string, RegExp])[] = [
  ['day', /每?一?人?(?:[日天])(?!内|前|起)/],
  ['person', /[每一]人(?![日天次])/],
  ['event', /(?:每|一|单)[一1]?(?:次|件|起|通|个|单|条|笔|例|宗|人次|份|张|封|项|名)/],
]
const FRAME =
  /扣[款减除罚]*|罚款?|处罚|处以|违约金|赔偿|赔付|服务费|支付|当月|成立|发生|出现|经核实|查实|有效|(?:每|一|单)[一1]?(?:次|件|起|通|个|单|条|笔|例|宗|人次|份|张|封|项|名|人|日|天)|人民币|元|甲方|乙方/g
const NO_CHARGE = /最高|封顶|累计|超过|以上|第[二三四2-9]次|再次|首次|奖|补贴|提成|工资|每[低高超少]/
const PART = /(?:[^,。;]|(?<=\d),(?=\d{3}))+/g
const SHORTEST_THING = 2
/** One place may say so much more of it than the other. */
const MOST_BESIDES = 2

function chargesIn(sentence: Sentence, analysis: Analysis): Charge[] {
  const parts = allMatches(PART, sentence.text)
  return parts.flatMap(({ 0: part, index }, at): Charge[] => {
    const value = amount(SUM.exec(part)?.groups?.['sum'] ?? '')
    const lead = parts[at - 1]?.[0] ?? ''
    const own = thingWordsIn(part.replace(SUM, ' ').replaceAll(FRAME, ' '), analysis)
    const isShort = own.join('').length < SHORTEST_THING
    const all = isShort ? `${lead},${part}` : part
    const per = PER.find(([, words]) => words.test(all))?.[0]
    if (value === undefined || per === undefined || NO_CHARGE.test(all)) return []
    const thing = isShort ? thingWordsIn(all.replace(SUM, ' ').replaceAll(FRAME, ' '), analysis) : own
    if (thing.join('').length < SHORTEST_THING) return []
    const kind = kindsIn(sentence.node.article.heading.text, all)
    return [{ sentence, from: index, to: index + part.trimEnd().length, thing, kind, per, value }]
  })
}

const chargesOf = oncePerAnalysis((analysis: Analysis): readonly Charge[] =>
  analysis
    .sentencesFor(SUM)
    .filter(({ node, text }) => binds(node) && !RECONCILED.test(text))
    .flatMap((sentence) => chargesIn(sentence, analysis)),
)

const collide = (one: Charge, other: Charge): boolean =>
  one.sentence !== other.sentence &&
  one.value !== other.value &&
  one.kind === other.kind &&
  one.per === other.per &&
  nameOneThing(one.thing, other.thing, MOST_BESIDES)

/** 漏接一通扣10元, and elsewhere 每漏接一个电话扣20元. */
export function chargedTwice(analysis: Analysis): Offence[] {
  return collisions(chargesOf(analysis), collide)
}
