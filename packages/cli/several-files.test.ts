import { writeFileSync } from 'node:fs'
import { Check } from 'typebox/value'
import { afterAll, describe, expect, it } from 'vitest'
import { SCHEMAS } from './schemas.ts'
import { workplace } from './testing/workplace.ts'

const place = workplace()
writeFileSync(place.file('old.doc'), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
afterAll(() => place.remove())

type Entry = { readonly file: string; readonly contracts?: readonly unknown[]; readonly problems?: readonly unknown[] }

const FILES = ['agreement.txt', 'old.doc', 'nowhere.docx', 'agreement-revised.txt']

describe.each(['import', 'review'] as const)('the parties of %s', (verb) => {
  const parties = async (...args: readonly string[]) =>
    JSON.parse((await place.heqi([verb, 'agreement.txt', '--json', ...args])).stdout).contracts[0].parties

  it('are who --client says, by any name of the contract', async () => {
    expect(await parties()).toEqual({ client: '甲方', provider: '乙方' })
    const given = { client: '乙方', provider: '甲方', areGiven: true }
    expect(await parties('--client', '乙方')).toEqual(given)
    expect(await parties('--client', '江畔客户服务有限公司')).toEqual(given)
  })

  it('decide what is found, in SARIF too', async () => {
    const [found, swapped] = await Promise.all([
      place.heqi(['review', 'agreement.txt', '--sarif']),
      place.heqi(['review', 'agreement.txt', '--sarif', '--client', '乙方']),
    ])
    expect(found.stdout).toContain('wrong-party-pays')
    expect(swapped.stdout).not.toContain('wrong-party-pays')
  })
})

describe('several files in one call', () => {
  it.each(['import', 'review'] as const)('%s gives for each what it gives for that file alone', async (verb) => {
    const alone = JSON.parse((await place.heqi([verb, 'agreement.txt', '--json'])).stdout) as object
    expect(Object.keys(alone)).toContain('contracts')
    const run = await place.heqi([verb, ...FILES, '--json', '--lang', 'en'])
    const json = JSON.parse(run.stdout) as { readonly files: readonly Entry[] }
    expect(Check(SCHEMAS[`${verb}-files`].schema, json)).toBe(true)
    expect(json.files.map(({ file }) => file)).toEqual(FILES)
    const [first, old, nowhere, last] = json.files
    expect(Object.keys(first ?? {})).toEqual(['file', ...Object.keys(alone)])
    expect(old).toMatchObject({
      problems: [{ code: 'file-is-old-word', message: expect.stringMatching(/^old\.doc: .*\.docx/) }],
    })
    expect(nowhere).toMatchObject({ problems: [{ code: 'file-not-found', place: { file: 'nowhere.docx' } }] })
    expect(last?.contracts).toHaveLength(1)
    expect(run).toMatchObject({ code: 1, stderr: '' })
  })

  it('tells people each under its name, and what was refused beside it', async () => {
    const run = await place.heqi(['import', ...FILES, '--lang', 'en'])
    expect(run.stdout).toMatch(/^== agreement\.txt ==\n[^]*\n== agreement-revised\.txt ==\n/)
    expect(run.stderr).toMatch(/^heqi: old\.doc: .*\nheqi: nowhere\.docx: .*\n$/)
    expect(run.code).toBe(1)
  })

  it('writes one SARIF log with a run for each file', async () => {
    const run = await place.heqi(['review', 'agreement.txt', 'agreement-revised.txt', 'old.doc', '--sarif'])
    expect((JSON.parse(run.stdout) as { readonly runs: readonly unknown[] }).runs).toHaveLength(2)
    expect(run.stderr).toContain('old.doc')
  })

  it.each([
    ['--fix', 'never.txt'],
    ['--to', 'docx', '--out', 'never.docx'],
  ])('refuses %s for more than one', async (...option) => {
    const run = await place.heqi(['review', 'agreement.txt', 'agreement-revised.txt', ...option, '--lang', 'en'])
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('works on one file') })
  })
})
