import { CATALOGUE } from '@heqi/clauses'
import type { DocumentStyle, DraftFile } from '@heqi/contract'

const STYLE: DocumentStyle = { languages: ['zh-CN'], scheme: 'party-a-b', numbering: 'article', chapters: false }

const ANNEXES = [
  { title: { 'zh-CN': '服务清单', en: 'Service List' } },
  { title: { 'zh-CN': '应急响应流程图', en: 'Emergency Response Chart' } },
]

/** A draft of the first clauses of the catalogue with their own defaults, and two annexes. */
export function sampleDraft(clauses: number, style: Partial<DocumentStyle> = {}): DraftFile {
  const own = new Set(['free/custom', 'general/annexes', 'riders/emergency'])
  const chosen = CATALOGUE.filter(({ id }) => !own.has(id)).slice(0, clauses - own.size + 1)
  const entries = chosen.map(({ id, defaults }) => ({ id, clause: id, terms: defaults }))
  const emergency = CATALOGUE.find(({ id }) => id === 'riders/emergency')
  return {
    schema: 'heqi/draft/1',
    style: { ...STYLE, ...style },
    clauses: [
      ...entries,
      { id: 'riders/emergency', clause: 'riders/emergency', terms: emergency?.defaults },
      { id: 'general/annexes', clause: 'general/annexes', terms: { annexes: ANNEXES, precedence: 'body' } },
    ],
  }
}
