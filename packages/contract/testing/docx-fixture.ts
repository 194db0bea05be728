import { strToU8, zipSync } from 'fflate'

/** A Word file from literal XML: the parts that a test names, the few that every file has, and others as they are. */
export function docxFixture(
  body: string,
  parts: Readonly<Record<string, string>> = {},
  others: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const namespaces =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
  const root = (name: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${namespaces}>${content}</w:${name}>`
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': strToU8(root('document', `<w:body>${body}</w:body>`)),
  }
  for (const [name, content] of Object.entries(parts)) {
    const element = ['numbering', 'styles', 'footnotes', 'endnotes', 'comments'].find((known) => known === name)
    files[`word/${name}.xml`] = strToU8(root(element ?? (name.startsWith('header') ? 'hdr' : 'ftr'), content))
  }
  for (const [name, content] of Object.entries(others))
    files[name] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(files)
}

/** The relations of the main part: the id of each, its kind and what it leads to. */
export const mainRelations = (...relations: readonly (readonly [string, string, string])[]): string =>
  `<Relationships>${relations.map(([id, kind, target]) => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`).join('')}</Relationships>`

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of one run, with literal paragraph properties. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${text === '' ? '' : run(text)}</w:p>`

export const inList = (listId: number, level: number, text: string): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${listId}"/></w:numPr>`)

/** One level of a list definition. */
export const level = (index: number, format: string, pattern: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/>${more}</w:lvl>`

export const list = (abstractId: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${abstractId}">${levels.join('')}</w:abstractNum>`

export const listInstance = (listId: number, abstractId: number, overrides = ''): string =>
  `<w:num w:numId="${listId}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`
