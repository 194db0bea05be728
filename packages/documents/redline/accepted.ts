import { attribute, child, isElement, type XmlElement, type XmlNode } from '../word/xml-tree.ts'

/** Elements that only tell what was; and the marks around moved text. */
const HISTORY =
  /^w:(?:del|moveFrom|(?:pPr|rPr|sectPr|tblPr|tblGrid|trPr|tcPr|tblPrEx|numbering)Change|(?:moveFrom|moveTo)Range(?:Start|End)|cellIns|cellDel|cellMerge|customXml(?:Ins|Del|MoveFrom|MoveTo)Range(?:Start|End))$/

const KEPT = /^w:(?:ins|moveTo)$/

/** Whether the properties (`w:pPr`, `w:trPr`) say that a tracked change takes this away. */
const isGone = (properties: XmlElement | undefined): boolean => {
  const holder = properties?.name === 'w:pPr' ? child(properties, 'w:rPr') : properties
  return holder !== undefined && (child(holder, 'w:del') ?? child(holder, 'w:moveFrom')) !== undefined
}

const withChildren = (node: XmlElement, children: readonly XmlNode[]): XmlElement => ({ ...node, children })

const isProperties = ({ name }: XmlElement): boolean => name === 'w:rPr' || name === 'w:trPr' || name === 'w:tcPr'

/** A paragraph whose mark is deleted runs on into the next one, which lends its properties. */
function merged(nodes: readonly XmlNode[]): readonly XmlNode[] {
  const result: XmlNode[] = []
  let carried: XmlNode[] = []
  for (const [index, node] of nodes.entries()) {
    if (!isElement(node) || node.name !== 'w:p') {
      result.push(node)
      continue
    }
    const properties = child(node, 'w:pPr')
    const content = node.children.filter((own) => own !== properties)
    const hasNext = nodes.slice(index + 1).some((own) => isElement(own) && own.name === 'w:p')
    if (isGone(properties) && hasNext) carried.push(...content)
    else {
      result.push(withChildren(node, [...(properties ? [properties] : []), ...carried, ...content]))
      carried = []
    }
  }
  return result
}

/** The same nodes with every tracked change accepted. */
export function accepted(nodes: readonly XmlNode[]): readonly XmlNode[] {
  const present = nodes.filter((node) => !(isElement(node) && node.name === 'w:tr' && isGone(child(node, 'w:trPr'))))
  return merged(present).flatMap((node): readonly XmlNode[] => {
    if (!isElement(node)) return [node]
    if (HISTORY.test(node.name)) return []
    if (KEPT.test(node.name)) return accepted(node.children)
    if (isProperties(node)) {
      const own = node.children.filter(
        (entry) => !isElement(entry) || !(HISTORY.test(entry.name) || KEPT.test(entry.name)),
      )
      return [withChildren(node, own)]
    }
    return [withChildren(node, accepted(node.children))]
  })
}

/** The largest id that annotations (bookmarks, comments, changes) have. */
export function largestId(elements: Iterable<XmlElement>): number {
  let largest = 0
  for (const element of elements) {
    const id = Number(attribute(element, 'w:id') ?? 0)
    if (/^w:(?:ins|del|moveFrom|moveTo|bookmarkStart|\w+Change)$/.test(element.name) && id > largest && id < 1e9)
      largest = id
  }
  return largest
}
