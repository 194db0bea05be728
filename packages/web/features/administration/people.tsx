import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Form, Input, Select, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { Failed, Loading } from '../../shell/states.tsx'

type Props = { readonly organisationId: string }
const ROLES = ['owner', 'manager', 'legal', 'finance', 'team-lead', 'quality-inspector', 'agent', 'auditor'] as const
type Role = (typeof ROLES)[number]

/** People of an organisation with their roles, and the invitation of further ones. */
export function People({ organisationId }: Props) {
  const { t } = useTranslation()
  const people = useQuery({
    queryKey: ['organisation', organisationId, 'people'],
    queryFn: () =>
      answered(api.GET('/api/organisations/{organisationId}/people', { params: { path: { organisationId } } })),
  })
  if (people.isPending) return <Loading />
  if (people.isError) return <Failed text={people.error.message} onRetry={() => void people.refetch()} />
  return (
    <>
      <Invite organisationId={organisationId} />
      <Table
        className="sheet"
        rowKey="personId"
        pagination={false}
        dataSource={people.data.items}
        scroll={{ x: 480 }}
        columns={[
          { title: t('contracts.person'), dataIndex: 'name' },
          { title: t('signIn.email'), dataIndex: 'email' },
          { title: t('administration.role'), key: 'role', render: (_, { role }) => t(`signIn.roles.${role}`) },
        ]}
      />
    </>
  )
}

function Invite({ organisationId }: Props) {
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
        <Form.Item name="role" initialValue="manager">
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
            invite.data.link === null
              ? t('administration.invited')
              : t('administration.handOver', { link: invite.data.link })
          }
        />
      )}
    </>
  )
}
