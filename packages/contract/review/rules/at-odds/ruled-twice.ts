import { type Analysis, type Node } from '../../analysis.ts'
import { inArticles } from '../../reading/parts.ts'
import { atHead, type Offence, type Rule } from '../../rule.ts'

const words = ({ article }: Node): string => article.body.text.replace(/[\s，,。；;：:]/g, '')

/** One number, one heading, two different texts: the same matter ruled twice. Two lists below one heading count each for itself. */
function ruledTwice({ nodes }: Analysis): Offence[] {
  const isWritten = ({ article }: Node): boolean =>
    article.children.length === 0 && /[^\s，,。；;：:]/.test(article.body.text)
  const seen = new Map<string, Node>()
  return nodes.flatMap((node) => {
    if (!inArticles(node) || !isWritten(node)) return []
    const { number, heading } = node.article
    const key = `${number} ${node.matter}`
    const before = seen.get(key)
    if (!before) seen.set(key, node)
    if (!before || number === '' || (before.parent === node.parent && heading.text === '')) return []
    return words(before) === words(node) ? [] : [atHead(node, { number })]
  })
}

export const RULED_TWICE_RULES: readonly Rule[] = [{ code: 'ruled-twice', severity: 'error', check: ruledTwice }]
