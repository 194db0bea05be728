import type { Analysis, Node } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import type { LabelStyle } from '../../labels.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { inArticles } from '../../reading/parts.ts'
import { atHead, doubtful, type Offence, type Rule } from '../../rule.ts'
import { repeatedInText, rowsLost } from './run-on-numbers.ts'

const last = (node: Node): number => node.numbers.at(-1) ?? 0

const isTop = ({ style, article }: Node): boolean =>
  article.kind === 'article' && (style === 'article' || style === 'chapter' || style === 'ideograph' || style === 'dot')

const isBareChapter = ({ style, article }: Node): boolean => style === 'chapter' && article.children.length === 0

/** Top numbers; a list of the parties or the recitals ahead of the first 第…条 counts for itself. */
function articlesOf(nodes: readonly Node[]): Node[] {
  const counted = nodes.filter(inArticles)
  // Where 第一章 has 1.1 below it, 第二章 with a mere sentence is an article as well.
  const areChapters = counted.some((node) => isTop(node) && node.style === 'chapter')
  const tops = counted.filter((node) => isTop(node) || (areChapters && isBareChapter(node)))
  const first = tops.findIndex(({ style }) => style === 'article' || style === 'chapter')
  return first > 0 && tops.slice(0, first).every(({ style }) => style === 'dot') ? tops.slice(first) : tops
}

/** A part of the contract may count its articles anew, from one. */
function perPart(top: readonly Node[]): Node[][] {
  const runs: Node[][] = [[]]
  top.forEach((node, at) => {
    const before = top[at - 1]
    const isAnew =
      node.parent?.style === 'part' &&
      node.parent !== before?.parent &&
      (last(node) === 1 || node.style !== before?.style)
    if (before && isAnew) runs.push([])
    runs.at(-1)?.push(node)
  })
  return runs
}

const COUNTED_STYLES: ReadonlySet<LabelStyle> = new Set(['decimal', 'bracketed', 'circled', 'dot', 'ideograph'])

/** Runs of numbers that ought to count up by one: the articles of the whole contract, and the children of each article. */
const runsOf = oncePerAnalysis(({ nodes, childrenOf }: Analysis): readonly Node[][] => {
  const top = articlesOf(nodes)
  const below = nodes.filter(inArticles).flatMap((parent) => {
    const children = childrenOf(parent).filter((node) => COUNTED_STYLES.has(node.style) && !isTop(node))
    if (children.length === 0) return []
    return [...Map.groupBy(children, ({ style, numbers }) => `${style} ${numbers.length}`).values()]
  })
  return top.length > 1 ? [...perPart(top), ...below] : below
})

/** A list inside an article may begin anywhere only at one. */
const beginsAtOne = (run: readonly Node[]): boolean => run[0] !== undefined && !isTop(run[0])

/** 第四章 第三方条款（二）：资金监管: a number in the name of a chapter, which its neighbours count on. */
const isOfTitle = (node: Node, run: readonly Node[]): boolean =>
  run.length === 1 && node.style === 'bracketed' && node.parent?.style === 'chapter'

/** 4.1 to 4.4 stand before article 5: of the fourth only the heading is missing. */
const isThere = (
  { nodes }: Analysis,
  number: number,
  before: Node | undefined,
  { article: { start } }: Node,
): boolean =>
  nodes.some(
    ({ style, numbers, article }) =>
      style === 'decimal' &&
      numbers[0] === number &&
      article.start > (before?.article.start ?? -1) &&
      article.start < start,
  )

/** 4.008.4 当月……: the number ran into the figure or the heading before it, and the article into its neighbour. */
function ranIn({ nodes }: Analysis, missing: string, { article: { start } }: Node): boolean {
  const glued = new RegExp(
    `(?:[\\u4e00-\\u9fff]|\\d\\.\\d{1,2})${missing.replaceAll('.', '\\.')}(?=[ \\t]*[\\u4e00-\\u9fff“"《])`,
  )
  const before = nodes.filter(({ article }) => article.start < start).slice(-NEAR)
  return before.some(({ article: { body } }) => glued.test(body.text))
}
const NEAR = 3

function gaps(analysis: Analysis): Offence[] {
  return runsOf(analysis).flatMap((run) => {
    const offences: Offence[] = []
    run.forEach((node, index) => {
      const before = run[index - 1]
      if (!before && (!beginsAtOne(run) || isOfTitle(node, run))) return
      const step = last(node) - (before ? last(before) : 0)
      const missing = last(node) - 1
      if (step <= 1 || run.slice(0, index).some((each) => last(each) === missing)) return
      if (step === 2 && isTop(node) && isThere(analysis, missing, before, node)) return
      const label = labelLike(node, missing)
      if ((step === 2 || !before) && node.style === 'decimal' && ranIn(analysis, label, node)) return
      const gap = atHead(node, {
        missing: label,
        from: before?.article.label ?? '',
        to: node.article.label,
      })
      // 7.3, 7.4, 7.4, 7.6: the one that stands twice is the one that is missing.
      const isTwice = before && step === 2 && run.slice(0, index - 1).some((each) => last(each) === last(before))
      offences.push(isTwice ? doubtful(gap) : gap)
    })
    return offences
  })
}

