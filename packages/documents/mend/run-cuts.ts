import type { DocxPoint } from '@heqi/contract'
import { type Tracker, textRun } from '../redline/tracked.ts'
import { isElement, plainText, type XmlElement, type XmlNode, xmlText } from '../word/xml-tree.ts'

/** A stretch of a run to be deleted, and what comes after it; `from` and `to` count as `DocxPoint.offset` does. */
export type RunCut = Omit<DocxPoint, 'offset'> & { readonly from: number; readonly to: number; readonly insert: string }

const CHARACTER: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
}

/** A character of a run, or an element that counts for none, as it stands in the file. */
type Unit = { readonly text: string; readonly xml?: string }

function unitsOf(run: XmlElement): readonly Unit[] {
  return run.children.flatMap((node): Unit[] => {
    if (!isElement(node) || node.name === 'w:rPr') return []
    if (node.name === 'w:t' || node.name === 'w:delText') {
      const text = node.children.map((own) => (isElement(own) ? '' : plainText(own))).join('')
      return text.split('').map((character) => ({ text: character }))
    }
    if (node.name === 'w:sym') return [{ text: '•', xml: xmlText(node) }]
    const character = CHARACTER[node.name]
    return [character === undefined ? { text: '', xml: xmlText(node) } : { text: character, xml: xmlText(node) }]
  })
}

/** Units as runs: letters as text, the rest as it stood. */
function unitsXml(units: readonly Unit[], properties: string, name: 'w:t' | 'w:delText'): string {
  let xml = ''
  let letters = ''
  const flush = (): void => {
    if (letters !== '') xml += textRun(letters, properties, name)
    letters = ''
  }
  for (const unit of units) {
    if (unit.xml === undefined) letters += unit.text
    else {
      flush()
      xml += `<w:r>${properties}${unit.xml}</w:r>`
    }
  }
  flush()
  return xml
}

/** A run in pieces: what stays, what goes as a tracked deletion, and what comes. */
function cutRun(run: XmlElement, cuts: readonly RunCut[], tracker: Tracker, isInserted: boolean): string {
  const properties = run.children
    .filter((node) => isElement(node) && node.name === 'w:rPr')
    .map(xmlText)
    .join('')
  const units = unitsOf(run)
  const places: number[] = []
  units.forEach(({ text }, index) => {
    for (let unit = 0; unit < text.length; unit += 1) places.push(index)
  })
  const indexAt = (offset: number): number => places[offset] ?? units.length
  let xml = ''
  let at = 0
  for (const { from, to, insert } of [...cuts].sort((a, b) => a.from - b.from)) {
    const [first, last] = [indexAt(from), to > from ? indexAt(to - 1) + 1 : indexAt(from)]
    xml += unitsXml(units.slice(at, first), properties, 'w:t')
    if (last > first) xml += tracker.change('del', unitsXml(units.slice(first, last), properties, 'w:delText'))
    // Inside somebody else's insertion the new words are part of it.
    if (insert !== '') {
      const words = textRun(insert, properties)
      xml += isInserted ? words : tracker.change('ins', words)
    }
    at = last
  }
  return xml + unitsXml(units.slice(at), properties, 'w:t')
}

/** Writes a part with the cuts made in it; paragraphs and runs are counted as the reader counts them. */
export function withCuts(nodes: readonly XmlNode[], cuts: readonly RunCut[], tracker: Tracker): string {
  const byRun = Map.groupBy(cuts, ({ paragraph, run }) => `${paragraph}/${run}`)
  let paragraphs = -1
  type Where = { readonly paragraph: { readonly index: number; run: number } | undefined; readonly isInserted: boolean }
  const visit = (node: XmlNode, where: Where): string => {
    if (!isElement(node)) return node
    const { name, attributes, children } = node
    let inside = where
    if (name === 'w:p') {
      paragraphs += 1
      inside = { paragraph: { index: paragraphs, run: -1 }, isInserted: false }
    } else if (name === 'w:ins' || name === 'w:moveTo') inside = { ...where, isInserted: true }
    let own: readonly RunCut[] | undefined
    if (name === 'w:r' && where.paragraph) {
      where.paragraph.run += 1
      own = byRun.get(`${where.paragraph.index}/${where.paragraph.run}`)
    }
    const content = children.map((inner) => visit(inner, inside)).join('')
    if (own !== undefined) return cutRun(node, own, tracker, where.isInserted)
    const head = `<${name}${attributes.trimEnd()}`
    return content === '' ? `${head}/>` : `${head}>${content}</${name}>`
  }
  return nodes.map((node) => visit(node, { paragraph: undefined, isInserted: false })).join('')
}
