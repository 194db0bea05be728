import { strToU8, zipSync } from 'fflate'
import { element, escaped, XML_HEAD } from './ooxml.ts'

/** Parts of `word/` by their name, such as `document`; each with its place among content types and relations. */
export type WordParts = Readonly<Record<string, string>>

const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'

/** `header1` is a `header`. */
const kindOf = (name: string): string => name.replace(/\d+$/, '')

const CONTENT_TYPE: Readonly<Record<string, string>> = { document: 'document.main' }

/** The relation by which `document.xml` names another part. */
export const relationId = (name: string): string => `r-${name}`

function contentTypes(names: readonly string[]): string {
  const override = (part: string, type: string): string => element('Override', { PartName: part, ContentType: type })
  return (
    XML_HEAD +
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...names.map((name) => override(`/word/${name}.xml`, `${CONTENT}${CONTENT_TYPE[name] ?? kindOf(name)}+xml`)),
      override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    )
  )
}

const relations = (entries: readonly (readonly [id: string, type: string, target: string])[]): string =>
  XML_HEAD +
  element(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    ...entries.map(([Id, Type, Target]) => element('Relationship', { Id, Type, Target })),
  )

const coreProperties = (title: string): string =>
  XML_HEAD +
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`

const APP =
  XML_HEAD +
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Heqi</Application></Properties>'

/** Archives hold local times; this one is the same everywhere. */
export const NO_DATE = '1980-01-01T00:00:00'

/** A Word file of these parts. The same parts give the same bytes: no clock, no random ids. */
export function wordPackage(parts: WordParts, title: string): Uint8Array {
  const names = Object.keys(parts)
  const others = names.filter((name) => name !== 'document')
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(names),
    '_rels/.rels': relations([
      ['r-document', `${RELATION}officeDocument`, 'word/document.xml'],
      [
        'r-core',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
      ['r-app', `${RELATION}extended-properties`, 'docProps/app.xml'],
    ]),
    'docProps/core.xml': coreProperties(title),
    'docProps/app.xml': APP,
    'word/_rels/document.xml.rels': relations(
      others.map((name) => [relationId(name), `${RELATION}${kindOf(name)}`, `${name}.xml`]),
    ),
  }
  for (const [name, xml] of Object.entries(parts)) files[`word/${name}.xml`] = xml
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
  return zipSync(bytes, { mtime: NO_DATE, level: 6 })
}
