import { allMatches } from '@heqi/clauses'
import type { Analysis, Node, Sentence } from '../../analysis.ts'
import { atSentence, type Offence } from '../../rule.ts'

const binds = ({ part }: Node): boolean => part === 'body' || part === 'third-party' || part === 'annexes'

const HEAD = /(?:指标|项目|内容|名称)[^。;]{0,40}(?:权重|分值|满分|标准分|占比)/
/** `3 一次解决率 ≥82% 15分`: the number of the item, its name, what it must reach, its points. */
const ITEM =
  /(?<![\d.%≥≤])(?<number>\d{1,2})[.、\s]\s*(?<name>(?:\d{1,3}秒(?:内)?)?[\u4e00-\u9fff]{2,14}?)\s*\|?\s*(?:(?:≥|≤|>=?|<=?|不[低高]于|:)?\s*[\d.]*\s*(?:%|分钟|秒|小时|次)?|[≤≥]?[\u4e00-\u9fff]{0,10})\s*\|?\s*(?<points>\d{1,2})(?:\s*分|%)(?=[\s|]|$)/g
const FEWEST = 4
/** Less or more than that are no parts of a hundred. */
const [LEAST, MOST] = [80, 150]

type Item = { readonly sentence: Sentence; readonly match: RegExpExecArray }

/** Items numbered one by one, as the rows of a table run on in one line. */
function itemsFrom(sentences: readonly Sentence[]): Item[] {
  const items: Item[] = []
  for (const sentence of sentences)
    for (const match of allMatches(ITEM, sentence.text))
      if (Number(match.groups?.['number']) === items.length + 1) items.push({ sentence, match })
  return items
}

/** The points of a sheet whose rows an export has run together. */
export const weightsInARow = ({ sentencesFor, sentencesIn }: Analysis): Offence[] =>
  sentencesFor(HEAD).flatMap((head) => {
    if (!binds(head.node)) return []
    const items = itemsFrom(sentencesIn(head.node).slice(head.index))
    const sum = items.reduce((all, { match }) => all + Number(match.groups?.['points']), 0)
    const [first, last] = [items[0], items.at(-1)]
    if (!first || !last || items.length < FEWEST || sum === 100 || sum < LEAST || sum > MOST) return []
    const { start } = first.sentence.place(first.match.index)
    const { end } = last.sentence.place(0, last.match.index + last.match[0].length)
    return [{ ...atSentence(first.sentence, undefined, undefined, { sum }), start, end }]
  })
