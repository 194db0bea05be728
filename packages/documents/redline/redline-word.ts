import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { WordFile } from '../word/word-file.ts'
import { attribute, child, elementsOf, isElement, type XmlElement, type XmlNode, xmlText } from '../word/xml-tree.ts'
import { accepted, largestId } from './accepted.ts'
import { BorrowedLists } from './borrowed-lists.ts'
import { type RedlineScene, redlineBlocks } from './redline-blocks.ts'
import { type Reviser, Tracker } from './tracked.ts'
import { withUniqueIds } from './unique-ids.ts'

export type { Reviser } from './tracked.ts'

export type RedlineRefusal = Refusal<'file-damaged'>

const withChildren = (node: XmlElement, children: readonly XmlNode[]): XmlElement => ({ ...node, children })

/** Paragraphs of the revised file with lists and styles that the original has. */
function adopter(original: WordFile, lists: BorrowedLists): RedlineScene['adopt'] {
  const styles = new Set(
    [...elementsOf(original.tree('word/styles.xml') ?? [])]
      .filter(({ name }) => name === 'w:style')
      .map((style) => attribute(style, 'w:styleId')),
  )
  const adopted = (node: XmlNode): readonly XmlNode[] => {
    if (!isElement(node)) return [node]
    if (/^w:(?:pStyle|rStyle|tblStyle)$/.test(node.name)) return styles.has(attribute(node, 'w:val')) ? [node] : []
    if (node.name === 'w:sectPr' || node.name === 'w:pPrChange' || node.name === 'w:rPrChange') return []
    if (node.name === 'w:numId') {
      const id = attribute(node, 'w:val') ?? '0'
      return [{ ...node, attributes: ` w:val="${id === '0' ? id : lists.instanceFor(id)}"` }]
    }
    return [withChildren(node, node.children.flatMap(adopted))]
  }
  return (paragraph) => withChildren(paragraph, paragraph.children.flatMap(adopted))
}

type Root = { readonly element: XmlElement; readonly before: readonly XmlNode[] }

/** The root element of a part, and what stands before it. */
function rootOf(nodes: readonly XmlNode[] | undefined): Root | undefined {
  const index = nodes?.findIndex(isElement) ?? -1
  const element = nodes?.[index]
  return nodes && element && isElement(element) ? { element, before: nodes.slice(0, index) } : undefined
}

/** Changes the blocks of one part. */
function redlinePart(
  original: WordFile,
  revised: WordFile,
  names: readonly [string, string],
  scene: RedlineScene,
): boolean {
  const own = rootOf(original.tree(names[0]))
  const other = rootOf(revised.tree(names[1]))
  const isBody = names[0] === original.main
  const holder = isBody ? own && child(own.element, 'w:body') : own?.element
  const otherHolder = isBody ? other && child(other.element, 'w:body') : other?.element
  if (!own || !holder || !otherHolder) return false
  const blocks = redlineBlocks(accepted(holder.children), accepted(otherHolder.children), scene)
  const written = `<${holder.name}${holder.attributes}>${blocks}</${holder.name}>`
  const root = isBody
    ? `<${own.element.name}${withNamespaces(own.element.attributes, other?.element.attributes ?? '')}>${own.element.children.map((node) => (node === holder ? written : xmlText(node))).join('')}</${own.element.name}>`
    : written
  original.replace(names[0], own.before.map(xmlText).join('') + root)
  return true
}

/** Names that inserted content of the other file may use. */
function withNamespaces(own: string, other: string): string {
  const missing = [...other.matchAll(/\s(xmlns:\w+)="[^"]*"/g)].filter(([, name]) => !own.includes(`${name}=`))
  return own + missing.map(([whole]) => whole).join('')
}

/** Headers and footers that both files have under the same name. */
const sharedMargins = (original: WordFile, revised: WordFile): readonly string[] =>
  original.names.filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name) && revised.names.includes(name))

/**
 * A copy of the original Word file in which tracked changes turn its text into that of the revised one: all accepted it says what
 * the revised file says, all rejected what the original said. Changes that the files track already are taken as accepted.
 * Formatting is the original's.
 */
export function redlineWord(
  originalBytes: Uint8Array,
  revisedBytes: Uint8Array,
  reviser: Reviser,
): Result<Uint8Array, RedlineRefusal> {
  const original = WordFile.open(originalBytes)
  const revised = WordFile.open(revisedBytes)
  const tree = original?.tree(original.main)
  if (!original || !revised || !tree) return refuse({ code: 'file-damaged' })
  const lists = new BorrowedLists(original, revised)
  const tracker = new Tracker(reviser, largestId(elementsOf(tree)))
  const scene: RedlineScene = { tracker, adopt: adopter(original, lists) }
  if (!redlinePart(original, revised, [original.main, revised.main], scene)) return refuse({ code: 'file-damaged' })
  for (const name of sharedMargins(original, revised)) redlinePart(original, revised, [name, name], scene)
  lists.write()
  const written = original.tree(original.main)
  if (!written) throw new TypeError('a redline is not well-formed')
  original.replace(original.main, withUniqueIds(written).map(xmlText).join(''))
  return accept(original.bytes())
}
