import { allMatches, SHARE } from '@heqi/clauses'
import { compare } from '@heqi/vocabulary'
import type { Analysis, Sentence } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { percent, percentText, type StatedShare, sharesIn, sumOf, WHOLE } from '../../reading/percentages.ts'
import { atSentence, doubtful, type Offence } from '../../rule.ts'

/** 接通率占30%, 满意度占四成. */
const SHARE_OF = new RegExp(`[^。;,、:\\d%]{2,14}占(?:比|总分的?|权重)?(?:为|:)?\\s*(?<share>${SHARE})(?!以)`, 'g')
/** 考核项目及比重:接通率35%,满意率35%: named once for all. */
const SHARES_OF = new RegExp(
  `(?:比重|占比)[^。;,:\\d]{0,6}:(?<list>(?:[^。;,、:\\d%]{2,14}\\s*${SHARE}[、,和及]?\\s*){3,})`,
)
/** 分四部分评分,各占30%、20%、40%、20%. */
const EACH_IN_TURN = new RegExp(`(?:各|分别|依次)占(?:比)?\\s*(?<list>(?:${SHARE}[、,和及]?\\s*){3,})`)
/** 按接通率四成、满意度四成、质检三成加权. */
const WEIGHED_BY = new RegExp(
  `按(?<list>(?:[^。;,、:\\d%]{2,10}?\\s*${SHARE}[、,和及]?\\s*){3,})(?:加权|计权|的?比[例重])`,
)
/** 接通率(30%)、满意度(40%): weights, unless each is what the metric must reach. */
const IN_BRACKETS = new RegExp(`[^。;,、:()\\d%]{2,14}\\(\\s*(?<share>${SHARE})\\s*\\)`, 'g')
const ASSESSED = /考核|考评|评[价分估定]|得分|绩效|计分|总分/
/** Shares of people and of the work are no weights, and a rest is in nobody's list. */
const NO_WEIGHTS =
  /其余|剩余|另[行定]|本科|大专|学历|持证|男|女|来电|原因|(?:投诉|工单|咨询)(?:量)?中|工作量|业务量|话务量|不超过|不低于|以上|以下/
const FEWEST = 3
/** Less or more than that are no parts of one whole. */
const [LEAST, MOST] = [percent(70n), percent(140n)]

type Item = { readonly sentence: Sentence; readonly from: number; readonly to: number; readonly share: StatedShare }

const itemsOf = (sentence: Sentence): Item[] => {
  const listed = [SHARES_OF, WEIGHED_BY, EACH_IN_TURN]
    .map((each) => each.exec(sentence.text))
    .find((each) => each !== null)
  if (listed) {
    const at = listed.index + listed[0].indexOf(listed.groups?.['list'] ?? '')
    const shares = sharesIn(listed.groups?.['list'] ?? '')
    return shares.map((share) => ({ sentence, from: at, to: at + share.index + share.text.length, share }))
  }
  return allMatches(SHARE_OF, sentence.text).flatMap((match) => {
    const [share] = sharesIn(match.groups?.['share'] ?? '')
    return share ? [{ sentence, from: match.index, to: match.index + match[0].length, share }] : []
  })
}

/** A sentence with all weights, else those that stand one to a sentence. */
function listsOf(sentences: readonly Sentence[]): Item[][] {
  const items = sentences.map(itemsOf)
  const inOne = items.filter((each) => each.length >= FEWEST)
  return inOne.length > 0 ? inOne : [items.filter((each) => each.length === 1).flat()]
}

/** What is assessed by shares that make more or less than the whole, though nobody calls them weights. */
export const weightsByShare = ({ sentencesFor, sentencesIn }: Analysis): Offence[] => {
  const nodes = new Set(
    sentencesFor(SHARE_OF, SHARES_OF, WEIGHED_BY, EACH_IN_TURN)
      .map(({ node }) => node)
      .filter((node) => binds(node) && ASSESSED.test(node.matter + node.article.body.text)),
  )
  return [...nodes].flatMap((node) =>
    listsOf(sentencesIn(node)).flatMap((items) => {
      const sum = sumOf(items.map(({ share }) => share))
      const [first, last] = [items[0], items.at(-1)]
      const isMeant = items.length >= FEWEST && compare(sum, LEAST) >= 0 && compare(sum, MOST) <= 0
      if (!first || !last || !isMeant || compare(sum, WHOLE) === 0) return []
      if (items.some(({ sentence: { text }, from }) => NO_WEIGHTS.test(text.slice(from)))) return []
      const data = { sum: percentText(sum).replace('%', '') }
      return [{ ...atSentence(first.sentence, first.from, undefined, data), end: last.sentence.place(0, last.to).end }]
    }),
  )
}

/** What a metric must reach is nearer to all than to a half. */
const MOST_OF_ONE = percent(50n)

/** 接通率(30%)、满意度(40%)、质检(40%): shares in brackets that nearly make the whole. */
export const weightsInBrackets = ({ sentencesFor }: Analysis): Offence[] =>
  sentencesFor(IN_BRACKETS).flatMap((sentence) => {
    const { node, text } = sentence
    const items = allMatches(IN_BRACKETS, text)
    const shares = items.flatMap(({ groups }) => sharesIn(groups?.['share'] ?? ''))
    const sum = sumOf(shares)
    const [first, last] = [items[0], items.at(-1)]
    const isMeant =
      shares.length >= FEWEST &&
      shares.every(({ value }) => compare(value, MOST_OF_ONE) <= 0) &&
      compare(sum, LEAST) >= 0 &&
      compare(sum, MOST) <= 0 &&
      compare(sum, WHOLE) !== 0
    if (!first || !last || !isMeant || !binds(node) || !ASSESSED.test(node.matter + text) || NO_WEIGHTS.test(text))
      return []
    const data = { sum: percentText(sum).replace('%', '') }
    return [doubtful(atSentence(sentence, first.index, last.index + last[0].length, data))]
  })
