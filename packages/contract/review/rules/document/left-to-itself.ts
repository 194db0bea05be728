import { type Analysis, type Node, topOf } from '../../analysis.ts'
import { inArticles } from '../../reading/parts.ts'
import { atMatch, type Offence } from '../../rule.ts'

/** "On the conditions agreed in this contract", said by the very article that ought to agree them. */
export function leftToItself({ search, sentences }: Analysis): Offence[] {
  const conditions = search(/(?:本合同|合同)(?:所)?约定的(?:其他)?(?<kind>解除|终止)条件/g, (node) =>
    /解除|终止/.test(node.matter),
  )
  // Elsewhere somebody may end it as well: those are the other cases.
  const isRuledElsewhere = (node: Node): boolean =>
    sentences.some(
      (each) => topOf(each.node) !== topOf(node) && /(?:可以?|有权)[^。;,]{0,8}(?:解除|终止)/.test(each.text),
    )
  const others = search(
    /(?:本合同|本协议)(?:所)?约定的其他(?<kind>解除|终止)(?:合同的?|协议的?)?(?:情形|事由)/g,
    inArticles,
  )
  return [...conditions, ...others.filter(({ node }) => !isRuledElsewhere(node))].map((match) =>
    atMatch(match, { kind: match.groups['kind'] ?? '' }),
  )
}
