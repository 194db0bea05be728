import type { Article, MappedText } from '@heqi/clauses'
import type { ContractUnderReview } from '../import/import-contract.ts'

type Node = { readonly article: Article; readonly part: string }

/** Where a stretch of a text stands in the source. */
export const place = ({ offsets }: MappedText, start: number, end: number): { start: number; end: number } => ({
  start: offsets[start] ?? 0,
  end: end > start ? (offsets[end - 1] ?? 0) + 1 : (offsets[start] ?? 0),
})

/** The name of a contract on a line of its own, or run into its number or its parties; pages from the web put their own words above. */
const NAME =
  /(?<=^|\n)[ \t]*[^\n。；;:：,，_]{2,40}?(?:合同|协议|契约)书?(?:[(（][^)）\n]{1,12}[)）])?(?=\s*(?:\n|$|(?:合同|协议)?编号|甲方|委托))/u

function namedTitle(nodes: readonly Node[]): { start: number; end: number } | undefined {
  for (const { article } of nodes.filter(({ part }) => part === 'preamble').slice(0, 3)) {
    for (const words of [article.heading, article.body]) {
      const match = NAME.exec(words.text)
      if (match)
        return place(words, match.index + match[0].length - match[0].trimStart().length, match.index + match[0].length)
    }
  }
  return undefined
}

/** Where the name of the contract stands, else its first line. */
export function titlePlace(contract: ContractUnderReview, nodes: readonly Node[]): { start: number; end: number } {
  const named = namedTitle(nodes)
  if (named) return named
  const title = nodes.find(({ article }) => article.kind === 'title' && article.heading.text + article.body.text !== '')
  const words = title?.article.heading.text ? title.article.heading : title?.article.body
  const line = words ? (/^[^\n]{1,40}/.exec(words.text)?.[0].length ?? 0) : 0
  if (words && line > 0) return place(words, 0, line)
  // A text without line breaks has no title of its own; its first words are one all the same.
  const { text, starts, ends } = contract.working
  const from = /\S/.exec(text)?.index ?? 0
  const length = /^[^\n。;；:：]{1,24}/.exec(text.slice(from))?.[0].length ?? 1
  return { start: starts[from] ?? contract.start, end: ends[from + length - 1] ?? contract.end }
}
