import { compare } from '@heqi/vocabulary'
import type { Analysis, Node } from '../analysis.ts'
import { atSentence, atWords, type Offence, type Rule } from '../rule.ts'
import { percentText, sharesIn, sumOf, WHOLE } from './percentages.ts'
import { ROW, rowsBelow } from './table-rows.ts'

const binds = ({ part }: Node): boolean => part === 'body' || part === 'third-party'

/** A number that stands alone in its cell: no unit, no comparison, no name that it is part of. */
const CELL = /(?<=[\s|])(\d{1,3}(?:\.\d)?)\s*(?:分|%)?(?=\s|\||$)/g

const WEIGHT_COLUMN = /权重|分值|满分|标准分/

/** The weights of a table of metrics, a row each, where its head has a column for them. */
function weightsNotWhole({ sentences, sentencesFor }: Analysis): Offence[] {
  const offences: Offence[] = []
  for (const head of sentencesFor(WEIGHT_COLUMN)) {
    if (!binds(head.node) || !WEIGHT_COLUMN.test(head.text) || !/指标|项目|名称|内容/.test(head.text)) continue
    const rows = rowsBelow(sentences, sentences.indexOf(head))
    const weights = rows.map(({ text }) => [...text.replace(ROW, ' ').matchAll(CELL)][0]?.[1])
    if (rows.length < 2 || weights.some((weight) => weight === undefined)) continue
    const sum = weights.reduce((total, weight) => total + Number(weight), 0)
    const [first, last] = [rows[0], rows.at(-1)]
    if (sum === 100 || sum === 1 || sum < 20 || !first || !last) continue
    offences.push({ ...atSentence(first, undefined, undefined, { sum: String(sum) }), end: last.place().end })
  }
  return offences
}

/** 指标及权重为：接通率30%、满意度30%、质检20%. */
const WEIGHED =
  /权重[^。;,\d]{0,8}(?::|为|如下)\s*(?<list>(?:[\u4e00-\u9fff]{2,12}\s*(?:占|为|:)?\s*\d{1,3}%[、,和及]?\s*){3,})/g

/** 满分100分，其中服务40分、出勤30分、投诉20分. */
const POINTS =
  /满分(?:为|共)?\s*(?<all>\d{2,3})分[^。;\d]{0,6}(?:其中|包括|分为|:)(?<list>(?:[^。;,、\d]{2,12}\d{1,3}分[,、和及]?){2,})/g

const pointsNotWhole = ({ sentencesFor }: Analysis): Offence[] =>
  sentencesFor(POINTS)
    .filter(({ node, text }) => binds(node) && !/扣|加分/.test(text))
    .flatMap((sentence) =>
      [...sentence.text.matchAll(POINTS)].flatMap((match) => {
        const points = (match.groups?.['list'] ?? '').match(/\d+(?=分)/g) ?? []
        const sum = points.reduce((all, each) => all + Number(each), 0)
        return sum === Number(match.groups?.['all']) ? [] : [atWords(sentence, match, { sum })]
      }),
    )

const WEIGHT = /权重(?:分别)?[为占:]?\s*(?<list>(?:\d{1,3}%[、,和及]?\s*)+)/g

/** Weights in running text: 接通率权重40%，满意度权重50%. */
function weightsInText({ sentencesFor }: Analysis): Offence[] {
  const weighed = sentencesFor(WEIGHT, WEIGHED).filter(({ node, text }) => binds(node) && /率|度|质量|时/.test(text))
  return [...Map.groupBy(weighed, ({ node }) => node.parent ?? node).values()].flatMap((group): Offence[] => {
    const matchesOf = (pattern: RegExp) =>
      group.flatMap((sentence) => [...sentence.text.matchAll(pattern)].map((match) => ({ sentence, match })))
    const single = matchesOf(WEIGHT)
    const found = single.length > 0 ? single : matchesOf(WEIGHED)
    const shares = found.flatMap(({ match }) => sharesIn(match.groups?.['list'] ?? ''))
    const [first] = found
    if (!first || shares.length < 2 || compare(sumOf(shares), WHOLE) === 0) return []
    const last = found.at(-1) ?? first
    const to = last.match.index + last.match[0].length
    return [
      {
        ...atWords(first.sentence, first.match, { sum: percentText(sumOf(shares)).replace('%', '') }),
        end: last.sentence.place(0, to).end,
      },
    ]
  })
}

export const WEIGHT_RULE: Rule = {
  code: 'weights-not-whole',
  severity: 'error',
  check: (analysis) => [...weightsNotWhole(analysis), ...weightsInText(analysis), ...pointsNotWhole(analysis)],
}
