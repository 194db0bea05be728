import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { element } from './ooxml.ts'
import { NO_DATE } from './word-package.ts'
import { attribute, elementsOf, parseXml, type XmlNode } from './xml-tree.ts'

/** What a Word file may unpack to. */
const MAXIMUM_UNPACKED_BYTES = 256_000_000

/** A Word file that somebody else wrote, to be changed in places; parts that nobody touches keep their bytes. */
export class WordFile {
  private readonly parts: Record<string, Uint8Array>
  /** The name of the main part, such as `word/document.xml`. */
  readonly main: string

  private constructor(parts: Record<string, Uint8Array>, main: string) {
    this.parts = parts
    this.main = main
  }

  /** @returns `undefined` for what is not a Word file or cannot be unpacked. */
  static open(bytes: Uint8Array): WordFile | undefined {
    let unpackedBytes = 0
    try {
      const parts = unzipSync(bytes, {
        filter: ({ originalSize }) => {
          unpackedBytes += originalSize
          return unpackedBytes <= MAXIMUM_UNPACKED_BYTES
        },
      })
      if (unpackedBytes > MAXIMUM_UNPACKED_BYTES) return undefined
      const relations = parseXml(strFromU8(parts['_rels/.rels'] ?? new Uint8Array()))
      const found = [...elementsOf(relations ?? [])].find((relation) =>
        attribute(relation, 'Type')?.endsWith('/officeDocument'),
      )
      const main = (found && attribute(found, 'Target')?.replace(/^\//, '')) ?? 'word/document.xml'
      return parts[main] === undefined ? undefined : new WordFile(parts, main)
    } catch {
      return undefined
    }
  }

  get names(): readonly string[] {
    return Object.keys(this.parts)
  }

  text(name: string): string | undefined {
    const bytes = this.parts[name]
    return bytes === undefined ? undefined : strFromU8(bytes).replace(/^\ufeff/, '')
  }

  /** The part as a tree; `undefined` where it is missing or not well-formed. */
  tree(name: string): readonly XmlNode[] | undefined {
    const text = this.text(name)
    return text === undefined ? undefined : parseXml(text)
  }

  replace(name: string, text: string): void {
    this.parts[name] = strToU8(text)
  }

  /** The part beside the main one that serves as its `kind`: `comments`, `numbering`; made by `initial` where there is none. */
  related(kind: string, initial: () => string): string {
    const folder = this.main.replace(/[^/]*$/, '')
    const relationsName = `${folder}_rels/${this.main.slice(folder.length)}.rels`
    const relations = this.text(relationsName) ?? EMPTY_RELATIONS
    const known = [...elementsOf(parseXml(relations) ?? [])].find((relation) =>
      attribute(relation, 'Type')?.endsWith(`/relationships/${kind}`),
    )
    const target = known && attribute(known, 'Target')
    if (target !== undefined) return target.startsWith('/') ? target.slice(1) : folder + target
    const name = `${folder}${kind}.xml`
    const relation = element('Relationship', {
      Id: `heqi-${kind}`,
      Type: `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`,
      Target: `${kind}.xml`,
    })
    this.replace(
      relationsName,
      relations.replace(/<\/(?:\w+:)?Relationships>|\/>\s*$/, (end) => closed(end, relation)),
    )
    const type = element('Override', {
      PartName: `/${name}`,
      ContentType: `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`,
    })
    const types = this.text('[Content_Types].xml') ?? ''
    this.replace(
      '[Content_Types].xml',
      types.replace(/<\/(?:\w+:)?Types>|\/>\s*$/, (end) => closed(end, type, 'Types')),
    )
    if (this.text(name) === undefined) this.replace(name, initial())
    return name
  }

  /** The file's bytes; the same changes give the same bytes. */
  bytes(): Uint8Array {
    return zipSync(this.parts, { mtime: NO_DATE, level: 6 })
  }
}

const EMPTY_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

/** Puts an element before a closing tag; a root that closed itself is opened for it. */
const closed = (end: string, added: string, root = 'Relationships'): string =>
  end.startsWith('</') ? added + end : `>${added}</${root}>`
