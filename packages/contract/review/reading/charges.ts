import { allMatches, fold } from '@heqi/clauses'
import type { Analysis, Node, Sentence } from '../analysis.ts'
import { type Side, sidesOf } from './sides.ts'

/** A clause of a sentence and the party that acts in it, with the parties as 甲方 and 乙方. */
export type Charge = {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  readonly words: string
  /** The clause within its sentence: what stands before it and all of it. */
  readonly whole: string
  readonly who: Side
  /** Told by the heading or the line above a list, not by the sentence. */
  readonly isInherited: boolean
  /** 甲方未付款的: a case, no duty. */
  readonly isCase: boolean
}

const CLAUSE = /[^,;:。!?]+/g
const NUMBER = /^(?:[a-z]\)|[\s\d.()、一二三四五六七八九十①-⑳*·-])+/
/** 甲方义务, 乙方的权利与责任, 甲方应当: what is listed below is what that party does. */
const DUTIES =
  /^(?<who>甲方|乙方)(?:的)?(?:主要|基本|相关|其他)?(?:(?:权利|权益|义务|责任|职责|工作|任务|事项|承诺|保证|分工|配合)[和与及、]?)+(?:如下|包括|为)?$/
/** 委托方应当, as a heading. */
const MUST = /^(?<who>甲方|乙方)(?:应当?|须|需要?|负责|承诺|保证)(?!.*[。;])[^,。;]{0,10}$/
const ONLY_RIGHTS = /^..的?(?:主要|基本)?(?:权利|权益)[和与及、]?(?:如下|包括)?$/
const TOLD_ABOVE = /^(?:本项目中)?(?<who>甲方|乙方)(?:(?!甲方|乙方|不得|有权|可以)[^,;。]){0,16}[:]$/
const DUTY_WORD = /应|须|负责|承担|履行|保证|承诺|义务|责任|职责|工作/
/** 安排乙方坐席: whose they are, not who acts. */
const OWNED = '[坐座]席|客服|话务|人员|员工|团队|店铺|商品|产品|系统|账[户号]|平台|服务(?![^,]{0,2}[应须])'
/** Whom something is done to or with, what is somebody's, and what somebody gave. */
const SUBJECT = new RegExp(
  `(?<![向对给与跟和同为受经按依据照由因及、或])(?<who>甲方|乙方)(?!的|提供的|要求的|交办|指定的?|确认的|安排的|规定的|认可的|书面|[和与及、或](?:甲方|乙方))(?:(?<=^(?:如果?|若|但|且)?..)|(?!${OWNED}))`,
)
const BY =
  /(?:由|[以经待凭](?=..(?:的)?(?:书面)?(?:验收|考核|评分|打分)))(?<who>甲方|乙方)(?![和与及、或](?:甲方|乙方))/
const OF_BOTH = /双方|任[何意]?一方|各方|一方|对方|第三方|丙方/
/** 客服人员应当: somebody who is no party has the duty. */
const SOMEBODY =
  /^(?![在于每按如对同并且还也均仍其及自凡将把为向以从另需应须有])(?<noun>[\u4e00-\u9fff]{2,8}?)(?:应当?|必须|须|需要?)(?!对|急|用|答)/
const CASE = /^(?:如果?|若|因|由于|当|凡|除|遇)|(?:的|时|前|后|之日起?|情况下|情形)$/

const whoIn = (pattern: RegExp, text: string): Side | undefined =>
  pattern.exec(text)?.groups?.['who'] as Side | undefined

/** The party of a heading such as 甲方义务, or of a line such as `乙方负责下列工作:`. */
const partyOf = (text: string): Side | undefined => {
  const words = text.replace(NUMBER, '').trim()
  const heading = words.replace(/:$/, '')
  if (ONLY_RIGHTS.test(heading)) return undefined
  return whoIn(DUTIES, heading) ?? (DUTY_WORD.test(words) ? whoIn(TOLD_ABOVE, words) : undefined)
}

/** The nearest heading or line above that says whose duties follow. */
function chargedAbove(analysis: Analysis, node: Node): Side | undefined {
  const sides = sidesOf(analysis)
  const { heading } = node.article
  const title = sides.of(fold(heading.text)).text.replace(NUMBER, '')
  const own = partyOf(title) ?? whoIn(MUST, title.replace(/:$/, ''))
  // 甲方的权利 below 双方的权利义务: its items are of that party and no duties.
  if (own || /^(?:甲方|乙方)/.test(title)) return own
  const { parent } = node
  if (!parent) return undefined
  const last = analysis.sentencesIn(parent).at(-1)
  const above = last === undefined ? undefined : partyOf(sides.in(last).text.trim())
  return above ?? chargedAbove(analysis, parent)
}

function subjectOf(words: string): Side | 'nobody' | undefined {
  const bare = words.replace(NUMBER, '')
  const passive = whoIn(BY, bare)
  if (passive) return passive
  if (OF_BOTH.test(bare)) return 'nobody'
  return whoIn(DUTIES, bare) ?? whoIn(SUBJECT, bare) ?? (SOMEBODY.test(bare) ? 'nobody' : undefined)
}

function chargesIn(analysis: Analysis, sentence: Sentence, above: Side | undefined): Charge[] {
  const { text } = sidesOf(analysis).in(sentence)
  const clauses = allMatches(CLAUSE, text)
  const places = allMatches(CLAUSE, sentence.text)
  if (clauses.length !== places.length) return []
  let who: Side | 'nobody' | undefined = above
  let isInherited = true
  return clauses.flatMap(([words], index): Charge[] => {
    const own = subjectOf(words)
    if (own) [who, isInherited] = [own, false]
    const place = places[index]
    if (who === undefined || who === 'nobody' || !place) return []
    const from = place.index + (NUMBER.exec(place[0])?.[0].length ?? 0)
    const to = place.index + place[0].trimEnd().length
    return [
      { sentence, from, to, words, whole: text, who, isInherited, isCase: CASE.test(words.replace(NUMBER, '').trim()) },
    ]
  })
}

/** More characters without a full stop are a table or a list. */
const LONGEST_SENTENCE = 220

/** The party that the lines above in the same article put in charge, else one further up. */
const chargedBefore = (analysis: Analysis, { node, index }: Sentence): Side | undefined =>
  analysis
    .sentencesIn(node)
    .slice(0, index)
    .filter(({ text }) => text.trimEnd().endsWith(':'))
    .map((sentence) => partyOf(sidesOf(analysis).in(sentence).text.trim()))
    .findLast((side) => side !== undefined) ?? chargedAbove(analysis, node)

/** The clauses of a sentence in which a party acts. */
export const chargesOf = (analysis: Analysis, sentence: Sentence): readonly Charge[] =>
  sentence.text.length > LONGEST_SENTENCE ? [] : chargesIn(analysis, sentence, chargedBefore(analysis, sentence))
