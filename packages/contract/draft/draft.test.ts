import { CATALOGUE } from '@heqi/clauses'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryDraft, arbitraryUnfinishedDraft } from '../testing/arbitrary-draft.ts'
import { applyDraftChange, type DraftChange, emptyDraft } from './change-draft.ts'
import { contractFileOf } from './contract-file-of.ts'
import type { DraftFile } from './draft-file.ts'
import { draftFindingMessage } from './draft-messages.ts'
import { draftRefusalText } from './draft-refusal-text.ts'
import { openDraftText } from './open-draft.ts'
import { reviewDraft } from './review-draft.ts'

const mustHave: DraftFile = {
  ...emptyDraft(),
  clauses: CATALOGUE.filter(({ need }) => need === 'must').map(({ id, defaults }) => ({
    id,
    clause: id,
    terms: defaults,
  })),
}

/** The draft after changes that must all be allowed. */
const after = (draft: DraftFile, ...changes: readonly DraftChange[]): DraftFile =>
  changes.reduce((current, change) => {
    const changed = applyDraftChange(current, change)
    if (!changed.ok) throw new TypeError(JSON.stringify(changed.problems))
    return changed.value
  }, draft)

describe('opening a draft', () => {
  test('any draft opens again as it was saved, finished or not', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryDraft, arbitraryUnfinishedDraft), (draft) => {
        expect(openDraftText(JSON.stringify(draft))).toEqual({ ok: true, value: JSON.parse(JSON.stringify(draft)) })
      }),
      { numRuns: 60 },
    )
  })

  test('a file that was cut anywhere is refused with the place, never half read', () => {
    const text = JSON.stringify(mustHave, undefined, 2)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
        const opened = openDraftText(text.slice(0, length))
        expect(opened).toMatchObject({ ok: false, problems: [{ code: 'file-cut-off' }] })
      }),
      { numRuns: 60 },
    )
  })

  const [first] = mustHave.clauses
  const withTerms = (id: string, terms: object) => ({
    ...mustHave,
    clauses: mustHave.clauses.map((clause) =>
      clause.id === id ? { ...clause, terms: { ...(clause.terms as object), ...terms } } : clause,
    ),
  })

  test.each([
    ['no JSON', '合同草稿', { code: 'file-not-json', place: { line: 1, column: 1 } }],
    ['an empty file', ' ', { code: 'file-empty' }],
    [
      'a later version of the format',
      { ...mustHave, schema: 'heqi/draft/2' },
      { code: 'schema-newer', place: { path: 'schema' } },
    ],
    [
      'a later version of its template',
      { ...mustHave, template: { id: 'general-service', version: 9 } },
      { code: 'template-newer', place: { path: 'template.version' }, data: { value: 9, expected: 2 } },
    ],
    ['a clause twice', { ...mustHave, clauses: [...mustHave.clauses, first] }, { code: 'clause-repeated' }],
    [
      'a clause that nobody knows',
      { ...mustHave, clauses: [{ id: 'fees/tips', clause: 'fees/tips', terms: {} }] },
      { code: 'clause-unknown', place: { path: 'fees/tips' } },
    ],
    [
      'a term out of range',
      withTerms('fees/payment-day', { day: 40 }),
      { place: { path: 'fees/payment-day.day' }, data: { value: '40' } },
    ],
    [
      'a unit that makes no sense',
      withTerms('term/duration', { length: { value: 1, unit: 'percent' } }),
      { code: 'term-choice', place: { path: 'term/duration.length.unit' }, data: { value: '"percent"' } },
    ],
    [
      'a term that the clause does not have',
      withTerms('term/duration', { colour: 'red' }),
      { code: 'term-unknown', place: { path: 'term/duration.colour' } },
    ],
  ])('refuses %s with place, value and cure', (_, value, refusal) => {
    const opened = openDraftText(
      typeof value === 'string' ? value : JSON.stringify(value),
      new Map([['general-service', 2]]),
    )
    expect(opened).toMatchObject({ ok: false, problems: [refusal] })
    for (const problem of opened.ok ? [] : opened.problems)
      for (const language of ['zh-CN', 'en'] as const)
        expect(draftRefusalText(problem, language)).not.toMatch(/\{|undefined/)
  })
})

