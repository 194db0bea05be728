import { type Analysis, type Sentence, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { binds, inArticles } from '../../reading/parts.ts'
import { atSentence, atWords, type Offence, type Rule } from '../../rule.ts'
import { explainedInCircles } from './definitions-in-circles.ts'

/** `"工作日"是指……`, at the beginning of what it explains; sentences are folded, so all quotation marks are one. */
const MEANING =
  /(?:^|[:,、)\s]|所称的?|所指的?)"(?<term>[^"]{2,16})"\s*,?\s*(?:均|即)?(?:是|系|特)?指(?!定|派|导|示|令|标|出|向|引|数|明)/

/** `(以下简称"合作平台")`. */
const SHORT = /以下(?:统|合|并)?(?:简)?称(?:为|作)?:?"(?<term>[^"]{2,16})"/

/** What parties, the contract and its copies are called is no defined term. */
const EVERYDAY =
  /^(?:[甲乙丙丁]方|双方|各方|一方|委托[方人]|受托[方人]|服务[方商]|客户方?|发包[方人]|承包[方人]|供方|需方|本?(?:合同|协议|附件|条))$/

type Definition = {
  readonly term: string
  readonly sentence: Sentence
  readonly at: number
  readonly explains: boolean
}

const definitionsIn = oncePerAnalysis(({ sentencesFor }: Analysis): readonly Definition[] =>
  sentencesFor(MEANING, SHORT).flatMap((sentence) =>
    [MEANING, SHORT].flatMap((pattern) => {
      const match = pattern.exec(sentence.text)
      const term = match?.groups?.['term'] ?? ''
      if (!match || EVERYDAY.test(term)) return []
      const at = match.index + match[0].indexOf(`"${term}"`)
      return [{ term, sentence, at, explains: pattern === MEANING }]
    }),
  ),
)

const atTerm = ({ term, sentence, at }: Definition): Offence => atSentence(sentence, at, at + term.length + 2, { term })

const countOf = (text: string, term: string): number => text.split(term).length - 1

/** A term that is explained, and then nothing is said with it. */
function unused(analysis: Analysis): Offence[] {
  const definitions = definitionsIn(analysis)
  return definitions
    .filter(({ term, sentence }) => {
      const own = definitions.filter((other) => other.sentence === sentence || other.term === term)
      const inside = own.reduce((sum, other) => sum + countOf(other.sentence.text, term), 0)
      const distinct = new Set(own.map((other) => other.sentence))
      const counted = [...distinct].reduce((sum, each) => sum + countOf(each.text, term), 0)
      return countOf(analysis.text, term) <= Math.min(inside, counted)
    })
    .map(atTerm)
}

/** A term that is explained once more, in other words. */
function twice(analysis: Analysis): Offence[] {
  const explained = definitionsIn(analysis).filter(({ explains, sentence }) => explains && inArticles(sentence.node))
  return explained
    .filter((definition, index) =>
      explained
        .slice(0, index)
        .some(
          ({ term, sentence }) => term === definition.term && sentence.text.trim() !== definition.sentence.text.trim(),
        ),
    )
    .map(atTerm)
}

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)

/** The same where the second place does without quotation marks. */
function againUnquoted(analysis: Analysis): Offence[] {
  const explained = definitionsIn(analysis).filter(({ explains, sentence }) => explains && inArticles(sentence.node))
  return explained.flatMap(({ term, sentence: own }) => {
    const pattern = new RegExp(
      `^\\s*(?:本(?:合同|协议|条|附件)(?:所称)?的?)?${escaped(term)}\\s*[:,]?(?:均|即)?(?:是|系|特)?指(?!定|派|导|示|令|标|出|向|引|数|明)`,
    )
    const again = saying(analysis, pattern, binds).find(({ sentence }) => sentence !== own)
    return again ? [atWords(again.sentence, again.match, { term })] : []
  })
}

const SAID_TO_BE_DEFINED =
  /(?:本(?:合同|协议)(?:中)?(?:所称|所指|定义)的?"(?<term>[^"]{2,16})"(?!\s*,?\s*(?:均|即)?(?:是|系|特)?指|\s*[,:]?\s*(?:包括|为|是))|"(?<other>[^"]{2,16})"(?:的)?(?:定义|含义|释义)(?:见|详见|以|按|依)[^。;]{0,12}(?:本合同|定义|释义))/

/** A term that the contract says it defines, and does not. */
function undefinedTerms(analysis: Analysis): Offence[] {
  const known = new Set(definitionsIn(analysis).map(({ term }) => term))
  return saying(analysis, SAID_TO_BE_DEFINED, inArticles).flatMap(({ sentence, match }) => {
    const term = match.groups?.['term'] ?? match.groups?.['other'] ?? ''
    if (known.has(term) || EVERYDAY.test(term)) return []
    const at = match.index + match[0].indexOf(`"${term}"`)
    return [atSentence(sentence, at, at + term.length + 2, { term })]
  })
}

export const DEFINITION_RULES: readonly Rule[] = [
  { code: 'term-unused', severity: 'note', check: unused },
  { code: 'term-defined-twice', severity: 'warning', check: anyOf(twice, againUnquoted) },
  { code: 'term-undefined', severity: 'warning', check: anyOf(undefinedTerms, explainedInCircles) },
]
