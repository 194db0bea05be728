import type { StatementDocument } from '@heqi/documents/statement'
import { monthText } from '@heqi/documents/wording'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { WhyLink } from '../../shell/why-panel.tsx'
import { yuan } from './yuan.ts'

type Props = { readonly contractId: string; readonly document: StatementDocument }

/** What moved against the month before, the largest difference first. */
export function ChangedSince({ contractId, document }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const { month } = document
  const comparison = useQuery({
    queryKey: ['contract', contractId, 'statements', month, 'comparison'],
    queryFn: () =>
      answered(
        api.GET('/api/contracts/{contractId}/statements/{month}/comparison', {
          params: { path: { contractId, month } },
        }),
      ),
  })
  const { data } = comparison
  if (data === undefined || data.previousMonth === null) return null
  const titles = new Map(document.lines.map((line) => [line.id, line.title]))
  const changed = data.items
    .filter((item) => item.depth === 1 && item.differenceFen !== '0' && titles.has(item.id))
    .sort((a, b) => Math.abs(Number(b.differenceFen)) - Math.abs(Number(a.differenceFen)))
    .slice(0, 8)
  if (changed.length === 0) return null
  return (
    <section className="changed-since">
      <h2 className="section-title">{t('statement.changed', { month: monthText(data.previousMonth, language) })}</h2>
      <ul className="sheet changed-since__list">
        {changed.map((item) => (
          <li key={item.id}>
            <WhyLink what={item.id}>{titles.get(item.id)}</WhyLink>
            <span className="note figure">
              {yuan(item.previousFen)} → {yuan(item.currentFen)}
            </span>
            <strong className="figure">{signed(item.differenceFen)}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}

const signed = (fen: string): string => (fen.startsWith('-') ? yuan(fen) : `+${yuan(fen)}`)
