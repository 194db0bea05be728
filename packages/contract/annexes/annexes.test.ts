import { CATALOGUE, type DraftSettings } from '@heqi/clauses'
import { LANGUAGES } from '@heqi/vocabulary'
import { expect, test } from 'vitest'
import type { AnnexBlock } from '../draft/contract-document.ts'
import { ANNEXES, annexesOf, annexRegister, annexTitled } from './register.ts'

const defaults = Object.fromEntries(CATALOGUE.map((clause) => [clause.id, clause.defaults]))
const settingsIn = (language: DraftSettings['language']): DraftSettings => ({
  language,
  scheme: 'party-a-b',
  partyA: 'client',
  currency: 'CNY',
})

const textOf = (block: AnnexBlock): string => {
  if (block.kind === 'paragraph') return block.inlines.map(({ text }) => text).join('')
  if (block.kind === 'table')
    return block.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('')).join(' | ')).join('\n')
  if (block.kind === 'flow')
    return block.steps.map(({ text, next }) => `${text} -> ${next.map(({ id }) => id).join()}`).join('\n')
  return block.kind === 'signatures' ? '' : block.kind === 'field' ? block.label : block.text
}

test.each(ANNEXES.map((annex) => [annex.id, annex] as const))(
  '%s is made from the terms in both languages',
  (_, annex) => {
    for (const language of LANGUAGES) {
      const terms = { ...defaults, 'general/annexes': { annexes: [{ title: annex.title }], precedence: 'body' } }
      const [made] = annexesOf(terms, settingsIn(language), [])
      expect(made?.id).toBe(annex.id)
      const text = made?.content.map(textOf).join('\n') ?? ''
      expect(text.length).toBeGreaterThan(60)
      expect(text).not.toContain('undefined')
    }
  },
)

test('an annex is known by any of its titles, and no two share one', () => {
  for (const annex of ANNEXES) expect(annexTitled(annex.title)?.id).toBe(annex.id)
  const names = ANNEXES.flatMap(({ title, alsoCalled }) => [title['zh-CN'], title.en, ...alsoCalled])
  expect(new Set(names).size).toBe(names.length)
})

test('what the terms call for and the clause does not list is missing', () => {
  expect(annexRegister({ 'riders/emergency': defaults['riders/emergency'] }).missing.map(({ id }) => id)).toEqual([
    'emergency-chart',
  ])
})
