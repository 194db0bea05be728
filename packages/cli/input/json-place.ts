/** Line and column, both from 1, of a place in a text. */
export type TextPlace = { readonly line: number; readonly column: number }

type Node = {
  readonly start: number
  readonly members?: ReadonlyMap<string, Node>
  readonly entries?: readonly Node[]
  /** What paths call this entry of a list: its `id`, else its `metric`. */
  readonly name?: string
}

export function placeOfOffset(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - before.lastIndexOf('\n') }
}

/**
 * Where a path such as `quality/kpi.kpis[csat].target` stands in a JSON text that parses; where the path leads further than
 * the text (something is missing there), the last part that exists. `roots` are looked at in turn for the first step.
 */
export function placeOfPath(text: string, path: string, roots: readonly string[] = []): TextPlace {
  let node = new Outline(text).root()
  const steps = stepsOf(path)
  const root = roots.find((name) => steps[0] !== undefined && node.members?.get(name)?.members?.has(steps[0].name))
  if (root !== undefined) node = node.members?.get(root) ?? node
  for (const step of steps) {
    const next = childOf(node, step)
    if (!next) break
    node = next
  }
  return placeOfOffset(text, node.start)
}

type Step = { readonly name: string; readonly isEntry: boolean }

const stepsOf = (path: string): readonly Step[] =>
  [...path.matchAll(/\[([^\]]+)\]|([^.[\]: ]+)/g)].map(([, entry, name]) => ({
    name: entry ?? name ?? '',
    isEntry: entry !== undefined,
  }))

function childOf(node: Node, step: Step): Node | undefined {
  if (!step.isEntry) return node.members?.get(step.name)
  return node.entries?.find(({ name }) => name === step.name) ?? node.entries?.[Number(step.name)]
}

const TOKEN = /\s*("(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+)/gy

/** Reads a JSON text once more for the places of its values; the text is known to parse. */
class Outline {
  private readonly text: string
  private at = 0

  constructor(text: string) {
    this.text = text
  }

  root(): Node {
    return this.node(this.token())
  }

  private token(): { readonly text: string; readonly start: number } {
    TOKEN.lastIndex = this.at
    const match = TOKEN.exec(this.text)
    const text = match?.[1] ?? ''
    this.at = match ? TOKEN.lastIndex : this.text.length
    return { text, start: this.at - text.length }
  }

  private node(token: { readonly text: string; readonly start: number }): Node {
    if (token.text === '{') return this.object(token.start)
    return token.text === '[' ? this.list(token.start) : { start: token.start }
  }

  private object(start: number): Node {
    const members = new Map<string, Node>()
    const names = new Map<string, string>()
    for (let token = this.token(); token.text !== '}' && token.text !== ''; token = this.token()) {
      if (token.text === ',') continue
      const key = JSON.parse(token.text) as string
      this.token()
      const value = this.token()
      if (value.text.startsWith('"')) names.set(key, JSON.parse(value.text) as string)
      members.set(key, this.node(value))
    }
    const name = names.get('id') ?? names.get('metric')
    return { start, members, ...(name === undefined ? {} : { name }) }
  }

  private list(start: number): Node {
    const entries: Node[] = []
    for (let token = this.token(); token.text !== ']' && token.text !== ''; token = this.token())
      if (token.text !== ',') entries.push(this.node(token))
    return { start, entries }
  }
}
