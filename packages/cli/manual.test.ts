import { LANGUAGES } from '@heqi/vocabulary'
import { afterAll, describe, expect, it } from 'vitest'
import { manualPage, manualProse } from './manual.ts'
import { SCHEMAS } from './schemas.ts'
import { textWidth } from './terminal/text-width.ts'
import { commandsPage } from './testing/commands-page.ts'
import { workplace } from './testing/workplace.ts'
import { VERBS } from './verbs.ts'

const place = workplace()
afterAll(() => place.remove())

/** The command lines that a manual page shows. */
const examplesIn = (prose: string): readonly string[] =>
  prose.split('\n').flatMap((line) => /^ {4}\$ heqi (.+)$/.exec(line)?.[1] ?? [])

describe('manual pages', () => {
  for (const verb of VERBS) {
    it(`${verb.name}: shows the same examples in both languages, at least one`, () => {
      const [chinese, english] = LANGUAGES.map((language) => examplesIn(manualProse(verb, language)))
      expect(chinese).toEqual(english)
      expect(chinese?.length).toBeGreaterThan(0)
    })

    it(`${verb.name}: every example works as it stands`, async () => {
      for (const example of examplesIn(manualProse(verb, 'en'))) {
        const run = await place.heqi([...example.split(' '), '--lang', 'en'])
        expect(run, example).toMatchObject({ stderr: '' })
        expect([0, 1], `${example}: ${run.stdout}`).toContain(run.code)
        expect(run.stdout.length, example).toBeGreaterThan(0)
      }
    })

    it(`${verb.name}: names every option and says which schema its JSON has`, () => {
      for (const language of LANGUAGES)
        for (const option of verb.options) expect(manualPage(verb, language, 80)).toContain(`--${option.name}`)
      expect(Object.keys(SCHEMAS)).toContain(verb.schema)
    })
  }

  it('are the reference in docs; run with -u to write it again', async () => {
    await expect(commandsPage(VERBS, 'en')).toMatchFileSnapshot('../../docs/commands.md')
    await expect(commandsPage(VERBS, 'zh-CN')).toMatchFileSnapshot('../../docs/commands.zh-CN.md')
  })

  it('fits a terminal of eighty columns, but for the command lines to be copied', () => {
    for (const verb of VERBS)
      for (const language of LANGUAGES)
        for (const line of manualPage(verb, language, 80)
          .split('\n')
          .filter((text) => !/^ {4}\S/.test(text)))
          expect(textWidth(line), line).toBeLessThanOrEqual(80)
  })
})
