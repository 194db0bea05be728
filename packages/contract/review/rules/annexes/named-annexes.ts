import { ordinalOf } from '../../../import/structure/ordinals.ts'
import type { Analysis, Match, Node } from '../../analysis.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { inBody } from '../../reading/parts.ts'
import { atHead, atMatch, type Offence } from '../../rule.ts'

const NAMED =
  /(?<!见|照|据|合|于|按)附件(?<number>[一二三四五六七八九十\d]{1,3})(?:\s*[:：《]|[ \u3000]+)\s*(?<name>(?:(?!附件[一二三四五六七八九十\d])[^。；;，,:：\n()（）》]){2,20})|(?<=[:：;；]\s?|^\s*(?:附件)?)附件(?<listed>[一二三四五六七八九十\d]{1,3})(?<title>(?![的中之与和及])[^。：；，、\s:;,()（）》]{2,16})(?=[。；;]|$)/g

/** 见附件一《价格表》 lists nothing, but says what it takes annex one for. */
export const REFERRED = /(?<=[见照据合于按])附件(?<number>[一二三四五六七八九十\d]{1,3})\s*《(?<name>[^》\n]{2,20})》/g

export type Annex = { readonly number: number; readonly name: string; readonly node: Node; readonly place: Offence }

const bare = (name: string): string => name.replace(/详细.*$|列明.*$|明确.*$|\s/g, '')

const annexAt = (match: Match, name: string): Annex => ({
  number: ordinalOf(match.groups['number'] ?? match.groups['listed'] ?? '') ?? 0,
  name: bare(name),
  node: match.node,
  place: atMatch(match),
})

export const allNamed = oncePerAnalysis(({ search, nodes }: Analysis): readonly Annex[] => {
  const inHeadings = search(/附件(?<number>[一二三四五六七八九十\d]{1,3})(?<name>)$/g).map((match) =>
    annexAt(match, match.node.article.body.text.slice(0, 20)),
  )
  const inText = search(NAMED).map((match) => annexAt(match, match.groups['name'] ?? match.groups['title'] ?? ''))
  const asArticles = nodes
    .filter(({ article }) => /^附件[一二三四五六七八九十\d]/.test(article.label))
    .map((node) => ({
      number: ordinalOf(node.article.label.replace('附件', '')) ?? 0,
      name: bare(/^[^。；;，,:：\n()（）]{0,20}/.exec(node.article.heading.text || node.article.body.text)?.[0] ?? ''),
      node,
      place: atHead(node),
    }))
  return [...inHeadings, ...inText, ...asArticles]
})

export const namedAnnexes = (analysis: Analysis, within: (node: Node) => boolean): Annex[] =>
  allNamed(analysis).filter(({ node }) => within(node))

export const inList = ({ part }: Node): boolean => part === 'annexes'

/** What the articles take an annex for by its number and title. */
export const referredTo = ({ search }: Analysis): Annex[] =>
  search(REFERRED, inBody).map((match) => annexAt(match, match.groups['name'] ?? ''))
