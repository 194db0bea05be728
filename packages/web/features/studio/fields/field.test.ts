import { CATALOGUE } from '@heqi/clauses'
import { describe, expect, it } from 'vitest'
import { labelPath, type TermPlace } from '../draft/term-place.ts'
import { type Field, fieldOf } from './field.ts'
import { optionText, unitText } from './option-text.ts'
import { startingValue } from './starting-value.ts'

/** Every field within a field, with its place. */
function* within(field: Field, place: TermPlace): Generator<readonly [Field, TermPlace]> {
  yield [field, place]
  if (field.kind === 'list') yield* within(field.item, [...place, 0])
  if (field.kind === 'record')
    for (const { name, field: member } of field.members) yield* within(member, [...place, name])
  if (field.kind === 'union') for (const { record } of field.branches) yield* within(record, place)
}

const HAN = /\p{Script=Han}|^%$|LPR/u
const WORDS = /^[^\p{Script=Han}]*[A-Za-z%][^\p{Script=Han}]*$/u

describe.each(CATALOGUE.map((clause) => [clause.id, clause] as const))('the fields of %s', (id, clause) => {
  const root = fieldOf(clause.terms)

  it('are known, and every word that can be chosen is said in both languages', () => {
    const unsaid: string[] = []
    for (const [field, place] of within(root, [])) {
      const label = `${id}.${labelPath(place)}`
      const say = (word: string | number, path: string) => {
        const chinese = optionText(word, path, 'zh-CN')
        const english = optionText(word, path, 'en')
        if (chinese === String(word) || !HAN.test(chinese) || !WORDS.test(english)) unsaid.push(`${path}=${word}`)
      }
      if (field.kind === 'choice' || field.kind === 'choices') for (const word of field.options) say(word, label)
      if (field.kind === 'measure')
        for (const unit of field.units) if (!HAN.test(unitText(String(unit), 'zh-CN'))) unsaid.push(`unit ${unit}`)
      if (field.kind === 'union') {
        for (const word of field.plain) say(word, label)
        if (field.by !== '')
          for (const word of field.branches.flatMap(({ values }) => values)) say(word, `${label}.${field.by}`)
      }
    }
    expect(unsaid).toEqual([])
  })

  it('show every term that has a name: what a record leaves out no member can be', () => {
    const named = Object.keys(clause.text['zh-CN'].labels)
    const shown = new Set([...within(root, [])].map(([, place]) => labelPath(place)))
    for (const [field, place] of within(root, []))
      if (field.kind === 'union' && field.by !== '') shown.add(labelPath([...place, field.by]))
    expect(named.filter((path) => !shown.has(path))).toEqual([])
  })

  it('begin an entry of a list with a key of its own and its kind', () => {
    for (const [field] of within(root, [])) {
      if (field.kind !== 'list') continue
      const first = startingValue(field.item)
      if (first === undefined) continue
      if (field.item.kind === 'union') expect(first).toHaveProperty(field.item.by, field.item.branches[0]?.values[0])
      const id = (first as { readonly id?: string }).id
      if (id !== undefined) expect(startingValue(field.item, new Set([id]))).not.toMatchObject({ id })
    }
  })
})
