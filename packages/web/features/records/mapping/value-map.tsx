import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FieldSource } from './field-source.ts'
import type { FileLook } from './file-look.ts'
import { wordsOf, wordText } from './words.ts'

type Props = {
  readonly field: string
  readonly source: FieldSource
  readonly look: FileLook
  readonly onChange: (source: FieldSource) => void
}

const REJECT = 'reject'
const ABSENT = 'absent'

/** What each value of the column means in the words of the record. */
export function ValueMap({ field, source, look, onChange }: Props) {
  const { t } = useTranslation()
  const words = wordsOf(field)
  const { map = {} } = source.reading
  const found = source.parts.flatMap((part) => look.values(part))
  const values = [...new Set([...found.map(({ value }) => value), ...Object.keys(map)])]
  if (values.every((value) => words.includes(value) && map[value] === undefined)) return null
  const choose = (value: string, word: string) => {
    // The map must name every value once there is one, also those that are right as they stand.
    const next: Record<string, string | null> = { ...map }
    for (const known of words) if (found.some((entry) => entry.value === known)) next[known] ??= known
    if (word === REJECT) delete next[value]
    else next[value] = word === ABSENT ? null : word
    onChange({ ...source, reading: { ...source.reading, map: next } })
  }
  const chosen = (value: string): string => {
    const word = map[value]
    if (word === null) return ABSENT
    return word ?? (words.includes(value) ? value : REJECT)
  }
  return (
    <ul className="value-map">
      {values.map((value) => (
        <li key={value}>
          <span>
            {value}{' '}
            <span className="note">
              {t('mapping.rowsOf', { rows: found.find((entry) => entry.value === value)?.rows ?? 0 })}
            </span>
          </span>
          <span aria-hidden="true">→</span>
          <Select
            size="small"
            aria-label={t('mapping.meaningOf', { value })}
            status={chosen(value) === REJECT ? 'warning' : ''}
            value={chosen(value)}
            onChange={(word: string) => choose(value, word)}
            options={[
              ...words.map((word) => ({ value: word, label: wordText(field, word, t) })),
              { value: ABSENT, label: t('mapping.absent') },
              { value: REJECT, label: t('mapping.rejectValue') },
            ]}
          />
        </li>
      ))}
    </ul>
  )
}
