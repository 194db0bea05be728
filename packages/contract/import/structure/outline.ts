import { FIRST_LIST_RANK, lastNumber, listsAnnexes, MAXIMUM_GAP, RANK, samePrefix, startsWith } from './marker-order.ts'
import { isBare, type Marker, type MarkerStyle } from './markers.ts'
import { headsDecimals, headsIdeographs, headsRow, leadsDecimals } from './matter-behind.ts'

/** A numbered place that the outline accepted, with what hangs below it. */
export type OutlineNode = {
  readonly marker: Marker
  readonly children: OutlineNode[]
  readonly parent: OutlineNode | undefined
  /** How long the heading behind the mark is, where it is known. */
  readonly headingLength?: number
}

class Outline {
  readonly roots: OutlineNode[] = []
  private readonly open: OutlineNode[] = []
  private readonly text: string
  private readonly last = new Map<MarkerStyle, Marker>()
  /** The first words behind the number 1 of each style: where they come again, a table of contents is over. */
  private readonly firstWords = new Map<MarkerStyle, string>()

  constructor(text: string) {
    this.text = text
  }

  add(found: Marker): void {
    if (!this.accepts(found)) return
    const marker = this.withPrefix(found)
    const depth = this.depthFor(marker)
    this.open.length = Math.min(this.open.length, depth)
    const parent = this.open.at(-1)
    const node: OutlineNode = { marker, children: [], parent }
    ;(parent?.children ?? this.roots).push(node)
    this.open.push(node)
    this.last.set(marker.style, marker)
    if (lastNumber(marker) === 1 && !this.firstWords.has(marker.style))
      this.firstWords.set(marker.style, this.wordsBehind(marker))
  }

  private wordsBehind({ end }: Marker): string {
    return this.text
      .slice(end, end + 12)
      .replaceAll(/\s/g, '')
      .slice(0, 4)
  }

  /** Contents run into the body: what stood behind their first number stands behind a number 1 again. */
  private beginsAgain(marker: Marker): boolean {
    const words = this.firstWords.get(marker.style)
    return lastNumber(marker) === 1 && words !== undefined && words.length === 4 && words === this.wordsBehind(marker)
  }

  /** A decimal whose first digits were lost goes on where the last one of its depth stood. */
  private withPrefix(marker: Marker): Marker {
    if (marker.number[0] !== 0 || marker.style !== 'decimal') return marker
    const before = this.open.findLast(
      ({ marker: { style, number } }) => style === 'decimal' && number.length === marker.number.length,
    )
    const first = before?.marker.number[0]
    return first === undefined ? marker : { ...marker, number: [first, ...marker.number.slice(1)] }
  }

  /** The first number below a part or an explanation may be run into its title. */
  private get opensPart(): boolean {
    const node = this.open.at(-1)
    return node !== undefined && RANK[node.marker.style] <= 1 && node.children.length === 0
  }

  /** 第一条委托事项1.受托方以…: without line breaks the first item runs into the heading of its article. */
  private opensArticle(marker: Marker): boolean {
    const node = this.open.at(-1)
    if (!node || RANK[node.marker.style] > RANK['bracketed-ideograph'] || node.children.length > 0) return false
    return /^[\p{Script=Han}、]{2,12}$/u.test(this.text.slice(node.marker.end, marker.start).trim())
  }

  /** 第十四条 … 第二部分 第三方 15.概念15.1…: a part counts on from the articles before it, in another style. */
  private goesOnFromArticles(marker: Marker): boolean {
    return this.follows(marker, 'article', 1) && headsDecimals(this.text, marker.end, lastNumber(marker))
  }

  private openWith(style: MarkerStyle): number {
    return this.open.findLastIndex((node) => node.marker.style === style)
  }

  private follows(marker: Marker, style: MarkerStyle, gap: number): boolean {
    const before = this.last.get(style)
    const step = lastNumber(marker) - (before ? lastNumber(before) : 0)
    return step >= 1 && step <= (before ? gap : 1)
  }

