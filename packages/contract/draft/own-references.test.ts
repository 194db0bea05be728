import { valueAtPath } from '@heqi/clauses'
import { describe, expect, test } from 'vitest'
import { applyDraftChange, type DraftChange, emptyDraft } from './change-draft.ts'
import type { DraftClause, DraftFile, OwnReference } from './draft-file.ts'
import { renumbered, textsIn } from './own-references.ts'
import { reviewDraft } from './review-draft.ts'

const clause = (ordinal: number, paragraphs: readonly string[], references?: OwnReference[]): DraftClause => ({
  id: `custom-${ordinal}`,
  clause: 'free/custom',
  terms: { heading: `约定${ordinal}`, paragraphs },
  ...(references === undefined ? {} : { references }),
})

const REFERRING: DraftFile = {
  ...emptyDraft(),
  clauses: [
    clause(1, ['茶由甲方备。', '杯由乙方备。']),
    clause(2, ['糕点自便。']),
    clause(
      3,
      ['违反第9条的，比照第5.2款；《合同法》第9条除外。', '第7条照旧。'],
      [
        { words: '第9条', clauses: ['custom-2'] },
        { words: '第5.2款', clauses: ['custom-1'], paragraph: '杯由' },
        { words: '第7条' },
      ],
    ),
  ],
}
const BEGUN = renumbered(REFERRING)

/** What the clause that refers says. */
function paragraphsOf({ clauses }: DraftFile): readonly string[] {
  const referring = clauses.find(({ references }) => references !== undefined)
  return textsIn(valueAtPath(referring?.terms, 'paragraphs'))
}

const saidAfter = (...changes: readonly DraftChange[]): readonly string[] => {
  const draft = changes.reduce<DraftFile>((file, change) => {
    const changed = applyDraftChange(file, change)
    if (!changed.ok) throw new TypeError(JSON.stringify(changed.problems))
    return changed.value
  }, BEGUN)
  return paragraphsOf(draft)
}

const moved = { op: 'move-clause', clause: 'custom-2', to: 0 } as const

describe('references in own words', () => {
  test('say the numbers of the draft; a law keeps its own', () => {
    expect(saidAfter()).toEqual(['违反第二条的，比照第1.2款；《合同法》第9条除外。', '第7条照旧。'])
  })

  test('follow what they mean: clauses moved, paragraphs put before, another numbering', () => {
    expect(saidAfter(moved)[0]).toBe('违反第一条的，比照第2.2款；《合同法》第9条除外。')
    const more = ['椅由甲方备。', '茶由甲方备。', '杯由乙方备。']
    expect(saidAfter({ op: 'set', clause: 'custom-1', path: 'paragraphs', value: more })[0]).toContain('第1.3款')
    expect(saidAfter({ op: 'style', style: { numbering: 'bracketed' } })[0]).toContain('第一条第（二）款')
    expect(saidAfter({ op: 'style', style: { numbering: 'decimal' } })[0]).toContain('违反第2条的')
    expect(saidAfter(moved, { op: 'move-clause', clause: 'custom-2', to: 1 })).toEqual(saidAfter())
  })

  test('follow to the item of a list as long as it is there', () => {
    const words = '第9条第（二）项'
    const list = (text: string): DraftFile => ({
      ...REFERRING,
      clauses: [
        clause(1, ['茶由甲方备。', text]),
        clause(2, [`归还${words}的东西。`], [{ words, clauses: ['custom-1'], paragraph: '乙方', item: '第（二）项' }]),
      ],
    })
    const draft = renumbered(list('乙方备：（一）杯；（二）垫。'))
    expect(paragraphsOf(draft)).toEqual(['归还第1.2款第（二）项的东西。'])
    const after = applyDraftChange(draft, { op: 'move-clause', clause: 'custom-1', to: 1 })
    expect(after.ok && paragraphsOf(after.value)).toEqual(['归还第2.2款第（二）项的东西。'])
    expect(reviewDraft(list('乙方备杯。')).map(({ code }) => code)).toContain('reference-open')
  })

  test('name several articles singly, and more than two in a row by the first and the last', () => {
    const all = ['custom-1', 'custom-2', 'custom-3']
    const several = (clauses: string[]) =>
      renumbered({
        ...REFERRING,
        clauses: REFERRING.clauses.with(2, clause(3, ['照第9条。'], [{ words: '第9条', clauses }])),
      }).clauses[2]?.terms
    expect(several(all)).toMatchObject({ paragraphs: ['照第一条至第三条。'] })
    expect(several(['custom-1', 'custom-3'])).toMatchObject({ paragraphs: ['照第一条、第三条。'] })
  })

  test('are noted when nobody knows what they mean, or it is gone, until the words are gone', () => {
    const open = (draft: DraftFile) =>
      reviewDraft(draft).flatMap(({ code, data }) => (code === 'reference-open' ? [data['words:en']] : []))
    expect(open(BEGUN)).toEqual(['第7条'])
    const without = applyDraftChange(BEGUN, { op: 'remove-clause', clause: 'custom-2' })
    expect(without.ok && open(without.value)).toEqual(['第二条”, “第7条'])
    const plain = applyDraftChange(BEGUN, { op: 'set', clause: 'custom-3', path: 'paragraphs', value: ['照旧。'] })
    expect(plain.ok && open(plain.value)).toEqual([])
  })

  test('follow in the translation too', () => {
    const [zh = ''] = paragraphsOf(BEGUN)
    const text = { 'zh-CN': zh, en: 'Who breaches Article 2 is treated as under Article 1.2.' }
    const after = applyDraftChange({ ...BEGUN, translations: [text] }, moved)
    expect(after.ok && after.value.translations).toEqual([
      {
        'zh-CN': '违反第一条的，比照第2.2款；《合同法》第9条除外。',
        en: 'Who breaches Article 1 is treated as under Article 2.2.',
      },
    ])
  })
})
