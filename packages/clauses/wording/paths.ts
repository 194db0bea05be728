/** `targets[0]` under `within` is `targets[0].within`; an empty path is the scope itself. */
export const joinPath = (scope: string, path: string): string =>
  scope === '' ? path : path === '' ? scope : path.startsWith('[') ? scope + path : `${scope}.${path}`

const STEP = /\.?([^.[\]]+)|\[(\d+)\]/g

type Steps = readonly (string | number)[]

const known = new Map<string, Steps>()
/** The paths of a contract are few and asked for again and again; those of a crafted file may be many. */
const MOST_KNOWN = 2_000

function stepsOf(path: string): Steps {
  const steps = known.get(path) ?? [...path.matchAll(STEP)].map(([, property, index]) => property ?? Number(index))
  if (known.size > MOST_KNOWN) known.clear()
  known.set(path, steps)
  return steps
}

type Container = Record<string | number, unknown>

/** What stands at a path of some terms; `undefined` where nothing does. */
export function valueAtPath(terms: unknown, path: string): unknown {
  let value = terms
  for (const step of stepsOf(path)) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Container)[step]
  }
  return value
}

/** Builds terms from the values at their paths; lists are filled by index. */
export function termsFromPaths(values: Iterable<readonly [path: string, value: unknown]>): unknown {
  const root: Container = {}
  for (const [path, value] of values) {
    let at = root
    let last: string | number = 'terms'
    for (const step of stepsOf(path)) {
      at = (at[last] ??= typeof step === 'number' ? [] : {}) as Container
      last = step
    }
    at[last] = value
  }
  return root.terms ?? {}
}
