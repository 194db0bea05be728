import { readFileSync, writeFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { Check } from 'typebox/value'
import { afterAll, describe, expect, it } from 'vitest'
import { docxFixture, mainRelations } from '../contract/testing/docx-fixture.ts'
import { problems } from './locales/en.ts'
import { SCHEMAS } from './schemas.ts'
import { REFUSED_CALLS } from './testing/refused-calls.ts'
import { REFUSED_DOCUMENTS } from './testing/refused-documents.ts'
import { REFUSED_FILES } from './testing/refused-files.ts'
import { workplace } from './testing/workplace.ts'

const place = workplace()
afterAll(() => place.remove())

const contract = readFileSync(place.file('contract.json'), 'utf8')
place.write('broken.json', contract.replace('"partyA": "client"', '"partyA": "client",,'))
place.write('misfit.json', contract.replace('"value": "85"', '"value": "fast"'))
place.write(
  'facts-misfit.json',
  '{ "headcount": [{ "id": "a", "component": "agents", "from": "2026-10-17", "seats": -1 }] }',
)
place.write('empty.json', '')
const offer = readFileSync(place.file('offer.json'), 'utf8')
place.write('offer-cut.json', offer.slice(0, 2_000))
place.write('offer-later.json', offer.replace(/"version":\d+/, '"version":9'))
place.write('offer-twice.json', offer.replace('"id":"term/renewal"', '"id":"term/duration"'))
place.write('short-key.txt', 'guess')
place.write('cut.json', contract.slice(0, 900))
place.write('let-be.json', '{ "suppressed": [{ "code": "numbering-gap" }] }')
place.write('blank.txt', ' \n ')
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
writeFileSync(place.file('old.doc'), Uint8Array.from([...OLD_OFFICE, ...Array<number>(504).fill(0)]))
writeFileSync(place.file('locked.docx'), Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 1, 0, 0, 0]))
writeFileSync(place.file('damaged.docx'), Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 0, 0]))
writeFileSync(place.file('prices.docx'), zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))
writeFileSync(place.file('offer.docx'), zipSync({ 'ppt/presentation.xml': strToU8('<presentation/>') }))
place.write('damaged.pdf', '%PDF-1.7\nnothing of a PDF')
const CHUNK = mainRelations(['c1', 'aFChunk', 'a.bin'])
const PARTS = { 'word/_rels/document.xml.rels': CHUNK, 'word/a.bin': Uint8Array.from([0, 1, 2, 3]) }
writeFileSync(place.file('parts.docx'), docxFixture('<w:altChunk r:id="c1"/>', {}, PARTS))
place.write('binary.csv', '\u0000\u0001\u0002'.repeat(2000))

await place.heqi(['render', 'offer.json', '--to', 'pdf', '--out', 'offer.pdf'])

/** What only the machine can bring about: rights, ports, a data folder in use, and what the parser of options never says. */
const SURROUNDINGS = new Set([
  'file-not-readable',
  'file-not-writable',
  'data-folder-in-use',
  'port-in-use',
  'database-other-version',
  'usage',
  // Tests of the readers make such files.
  'file-is-archive-bomb',
  'file-is-master-document',
  'contract-too-large',
  'file-letters-unknown',
  // A text without any contract in it is taken as one contract.
  'contract-not-found',
])

const patternOf = (text: string): RegExp =>
  new RegExp(
    text
      .split(/\{\w+\}/)
      .map((part) => RegExp.escape(part))
      .join('[^]*?'),
  )

/** Right behind the verb, where it is nobody's value. */
const spoken = ([verb = '', ...rest]: readonly string[], language: string): readonly string[] => [
  verb,
  '--lang',
  language,
  ...rest,
]

const said: string[] = []

describe('refusals', () => {
  for (const { name, args, code, zh, en } of [...REFUSED_DOCUMENTS, ...REFUSED_CALLS, ...REFUSED_FILES])
    it(`${name}: exit code ${code}, what and how to mend it, in both languages`, async () => {
      const [chinese, english, json] = await Promise.all([
        place.heqi(spoken(args, 'zh-CN')),
        place.heqi(spoken(args, 'en')),
        place.heqi([...args, '--json']),
      ])
      said.push(english.stderr)
      expect(chinese.stderr).toMatch(zh)
      expect(chinese).toMatchObject({ code, stdout: '' })
      expect(english.stderr).toMatch(en)
      expect(english).toMatchObject({ code, stdout: '' })
      if (code === 2) return
      expect(json).toMatchObject({ code, stderr: '' })
      expect(Check(SCHEMAS.problems.schema, JSON.parse(json.stdout))).toBe(true)
    })

  it('stand here for every code that a call alone can bring about', () => {
    const shown = said.join('')
    const unseen = Object.entries(problems)
      .filter(([code, text]) => !SURROUNDINGS.has(code) && !patternOf(text).test(shown))
      .map(([code]) => code)
    expect(unseen).toEqual([])
  })

  it('speaks the language of the environment, Chinese where there is none', async () => {
    const inEnglish = await place.heqi(['sttle'], { env: { LANG: 'en_US.UTF-8' } })
    expect(inEnglish.stderr).toContain('there is no command')
    const german = await place.heqi(['sttle'], { env: { LANG: 'de_DE.UTF-8' } })
    expect(german.stderr).toContain('there is no command')
    const neutral = await place.heqi(['sttle'], { env: { LANG: 'C.UTF-8' } })
    expect(neutral.stderr).toContain('没有')
  })
})
