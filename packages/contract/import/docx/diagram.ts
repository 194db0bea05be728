import { scanXml } from './scan-xml.ts'
import type { Story } from './text-flow.ts'

type Point = { text: string; readonly isRoot: boolean }
type Connection = { readonly from: string; readonly to: string; readonly order: number; readonly between: string }

/**
 * The words of a diagram (SmartArt) in reading order: its data model is a tree of points, each with its place among those
 * under the same one (ECMA-376 §21.4.2). Words on an arrow stand behind the point that it leads from.
 */
export function readDiagram(xml: string): Story {
  const { points, connections } = dataModel(xml)
  const lines: string[] = []
  const seen = new Set<string>()
  const visit = (id: string, depth: number): void => {
    if (seen.has(id) || depth > 100) return
    seen.add(id)
    const text = points.get(id)?.text ?? ''
    if (text !== '') lines.push(text)
    for (const { to, between } of connections.get(id) ?? []) {
      visit(to, depth + 1)
      const word = points.get(between)?.text ?? ''
      if (word !== '') lines.push(word)
    }
  }
  const roots = [...points].filter(([, { isRoot }]) => isRoot).map(([id]) => id)
  for (const id of roots.length > 0 ? roots : points.keys()) visit(id, 0)
  const text = lines.join('\n')
  return { text: text === '' ? '' : `${text}\n`, runs: [], hints: [{ kind: 'text-box', start: 0, end: text.length }] }
}

function dataModel(xml: string): {
  readonly points: ReadonlyMap<string, Point>
  readonly connections: ReadonlyMap<string, readonly Connection[]>
} {
  const points = new Map<string, Point>()
  const connections: Connection[] = []
  let point: Point | undefined
  let inText = false
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'dgm:pt') {
        point = { text: '', isRoot: attributes('type') === 'doc' }
        points.set(attributes('modelId') ?? '', point)
      } else if (name === 'dgm:cxn' && (attributes('type') ?? 'parOf') === 'parOf') {
        connections.push({
          from: attributes('srcId') ?? '',
          to: attributes('destId') ?? '',
          order: Number(attributes('srcOrd') ?? 0),
          between: attributes('sibTransId') ?? '',
        })
      } else if (name === 'a:t') inText = true
      else if ((name === 'a:p' || name === 'a:br') && point && point.text !== '') point.text += '\n'
    },
    close: (name) => {
      if (name === 'dgm:pt') point = undefined
      else if (name === 'a:t') inText = false
    },
    text: (text) => {
      if (inText && point) point.text += text
    },
  })
  const ordered = connections.sort((a, b) => a.order - b.order)
  return { points, connections: Map.groupBy(ordered, ({ from }) => from) }
}
