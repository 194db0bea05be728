/** Values of attributes; those that are `undefined` are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** Characters that XML 1.0 cannot hold, and halves of surrogate pairs. */
const UNSPEAKABLE = /[^\P{Cc}\t\n\r\u007f-\u009f]|\p{Cs}|[\ufffe\uffff]/gu

/** Text for XML: what XML cannot hold becomes a replacement character, so that nothing vanishes unseen. */
export const escaped = (text: string): string =>
  text.replace(UNSPEAKABLE, '\ufffd').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const attributesText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${escaped(String(value)).replaceAll('"', '&quot;')}"`,
    )
    .join('')

/** An element with its content; the content is XML already. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const inner = content.join('')
  return inner === ''
    ? `<${name}${attributesText(attributes)}/>`
    : `<${name}${attributesText(attributes)}>${inner}</${name}>`
}

/** `<w:name w:val="value"/>`, the shape of most properties. */
export const val = (name: string, value: string | number): string => `<w:${name} w:val="${value}"/>`

export const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"'

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A part of a Word file: its root element with every namespace that we write. */
export const part = (root: string, ...content: readonly string[]): string =>
  `${XML_HEAD}<w:${root} ${NAMESPACES}>${content.join('')}</w:${root}>`

/** Lengths in Word files are twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20)
