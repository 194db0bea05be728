import type { DraftFile } from '@heqi/contract'
import type { LocalText, PartyRole } from '@heqi/vocabulary'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button, Form, Modal, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../../api/client.ts'
import type { DraftHead } from '../../../api/draft.ts'
import { foundOrganisationsQuery } from '../../../api/organisations.ts'
import { useSession } from '../../../api/session.ts'
import { usePreferences } from '../../../shell/preferences.tsx'
import { ProblemEntries } from '../../../shell/problem-entries.tsx'
import { CounterpartySelect, counterpartyFrom, valueByCode } from '../../contracts/counterparty-select.tsx'
import { headOf } from '../draft/draft-head.ts'
import type { useAutosave } from '../draft/use-autosave.ts'
import type { DraftEditor } from '../draft/use-draft-editor.ts'

type Props = {
  readonly head: DraftHead
  readonly editor: DraftEditor
  readonly save: ReturnType<typeof useAutosave>
  readonly errors: number
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The last step: who is who, and then it binds. */
export function PutInForce({ head, editor, save, errors, isOpen, onClose }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const navigate = useNavigate()
  const client = useQueryClient()
  const session = useSession()
  const names = headOf(editor.file, language)
  const ownKind: PartyRole = session?.acting?.organisationKind === 'provider' ? 'provider' : 'client'
  const [chosenParty, setParty] = useState<PartyRole | undefined>(undefined)
  const party = chosenParty ?? ownKind
  const other = names[party === 'client' ? 'provider' : 'client']
  const own = session?.acting
  const isOther = own != null && !isNamed(own, editor.file, party)
  const [chosen, setChosen] = useState<string | undefined>(undefined)
  // Without a code there is still the one organisation of that name.
  const namesakes = useQuery({ ...foundOrganisationsQuery(other.name), enabled: isOpen && other.name !== '' })
  const namesake = namesakes.data?.items.find(({ name }) => name[language] === other.name)
  const counterparty = chosen ?? valueByCode(other) ?? namesake?.organisationId
  const put = useMutation({
    mutationFn: async () => {
      await save.saveNow()
      return answered(
        api.POST('/api/drafts/{draftId}/contract', {
          params: { path: { draftId: head.draftId } },
          body: {
            revision: save.revisionOf(),
            party,
            counterparty: counterpartyFrom(counterparty ?? ''),
          },
        }),
      )
    },
    onSuccess: async ({ contractId }) => {
      await client.invalidateQueries()
      void navigate({ to: '/contracts/$contractId', params: { contractId } })
    },
  })
  return (
    <Modal
      title={t('studio.inForceTitle')}
      open={isOpen}
      onCancel={onClose}
      footer={[
        <Button key="back" onClick={onClose}>
          {t('studio.back')}
        </Button>,
        <Button
          key="go"
          type="primary"
          danger
          disabled={errors > 0 || counterparty === undefined}
          loading={put.isPending}
          onClick={() => put.mutate()}
        >
          {t('studio.inForceGo', { title: names.title === '' ? t('studio.untitled') : names.title })}
        </Button>,
      ]}
    >
      {errors > 0 ? <Alert type="warning" showIcon title={t('studio.inForceErrors', { count: errors })} /> : null}
      {put.error === null ? null : (
        <Alert type="error" showIcon title={put.error.message} description={<ProblemEntries error={put.error} />} />
      )}
      <p>{t('studio.inForceText')}</p>
      <Form layout="vertical">
        <Form.Item label={t('contracts.yourRole')}>
          <Radio.Group
            value={party}
            onChange={(event) => {
              setParty(event.target.value as PartyRole)
              setChosen(undefined)
            }}
            options={(['client', 'provider'] as const).map((role) => ({
              value: role,
              label: `${t(`contracts.parties.${role}`)} ${names[role].name}`,
            }))}
          />
        </Form.Item>
        {isOther ? (
          <Alert
            type="warning"
            showIcon
            title={t('studio.inForceOther', {
              own: own.organisationName[language],
              party: t(`contracts.parties.${party}`),
            })}
          />
        ) : null}
        <Form.Item label={t('contracts.counterparty')} htmlFor="counterparty">
          <CounterpartySelect id="counterparty" value={counterparty ?? null} named={other} onChange={setChosen} />
        </Form.Item>
      </Form>
    </Modal>
  )
}

type Organisation = { readonly organisationName: LocalText; readonly organisationCreditCode: string | null }

/** Whether the draft names this organisation in that role: by its credit code where both have one, else by its name. */
function isNamed(own: Organisation, file: DraftFile, role: PartyRole): boolean {
  const { organisationName: name, organisationCreditCode: creditCode } = own
  const named = headOf(file, 'zh-CN')[role]
  if (creditCode !== null && named.creditCode !== '') return named.creditCode === creditCode
  return named.name === name['zh-CN'] || headOf(file, 'en')[role].name === name.en
}
