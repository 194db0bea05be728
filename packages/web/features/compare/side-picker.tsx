import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { importsQuery } from '../../api/import.ts'
import { momentText } from '../../shell/moment-text.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import type { Side } from './sides.ts'

type Props = { readonly name: string; readonly side: Side | undefined; readonly onChoose: (side: string) => void }

/** One side of a comparison: a draft, a contract or an import, and which version of it. */
export function SidePicker({ name, side, onChoose }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const drafts = useQuery({
    queryKey: ['drafts', 'all'],
    queryFn: () => answered(api.GET('/api/drafts', { params: { query: { limit: 100 } } })),
  })
  const contracts = useQuery({
    queryKey: ['contracts', 'all'],
    queryFn: () => answered(api.GET('/api/contracts', { params: { query: { limit: 200 } } })),
  })
  const imports = useQuery(importsQuery)
  const groups = [
    {
      label: t('compare.drafts'),
      options: (drafts.data?.items ?? []).map(({ draftId, title, number }) => ({
        value: `draft:${draftId}`,
        label: `${title[language] || title['zh-CN'] || t('studio.untitled')} ${number}`,
      })),
    },
    {
      label: t('compare.contracts'),
      options: (contracts.data?.items ?? []).map(({ contractId, title, number }) => ({
        value: `contract:${contractId}`,
        label: `${title[language]} ${number}`,
      })),
    },
    {
      label: t('compare.imports'),
      options: (imports.data?.items ?? [])
        .filter(({ state }) => state === 'done')
        .flatMap(({ importId, name: file, summary }) =>
          Array.from({ length: summary?.contracts ?? 0 }, (_, index) => ({
            value: `import:${importId}:${index}`,
            label: summary?.contracts === 1 ? file : `${file} (${index + 1})`,
          })),
        ),
    },
  ].filter(({ options }) => options.length > 0)
  const value =
    side === undefined
      ? null
      : side.kind === 'import'
        ? `import:${side.id}:${side.number ?? 0}`
        : `${side.kind}:${side.id}`
  return (
    <div className="side-picker" role="group" aria-label={name}>
      <span className="note">{name}</span>
      {side?.kind === 'round' ? (
        <span>{t('studio.round', { round: side.number ?? 1 })}</span>
      ) : (
        <Select
          aria-label={name}
          value={value}
          placeholder={t('studio.choose')}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(chosen: string | null) => chosen !== null && onChoose(chosen)}
          options={groups}
          popupMatchSelectWidth={false}
        />
      )}
      {side?.kind === 'draft' ? <RevisionPicker name={name} side={side} onChoose={onChoose} /> : null}
    </div>
  )
}

const NEWEST = 0

function RevisionPicker({
  name,
  side,
  onChoose,
}: {
  readonly name: string
  readonly side: Side
  readonly onChoose: Props['onChoose']
}) {
  const { t } = useTranslation()
  const revisions = useQuery({
    queryKey: ['draft', side.id, 'revisions', 'recent'],
    queryFn: () =>
      answered(
        api.GET('/api/drafts/{draftId}/revisions', { params: { path: { draftId: side.id }, query: { limit: 100 } } }),
      ),
  })
  return (
    <Select
      aria-label={t('compare.version', { side: name })}
      value={side.number ?? NEWEST}
      popupMatchSelectWidth={false}
      onChange={(revision: number) =>
        onChoose(revision === NEWEST ? `draft:${side.id}` : `draft:${side.id}:${revision}`)
      }
      options={[
        { value: NEWEST, label: t('compare.newest') },
        ...(revisions.data?.items ?? []).map(({ revision, name: own, createdAt }) => ({
          value: revision,
          label: `${own ?? t('studio.revision', { revision })} ${momentText(createdAt)}`,
        })),
      ]}
    />
  )
}
