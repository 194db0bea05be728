import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { TermPlace } from '../draft/term-place.ts'
import { FieldNote } from './field-note.tsx'
import type { FieldProps } from './field-props.ts'
import { focusSoon, showFieldSoon } from './show-field.ts'
import { startingValue } from './starting-value.ts'
import { fieldId, useLabel, useTerms } from './term-context.ts'

const entriesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : [])

const idOf = (entry: unknown): string | undefined => {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined
  return typeof id === 'string' ? id : undefined
}
const idsOf = (entries: readonly unknown[]): ReadonlySet<string> =>
  new Set(entries.map(idOf).filter((id) => id !== undefined))

/** Entries that can be added, taken out and put in another order. */
export function ListField({ field, place, value }: FieldProps<'list'>) {
  const { t } = useTranslation()
  const { set, isReadOnly, clause } = useTerms()
  const label = useLabel()
  const entries = entriesOf(value)
  const name = label(place) ?? clause.text['zh-CN'].title
  const move = (from: number, to: number) => {
    const entry = entries[from]
    set(place, entries.toSpliced(from, 1).toSpliced(to, 0, entry))
  }
  const addId = `${fieldId(place)}-add`
  const add = () => {
    set(place, [...entries, startingValue(field.item, idsOf(entries)) ?? ''])
    showFieldSoon([...place, entries.length])
  }
  const remove = (index: number) => {
    set(place, entries.toSpliced(index, 1))
    focusSoon(addId)
  }
  return (
    <div className="term-list">
      {entries.map((entry, index) => (
        <div key={entryKey(entry, index)} id={fieldId([...place, index])} className="term-entry" tabIndex={-1}>
          <div className="term-entry__head">
            <span className="note">{index + 1}</span>
            {isReadOnly ? null : (
              <span>
                <Button
                  size="small"
                  type="text"
                  icon={<ArrowUpOutlined />}
                  disabled={index === 0}
                  aria-label={t('studio.entryUp', { entry: index + 1 })}
                  onClick={() => move(index, index - 1)}
                />
                <Button
                  size="small"
                  type="text"
                  icon={<ArrowDownOutlined />}
                  disabled={index === entries.length - 1}
                  aria-label={t('studio.entryDown', { entry: index + 1 })}
                  onClick={() => move(index, index + 1)}
                />
                <Button
                  size="small"
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={t('studio.entryRemove', { entry: index + 1 })}
                  onClick={() => remove(index)}
                />
              </span>
            )}
          </div>
          <Entry field={field} place={[...place, index]} value={entry} />
        </div>
      ))}
      {isReadOnly ? null : (
        <Button id={addId} size="small" icon={<PlusOutlined />} onClick={add}>
          {t('studio.addEntry', { list: name })}
        </Button>
      )}
    </div>
  )
}

function Entry({
  field,
  place,
  value,
}: {
  readonly field: FieldProps<'list'>['field']
  readonly place: TermPlace
  readonly value: unknown
}) {
  const { Field: InnerField } = useTerms()
  return (
    <>
      <InnerField field={field.item} place={place} value={value} id={`${fieldId(place)}-input`} />
      <FieldNote schema={field.itemSchema} field={field.item} value={value} isRequired />
    </>
  )
}

/** Entries with an id keep their fields when they move. */
const entryKey = (entry: unknown, index: number): string | number => idOf(entry) ?? index
