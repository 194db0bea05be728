import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from 'node:process'
import { pathToFileURL } from 'node:url'
import type { Language } from '@heqi/vocabulary'
import fc from 'fast-check'
import { Check } from 'typebox/schema'
import { describe, expect, test } from 'vitest'
import type { Clause } from './clause.ts'
import { recogniseClauses } from './recognise/recognise-contract.ts'
import { isOnlyAlike } from './recognise/sight.ts'
import { analysedText } from './testing/analysed.ts'
import { arbitraryTermsOf } from './testing/arbitrary-terms.ts'
import { bindingGaps } from './testing/binding.ts'
import { roundTrip, settingsOf } from './testing/round-trip.ts'
import { termPaths } from './testing/schema-paths.ts'
import { literalFigures, wordingPaths } from './testing/wording-facts.ts'
import { type Paragraph, paragraphText, renderWording } from './wording/render.ts'

const LANGUAGES: readonly Language[] = ['zh-CN', 'en']
const PARTS = [
  'clause.ts',
  'wording.zh-CN.ts',
  'wording.en.ts',
  'recognise.ts',
  'review.ts',
  'meaning.ts',
  'README.md',
  'cases/cases.json',
]

type Cases = {
  readonly wording: readonly {
    readonly name: string
    readonly terms: unknown
    readonly 'zh-CN': readonly string[]
    readonly en: readonly string[]
  }[]
  readonly foreign: readonly {
    readonly name: string
    readonly text: string
    readonly client?: string
    readonly provider?: string
    readonly terms: object | null
  }[]
  readonly review: readonly {
    readonly name: string
    readonly terms: unknown
    readonly draft?: Record<string, unknown>
    readonly codes: readonly string[]
  }[]
}

const IN_WORDS: Readonly<Record<Language, RegExp>> = {
  'zh-CN': /\p{Script=Han}/u,
  en: /^[^\p{Script=Han}]*[a-z][^\p{Script=Han}]*$/iu,
}

const folderOf = (clause: Clause) => join(import.meta.dirname, clause.id)
const casesOf = (clause: Clause): Cases =>
  JSON.parse(readFileSync(join(folderOf(clause), 'cases/cases.json'), 'utf8')) as Cases
const lines = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.flatMap((paragraph) => [paragraphText(paragraph), ...lines(paragraph.below)])

/** `HEQI_CLAUSES=fees,riders/emergency` tests these only, while a clause is being written. */
const asked = env.HEQI_CLAUSES?.split(',')
const folders = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[a-z-]+\/[a-z-]+\/clause\.ts$/.test(path))
  .map((path) => path.replace('/clause.ts', ''))
  .filter((id) => asked?.some((prefix) => id === prefix || id.startsWith(`${prefix}/`)) ?? true)
  .toSorted()

const clauseOf = async (id: string): Promise<Clause> => {
  const file = pathToFileURL(join(import.meta.dirname, id, 'clause.ts')).href
  const [clause] = Object.values((await import(file)) as Record<string, Clause>)
  if (clause === undefined) throw new TypeError(`${id}/clause.ts exports no clause`)
  return clause
}
const clauses = await Promise.all(folders.map(clauseOf))

test.skipIf(asked !== undefined)(`the catalogue holds every clause folder (${folders.length} clauses)`, async () => {
  const { CATALOGUE } = await import('./catalogue.ts')
  expect(CATALOGUE.map(({ id }) => id).toSorted()).toEqual(folders)
})

