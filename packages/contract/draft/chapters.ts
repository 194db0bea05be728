import type { Language } from '@heqi/vocabulary'
import { CUSTOM_CLAUSE } from '../import/account.ts'

/** Headings of the chapters, by family. A clause of the parties' own stands in the chapter that it follows. */
const HEADINGS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  identity: { 'zh-CN': '总则', en: 'General Terms' },
  scope: { 'zh-CN': '服务内容', en: 'Services' },
  term: { 'zh-CN': '合同期限', en: 'Term of the Contract' },
  'service-level': { 'zh-CN': '服务水平', en: 'Service Levels' },
  quality: { 'zh-CN': '服务质量', en: 'Quality of Service' },
  people: { 'zh-CN': '服务人员', en: 'Personnel' },
  fees: { 'zh-CN': '服务费用与支付', en: 'Fees and Payment' },
  care: { 'zh-CN': '双方义务与信息保护', en: 'Duties and Protection of Information' },
  remedies: { 'zh-CN': '违约责任与争议处理', en: 'Liability and Disputes' },
  change: { 'zh-CN': '合同的变更与终止', en: 'Change and End of the Contract' },
  'third-party': { 'zh-CN': '第三方的介入', en: 'Third Parties' },
  general: { 'zh-CN': '附则', en: 'Final Provisions' },
  riders: { 'zh-CN': '专项服务', en: 'Special Services' },
  free: { 'zh-CN': '其他约定', en: 'Further Agreements' },
}

/** The heading of a family's chapter; every family of the catalogue has one. */
export const chapterHeading = (family: string, language: Language): string => HEADINGS[family]?.[language] ?? family

const familyOf = (clause: string): string => clause.split('/')[0] ?? ''

export type ChapterRun = { readonly family: string; readonly start: number; readonly end: number }

/**
 * Cuts clauses, in their order, into chapters. A family opens its chapter at its longest run and only there, so that a clause
 * that was moved away from its family stands in the chapter of its new neighbours and no heading comes twice.
 */
export function chapterRuns(clauses: readonly string[]): readonly ChapterRun[] {
  const opening = new Map<string, ChapterRun>()
  for (const run of familyRuns(clauses)) {
    const longest = opening.get(run.family)
    if (longest === undefined || run.end - run.start > longest.end - longest.start) opening.set(run.family, run)
  }
  const starts = [...opening.values()].toSorted((a, b) => a.start - b.start)
  return starts.map(({ family, start }, index) => ({
    family,
    start: index === 0 ? 0 : start,
    end: starts[index + 1]?.start ?? clauses.length,
  }))
}

function familyRuns(clauses: readonly string[]): readonly ChapterRun[] {
  const runs: ChapterRun[] = []
  for (const [index, clause] of clauses.entries()) {
    const last = runs.at(-1)
    const family = clause === CUSTOM_CLAUSE && last ? last.family : familyOf(clause)
    if (last?.family === family) runs[runs.length - 1] = { ...last, end: index + 1 }
    else runs.push({ family, start: index, end: index + 1 })
  }
  return runs
}