describe('putting a draft in force', () => {
  test('the must-have clauses with their defaults are a contract, each clause with its article', () => {
    const file = contractFileOf(mustHave)
    expect(file).toMatchObject({
      ok: true,
      value: { schema: 'heqi/contract/1', articles: { 'identity/contract-particulars': '1' } },
    })
  })

  test('an unfinished draft is refused with every place', () => {
    const draft = after(mustHave, { op: 'remove', clause: 'term/duration', path: 'end' })
    expect(contractFileOf(draft)).toMatchObject({
      ok: false,
      problems: [{ code: 'term-missing', place: { path: 'term/duration.end' } }],
    })
  })

  test('shares over 100 % are refused with path, value and cure, and the review says so too', () => {
    const due = { kind: 'date', on: '2026-02-01' }
    const instalments = [
      { id: 'first', share: '60%', due },
      { id: 'second', share: '70%', due },
    ]
    const draft = after(mustHave, { op: 'add-clause', clause: 'fees/payment-schedule', terms: { instalments } })
    const refused = contractFileOf(draft)
    const [problem] = refused.ok ? [] : refused.problems
    expect(problem).toMatchObject({ code: 'shares-exceed-whole', data: { value: '130%' } })
    expect(problem?.place?.path).toMatch(/^fees\/payment-schedule/)
    expect(reviewDraft(draft).filter(({ severity }) => severity === 'error')).not.toEqual([])
  })
})

describe('a text in one language', () => {
  const named = (languages: DraftFile['style']['languages']): DraftFile =>
    after(
      { ...mustHave, style: { ...mustHave.style, languages } },
      { op: 'set', clause: 'identity/parties', path: 'provider.name', value: { 'zh-CN': '江畔客户服务有限公司' } },
    )

  test('is whole in a contract of that language, and is called so in the other one too', () => {
    const draft = named(['zh-CN'])
    expect(reviewDraft(draft).filter(({ severity }) => severity === 'error')).toEqual([])
    const file = contractFileOf(draft)
    expect(file.ok && file.value.terms['identity/parties'].provider.name.en).toBe('江畔客户服务有限公司')
  })

  test('is unfinished in a contract of two; the finding names the term and the language', () => {
    const draft = named(['zh-CN', 'en'])
    expect(contractFileOf(draft).ok).toBe(false)
    const blank = reviewDraft(draft).find(({ code }) => code === 'term-blank')
    if (blank === undefined) throw new TypeError('the blank is found')
    expect(draftFindingMessage(blank, 'zh-CN').problem).toBe('“服务方名称（英文）”尚未填写。')
    expect(draftFindingMessage(blank, 'en').problem).toContain('(English)')
  })
})

test('a part of the parties that says nothing is a blank, not a value', () => {
  const [first, ...others] = mustHave.clauses
  expect(first?.clause).toBe('identity/parties')
  const terms = { ...(first?.terms as object) }
  const client = { ...(Reflect.get(terms, 'client') as object), address: '' }
  const draft = { ...mustHave, clauses: [{ ...first!, terms: { ...terms, client } }, ...others] }
  expect(reviewDraft(draft)).toContainEqual(
    expect.objectContaining({ code: 'term-blank', place: { path: 'identity/parties.client.address' } }),
  )
})

