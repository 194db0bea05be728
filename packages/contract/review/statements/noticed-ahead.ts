import { allMatches, DURATION } from '@heqi/clauses'
import type { Analysis, Sentence } from '../analysis.ts'
import { oncePerAnalysis } from '../reading/once-per-analysis.ts'
import { binds } from '../reading/parts.ts'
import { RECONCILED } from '../reading/reconciled.ts'
import { nameOneThing, thingWordsIn } from '../reading/thing-words.ts'
import { lengthInDays } from '../reading/values.ts'
import { collisions, type Offence, type Stretch } from '../rule.ts'
import { kindsIn, partyIn } from './measures.ts'

/** How long ahead of what a party tells the other of it. */
type Notice = Stretch & {
  readonly thing: readonly string[]
  readonly by: 'client' | 'provider' | undefined
  readonly kind: string
  readonly days: number
}

/** 升级需提前24小时通知, 升级前48小时通知. */
const AHEAD = new RegExp(
  `(?:至少|应|须|需)*提前(?:至少|不少于|最少)?\\s*(?<ahead>${DURATION})|(?<=[\\u4e00-\\u9fff]{2})(?:之)?前(?:至少|不少于|的)?(?:第)?\\s*(?<before>${DURATION})(?:之?前|内)?`,
  'g',
)
const TELLS = /通知|告知|报告|报备|知会|提供|提交|报送|发送|书面|申请|说明/
const NO_NOTICE = /逾期|违约金|未(?:能)?提前|扣|罚|缴|支付|付款|仍|已经|目前|此前|收到|接到/
const FRAME = /通知|告知|报告|报备|知会|书面|申请|说明|对方|提前|开始|之前|要求|的话|方案|计划|信息|事项|情况|及时/g
const PART = /[^,。;]+/g
const SHORTEST_THING = 2

function noticesIn(sentence: Sentence, analysis: Analysis): Notice[] {
  const parts = allMatches(PART, sentence.text)
  return parts.flatMap(({ 0: part, index }, at): Notice[] => {
    const [match, another] = allMatches(AHEAD, part)
    if (!match || another) return []
    const [lead, next] = [parts[at - 1]?.[0] ?? '', parts[at + 1]?.[0] ?? '']
    const own = `${part.slice(0, match.index)} ${part.slice(match.index + match[0].length)}`
    const isTold = TELLS.test(part)
    if (!isTold && !TELLS.test(next)) return []
    const all = `${lead},${own},${isTold ? '' : next}`
    if (NO_NOTICE.test(all)) return []
    const days = lengthInDays(match.groups?.['ahead'] ?? match.groups?.['before'] ?? '')
    const thing = thingWordsIn(all.replaceAll(FRAME, ' '), analysis)
    if (Number.isNaN(days) || thing.join('').length < SHORTEST_THING) return []
    const kind = kindsIn(sentence.node.article.heading.text, all)
    return [{ sentence, from: index, to: index + part.trimEnd().length, thing, by: partyIn(all, analysis), kind, days }]
  })
}

/** What any contract says of notices, sentence by sentence. */
const noticesOf = oncePerAnalysis((analysis: Analysis): readonly Notice[] =>
  analysis
    .sentencesFor(AHEAD)
    .filter(({ node, text }) => binds(node) && !RECONCILED.test(text))
    .flatMap((sentence) => noticesIn(sentence, analysis)),
)

/** Working days in days. */
const SAME = 1.25

const differ = (one: Notice, other: Notice): boolean =>
  Math.max(one.days, other.days) / Math.min(one.days, other.days) > SAME

const collide = (one: Notice, other: Notice): boolean =>
  one.sentence !== other.sentence &&
  differ(one, other) &&
  one.kind === other.kind &&
  !(one.by && other.by && one.by !== other.by) &&
  nameOneThing(one.thing, other.thing)

/** The same thing told 7 days ahead here and 15 days ahead there. */
export function noticedTwice(analysis: Analysis): Offence[] {
  return collisions(noticesOf(analysis), collide)
}
