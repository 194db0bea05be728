import type { PartyRole } from '@heqi/vocabulary'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button, Drawer, Form, Input, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../../api/client.ts'
import { type DraftHead, sharesQuery } from '../../../api/draft.ts'
import { useSession } from '../../../api/session.ts'
import { dayText } from '../../../shell/moment-text.ts'
import { usePreferences } from '../../../shell/preferences.tsx'
import { CounterpartySelect, counterpartyFrom } from '../../contracts/counterparty-select.tsx'
import { headOf } from '../draft/draft-head.ts'
import type { useAutosave } from '../draft/use-autosave.ts'
import type { DraftEditor } from '../draft/use-draft-editor.ts'

type Props = {
  readonly head: DraftHead
  readonly editor: DraftEditor
  readonly save: ReturnType<typeof useAutosave>
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** To the other party: as an offer of one's own, or as the answer to theirs. */
export function ShareDraft(props: Props) {
  const { t } = useTranslation()
  return (
    <Drawer title={t('studio.share')} open={props.isOpen} onClose={props.onClose} size={480} destroyOnHidden>
      <p className="quiet">{t('studio.shareText')}</p>
      <SendForm {...props} />
      <OnTheTable draftId={props.head.draftId} />
    </Drawer>
  )
}

type Fields = { readonly to: string; readonly access: 'read' | 'propose'; readonly message?: string }

const ANSWER = 'answer:'

function SendForm({ head, editor, save }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const client = useQueryClient()
  const session = useSession()
  const shares = useQuery(sharesQuery())
  const [sent, setSent] = useState(false)
  const [form] = Form.useForm<Fields>()
  const to = Form.useWatch('to', form)
  const own: PartyRole = session?.acting?.organisationKind === 'provider' ? 'provider' : 'client'
  const other = headOf(editor.file, language)[own === 'client' ? 'provider' : 'client']
  const answerable = (shares.data?.items ?? []).filter(({ side, access }) => side === 'guest' && access === 'propose')
  const send = useMutation({
    mutationFn: async ({ to: target, access, message = '' }: Fields) => {
      await save.saveNow()
      if (target.startsWith(ANSWER))
        return answered(
          api.POST('/api/draft-shares/{shareId}/rounds', {
            params: { path: { shareId: target.slice(ANSWER.length) } },
            body: { file: editor.file, message },
          }),
        )
      return answered(
        api.POST('/api/drafts/{draftId}/shares', {
          params: { path: { draftId: head.draftId } },
          body: {
            to: counterpartyFrom(target),
            access,
            revision: save.revisionOf(),
            message,
          },
        }),
      )
    },
    onSuccess: async () => {
      setSent(true)
      await client.invalidateQueries({ queryKey: ['draft-shares'] })
    },
  })
  const answers = answerable.map(({ shareId, ownerName }) => ({
    value: `${ANSWER}${shareId}`,
    label: t('studio.answerTo', { name: ownerName }),
  }))
  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ access: 'propose' }}
      onFinish={(fields) => send.mutate(fields)}
    >
      {send.error ? <Alert type="error" showIcon title={send.error.message} /> : null}
      {sent ? <Alert type="success" showIcon title={t('studio.sent')} /> : null}
      <Form.Item
        name="to"
        label={t('contracts.counterparty')}
        rules={[{ required: true, message: t('studio.choose') }]}
      >
        <CounterpartySelect named={other} first={answers} />
      </Form.Item>
      {to?.startsWith(ANSWER) ? null : (
        <Form.Item name="access" label={t('studio.accessLabel')}>
          <Radio.Group
            options={(['propose', 'read'] as const).map((value) => ({ value, label: t(`studio.access.${value}`) }))}
          />
        </Form.Item>
      )}
      <Form.Item name="message" label={t('studio.message')}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={send.isPending}>
        {t('studio.send', { revision: save.revisionOf() })}
      </Button>
    </Form>
  )
}

/** To whom this draft has been sent, and the way to take it back. */
function OnTheTable({ draftId }: { readonly draftId: string }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const shares = useQuery(sharesQuery(draftId))
  const end = useMutation({
    mutationFn: (shareId: string) =>
      answered(
        api.POST('/api/draft-shares/{shareId}/end', { params: { path: { shareId } }, body: undefined as never }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['draft-shares'] }),
  })
  const items = shares.data?.items ?? []
  if (items.length === 0) return null
  return (
    <section className="shares">
      <h2 className="section-title">{t('studio.onTheTable')}</h2>
      <ul className="version-list">
        {items.map(({ shareId, guestName, access, createdAt, endedAt }) => (
          <li key={shareId}>
            <div>
              <Link to="/drafts/shared/$shareId" params={{ shareId }}>
                {guestName}
              </Link>
              <div className="note">
                {endedAt === null ? t(`studio.access.${access}`) : t('studio.ended')} {dayText(createdAt)}
              </div>
            </div>
            {endedAt === null ? (
              <Button size="small" loading={end.isPending} onClick={() => end.mutate(shareId)}>
                {t('studio.takeBack')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
