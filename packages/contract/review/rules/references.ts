import { ordinalOf } from '../../import/structure/markers.ts'
import type { Analysis, Match } from '../analysis.ts'
import { atMatch, type Offence, type Rule } from '../rule.ts'

const REFERENCE =
  /(?<outside>法》?|条例》?|规定》?|办法》?|解释》?|》)?第(?<number>[一二三四五六七八九十百\d]{1,5}|\d{1,2}(?:\.\d{1,2})+)条/g

type Reference = { readonly match: Match; readonly number: string }

/** Four rules ask for the references of one analysis. */
const REFERENCES = new WeakMap<Analysis, readonly Reference[]>()

/** References to articles of this contract; articles of laws are not ours to check. */
function referencesIn(analysis: Analysis): readonly Reference[] {
  const known = REFERENCES.get(analysis)
  if (known) return known
  const references = analysis
    .search(REFERENCE)
    .filter(({ groups, sentence }) => groups['outside'] === undefined && !/《[^》]*》第?[^，,]{0,4}$/.test(sentence))
    .map((match) => ({
      match,
      number: String(ordinalOf(match.groups['number'] ?? '') ?? match.groups['number'] ?? ''),
    }))
  REFERENCES.set(analysis, references)
  return references
}

function dangling(analysis: Analysis): Offence[] {
  return referencesIn(analysis)
    .filter(({ number }) => analysis.articlesAt(number).length === 0)
    .map(({ match }) => atMatch(match, { reference: match.text }))
}

const isQuoted = (title: string, sentence: string): boolean =>
  title !== '' &&
  ['“”', '""', '「」', '《》', '()', '（）'].some(([open, close]) => sentence.includes(`${open}${title}${close}`))

/** References that two articles answer to; a title quoted behind the number tells which one is meant. */
function ambiguous(analysis: Analysis, isTitled: boolean): Offence[] {
  return referencesIn(analysis)
    .filter(({ match, number }) => {
      const targets = analysis.articlesAt(number)
      const titled = targets.filter(({ article }) => isQuoted(article.heading.text, match.sentence))
      return targets.length > 1 && (titled.length === 1) === isTitled
    })
    .map(({ match }) => atMatch(match, { reference: match.text }))
}

/** 第十条, where the articles are called 10. */
function otherStyle(analysis: Analysis): Offence[] {
  return referencesIn(analysis)
    .filter(({ number }) => {
      const [target, second] = analysis.articlesAt(number)
      return target !== undefined && second === undefined && (target.style === 'dot' || target.style === 'ideograph')
    })
    .map(({ match }) => atMatch(match, { reference: match.text }))
}

/** A ground for ending the contract that the contract never explains. */
function undefinedForceMajeure({ nodes, search }: Analysis): Offence[] {
  const explained =
    nodes.some(({ article }) => /不可抗力/.test(article.heading.text)) ||
    search(/不可抗力(?:是?指|系指|包括|事件是)|因不可抗力[^。；;]{0,40}(?:不承担|免除|免责|互不)/g).length > 0
  if (explained) return []
  const ground = search(/不可抗力/g, (node) => node.part === 'body' && /解除|终止/.test(node.matter))[0]
  return ground ? [atMatch(ground)] : []
}

/** "On the conditions agreed in this contract", said by the very article that ought to agree them. */
function circular({ search }: Analysis): Offence[] {
  return search(/(?:本合同|合同)(?:所)?约定的(?:其他)?(?<kind>解除|终止)条件/g, (node) =>
    /解除|终止/.test(node.matter),
  ).map((match) => atMatch(match, { kind: match.groups['kind'] ?? '' }))
}

export const REFERENCE_RULES: readonly Rule[] = [
  { code: 'reference-dangling', severity: 'error', check: dangling },
  { code: 'reference-ambiguous', severity: 'warning', check: (analysis) => ambiguous(analysis, false) },
  { code: 'reference-by-title', severity: 'note', check: (analysis) => ambiguous(analysis, true) },
  { code: 'reference-style', severity: 'note', check: otherStyle },
  { code: 'force-majeure-undefined', severity: 'warning', check: undefinedForceMajeure },
  { code: 'conditions-circular', severity: 'note', check: circular },
]