describe('reviewing a draft', () => {
  test('the must-have clauses with their defaults have no finding above a note', () => {
    expect(reviewDraft(mustHave).filter(({ severity }) => severity !== 'note')).toEqual([])
  })

  test('an empty draft lacks each must-have clause, and the repairs make it complete', () => {
    const findings = reviewDraft(emptyDraft())
    const repaired = after(emptyDraft(), ...findings.flatMap(({ repair }) => (repair ? [repair] : [])))
    expect(repaired.clauses.map(({ id }) => id).toSorted()).toEqual(mustHave.clauses.map(({ id }) => id).toSorted())
    expect(contractFileOf(repaired).ok).toBe(true)
  })

  test('each finding of any draft has words in both languages', () => {
    fc.assert(
      fc.property(arbitraryUnfinishedDraft, (draft) => {
        for (const finding of reviewDraft(draft)) {
          for (const language of ['zh-CN', 'en'] as const) {
            const { problem, reason, repair } = draftFindingMessage(finding, language)
            expect(`${problem}|${repair}`).not.toMatch(/\{\w+\}|undefined/)
            expect(problem !== '' && reason !== '').toBe(true)
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  test('a length that disagrees with the dates brings a repair that mends it', () => {
    const draft = after(mustHave, { op: 'set', clause: 'term/duration', path: 'end', value: '2027-03-31' })
    const found = reviewDraft(draft).find(({ code }) => code === 'term/duration/length-disagrees')
    expect(found?.repair).toBeDefined()
    const mended = found?.repair ? after(draft, found.repair) : draft
    expect(reviewDraft(mended).map(({ code }) => code)).not.toContain('term/duration/length-disagrees')
  })

  test('what was let stand is not said again, until it is taken back', () => {
    const draft = after(mustHave, { op: 'remove-clause', clause: 'remedies/disputes' })
    const codes = (of: DraftFile) => reviewDraft(of).map(({ code, place }) => `${code} ${place.path}`)
    const missing = 'clause-missing remedies/disputes'
    expect(codes(draft)).toContain(missing)
    const place = { code: 'clause-missing', path: 'remedies/disputes' }
    const silent = after(draft, { op: 'suppress', ...place, reason: '适用总公司框架协议。' })
    expect(codes(silent)).not.toContain(missing)
    expect(codes(after(silent, { op: 'unsuppress', ...place }))).toContain(missing)
  })
})

test('an annex that the clauses name and nobody lists is a note; its repair lists it', () => {
  const roster = { title: { 'zh-CN': '排班表', en: 'Roster' } }
  const clauses = ['riders/emergency', 'general/annexes'].map((id) => {
    const defaults = CATALOGUE.find((clause) => clause.id === id)?.defaults
    return { id, clause: id, terms: id === 'general/annexes' ? { annexes: [roster], precedence: 'body' } : defaults }
  })
  const unlisted = (draft: DraftFile) => reviewDraft(draft).filter(({ code }) => code === 'annex-not-listed')
  const [found] = unlisted({ ...emptyDraft(), clauses })
  expect(found).toMatchObject({ severity: 'note', data: { 'names:zh-CN': '《应急响应流程图》' } })
  if (found?.repair === undefined) throw new TypeError('the finding can be mended')
  const mended = applyDraftChange({ ...emptyDraft(), clauses }, found.repair)
  expect(mended.ok && unlisted(mended.value)).toEqual([])
})

test('own words that a contract of two languages lacks are listed in both directions', () => {
  const caseTypes = ['投诉', 'Returns and refunds', 'VIP', 'APP-2']
  const added = applyDraftChange(
    { ...emptyDraft(), style: { ...emptyDraft().style, languages: ['en', 'zh-CN'] } },
    { op: 'add-clause', clause: 'scope/services', terms: { items: [], caseTypes } },
  )
  if (!added.ok) throw new TypeError('the clause fits')
  const wordsIn = (draft: DraftFile) =>
    reviewDraft(draft)
      .filter(({ code }) => code === 'text-in-one-language')
      .map(({ data }) => [data['language:en'], data.words])
  expect(wordsIn(added.value)).toEqual([
    ['English', '投诉'],
    ['Chinese', 'Returns and refunds'],
  ])
  const texts = [
    { 'zh-CN': '退换货', en: 'Returns and refunds' },
    { 'zh-CN': '投诉', en: 'Complaints' },
  ]
  expect(wordsIn({ ...added.value, translations: texts })).toEqual([])
})

describe('changing a draft', () => {
  test('a value makes the records around it', () => {
    const bare = { ...emptyDraft(), clauses: [{ id: 'identity/parties', clause: 'identity/parties', terms: {} }] }
    const draft = after(bare, { op: 'set', clause: 'identity/parties', path: 'client.name.zh-CN', value: '甲公司' })
    expect(draft.clauses[0]?.terms).toEqual({ client: { name: { 'zh-CN': '甲公司' } } })
  })

  test('a value that the clause does not allow is refused, and the draft stays', () => {
    const changed = applyDraftChange(mustHave, { op: 'set', clause: 'term/duration', path: 'start', value: '明天' })
    expect(changed).toMatchObject({
      ok: false,
      problems: [{ code: 'term-form', place: { path: 'term/duration.start' } }],
    })
  })

  test('a clause is added where the catalogue has it, moved, and removed', () => {
    const added = after(mustHave, { op: 'add-clause', clause: 'term/renewal' })
    const ids = added.clauses.map(({ id }) => id)
    expect(ids.indexOf('term/renewal')).toBe(ids.indexOf('term/duration') + 1)
    const moved = after(added, { op: 'move-clause', clause: 'term/renewal', to: 0 })
    expect(moved.clauses[0]?.id).toBe('term/renewal')
    expect(after(moved, { op: 'remove-clause', clause: 'term/renewal' })).toEqual(mustHave)
  })

  test('clauses of the parties own get names of their own and keep their place', () => {
    const custom = { op: 'add-clause', clause: 'free/custom', at: 1 } as const
    const ids = after(mustHave, custom, custom).clauses.map(({ id }) => id)
    expect(ids.slice(0, 4)).toEqual([mustHave.clauses[0]?.id, 'custom-2', 'custom-1', mustHave.clauses[1]?.id])
  })

  test('a clause that is there already, and one that nobody knows, are refused', () => {
    expect(applyDraftChange(mustHave, { op: 'add-clause', clause: 'term/duration' })).toMatchObject({
      problems: [{ code: 'clause-repeated' }],
    })
    expect(applyDraftChange(mustHave, { op: 'add-clause', clause: 'term/forever' })).toMatchObject({
      problems: [{ code: 'clause-unknown' }],
    })
  })

  test('the style changes alone, and a style that does not exist is refused', () => {
    const styled = after(mustHave, { op: 'style', style: { chapters: true, numbering: 'bracketed' } })
    expect(styled).toEqual({ ...mustHave, style: { ...mustHave.style, chapters: true, numbering: 'bracketed' } })
    const roman = { op: 'style', style: { numbering: 'roman' as 'decimal' } } as const
    expect(applyDraftChange(mustHave, roman)).toMatchObject({ problems: [{ place: { path: 'style.numbering' } }] })
  })
})
