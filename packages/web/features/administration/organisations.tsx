import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Form, Select, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { organisationsQuery } from '../../api/organisations.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { Failed, Loading } from '../../shell/states.tsx'
import { ChangeOrganisation, type Organisation } from './change-organisation.tsx'
import { type OrganisationFields, OrganisationInputs } from './organisation-inputs.tsx'
import { People } from './people.tsx'

type NewFields = OrganisationFields & { readonly kind: 'client' | 'provider' }

/** The operator's view: the organisations on this system, a new one, and the people of one. */
export function Organisations() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const client = useQueryClient()
  const [chosen, setChosen] = useState<string | undefined>(undefined)
  const [changing, setChanging] = useState<Organisation | undefined>(undefined)
  const [form] = Form.useForm<NewFields>()
  const organisations = useQuery(organisationsQuery)
  const create = useMutation({
    mutationFn: ({ creditCode = '', ...names }: NewFields) =>
      answered(api.POST('/api/organisations', { body: { ...names, ...(creditCode === '' ? {} : { creditCode }) } })),
    onSuccess: () => {
      form.resetFields()
      return client.invalidateQueries({ queryKey: ['organisations'] })
    },
  })
  if (organisations.isPending) return <Loading />
  if (organisations.isError)
    return <Failed text={organisations.error.message} onRetry={() => void organisations.refetch()} />
  return (
    <>
      <Form<NewFields>
        form={form}
        layout="vertical"
        requiredMark={false}
        className="sheet sheet--padded new-organisation"
        onFinish={create.mutate}
      >
        <Form.Item name="kind" label={t('administration.kind')} initialValue="client">
          <Select
            options={(['client', 'provider'] as const).map((value) => ({
              value,
              label: t(`contracts.parties.${value}`),
            }))}
          />
        </Form.Item>
        <OrganisationInputs />
        <Button htmlType="submit" loading={create.isPending}>
          {t('administration.newOrganisation')}
        </Button>
      </Form>
      {create.error ? <Alert type="error" showIcon title={create.error.message} /> : null}
      <Table
        className="sheet"
        rowKey="organisationId"
        pagination={false}
        dataSource={organisations.data.items}
        scroll={{ x: 640 }}
        columns={[
          {
            title: t('administration.organisation'),
            key: 'name',
            render: (_, { organisationId, name }) => (
              <button
                type="button"
                className="why-link"
                aria-expanded={chosen === organisationId}
                title={t('administration.people')}
                onClick={() => setChosen(organisationId)}
              >
                {name[language]}
              </button>
            ),
          },
          { title: t('administration.kind'), key: 'kind', render: (_, { kind }) => t(`administration.kinds.${kind}`) },
          { title: t('administration.creditCode'), key: 'code', render: (_, { creditCode }) => creditCode ?? '—' },
          {
            title: t('administration.change'),
            key: 'change',
            render: (_, organisation) => (
              <Button size="small" onClick={() => setChanging(organisation)}>
                {t('administration.change')}
              </Button>
            ),
          },
        ]}
      />
      {changing === undefined ? null : (
        <ChangeOrganisation organisation={changing} onClose={() => setChanging(undefined)} />
      )}
      {chosen === undefined ? null : (
        <section className="records-section">
          <People key={chosen} organisationId={chosen} />
        </section>
      )}
    </>
  )
}
