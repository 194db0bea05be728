import { clauseById } from '@heqi/clauses'
import type { Language } from '@heqi/vocabulary'
import { optionText, unitText } from '../studio/fields/option-text.ts'

type Loose = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A term's value in the reader's words: `3 个工作日`, `自动续约`; of a record its terms by their names.
 * @param path of the term, after its clause: `term/renewal.notice`
 */
export function valueText(value: unknown, path: string, language: Language): string {
  if (value === undefined || value === null) return '—'
  if (Array.isArray(value))
    return value.map((entry) => valueText(entry, path, language)).join(language === 'en' ? ', ' : '、')
  if (!isRecord(value)) return scalarText(value, path, language)
  if ('unit' in value && 'value' in value) return measureText(scalar(value.value), scalar(value.unit), language)
  if ('zh-CN' in value || 'en' in value) return scalar(value[language] ?? value['zh-CN'] ?? value.en)
  const mark = language === 'en' ? ': ' : '：'
  return Object.entries(value)
    .filter(([name]) => labelOf(`${path}.${name}`, language) !== undefined)
    .map(([name, entry]) => {
      const inner = `${path}.${name}`
      return `${labelOf(inner, language) ?? name}${mark}${valueText(entry, inner, language)}`
    })
    .join(language === 'en' ? '; ' : '；')
}

/** `1 working day`, `3 working days`: the units of the English texts are all in the plural. */
function measureText(value: string, unit: string, language: Language): string {
  const text = unitText(unit, language)
  return `${value} ${language === 'en' && value === '1' ? text.replace(/s$/, '') : text}`
}

const scalar = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''

/** Words of a closed list are said; anything else stands as it was typed. */
function scalarText(value: unknown, path: string, language: Language): string {
  if (typeof value === 'boolean') return language === 'en' ? (value ? 'yes' : 'no') : value ? '是' : '否'
  const text = scalar(value)
  return /^[a-zA-Z][a-zA-Z-]*$/.test(text) ? optionText(text, path.replaceAll(/\[[^\]]*\]/g, ''), language) : text
}

function labelOf(path: string, language: Language): string | undefined {
  const bare = path.replaceAll(/\[[^\]]*\]/g, '')
  const dot = bare.indexOf('.')
  const clause = clauseById(dot < 0 ? bare : bare.slice(0, dot))
  return dot < 0 ? clause?.text[language].title : clause?.text[language].labels[bare.slice(dot + 1)]
}
