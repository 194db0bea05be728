import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { REVIEW_TEXTS } from '../../review/messages.ts'
import { HEAD } from '../cases/head.ts'
import { codesOf } from '../codes-of.ts'
import { labelledIn, pairsIn } from './labelled.ts'

const read = (kind: string, file: string): string => readFileSync(join(import.meta.dirname, kind, file), 'utf8')
const filesOf = (kind: string): readonly string[] => readdirSync(join(import.meta.dirname, kind))

/** One sentence of so many is tried here; `npm run review:measure` tries all. */
const ONE_OF = 8

describe('sentences that other people wrote', () => {
  test.each(filesOf('faults'))('%s: every label is a code of the review', (file) => {
    const labels = labelledIn(read('faults', file), false).flatMap((each) => each.labels)
    expect(labels.filter((label) => !(label in REVIEW_TEXTS))).toEqual([])
  })

  test.each(filesOf('answers'))('%s: every label is an answer to a question', (file) => {
    const labels = labelledIn(read('answers', file), false).flatMap((each) => each.labels)
    expect(labels.filter((label) => !/^[a-z]+\/[a-z-]+=[a-z-]+$/.test(label))).toEqual([])
  })

  test.each(filesOf('pairs'))('%s: as many pairs that contradict each other as such that do not', (file) => {
    const pairs = [...pairsIn(read('pairs', file), false), ...pairsIn(read('pairs', file), true)]
    expect(pairs.filter(({ isFault }) => isFault)).toHaveLength(pairs.length / 2)
    expect(pairs.every(({ one, other }) => one !== '' && other !== '')).toBe(true)
  })

  test('a third of the faults that nobody looked at is told by its own code, and few sound sentences are', () => {
    const tried = filesOf('faults').flatMap((file) =>
      labelledIn(read('faults', file), true).filter((_, at) => at % ONE_OF === 0),
    )
    const [faults, sound] = [
      tried.filter(({ labels }) => labels.length > 0),
      tried.filter(({ labels }) => labels.length === 0),
    ]
    const toldBy = (text: string): readonly string[] => codesOf(`${HEAD}第一条 约定\n${text}\n`)
    const told = faults.filter(({ labels, text }) => toldBy(text).some((code) => labels.includes(code)))
    const wrong = sound.filter(({ near, text }) => toldBy(text).includes(near))
    expect(told.length / faults.length).toBeGreaterThan(1 / 3)
    expect(wrong.length / sound.length).toBeLessThan(1 / 12)
  })
})