  private accepts(marker: Marker): boolean {
    switch (marker.style) {
      case 'part':
      case 'chapter':
      case 'section':
      case 'article':
        return (
          marker.startsSentence ||
          marker.number.length === 0 ||
          this.beginsAgain(marker) ||
          (marker.number.length === 1 && this.follows(marker, marker.style, 1)) ||
          (marker.style === 'article' && this.follows(marker, 'chapter', 1)) ||
          (marker.style === 'article' && this.opensArticle(marker) && this.follows(marker, 'article', MAXIMUM_GAP)) ||
          (marker.style === 'section' && lastNumber(marker) === 1 && this.opensPart)
        )
      case 'note':
        return marker.startsSentence || this.follows(marker, 'note', 1) || (lastNumber(marker) === 1 && this.opensPart)
      case 'annex':
      case 'aside':
        return marker.startsSentence
      case 'annex-list': {
        // 说明一:附件列表: is one title.
        const open = this.open.at(-1)?.marker
        return marker.startsSentence && !(open?.style === 'note' && open.end === marker.start)
      }
      case 'signature':
        return marker.startsSentence && this.open[0]?.marker.style !== 'signature'
      case 'decimal':
        return this.acceptsDecimal(marker)
      case 'dot':
        if (marker.startsLine && (!isBare(marker) || lastNumber(marker) === 1))
          return /^[ \t\u3000]*\S/.test(this.text.slice(marker.end, marker.end + 8))
        if (isBare(marker))
          return this.follows(marker, 'dot', 1) || headsDecimals(this.text, marker.end, lastNumber(marker))
        if (
          lastNumber(marker) === 1 &&
          (marker.startsSentence ||
            this.opensPart ||
            this.opensArticle(marker) ||
            (!this.last.has('dot') && headsRow(this.text, marker.end)))
        )
          return true
        return (
          (this.follows(marker, 'dot', marker.startsSentence ? MAXIMUM_GAP : 1) && lastNumber(marker) > 1) ||
          this.goesOnFromArticles(marker)
        )
      case 'ideograph':
        if (marker.startsLine || leadsDecimals(this.text, marker)) return true
        if (marker.startsSentence || this.opensPart)
          return lastNumber(marker) === 1 || this.follows(marker, 'ideograph', MAXIMUM_GAP)
        return lastNumber(marker) > 1
          ? this.follows(marker, 'ideograph', 1)
          : !this.last.has('ideograph') && headsIdeographs(this.text, marker.end)
      case 'bracketed':
      case 'bracketed-ideograph':
        return marker.startsSentence || lastNumber(marker) <= 2 || this.follows(marker, marker.style, 2)
      case 'half-bracketed':
      case 'letter':
        return marker.startsSentence && (lastNumber(marker) === 1 || this.follows(marker, marker.style, 2))
      case 'bullet':
      case 'boxed':
      case 'circled':
        return marker.style !== 'bullet' || marker.startsLine
    }
  }

  /** A decimal number is one of ours when its prefix is open, or when it begins the next prefix that is due. */
  private acceptsDecimal(marker: Marker): boolean {
    const prefix = marker.number.slice(0, -1)
    const isLost = marker.number[0] === 0
    if (isLost) return marker.startsSentence
    const holder = this.open.findLast((node) => this.carries(node, prefix))
    if (marker.startsSentence) return holder !== undefined || lastNumber(marker) <= 2 || this.isNextDecimal(marker)
    if (!holder) return this.isNextDecimal(marker)
    const siblings = holder.children.filter((child) => child.marker.style === 'decimal')
    const before = siblings.at(-1)
    const step = lastNumber(marker) - (before ? lastNumber(before.marker) : 0)
    return step >= 1 && step <= MAXIMUM_GAP
  }

  private isNextDecimal(marker: Marker): boolean {
    const before = this.last.get('decimal')
    if (!before || before.number.length !== marker.number.length) return false
    const step = lastNumber(marker) - lastNumber(before)
    return samePrefix(marker.number, before.number) && step >= 1 && step <= MAXIMUM_GAP
  }

  /** Whether `1.1` may hang below this node because the node is number 1. */
  private carries(node: OutlineNode, prefix: readonly number[]): boolean {
    const { style, number } = node.marker
    if (style === 'decimal') return number.length === prefix.length && startsWith(prefix, number)
    // 第一章 第二节 1.2.1
    const chapter = style === 'section' ? node.parent?.marker : undefined
    if (chapter?.style === 'chapter' && prefix.length === 2)
      return startsWith(prefix, [...chapter.number, ...number].slice(0, 2))
    const isSingle =
      style === 'dot' || style === 'article' || style === 'chapter' || style === 'ideograph' || style === 'section'
    return isSingle && number.length === prefix.length && startsWith(prefix, number)
  }

