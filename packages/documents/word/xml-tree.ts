/** An element as it stands in the file: its attributes stay as they were written, so that what nobody touches keeps its bytes. */
export type XmlElement = {
  readonly name: string
  /** The source of its attributes, with the space before the first. */
  readonly attributes: string
  readonly children: readonly XmlNode[]
}

/** An element, or text, comments and instructions as they are written in the file. */
export type XmlNode = XmlElement | string

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

const TOKEN =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<![^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|[^<]+/g

/** Deeper files are not documents. */
const MAXIMUM_DEPTH = 500

/** Reads XML into a tree that can be written back byte by byte; `undefined` where it is not well-formed. */
export function parseXml(xml: string): readonly XmlNode[] | undefined {
  type Open = { name: string; attributes: string; children: XmlNode[] }
  const root: XmlNode[] = []
  const open: Open[] = []
  let end = 0
  for (const match of xml.matchAll(TOKEN)) {
    const [whole, closes, name, attributes = '', selfCloses] = match
    if (match.index !== end) return undefined
    end += whole.length
    const siblings = open.at(-1)?.children ?? root
    if (name === undefined) siblings.push(whole)
    else if (closes) {
      if (open.pop()?.name !== name) return undefined
    } else {
      const element: Open = { name, attributes, children: [] }
      siblings.push(element)
      if (!selfCloses) open.push(element)
      if (open.length > MAXIMUM_DEPTH) return undefined
    }
  }
  return end === xml.length && open.length === 0 ? root : undefined
}

/** Writes nodes as XML. */
export function xmlText(node: XmlNode): string {
  if (!isElement(node)) return node
  const { name, attributes, children } = node
  const head = `<${name}${attributes.trimEnd()}`
  return children.length === 0 ? `${head}/>` : `${head}>${children.map(xmlText).join('')}</${name}>`
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Raw text of a file as the characters that it means. */
export function plainText(raw: string): string {
  if (raw.startsWith('<![CDATA[')) return raw.slice(9, -3)
  if (raw.startsWith('<')) return ''
  return raw.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}

/** The value of an attribute. */
export function attribute({ attributes }: XmlElement, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return match ? plainText(match[1] ?? match[2] ?? '') : undefined
}

/** The first child of this name. */
export const child = ({ children }: XmlElement, name: string): XmlElement | undefined =>
  children.find((node): node is XmlElement => isElement(node) && node.name === name)

/** Every element below these nodes, in the order of their opening tags. */
export function* elementsOf(nodes: readonly XmlNode[]): Generator<XmlElement> {
  for (const node of nodes) {
    if (!isElement(node)) continue
    yield node
    yield* elementsOf(node.children)
  }
}
