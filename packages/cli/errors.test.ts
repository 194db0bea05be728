import { readFileSync } from 'node:fs'
import { Check } from 'typebox/value'
import { afterAll, describe, expect, it } from 'vitest'
import { SCHEMAS } from './schemas.ts'
import { REFUSED_CALLS } from './testing/refused-calls.ts'
import { REFUSED_DOCUMENTS } from './testing/refused-documents.ts'
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
place.write('offer-later.json', offer.replace('"version":1', '"version":9'))
place.write('offer-twice.json', offer.replace('"id":"term/renewal"', '"id":"term/duration"'))
place.write('binary.csv', '\u0000\u0001\u0002'.repeat(2000))

/** Right behind the verb, where it is nobody's value. */
const spoken = ([verb = '', ...rest]: readonly string[], language: string): readonly string[] => [
  verb,
  '--lang',
  language,
  ...rest,
]

describe('refusals', () => {
  for (const { name, args, code, zh, en } of [...REFUSED_DOCUMENTS, ...REFUSED_CALLS])
    it(`${name}: exit code ${code}, what and how to mend it, in both languages`, async () => {
      const [chinese, english, json] = await Promise.all([
        place.heqi(spoken(args, 'zh-CN')),
        place.heqi(spoken(args, 'en')),
        place.heqi([...args, '--json']),
      ])
      expect(chinese.stderr).toMatch(zh)
      expect(chinese).toMatchObject({ code, stdout: '' })
      expect(english.stderr).toMatch(en)
      expect(english).toMatchObject({ code, stdout: '' })
      if (code === 2) return
      expect(json).toMatchObject({ code, stderr: '' })
      expect(Check(SCHEMAS.problems.schema, JSON.parse(json.stdout))).toBe(true)
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
