import { allMatches } from '@heqi/clauses'
import type { Analysis, Sentence } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atSentence, doubtful, type Offence } from '../../rule.ts'

const EXPLAINED =
  /"(?<term>[^"]{2,12})"\s*,?(?:均|即)?(?:是|系|特)?指(?!定|派|导|示|令|标|出|向|引|数|明)(?<meaning>[^。;]{2,40})/g
/** A figure, a list or another document says more than the term does. */
const SAYS_MORE = /\d|[、:]|附件|第[一二三四五六七八九十]+条|法律|包括|但不限于/
/** So little beside the term itself explains nothing: 每年的销售旺季. */
const LITTLE = 8

type Explained = { readonly sentence: Sentence; readonly at: number; readonly term: string; readonly meaning: string }

const explainedIn = (analysis: Analysis): Explained[] =>
  analysis.sentencesFor(EXPLAINED).flatMap((sentence) =>
    binds(sentence.node)
      ? allMatches(EXPLAINED, sentence.text).flatMap(({ index, groups }) => {
          const { term = '', meaning = '' } = groups ?? {}
          return SAYS_MORE.test(meaning) ? [] : [{ sentence, at: index, term, meaning }]
        })
      : [],
  )

const byItself = ({ term, meaning }: Explained): boolean =>
  meaning.endsWith(term) && meaning.length - term.length <= LITTLE

const byEachOther = (one: Explained, other: Explained): boolean =>
  one !== other && one.meaning.includes(other.term) && other.meaning.includes(one.term)

/** “旺季”指每年的销售旺季; “结案”指按结案标准处理完毕, and “结案标准” is what 结案 needs. */
export function explainedInCircles(analysis: Analysis): Offence[] {
  const explained = explainedIn(analysis)
  return explained
    .filter((each) => byItself(each) || explained.some((other) => byEachOther(each, other)))
    .map(({ sentence, at, term }) => doubtful(atSentence(sentence, at, at + term.length + 2, { term })))
}
