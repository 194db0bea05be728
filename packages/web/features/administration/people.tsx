import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Form, Input, Select, Table, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { answered, answeredWhole, api } from '../../api/client.ts'
import { usePermission, useSession } from '../../api/session.ts'
import { AskingButton } from '../../shell/asking-button.tsx'
import { message } from '../../shell/notices.ts'
import { Failed, Loading } from '../../shell/states.tsx'
import { ResetLink } from './reset-link.tsx'

type Props = { readonly organisationId: string }
const ROLES = ['owner', 'manager', 'legal', 'finance', 'team-lead', 'quality-inspector', 'agent', 'auditor'] as const
type Role = (typeof ROLES)[number]

/** What may be done to members and invitations; afterwards the list is read again. */
function useMembership(organisationId: string) {
  const client = useQueryClient()
  const afterwards = {
    onSuccess: () => client.invalidateQueries({ queryKey: ['organisation', organisationId] }),
    onError: (error: Error) => message.error(error.message),
  }
  const path = (personId: string) => ({ path: { organisationId, personId } })
  return {
    changeRole: useMutation({
      mutationFn: ({ personId, role }: { readonly personId: string; readonly role: Role }) =>
        answered(
          api.PATCH('/api/organisations/{organisationId}/people/{personId}', {
            params: path(personId),
            body: { role },
          }),
        ),
      ...afterwards,
    }),
    remove: (personId: string) =>
      answered(api.DELETE('/api/organisations/{organisationId}/people/{personId}', { params: path(personId) })).then(
        () => void afterwards.onSuccess(),
      ),
    withdraw: useMutation({
      mutationFn: (invitationId: string) =>
        answered(
          api.DELETE('/api/organisations/{organisationId}/invitations/{invitationId}', {
            params: { path: { organisationId, invitationId } },
          }),
        ),
      ...afterwards,
    }),
  }
}

/** People of an organisation with their roles, and the invitation of further ones. */
export function People({ organisationId }: Props) {
  const { t } = useTranslation()
  const session = useSession()
  const mayOperate = usePermission('system.operate')
  const { changeRole, remove } = useMembership(organisationId)
  const people = useQuery({
    queryKey: ['organisation', organisationId, 'people'],
    queryFn: () =>
      answeredWhole((page) =>
        api.GET('/api/organisations/{organisationId}/people', { params: { path: { organisationId }, query: page } }),
      ),
  })
  if (people.isPending) return <Loading />
  if (people.isError) return <Failed text={people.error.message} onRetry={() => void people.refetch()} />
  return (
    <>
      <Invite organisationId={organisationId} isFirst={people.data.items.length === 0} />
      <Table
        className="sheet"
        rowKey="personId"
        pagination={false}
        dataSource={people.data.items}
        scroll={{ x: 640 }}
        columns={[
          { title: t('contracts.person'), dataIndex: 'name' },
          { title: t('signIn.email'), dataIndex: 'email' },
          {
            title: t('administration.role'),
            key: 'role',
            render: (_, { personId, name, role }) => (
              <Select<Role>
                value={role}
                size="small"
                className="role-select"
                aria-label={t('administration.roleOf', { name })}
                loading={changeRole.isPending}
                onChange={(next) => changeRole.mutate({ personId, role: next })}
                options={ROLES.map((value) => ({ value, label: t(`signIn.roles.${value}`) }))}
              />
            ),
          },
          ...(mayOperate
            ? [
                {
                  title: t('administration.resetLink'),
                  key: 'reset',
                  render: (_: unknown, person: { readonly personId: string; readonly name: string }) => (
                    <ResetLink {...person} />
                  ),
                },
              ]
            : []),
          {
            title: t('administration.remove'),
            key: 'remove',
            render: (_, { personId, name }) =>
              personId === session?.person.personId ? null : (
                <AskingButton
                  size="small"
                  type="text"
                  question={{
                    title: t('administration.removeTitle', { name }),
                    text: t('administration.removeText'),
                    go: t('administration.remove'),
                    isDanger: true,
                    act: () => remove(personId),
                  }}
                >
                  {t('administration.remove')}
                </AskingButton>
              ),
          },
        ]}
      />
      <Invitations organisationId={organisationId} />
    </>
  )
}

function Invitations({ organisationId }: Props) {
  const { t } = useTranslation()
  const { withdraw } = useMembership(organisationId)
  const invitations = useQuery({
    queryKey: ['organisation', organisationId, 'invitations'],
    queryFn: () =>
      answeredWhole((page) =>
        api.GET('/api/organisations/{organisationId}/invitations', {
          params: { path: { organisationId }, query: page },
        }),
      ),
  })
  const items = invitations.data?.items ?? []
  if (items.length === 0) return null
  return (
    <section className="records-section" aria-labelledby="open-invitations">
      <h3 id="open-invitations" className="section-title">
        {t('administration.openInvitations')}
      </h3>
      <ul className="sheet record-list record-list--padded">
        {items.map(({ invitationId, email, role, expiresAt }) => (
          <li key={invitationId}>
            <span>
              {email} · {t(`signIn.roles.${role}`)}
            </span>
            <span className="note">
              {t('administration.until', { date: expiresAt.slice(0, 10) })}{' '}
              <Button size="small" type="text" onClick={() => withdraw.mutate(invitationId)}>
                {t('administration.withdraw')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The first one of an organisation is its owner, who invites the others. */
function Invite({ organisationId, isFirst }: Props & { readonly isFirst: boolean }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const invite = useMutation({
    mutationFn: (body: { readonly email: string; readonly role: Role }) =>
      answered(
        api.POST('/api/organisations/{organisationId}/invitations', { params: { path: { organisationId } }, body }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['organisation', organisationId] }),
  })
  return (
    <>
      <Form layout="inline" className="filters" onFinish={invite.mutate}>
        <Form.Item name="email" rules={[{ required: true, type: 'email', message: t('signIn.emailMissing') }]}>
          <Input placeholder={t('signIn.email')} aria-label={t('signIn.email')} />
        </Form.Item>
        <Form.Item name="role" initialValue={isFirst ? 'owner' : 'manager'}>
          <Select
            aria-label={t('administration.role')}
            options={ROLES.map((value) => ({ value, label: t(`signIn.roles.${value}`) }))}
          />
        </Form.Item>
        <Button htmlType="submit" loading={invite.isPending}>
          {t('administration.invite')}
        </Button>
      </Form>
      {invite.error ? <Alert type="error" showIcon title={invite.error.message} /> : null}
      {invite.data === undefined ? null : (
        <Alert
          type="success"
          showIcon
          title={
            invite.data.link === null ? (
              t('administration.invited')
            ) : (
              <Typography.Text copyable={{ text: invite.data.link }}>
                {t('administration.handOver', { link: invite.data.link })}
              </Typography.Text>
            )
          }
        />
      )}
    </>
  )
}
