import type { Body, Part } from '../wording/part.ts'

/** Calls `see` for every part with the path of its scope; entries of lists are `[]`. */
export function visitParts(body: Body, see: (part: Part, scope: string) => void, scope = ''): void {
  for (const part of body) {
    see(part, scope)
    switch (part.kind) {
      case 'choose':
        for (const words of Object.values(part.words)) visitParts(words, see, scope)
        visitParts(part.otherwise ?? [], see, scope)
        break
      case 'when':
        visitParts(part.body, see, scope)
        break
      case 'each':
        visitParts(part.body, see, `${joined(scope, part.path)}[]`)
        break
      case 'series':
        for (const member of part.bodies) visitParts(member, see, scope)
        break
      case 'paragraph':
        visitParts(part.body, see, scope)
        visitParts(part.below, see, scope)
        break
      case 'words':
      case 'law':
      case 'party':
      case 'party-of':
      case 'term':
      case 'clause':
        break
    }
  }
}

const joined = (scope: string, path: string): string => (scope === '' ? path : path === '' ? scope : `${scope}.${path}`)

/** The lists whose entries carry an `id` that no reader needs: path with `[]` -> stem of the key. */
export function keyedLists(body: Body): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  visitParts(body, (part, scope) => {
    if (part.kind === 'each' && part.manner.key !== undefined)
      keys.set(`${joined(scope, part.path)}[]`, part.manner.key)
  })
  return keys
}
