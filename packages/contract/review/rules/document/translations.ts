import type { Language } from '@heqi/vocabulary'
import type { Analysis } from '../../analysis.ts'
import { law } from '../../legal-basis.ts'
import type { Offence, Rule } from '../../rule.ts'
import { type Labels, labelsInBoth, names, onlyParty } from '../../translations/acting-party.ts'
import { alignedIn } from '../../translations/aligned.ts'
import { type Pair, pairsIn, wordsOfSource } from '../../translations/both-languages.ts'
import { figuresIn, type StatedValue, valuesIn } from '../../translations/stated-values.ts'

/** Two places that say the same matter differently; offsets are into the source. */
type Difference = Readonly<Record<Language, { readonly text: string; readonly start: number; readonly end: number }>>

const at = <Found extends { readonly start: number; readonly end: number }>(found: Found, from: number): Found => ({
  ...found,
  start: found.start + from,
  end: found.end + from,
})

/** The values of one side without those that the other side states as often. */
function unmatched(values: readonly StatedValue[], others: readonly StatedValue[]): readonly StatedValue[] {
  const open = others.map(({ kind, key }) => `${kind} ${key}`)
  return values.filter(({ kind, key }) => {
    const index = open.indexOf(`${kind} ${key}`)
    if (index >= 0) open.splice(index, 1)
    return index < 0
  })
}

/** Values of one kind of which each stands in one language only; a figure that the other one counts otherwise proves nothing. */
function valueDifferences(words: string, pair: Pair): readonly Difference[] {
  const passages = {
    'zh-CN': words.slice(pair['zh-CN'].start, pair['zh-CN'].end),
    en: words.slice(pair.en.start, pair.en.end),
  }
  const stated = { 'zh-CN': valuesIn(passages['zh-CN'], 'zh-CN'), en: valuesIn(passages.en, 'en') }
  const chinese = unmatched(stated['zh-CN'], stated.en)
  const english = unmatched(stated.en, stated['zh-CN'])
  const figures = { 'zh-CN': figuresIn(passages['zh-CN'], 'zh-CN'), en: figuresIn(passages.en, 'en') }
  const isSaidOtherwise = (one: StatedValue, other: StatedValue): boolean =>
    one.number !== other.number &&
    ((one.number !== undefined && figures.en.has(one.number)) ||
      (other.number !== undefined && figures['zh-CN'].has(other.number)))
  const kinds = new Set(chinese.map(({ kind }) => kind))
  return [...kinds].flatMap((kind) => {
    const one = chinese.find((value) => value.kind === kind)
    const other = english.find((value) => value.kind === kind)
    if (one === undefined || other === undefined || isSaidOtherwise(one, other)) return []
    return [{ 'zh-CN': at(one, pair['zh-CN'].start), en: at(other, pair.en.start) }]
  })
}

/** Of a sentence in several parts the other language may say another part first: there only a party that it never names is wrong. */
function partyDifferences(words: string, pair: Pair, labels: Labels): readonly Difference[] {
  const chinese = words.slice(pair['zh-CN'].start, pair['zh-CN'].end)
  const english = words.slice(pair.en.start, pair.en.end)
  const isLong = /[，；,;]|。[^]*。/.test(chinese)
  return (['acts', 'owed'] as const)
    .flatMap((what) => {
      const one = onlyParty(chinese, 'zh-CN', what, labels)
      const other = onlyParty(english, 'en', what, labels)
      if (one === undefined || other === undefined || one.role === other.role) return []
      if (isLong && names(english, one.role, labels)) return []
      return [{ 'zh-CN': at(one, pair['zh-CN'].start), en: at(other, pair.en.start) }]
    })
    .slice(0, 1)
}

/** Texts that differ in more places than these, and in more than they agree in, are no translations of each other. */
const FEW = 2

/** How many values of a pair stand in both languages. */
const agreeing = (words: string, { 'zh-CN': one, en: other }: Pair): number => {
  const chinese = valuesIn(words.slice(one.start, one.end), 'zh-CN')
  return chinese.length - unmatched(chinese, valuesIn(words.slice(other.start, other.end), 'en')).length
}

function translationsDiffer({ contract, nodes }: Analysis): Offence[] {
  const words = wordsOfSource(contract.source)
  const pairs = pairsIn(contract.source, words).flatMap((pair) => alignedIn(words, pair))
  const labels = labelsInBoth(contract.parties, words)
  // Where one party goes by a name that is not known, the other one would seem to do all.
  const areNamed = names(words, 'client', labels) && names(words, 'provider', labels)
  const differences = pairs.flatMap((pair) => [
    ...valueDifferences(words, pair),
    ...(areNamed ? partyDifferences(words, pair, labels) : []),
  ])
  const isTranslation = () => differences.length < pairs.reduce((sum, pair) => sum + agreeing(words, pair), 0)
  if (differences.length > FEW && !isTranslation()) return []
  const leading = contract.analysed.language
  return differences
    .filter((difference) => difference[leading].start >= contract.start && difference[leading].end <= contract.end)
    .map((difference) => {
      const { start, end } = difference[leading]
      const article =
        nodes.findLast((node) => node.article.start <= start && start < node.article.end)?.article.number ?? ''
      return { article, start, end, data: { chinese: difference['zh-CN'].text, english: difference.en.text } }
    })
}

/** What a contract in two languages says in one of them and contradicts in the other. */
export const TRANSLATION_RULES: readonly Rule[] = [
  {
    code: 'translations-differ',
    severity: 'error',
    legalBasis: law('《中华人民共和国民法典》第四百六十六条第二款', 'Civil Code art. 466(2)'),
    check: translationsDiffer,
  },
]
