import { scanXml } from './scan-xml.ts'

/** What a part of a Word file points to; `target` is the name of a part in the archive. */
export type Relation = { readonly kind: string; readonly target: string }

/** Resolves `../charts/chart1.xml` against the folder of the part that names it. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

/** The relations of one part by their ids (ECMA-376 part 2 §6.5); of those that lead out of the file only subdocuments, whose words are missing. */
export function relationsOf(part: string, parts: ReadonlyMap<string, string>): ReadonlyMap<string, Relation> {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const relations = new Map<string, Relation>()
  scanXml(parts.get(`${folder}_rels/${part.slice(slash)}.rels`) ?? '', {
    open: (name, attributes) => {
      if (name !== 'Relationship') return
      const kind = attributes('Type')?.split('/').at(-1) ?? ''
      if (attributes('TargetMode') === 'External' && kind !== 'subDocument') return
      relations.set(attributes('Id') ?? '', { kind, target: resolved(folder, attributes('Target') ?? '') })
    },
    close: () => {},
    text: () => {},
  })
  return relations
}
