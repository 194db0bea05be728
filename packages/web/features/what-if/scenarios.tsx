import type { TermChange } from '@heqi/terms'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button, Input, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, answeredWhole, api } from '../../api/client.ts'

type Props = {
  readonly contractId: string
  readonly months: readonly string[]
  readonly changes: readonly TermChange[]
}

/** Comparisons that our side has kept; each leads to its question. */
export function Scenarios({ contractId, months, changes }: Props) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [name, setName] = useState('')
  const queryKey = ['contract', contractId, 'scenarios']
  const scenarios = useQuery({
    queryKey,
    queryFn: () =>
      answeredWhole((page) =>
        api.GET('/api/contracts/{contractId}/scenarios', { params: { path: { contractId }, query: page } }),
      ),
  })
  const keep = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/contracts/{contractId}/scenarios', {
          params: { path: { contractId } },
          body: { name, months: [...months], changes: [...changes] as never },
        }),
      ),
    onSuccess: async () => {
      setName('')
      await client.invalidateQueries({ queryKey })
    },
  })
  const items = scenarios.data?.items ?? []
  return (
    <section className="records-section" aria-labelledby="scenarios">
      <h3 id="scenarios" className="section-title">
        {t('whatIf.kept')}
      </h3>
      {keep.error ? <Alert type="error" showIcon title={keep.error.message} /> : null}
      {changes.length === 0 || months.length === 0 ? null : (
        <Space.Compact className="scenario-name">
          <Input
            value={name}
            maxLength={100}
            aria-label={t('whatIf.keepAs')}
            placeholder={t('whatIf.keepAs')}
            onChange={(event) => setName(event.target.value)}
          />
          <Button disabled={name === ''} loading={keep.isPending} onClick={() => keep.mutate()}>
            {t('whatIf.keep')}
          </Button>
        </Space.Compact>
      )}
      {items.length === 0 ? <p className="quiet">{t('whatIf.keptEmpty')}</p> : null}
      <ul className="record-list">
        {items.map((item) => (
          <li key={item.scenarioId}>
            <Link
              to="/contracts/$contractId/what-if"
              params={{ contractId }}
              search={{ months: item.months.join(','), set: JSON.stringify(setOf(item.changes)) }}
              reloadDocument
            >
              {item.name}
            </Link>
            <span className="note">
              {item.createdByName} · {item.createdAt.slice(0, 10)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const setOf = (changes: readonly unknown[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (changes as readonly TermChange[]).flatMap((change) =>
      change.op === 'set' && typeof change.value === 'string' ? [[change.path, change.value]] : [],
    ),
  )
