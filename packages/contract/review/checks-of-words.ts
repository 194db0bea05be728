import { type Analysis, type Node, saying } from './analysis.ts'
import { binds, inArticles } from './reading/parts.ts'
import { atMatch, atWords, type Rule } from './rule.ts'

type Words = RegExp | ((analysis: Analysis) => RegExp)

/** A check that finds the sentences that say it, unless something in the same sentence excuses it. */
export const whereSaid =
  (words: Words, not?: RegExp): Rule['check'] =>
  (analysis) =>
    saying(analysis, typeof words === 'function' ? words(analysis) : words, binds).flatMap(({ sentence, match }) =>
      not?.test(sentence.text) ? [] : [atWords(sentence, match)],
    )

/** 下列事项不在服务范围之内：…, and what belongs to no service in other words. */
const LEFT_OUT =
  /不(?:在|属于?|包括|包含|提供)[^。;,:]{0,10}(?:范围|事项|服务)?[^。;,:]{0,4}:|(?:范围|服务)(?:之)?外[^。;,:]{0,6}:/
const FORBIDDEN = /不得|禁止|严禁|不准|不可|不能|不允许|杜绝|不应|无权|拒绝/
/** What one party says is none of its business: 刷单不归乙方管. */
const EXCLUDED = /^[^。;]{0,12}(?:不归|不属于|不在[^。;,]{0,8}范围|不(?:承接|参与|从事))/

/** A check that finds the sentences that say it, unless they forbid it up to the end of the words. */
export const whereAllowed =
  (pattern: RegExp, not?: RegExp): Rule['check'] =>
  (analysis) =>
    saying(analysis, pattern, binds).flatMap(({ sentence, match }) => {
      const upTo = sentence.text.slice(0, match.index + match[0].length)
      const isRefused =
        FORBIDDEN.test(upTo) ||
        LEFT_OUT.test(`${sentence.node.matter}:${upTo}`) ||
        EXCLUDED.test(sentence.text.slice(match.index + match[0].length))
      return isRefused || not?.test(sentence.text) ? [] : [atWords(sentence, match)]
    })

/** A check that finds the words in headings and paragraphs, over more than one sentence too. The pattern needs the flag `g`. */
export const whereFound =
  (pattern: RegExp, within: (node: Node) => boolean = inArticles): Rule['check'] =>
  ({ search }) =>
    search(pattern, within).map((match) => atMatch(match))
