import { part } from '../word/ooxml.ts'
import type { WordFile } from '../word/word-file.ts'
import { attribute, child, elementsOf, isElement, type XmlElement, type XmlNode, xmlText } from '../word/xml-tree.ts'

type Definitions = {
  readonly abstracts: ReadonlyMap<string, XmlElement>
  readonly instances: ReadonlyMap<string, XmlElement>
}

function definitionsOf(nodes: readonly XmlNode[] | undefined): Definitions {
  const all = [...elementsOf(nodes ?? [])]
  const byId = (name: string, id: string): ReadonlyMap<string, XmlElement> =>
    new Map(all.filter((node) => node.name === name).map((node) => [attribute(node, id) ?? '', node]))
  return { abstracts: byId('w:abstractNum', 'w:abstractNumId'), instances: byId('w:num', 'w:numId') }
}

const abstractIdOf = (instance: XmlElement | undefined): string => {
  const named = instance && child(instance, 'w:abstractNumId')
  return (named && attribute(named, 'w:val')) ?? ''
}

const levelsOf = (abstract: XmlElement | undefined): string =>
  (abstract?.children ?? [])
    .filter((node) => isElement(node) && node.name === 'w:lvl')
    .map(xmlText)
    .join('')

/** How a list counts, whatever its ids and indents: lists that count alike must be one, or numbers would begin again. */
const countingOf = (abstract: XmlElement | undefined): string =>
  levelsOf(abstract).replaceAll(/<w:(pPr|rPr)>.*?<\/w:\1>/gs, '')

const overridesOf = (instance: XmlElement): readonly XmlNode[] =>
  instance.children.filter((node) => !(isElement(node) && node.name === 'w:abstractNumId'))

/** Gives paragraphs of the revised file the lists of the original; a list that the original lacks is added to it. */
export class BorrowedLists {
  private readonly own: Definitions
  private readonly other: Definitions
  private readonly original: WordFile
  private readonly instances = new Map<string, string>()
  private readonly abstracts = new Map<string, string>()
  private readonly added: { abstracts: string; instances: string } = { abstracts: '', instances: '' }
  private nextInstance: number
  private nextAbstract: number

  constructor(original: WordFile, revised: WordFile) {
    this.original = original
    this.own = definitionsOf(original.tree('word/numbering.xml'))
    this.other = definitionsOf(revised.tree('word/numbering.xml'))
    this.nextInstance = Math.max(0, ...[...this.own.instances.keys()].map(Number).filter(Number.isFinite)) + 1
    this.nextAbstract = Math.max(-1, ...[...this.own.abstracts.keys()].map(Number).filter(Number.isFinite)) + 1
  }

  /** The id under which the original counts what the revised file counts under `id`. */
  instanceFor(id: string): string {
    const known = this.instances.get(id)
    if (known !== undefined) return known
    const instance = this.other.instances.get(id)
    if (instance === undefined) return '0'
    const abstractId = this.abstractFor(abstractIdOf(instance))
    const overrides = overridesOf(instance)
    const plain = [...this.own.instances].find(
      ([, own]) => abstractIdOf(own) === abstractId && overridesOf(own).length === 0,
    )
    const found = overrides.length === 0 ? plain?.[0] : undefined
    const borrowed = found ?? String(this.nextInstance++)
    if (found === undefined)
      this.added.instances += `<w:num w:numId="${borrowed}"><w:abstractNumId w:val="${abstractId}"/>${overrides.map(xmlText).join('')}</w:num>`
    this.instances.set(id, borrowed)
    return borrowed
  }

  private abstractFor(id: string): string {
    const known = this.abstracts.get(id)
    if (known !== undefined) return known
    const other = this.other.abstracts.get(id)
    const taken = new Set(this.abstracts.values())
    const same = [...this.own.abstracts].find(
      ([own, list]) => !taken.has(own) && countingOf(list) === countingOf(other),
    )
    const borrowed = same?.[0] ?? String(this.nextAbstract++)
    if (same === undefined)
      this.added.abstracts += `<w:abstractNum w:abstractNumId="${borrowed}"><w:multiLevelType w:val="multilevel"/>${levelsOf(other)}</w:abstractNum>`
    this.abstracts.set(id, borrowed)
    return borrowed
  }

  /** Writes the lists that were added into the original. */
  write(): void {
    const { abstracts, instances } = this.added
    if (instances === '') return
    const name = this.original.related('numbering', () => part('numbering'))
    const text = (this.original.text(name) ?? '').replace(/<w:numbering([^>]*)\/>\s*$/, '<w:numbering$1></w:numbering>')
    const first = /<w:num[\s>]/.exec(text)?.index ?? text.indexOf('</w:numbering>')
    const withAbstracts = text.slice(0, first) + abstracts + text.slice(first)
    const end = /<w:numIdMacAtCleanup|<\/w:numbering>/.exec(withAbstracts)?.index ?? withAbstracts.length
    this.original.replace(name, withAbstracts.slice(0, end) + instances + withAbstracts.slice(end))
  }
}
