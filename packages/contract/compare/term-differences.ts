import { clauseById, type DraftTerms } from '@heqi/clauses'
import { LANGUAGES, type Language, type LocalText } from '@heqi/vocabulary'

/** One term that differs; `before` is absent where it was added, `after` where it was removed. */
export type TermDifference = {
  /** `family/clause`. */
  readonly clause: string
  /** `quality/kpi.kpis[csat].target.value`; the clause itself where it was added or removed as a whole. */
  readonly path: string
  /** The clause and the term as people call them. */
  readonly label: LocalText
  readonly before?: unknown
  readonly after?: unknown
  /** Where an entry of a list stood or stands that was removed or added. */
  readonly index?: number
}

type Difference = Omit<TermDifference, 'clause' | 'label'>
type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What an entry of a list is called in paths: its `id`, else its `metric`. */
function nameOf(entry: unknown): string | undefined {
  const name = isFields(entry) ? (entry.id ?? entry.metric) : undefined
  return typeof name === 'string' ? name : undefined
}

/** The names of a list's entries; `undefined` where they have none, or two the same. */
function namesOf(list: readonly unknown[]): readonly string[] | undefined {
  const names = list.flatMap((entry) => nameOf(entry) ?? [])
  return names.length === list.length && new Set(names).size === names.length ? names : undefined
}

const changed = (path: string, before: unknown, after: unknown): Difference[] => [{ path, before, after }]

/** Entry by entry where both lists name their entries and keep their order; else the list is one value. */
function listDifferences(path: string, before: readonly unknown[], after: readonly unknown[]): Difference[] {
  const [old, now] = [namesOf(before), namesOf(after)]
  if (old === undefined || now === undefined) {
    const isRecordList = before.length === after.length && [...before, ...after].every(isFields)
    return isRecordList
      ? before.flatMap((entry, index) => differences(`${path}[${index}]`, entry, after[index]))
      : changed(path, before, after)
  }
  const kept = old.filter((name) => now.includes(name))
  if (kept.join('\n') !== now.filter((name) => old.includes(name)).join('\n')) return changed(path, before, after)
  return [
    ...old.flatMap((name, index): Difference[] =>
      now.includes(name)
        ? differences(`${path}[${name}]`, before[index], after[now.indexOf(name)])
        : [{ path: `${path}[${name}]`, before: before[index], index }],
    ),
    ...now.flatMap((name, index): Difference[] =>
      old.includes(name) ? [] : [{ path: `${path}[${name}]`, after: after[index], index }],
    ),
  ]
}

function differences(path: string, before: unknown, after: unknown): Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (before === undefined) return [{ path, after }]
  if (after === undefined) return [{ path, before }]
  if (Array.isArray(before) && Array.isArray(after)) return listDifferences(path, before, after)
  if (!isFields(before) || !isFields(after)) return changed(path, before, after)
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return names.flatMap((name) => differences(`${path}.${name}`, before[name], after[name]))
}

const SEPARATOR: Readonly<Record<Language, string>> = { 'zh-CN': '·', en: ' · ' }

/** `关键绩效指标·目标值`: the nearest label that the clause has for the path or what is above it. */
function labelOf(clauseId: string, path: string): LocalText {
  const text = clauseById(clauseId)?.text
  const steps = path
    .slice(clauseId.length + 1)
    .replaceAll(/\[[^\]]*\]/g, '')
    .split('.')
  const label = (language: Language): string => {
    const title = text?.[language].title ?? clauseId
    for (let length = steps.length; length > 0; length -= 1) {
      const own = text?.[language].labels[steps.slice(0, length).join('.')]
      if (own !== undefined && own !== '') return title + SEPARATOR[language] + own
    }
    return title
  }
  return Object.fromEntries(LANGUAGES.map((language) => [language, label(language)])) as LocalText
}

/** Every term that differs, clause by clause. */
export function termDifferences(before: DraftTerms, after: DraftTerms): readonly TermDifference[] {
  const clauses = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return clauses.flatMap((clause) =>
    differences(clause, before[clause], after[clause]).map(
      (difference): TermDifference => ({ clause, label: labelOf(clause, difference.path), ...difference }),
    ),
  )
}
