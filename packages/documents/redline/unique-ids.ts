import { attribute, child, elementsOf, isElement, type XmlElement, type XmlNode } from '../word/xml-tree.ts'

const withAttribute = (node: XmlElement, name: string, value: string): XmlElement => ({
  ...node,
  attributes: node.attributes.replace(new RegExp(`(\\s${name}\\s*=\\s*)"[^"]*"`), `$1"${value}"`),
})

const isDeleted = (paragraph: XmlElement): boolean => {
  const properties = child(paragraph, 'w:pPr')
  const run = properties && child(properties, 'w:rPr')
  return run !== undefined && child(run, 'w:del') !== undefined
}

/** Of two bookmarks with one name the one in a deleted paragraph goes: references shall lead to what stays. */
function doubledBookmarks(nodes: readonly XmlNode[]): ReadonlySet<XmlElement> {
  const holders = new Map<string, { start: XmlElement; inDeleted: boolean }[]>()
  const visit = (own: readonly XmlNode[], inDeleted: boolean): void => {
    for (const node of own) {
      if (!isElement(node)) continue
      const name = attribute(node, 'w:name')
      if (node.name === 'w:bookmarkStart' && name !== undefined)
        holders.set(name, [...(holders.get(name) ?? []), { start: node, inDeleted }])
      visit(node.children, inDeleted || (node.name === 'w:p' && isDeleted(node)))
    }
  }
  visit(nodes, false)
  return new Set(
    [...holders.values()].flatMap((all) => {
      const kept = all.find(({ inDeleted }) => !inDeleted) ?? all[0]
      return all.filter((one) => one !== kept).map(({ start }) => start)
    }),
  )
}

/** Gives doubled drawings and bookmarks ids of their own, and each name of a bookmark to one of them. */
export function withUniqueIds(nodes: readonly XmlNode[]): readonly XmlNode[] {
  const doubled = doubledBookmarks(nodes)
  let next =
    Math.max(
      0,
      ...[...elementsOf(nodes)]
        .map((node) => Number(attribute(node, node.name === 'w:bookmarkStart' ? 'w:id' : 'id') ?? 0))
        .filter((id) => id < 1e9),
    ) + 1
  const usedBookmarks = new Set<string>()
  const usedDrawings = new Set<string>()
  /** The ids that open bookmarks have now, by the id in the file; the latest one closes first. */
  const open = new Map<string, (string | undefined)[]>()
  const visit = (node: XmlNode): readonly XmlNode[] => {
    if (!isElement(node)) return [node]
    if (node.name === 'w:bookmarkStart') {
      const id = attribute(node, 'w:id') ?? ''
      const own = doubled.has(node) ? undefined : usedBookmarks.has(id) ? String(next++) : id
      open.set(id, [...(open.get(id) ?? []), own])
      if (own === undefined) return []
      usedBookmarks.add(own)
      return [withAttribute(node, 'w:id', own)]
    }
    if (node.name === 'w:bookmarkEnd') {
      const id = attribute(node, 'w:id') ?? ''
      const waiting = open.get(id)
      if (waiting === undefined || waiting.length === 0) return []
      const own = waiting.pop()
      return own === undefined ? [] : [withAttribute(node, 'w:id', own)]
    }
    const children = node.children.flatMap(visit)
    if (node.name !== 'wp:docPr') return [{ ...node, children }]
    const id = attribute(node, 'id') ?? ''
    const own = usedDrawings.has(id) ? String(next++) : id
    usedDrawings.add(own)
    return [withAttribute({ ...node, children }, 'id', own)]
  }
  return nodes.flatMap(visit)
}
