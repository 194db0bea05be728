import { TEMPLATES } from '@heqi/contract'
import type { Language } from '@heqi/vocabulary'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button, Drawer, Segmented, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { message } from '../../shell/notices.ts'
import { usePreferences } from '../../shell/preferences.tsx'

type Props = { readonly isOpen: boolean; readonly onClose: () => void }

type Languages = 'zh-CN' | 'en' | 'zh-CN+en'

type Origin =
  | { kind: 'must-haves'; languages: Language[] }
  | { kind: 'contract'; contractId: string }
  | { kind: 'template'; template: string; languages: Language[] }

/** Where a new contract begins. */
export function NewDraft({ isOpen, onClose }: Props) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { language } = usePreferences()
  // Who reads English wants the Chinese text, which courts read, beside the English one.
  const [languages, setLanguages] = useState<Languages>(language === 'en' ? 'zh-CN+en' : 'zh-CN')
  const spoken = languages.split('+') as Language[]
  const create = useMutation({
    mutationFn: (from: Origin) => answered(api.POST('/api/drafts', { body: { from } })),
    onSuccess: async ({ draftId }) => {
      await client.invalidateQueries({ queryKey: ['drafts'] })
      void navigate({ to: '/drafts/$draftId', params: { draftId } })
    },
    onError: (error) => message.error(error.message),
  })
  return (
    <Drawer title={t('studio.newDraft')} open={isOpen} onClose={onClose} size={560} destroyOnHidden>
      <Segmented<Languages>
        value={languages}
        onChange={setLanguages}
        options={(['zh-CN', 'en', 'zh-CN+en'] as const).map((value) => ({
          value,
          label: t(`studio.languageChoice.${value}`),
        }))}
      />
      <Templates languages={spoken} onChoose={create.mutate} isBusy={create.isPending} />
      <h2 className="section-title beginnings__head">{t('studio.otherwise')}</h2>
      <ul className="beginnings">
        <li>
          <div>
            <strong>{t('studio.fromMustHaves')}</strong>
            <p className="note">{t('studio.fromMustHavesText')}</p>
          </div>
          <Button loading={create.isPending} onClick={() => create.mutate({ kind: 'must-haves', languages: spoken })}>
            {t('studio.begin')}
          </Button>
        </li>
        <li>
          <div>
            <strong>{t('studio.fromFile')}</strong>
            <p className="note">{t('studio.fromFileText')}</p>
          </div>
          <Link to="/imports">
            <Button>{t('studio.import')}</Button>
          </Link>
        </li>
        <FromContract onChoose={(contractId) => create.mutate({ kind: 'contract', contractId })} />
      </ul>
    </Drawer>
  )
}

type TemplatesProps = {
  readonly languages: Language[]
  readonly onChoose: (from: Origin) => void
  readonly isBusy: boolean
}

/** Complete contracts of several kinds, with what each is for. */
function Templates({ languages, onChoose, isBusy }: TemplatesProps) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  return (
    <>
      <h2 className="section-title beginnings__head">{t('studio.fromTemplate')}</h2>
      <ul className="beginnings">
        {TEMPLATES.map(({ id, title, description }) => (
          <li key={id}>
            <div>
              <strong>{title[language]}</strong>
              <p className="note">{description[language]}</p>
            </div>
            <Button disabled={isBusy} onClick={() => onChoose({ kind: 'template', template: id, languages })}>
              {t('studio.begin')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

function FromContract({ onChoose }: { readonly onChoose: (contractId: string) => void }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const [contractId, setContractId] = useState<string | undefined>(undefined)
  const contracts = useQuery({
    queryKey: ['contracts', 'all'],
    queryFn: () => answered(api.GET('/api/contracts', { params: { query: { limit: 200 } } })),
  })
  const items = contracts.data?.items ?? []
  if (items.length === 0) return null
  return (
    <li>
      <div className="beginnings__choice">
        <strong>{t('studio.fromContract')}</strong>
        <p className="note">{t('studio.fromContractText')}</p>
        <Select
          aria-label={t('studio.fromContract')}
          value={contractId ?? null}
          placeholder={t('studio.choose')}
          onChange={(value: string | null) => setContractId(value ?? undefined)}
          options={items.map((item) => ({ value: item.contractId, label: `${item.number} ${item.title[language]}` }))}
        />
      </div>
      <Button disabled={contractId === undefined} onClick={() => contractId !== undefined && onChoose(contractId)}>
        {t('studio.begin')}
      </Button>
    </li>
  )
}
