type Schema = {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly const?: unknown
}

/** Values that are one term although their schema has several properties. */
const isOneValue = ({ properties }: Schema): boolean => {
  const names = Object.keys(properties ?? {})
    .toSorted()
    .join()
  return names === 'unit,value' || names === 'en,zh-CN'
}

/** Path of every term of a schema, lists without indices: `targets.within`. */
export function termPaths(schema: unknown): readonly string[] {
  const paths = new Set<string>()
  const visit = (node: Schema, path: string): void => {
    if (path !== '') paths.add(path)
    if (isOneValue(node)) return
    if (node.items) visit(node.items, path)
    for (const option of node.anyOf ?? []) visit(option, path)
    for (const [name, property] of Object.entries(node.properties ?? {}))
      visit(property, path === '' ? name : `${path}.${name}`)
  }
  visit(schema as Schema, '')
  return [...paths]
}
