import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Form, Input, Select, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, answeredWhole, api } from '../../api/client.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { Failed, Loading } from '../../shell/states.tsx'
import { People } from './people.tsx'

type Fields = { readonly kind: 'client' | 'provider'; readonly nameZh: string; readonly nameEn: string }

/** The operator's view: the organisations on this system, a new one, and the people of one. */
export function Organisations() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const client = useQueryClient()
  const [chosen, setChosen] = useState<string | undefined>(undefined)
  const organisations = useQuery({
    queryKey: ['organisations'],
    queryFn: () => answeredWhole((page) => api.GET('/api/organisations', { params: { query: page } })),
  })
  const create = useMutation({
    mutationFn: (body: Fields) => answered(api.POST('/api/organisations', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['organisations'] }),
  })
  if (organisations.isPending) return <Loading />
  if (organisations.isError)
    return <Failed text={organisations.error.message} onRetry={() => void organisations.refetch()} />
  const required = [{ required: true, message: t('signIn.fieldMissing') }]
  return (
    <>
      <Form layout="inline" className="filters" onFinish={create.mutate}>
        <Form.Item name="kind" initialValue="client">
          <Select
            aria-label={t('administration.kind')}
            options={(['client', 'provider'] as const).map((value) => ({
              value,
              label: t(`contracts.parties.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="nameZh" rules={required}>
          <Input placeholder={t('administration.nameZh')} aria-label={t('administration.nameZh')} />
        </Form.Item>
        <Form.Item name="nameEn" rules={required}>
          <Input placeholder={t('administration.nameEn')} aria-label={t('administration.nameEn')} />
        </Form.Item>
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
        scroll={{ x: 480 }}
        columns={[
          {
            title: t('administration.organisation'),
            key: 'name',
            render: (_, { organisationId, name }) => (
              <button type="button" className="why-link" onClick={() => setChosen(organisationId)}>
                {name[language]}
              </button>
            ),
          },
          { title: t('administration.kind'), key: 'kind', render: (_, { kind }) => t(`administration.kinds.${kind}`) },
        ]}
      />
      {chosen === undefined ? null : (
        <section className="records-section">
          <People key={chosen} organisationId={chosen} />
        </section>
      )}
    </>
  )
}