  /** How many of the open nodes stay open above the new one. */
  private depthFor(marker: Marker): number {
    switch (marker.style) {
      case 'part':
      case 'annex-list':
      case 'signature':
        return 0
      case 'annex':
        return this.annexArticle(marker) + 1
      case 'note':
      case 'aside':
      case 'chapter':
      case 'boxed':
        return this.openWith('part') + 1
      case 'section':
        return Math.max(this.openWith('chapter'), this.openWith('part')) + 1
      case 'article':
        return this.depthForArticle(marker)
      case 'decimal':
        return this.depthForDecimal(marker)
      case 'ideograph':
      case 'bracketed-ideograph':
      case 'dot':
      case 'bracketed':
      case 'half-bracketed':
      case 'circled':
      case 'letter':
      case 'bullet':
        return this.depthForList(marker)
    }
  }

  /** The open article that lists annexes: below it 附件一 is an item, anywhere else it begins the annex itself. */
  private annexArticle({ start }: Marker): number {
    const isList = ({ marker: { style, end } }: OutlineNode): boolean =>
      style !== 'annex' && RANK[style] > RANK.part && listsAnnexes(this.text.slice(end, start))
    return this.open.findIndex(isList)
  }

  private depthForArticle(marker: Marker): number {
    const article = this.openWith('article')
    if (article >= 0) return article
    const chapter = this.openWith('chapter')
    const node = this.open[chapter]
    // 第六章 with 6.1 below it, then 第七条: the author mixes 章 and 条 for one level.
    const isMixed =
      node !== undefined &&
      lastNumber(marker) === lastNumber(node.marker) + 1 &&
      node.children.some(
        (child) => child.marker.style === 'decimal' && child.marker.number[0] === lastNumber(node.marker),
      )
    if (isMixed) return chapter
    const holder = this.open.findLastIndex(({ marker: { style } }) => RANK[style] < RANK.article)
    const ideograph = this.open.findIndex(({ marker: { style } }) => style === 'ideograph')
    return Math.max(holder, ideograph) + 1
  }

  private depthForDecimal(marker: Marker): number {
    const prefix = marker.number.slice(0, -1)
    const previous = this.open.findLastIndex(
      (node) => node.marker.style === 'decimal' && samePrefix(node.marker.number, marker.number),
    )
    const isBackwards = previous >= 0 && lastNumber(marker) <= lastNumber((this.open[previous] as OutlineNode).marker)
    if (isBackwards && /[:：]\s*$/.test(this.text.slice(Math.max(0, marker.start - 3), marker.start))) {
      // 1.4 ...如下:1.1 ... 1.2: a list that begins again inside its own article.
      return this.open.length
    }
    if (previous >= 0) return previous
    const holder = this.open.findLastIndex((node) => this.carries(node, prefix))
    if (holder >= 0) return holder + 1
    const sameDepth = this.open.findIndex(
      ({ marker: { style, number } }) => style === 'decimal' && number.length >= marker.number.length,
    )
    if (sameDepth >= 0) return sameDepth
    const list = this.open.findIndex(({ marker: { style } }) => RANK[style] >= FIRST_LIST_RANK)
    return list >= 0 ? list : this.open.length
  }

  private depthForList(marker: Marker): number {
    // Behind the place to sign: 日期：____第三方介入的约定13.第三方的范围13.1…
    if (this.open[0]?.marker.style === 'signature' && this.goesOnFromArticles(marker)) return 0
    const same = this.openWith(marker.style)
    const open = this.open[same]
    if (open) {
      const innermost = same === this.open.length - 1
      if (lastNumber(marker) > 1 || marker.number.length === 0 || innermost) return this.outerSame(marker, same)
      const isHigher = RANK[marker.style] < RANK[(this.open.at(-1) as OutlineNode).marker.style]
      return isHigher && this.open.at(-1)?.marker.style !== 'decimal' ? same : this.open.length
    }
    if (RANK[marker.style] >= FIRST_LIST_RANK) return this.open.length
    const list = this.open.findIndex(({ marker: { style } }) => RANK[style] >= FIRST_LIST_RANK)
    return list >= 0 ? list : this.open.length
  }

  /** Among open lists of one style the one whose next number this is; the innermost where several are. */
  private outerSame(marker: Marker, innermost: number): number {
    for (let depth = innermost; depth >= 0; depth -= 1) {
      const node = this.open[depth]
      if (node?.marker.style === marker.style && lastNumber(marker) === lastNumber(node.marker) + 1) return depth
    }
    return innermost
  }
}

/** The tree of numbered places of one contract. */
export function outlineOf(text: string, markers: readonly Marker[]): OutlineNode[] {
  const outline = new Outline(text)
  for (const marker of markers) outline.add(marker)
  return outline.roots
}
