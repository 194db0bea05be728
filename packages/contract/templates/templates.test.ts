import { clauseById } from '@heqi/clauses'
import { LANGUAGES } from '@heqi/vocabulary'
import { Check } from 'typebox/value'
import { describe, expect, test } from 'vitest'
import { annexRegister } from '../annexes/register.ts'
import { assembleDocument } from '../draft/assemble-document.ts'
import type { ContractDocument, NumberedParagraph } from '../draft/contract-document.ts'
import { contractFileOf } from '../draft/contract-file-of.ts'
import { draftTerms } from '../draft/draft-terms.ts'
import { openDraftText } from '../draft/open-draft.ts'
import { reviewDraft } from '../draft/review-draft.ts'
import { newDraft, TEMPLATE_VERSIONS, TEMPLATES } from './templates.ts'

const draftOf = (id: string, language: (typeof LANGUAGES)[number]) => {
  const draft = newDraft(id, language)
  if (draft === undefined) throw new TypeError(`no template ${id}`)
  return draft
}

const textOf = ({ preamble, chapters, annexes }: ContractDocument): string => {
  const said = (paragraphs: readonly NumberedParagraph[]): string[] =>
    paragraphs.flatMap(({ inlines, below }) => [inlines.map(({ text }) => text).join(''), ...said(below)])
  const articles = [...preamble, ...chapters.flatMap((chapter) => chapter.articles)]
  return [
    ...articles.flatMap((article) => [article.heading, ...said(article.paragraphs)]),
    JSON.stringify(annexes),
  ].join('\n')
}

describe.each(TEMPLATES.map((template) => [template.id, template] as const))('%s', (id, template) => {
  test.each(LANGUAGES)('is complete and has no finding, in %s', (language) => {
    const draft = draftOf(id, language)
    for (const { clause, terms } of draft.clauses)
      expect({ clause, fits: Check(clauseById(clause)?.terms ?? {}, terms) }).toEqual({ clause, fits: true })
    expect(reviewDraft(draft)).toEqual([])
    expect(contractFileOf(draft)).toMatchObject({ ok: true })
    expect(annexRegister(draftTerms(draft))).toEqual({ missing: [], byHand: [] })
  })

  test.each(LANGUAGES)('is written in %s throughout, without a blank', (language) => {
    const document = assembleDocument(draftOf(id, language), language)
    const text = textOf(document)
    expect(text).not.toContain('________')
    expect(text).not.toMatch(/undefined|\[object/)
    if (language === 'en') expect(text.match(/.{0,20}\p{Script=Han}+/gu) ?? []).toEqual([])
    expect(document.annexes.map(({ id: annex }) => annex)).toEqual(template.annexes)
  })

  test('speaks both languages in a bilingual contract, whichever leads', () => {
    for (const [first, second] of [
      ['zh-CN', 'en'],
      ['en', 'zh-CN'],
    ] as const) {
      const draft = newDraft(id, first, second)
      if (draft === undefined) throw new TypeError(`no template ${id}`)
      expect(reviewDraft(draft)).toEqual([])
      for (const language of LANGUAGES)
        expect(textOf(assembleDocument(draft, language))).toBe(
          textOf(assembleDocument(draftOf(id, language), language)),
        )
    }
  })

  test('opens again as it was written, and not when a later program wrote it', () => {
    const draft = draftOf(id, 'zh-CN')
    expect(openDraftText(JSON.stringify(draft), TEMPLATE_VERSIONS)).toEqual({
      ok: true,
      value: JSON.parse(JSON.stringify(draft)),
    })
    const newer = { ...draft, template: { id, version: template.version + 1 } }
    expect(openDraftText(JSON.stringify(newer), TEMPLATE_VERSIONS)).toMatchObject({
      problems: [{ code: 'template-newer' }],
    })
  })
})

test('each template has a name of its own and says what it is in both languages', () => {
  expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length)
  for (const { title, description } of TEMPLATES)
    for (const language of LANGUAGES) expect(title[language].length * description[language].length).toBeGreaterThan(0)
  expect(newDraft('no-such-template', 'en')).toBeUndefined()
})