describe.each(clauses.map((clause) => [clause.id, clause] as const))('%s', (_, clause) => {
  test('has every part', () => {
    const files = readdirSync(folderOf(clause), { recursive: true, encoding: 'utf8' })
    expect(PARTS.filter((part) => !files.includes(part))).toEqual([])
    expect(clause.review.length).toBeGreaterThan(0)
    expect(Object.keys(clause.text['zh-CN'].findings).toSorted()).toEqual(
      clause.review.map(({ code }) => code).toSorted(),
    )
    expect(Object.keys(clause.text.en.findings).toSorted()).toEqual(clause.review.map(({ code }) => code).toSorted())
  })

  test('says of each finding what is wrong, why, and what to do, and none of it twice', () => {
    for (const language of LANGUAGES) {
      const { findings, help } = clause.text[language]
      for (const { problem, reason, repair } of Object.values(findings))
        expect(new Set([problem, reason, repair, help.purpose, '']).size).toBe(5)
    }
  })

  test('says everything in the words of each language, and has a page', () => {
    for (const language of LANGUAGES) {
      const { title, labels, help, findings } = clause.text[language]
      const { purpose, forClient, forProvider } = help
      const texts = [title, purpose, forClient, forProvider, ...Object.values(labels)]
      const all = [...texts, ...Object.values(findings).flatMap((finding) => Object.values(finding))]
      expect(all.filter((text) => !IN_WORDS[language].test(text))).toEqual([])
    }
    const page = readFileSync(join(folderOf(clause), 'README.md'), 'utf8')
    expect(page).toMatch(/^# .*\p{Script=Han}[^]*\*\*Reads\*\*: \S[^]*\*\*Does\*\*: \S[^]*\*\*Reviews\*\*: \S/u)
  })

  test('names every term in both languages', () => {
    const named = termPaths(clause.terms)
      .filter((path) => !isKey(clause, path))
      .toSorted()
    for (const language of LANGUAGES) expect(Object.keys(clause.text[language].labels).toSorted()).toEqual(named)
  })

  test('has defaults that are valid and free of findings above a note', () => {
    expect(Check(clause.terms, clause.defaults)).toBe(true)
    const findings = clause.review
      .filter(({ severity }) => severity !== 'note')
      .flatMap(({ check }) => check(clause.defaults, {}))
    expect(findings).toEqual([])
  })

  test('every term stands in the wording of both languages, and no figure stands there by itself', () => {
    for (const language of LANGUAGES) {
      const { body } = clause.text[language]
      const said = wordingPaths(body)
      const unsaid = termPaths(clause.terms).filter(
        (path) => path !== clause.headingPath && !isKey(clause, path) && !said.has(path),
      )
      expect({ language, unsaid }).toEqual({ language, unsaid: [] })
      expect({ language, figures: literalFigures(body) }).toEqual({ language, figures: [] })
    }
  })

  test('the meaning reads every term and uses no number that the wording does not state', () => {
    const gaps = fc
      .sample(arbitraryTermsOf(clause), { numRuns: 60, seed: 7 })
      .map((terms) => bindingGaps(clause, terms))
    expect(gaps.flatMap(({ invented }) => invented)).toEqual([])
    expect([...new Set(gaps.flatMap(({ unread }) => unread))]).toEqual([])
    expect([...new Set(gaps.flatMap(({ unsaid }) => unsaid))]).toEqual([])
  })

  test('reads its own wording back: both languages, both party orders, every naming scheme', () => {
    fc.assert(
      fc.property(arbitraryTermsOf(clause), settingsOf(), (terms, settings) => {
        const { expected, read } = roundTrip(clause, terms, settings)
        expect(read).toEqual(expected)
      }),
      { numRuns: 120 },
    )
  })

  test('reads its defaults and its wording cases back', () => {
    const all = [clause.defaults, ...casesOf(clause).wording.map(({ terms }) => terms)]
    for (const language of LANGUAGES) {
      for (const terms of all) {
        const { expected, read } = roundTrip(clause, terms, {
          language,
          scheme: 'party-a-b',
          partyA: 'client',
          currency: 'CNY',
        })
        expect(read).toEqual(expected)
      }
    }
  })

  test.each(casesOf(clause).wording.map((each) => [each.name, each] as const))(
    'says: %s',
    (_, { terms, ...expected }) => {
      expect(Check(clause.terms, terms)).toBe(true)
      for (const language of LANGUAGES) {
        const settings = { language, scheme: 'party-a-b', partyA: 'client', currency: 'CNY' } as const
        expect(lines(renderWording(clause.text[language].body, terms, settings))).toEqual(expected[language])
      }
    },
  )

  test('has wording cases, and foreign cases that prove and disprove', () => {
    const { wording, foreign, review } = casesOf(clause)
    expect(wording.length).toBeGreaterThan(0)
    expect(
      clause.review.map(({ code }) => code).filter((code) => !review.some(({ codes }) => codes.includes(code))),
    ).toEqual([])
    if (clause.sight.headings.length + clause.sight.sentences.length === 0) return
    expect(foreign.filter(({ terms }) => terms !== null).length).toBeGreaterThan(1)
    expect(foreign.filter(({ terms }) => terms === null).length).toBeGreaterThan(0)
  })

  test.each(casesOf(clause).foreign.map((each) => [each.name, each] as const))(
    'reads: %s',
    (_, { text, terms, client, provider }) => {
      const labels = {
        client: client ? [client] : ['甲方', '委托方'],
        provider: provider ? [provider] : ['乙方', '服务方'],
      }
      const found = recogniseClauses([clause], analysedText(text, labels).contract).filter((each) => !isOnlyAlike(each))
      if (terms === null) expect(found).toEqual([])
      else expect(found.map((recognition) => recognition.terms)).toContainEqual(terms)
    },
  )

  test.each(casesOf(clause).review.map((each) => [each.name, each] as const))(
    'finds: %s',
    (_, { terms, draft, codes }) => {
      expect(Check(clause.terms, terms)).toBe(true)
      const found = clause.review.filter(({ check }) => check(terms, draft ?? {}).length > 0).map(({ code }) => code)
      expect(found).toEqual(codes)
    },
  )
})

/** The `id` of a list entry that the wording does not show: a key for the machine, not a term. */
const isKey = (clause: Clause, path: string): boolean =>
  /(?:^|\.)id$/.test(path) && !wordingPaths(clause.text['zh-CN'].body).has(path)
