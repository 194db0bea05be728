import type { Mapping } from '@heqi/records/mapping'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { conditionOf, type OnlyWhen, onlyOf } from './field-source.ts'
import type { FileLook } from './file-look.ts'
import { ConditionInputs } from './only-when.tsx'

type Filters = NonNullable<Mapping['filters']>
type Row = { readonly reason: string; readonly only: OnlyWhen | undefined; readonly drop?: Filters[number]['drop'] }
type Props = {
  readonly filters: Filters
  readonly look: FileLook
  readonly onChange: (filters: Filters) => void
}

/** Rows that are no records at all (tests, internal calls): left out, counted under the reason that stands here. */
export function RowFilters({ filters, look, onChange }: Props) {
  const { t } = useTranslation()
  const [rows, setRows] = useState<readonly Row[]>(() =>
    filters.map(({ reason, drop }) => ({ reason, only: onlyOf(drop), drop })),
  )
  const change = (next: readonly Row[]) => {
    setRows(next)
    onChange(
      next.flatMap(({ reason, only, drop }) => {
        if (reason === '') return []
        if (only === undefined) return drop === undefined ? [] : [{ reason, drop }]
        return only.column === '' ? [] : [{ reason, drop: conditionOf(only) }]
      }),
    )
  }
  const replace = (index: number, row: Row) => change(rows.map((other, i) => (i === index ? row : other)))
  return (
    <section className="records-section" aria-labelledby="row-filters">
      <h3 id="row-filters" className="section-title">
        {t('mapping.filters')}
      </h3>
      {rows.map((row, index) => (
        <div key={index} className="field-row__source row-filter">
          <Input
            className="field-row__parts"
            aria-label={t('mapping.filterReason')}
            placeholder={t('mapping.filterReason')}
            value={row.reason}
            onChange={(event) => replace(index, { ...row, reason: event.target.value })}
          />
          {row.only === undefined ? (
            <span className="quiet">{t('mapping.textOnly')}</span>
          ) : (
            <ConditionInputs only={row.only} look={look} onChange={(only) => replace(index, { ...row, only })} />
          )}
          <Button type="text" size="small" onClick={() => change(rows.filter((_, i) => i !== index))}>
            {t('mapping.dropOnly')}
          </Button>
        </div>
      ))}
      <Button
        type="dashed"
        onClick={() => change([...rows, { reason: '', only: { column: '', test: 'equals', value: '' } }])}
      >
        {t('mapping.addFilter')}
      </Button>
    </section>
  )
}
