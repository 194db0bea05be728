import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { simplify } from './cleaning/simplify-script.ts'
import { type ImportedFile, importContract } from './import-contract.ts'
import { readSource } from './read-source.ts'

/** The reference contracts lie beside the project, not in it; where they are not, there is nothing to measure. */
const FOLDER = join(import.meta.dirname, '../../../../shared/reference-contracts')

type Gold = {
  readonly name: string
  readonly source: string
  readonly segment: { readonly raw_start: number; readonly raw_end: number }
  readonly roles: { readonly client: string; readonly provider: string }
}

const golds = (): Gold[] =>
  readdirSync(join(FOLDER, 'gold'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(FOLDER, 'gold', name), 'utf8')) as Gold)

async function importFile(path: string): Promise<{ file: ImportedFile; text: string }> {
  const result = await readSource(readFileSync(path), { fileName: basename(path) })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return { file: importContract(result.value, [], []), text: result.value.text }
}

describe.skipIf(!existsSync(FOLDER))('the reference contracts', async () => {
  const files = new Map<string, Awaited<ReturnType<typeof importFile>>>()
  if (existsSync(FOLDER)) {
    for (const { source } of golds()) {
      const name = basename(source)
      if (!files.has(name)) files.set(name, await importFile(join(FOLDER, name)))
    }
  }

  test('all eight are found and told apart, each within its bounds', () => {
    const found = [...files.values()].flatMap(({ file }) => file.contracts)
    const rows = golds().map(({ name, source, segment }) => {
      const contracts = files.get(basename(source))?.file.contracts ?? []
      const nearest = contracts.filter(({ start, end }) => start < segment.raw_end && end > segment.raw_start)
      return {
        name,
        contracts: nearest.length,
        start: (nearest[0]?.start ?? -1) - segment.raw_start,
        end: (nearest[0]?.end ?? -1) - segment.raw_end,
      }
    })
    console.table(rows)
    expect(found).toHaveLength(rows.length)
    for (const { contracts, start, end } of rows) {
      expect(contracts).toBe(1)
      expect(Math.abs(start)).toBeLessThanOrEqual(2)
      expect(Math.abs(end)).toBeLessThanOrEqual(2)
    }
  })

  test('client and provider are right, the exchanged ones too', () => {
    for (const { source, segment, roles } of golds()) {
      const contract = files
        .get(basename(source))
        ?.file.contracts.find(({ start, end }) => start < segment.raw_end && end > segment.raw_start)
      expect(simplify(roles.client).startsWith(contract?.parties.client ?? '?')).toBe(true)
      expect(simplify(roles.provider).startsWith(contract?.parties.provider ?? '?')).toBe(true)
    }
  })

  test('every character is in a clause or in named waste', () => {
    for (const { file, text } of files.values()) {
      const owned = new Uint8Array(text.length)
      for (const contract of file.contracts) {
        for (const { start, end } of [...contract.clauses, ...contract.waste]) owned.fill(1, start, end)
      }
      for (const { start, end } of file.waste) owned.fill(1, start, end)
      expect(owned.indexOf(0)).toBe(-1)
    }
  })

  test('figures', () => {
    let characters = 0
    let articles = 0
    let waste = 0
    for (const { file, text } of files.values()) {
      characters += text.length
      for (const contract of file.contracts) {
        articles += contract.clauses.length
        waste += contract.waste.reduce((sum, { start, end }) => sum + end - start, 0)
      }
      waste += file.waste.reduce((sum, { start, end }) => sum + end - start, 0)
    }
    console.log(
      `${files.size} files, ${characters} characters: ${waste} named waste, ${characters - waste} in ${articles} clauses, 0 lost`,
    )
    expect(waste).toBeLessThan(characters)
  })
})