/** The label that a missing number would have had. */
const labelLike = (node: Node, value: number): string =>
  node.style === 'decimal' ? [...node.numbers.slice(0, -1), value].join('.') : String(value)

/** `[1, 2, 3, 6]` as `1–3、6`. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const range = ranges.at(-1)
    if (range && number === range[1] + 1) range[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join('、')
}

/** The first number of a run that has been there before, with all that follow it. */
function duplicates(analysis: Analysis): Offence[] {
  return runsOf(analysis).flatMap((run) => {
    const seen = new Set<number>()
    const again = run.filter((node) => seen.has(last(node)) || !seen.add(last(node)))
    const [first] = again
    if (!first) return []
    const numbers = [...new Set(again.map(last))].sort((a, b) => a - b)
    return [atHead(first, { numbers: rangesOf(numbers), count: again.length })]
  })
}

/** A decimal number used for two different places: 1.1 at the beginning and 1.1 again inside 1.4. */
function repeatedDecimals(analysis: Analysis): Offence[] {
  const seen = new Map<string, Node>()
  const offences: Offence[] = []
  for (const node of analysis.nodes.filter((each) => inArticles(each) && each.style === 'decimal')) {
    const label = node.numbers.join('.')
    const before = seen.get(label)
    if (!before) seen.set(label, node)
    else if (before.parent !== node.parent && isInside(node, before.parent)) {
      const isFirst = !offences.some((offence) => offence.article === label) && last(node) === 1
      if (isFirst) offences.push(atHead(node, { numbers: label, count: 1 }))
    }
  }
  return offences
}

/** 11.1 协商, 11.1 诉讼: two entries of the contents under one number. */
const repeatedInContents = ({ contract: { contents } }: Analysis): Offence[] => {
  const known = new Map<string, string>()
  return contents
    .flatMap(({ number, title, start, end }): Offence[] => {
      const label = number.join('.')
      const before = number.length > 1 ? known.get(label) : undefined
      if (before === undefined) known.set(label, title)
      const isAgain = before !== undefined && before !== title
      return isAgain ? [{ article: '', start, end, data: { numbers: label, count: 1 } }] : []
    })
    .slice(0, 1)
}

const isInside = (node: Node, ancestor: Node | undefined): boolean =>
  node.parent !== undefined && (node.parent === ancestor || isInside(node.parent, ancestor))

function backwards(analysis: Analysis): Offence[] {
  return runsOf(analysis).flatMap((run) => {
    const seen = new Set<number>()
    return run.flatMap((node, index): Offence[] => {
      const before = run[index - 1]
      const falls = before !== undefined && last(node) < last(before) && !seen.has(last(node))
      seen.add(last(node))
      return falls ? [atHead(node, { from: before.article.label, to: node.article.label })] : []
    })
  })
}

/** 第六章, then 第七条, for articles of one level. */
function mixedStyles({ nodes }: Analysis): Offence[] {
  const tops = nodes.filter((node) => inArticles(node) && isTop(node))
  const first = tops[0]
  const odd = tops.find((node) => node.style !== first?.style)
  return odd && first ? [atHead(odd, { first: first.article.label, second: odd.article.label })] : []
}

/** 通用条款 and 专用条款 of a model contract count alike on purpose: they are cited by the part. */
const COUNTS_FOR_ITSELF = /通用|专用|一般条款|特殊条款|特别条款|协议书|标准条款/

/** A later part that begins again at one, with numbers that the contract has used. */
function restarts(analysis: Analysis): Offence[] {
  const [first = [], ...later] = perPart(articlesOf(analysis.nodes))
  const key = ({ style, numbers }: Node): string => `${style} ${numbers.join('.')}`
  const used = new Set(first.map(key))
  const isOwn = ({ parent }: Node): boolean => COUNTS_FOR_ITSELF.test(parent?.article.heading.text ?? '')
  return later.flatMap((run) => {
    const again = run.filter((node) => used.has(key(node)))
    const [start] = again
    if (!start || isOwn(start) || first.some(isOwn)) return []
    return [
      atHead(start, { part: start.parent?.article.label ?? '', numbers: rangesOf([...new Set(again.map(last))]) }),
    ]
  })
}

export const NUMBERING_RULES: readonly Rule[] = [
  { code: 'numbering-gap', severity: 'warning', check: anyOf(gaps, rowsLost) },
  {
    code: 'numbering-duplicate',
    severity: 'error',
    check: anyOf(duplicates, repeatedDecimals, repeatedInText, repeatedInContents),
  },
  { code: 'numbering-restarts', severity: 'warning', check: (analysis) => restarts(analysis).slice(0, 1) },
  { code: 'numbering-order', severity: 'warning', check: backwards },
  { code: 'numbering-mixed', severity: 'note', check: mixedStyles },
]
