import type { Field } from './field.ts'

/**
 * What a term begins with when somebody adds it: the fixed words that its shape needs, a fresh key for list entries, and
 * nothing that would be an agreement by accident.
 */
export function startingValue(field: Field, takenIds: ReadonlySet<string> = new Set()): unknown {
  switch (field.kind) {
    case 'list':
      return field.minimum > 0 ? [startingValue(field.item)] : []
    case 'choices':
    case 'words':
      return []
    case 'local-text':
      return {}
    case 'measure':
      return { unit: field.units[0] }
    case 'boolean':
      return true
    case 'choice':
      return field.options.length === 1 ? field.options[0] : undefined
    case 'record':
      return Object.fromEntries(
        field.members
          .filter(({ isRequired }) => isRequired)
          .map(({ name, field: member }): readonly [string, unknown] =>
            name === 'id' ? [name, freshId(takenIds)] : [name, needed(member)],
          )
          .filter(([, value]) => value !== undefined),
      )
    case 'union': {
      const [branch] = field.branches
      if (!branch) return undefined
      return {
        ...(field.by === '' ? {} : { [field.by]: branch.values[0] }),
        ...(startingValue(branch.record, takenIds) as object),
      }
    }
    case 'text':
    case 'integer':
      return undefined
  }
}

/** Inside a record only what has a shape of its own is begun; a single value stays open until it is filled in. */
const needed = (field: Field): unknown =>
  field.kind === 'boolean'
    ? false
    : field.kind === 'union' || field.kind === 'record' || field.kind === 'list'
      ? startingValue(field)
      : undefined

function freshId(taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) if (!taken.has(`item-${count}`)) return `item-${count}`
}
