import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button, Form, Select, Upload } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem, answered, answeredWhole, api } from '../../api/client.ts'
import { useSession } from '../../api/session.ts'
import { usePreferences } from '../../shell/preferences.tsx'

type Fields = { readonly counterparty: string }

/** A new contract from a terms file; every place that does not hold is named with its cure. */
export function NewContractPage() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const navigate = useNavigate()
  const client = useQueryClient()
  const session = useSession()
  const [file, setFile] = useState<File | undefined>(undefined)
  const organisations = useQuery({
    queryKey: ['organisations'],
    queryFn: () => answeredWhole((page) => api.GET('/api/organisations', { params: { query: page } })),
  })
  const party = session?.acting?.organisationKind === 'provider' ? 'provider' : 'client'
  const create = useMutation({
    mutationFn: async ({ counterparty }: Fields) =>
      answered(
        api.POST('/api/contracts', {
          body: {
            file: JSON.parse((await file?.text()) ?? '') as never,
            party,
            counterpartyOrganisationId: counterparty,
          },
        }),
      ),
    onSuccess: async ({ contractId }) => {
      await client.invalidateQueries({ queryKey: ['contracts'] })
      void navigate({ to: '/contracts/$contractId', params: { contractId } })
    },
  })
  const others = (organisations.data?.items ?? []).filter(
    ({ organisationId, kind }) => kind !== 'operator' && organisationId !== session?.acting?.organisationId,
  )
  const problem = create.error instanceof ApiProblem ? create.error.problem : undefined
  return (
    <>
      <header className="page-head">
        <h1 className="page-title">{t('contracts.new')}</h1>
      </header>
      <section className="sheet sheet--padded new-contract">
        {create.error ? (
          <Alert
            type="error"
            showIcon
            title={problem?.title ?? t('contracts.notJson')}
            description={
              <ul>
                {(problem?.problems ?? []).map((entry) => (
                  <li key={`${entry.code}/${entry.place?.path ?? ''}`}>{entry.text ?? entry.code}</li>
                ))}
                {problem === undefined || (problem.problems ?? []).length > 0 ? null : <li>{problem.detail}</li>}
              </ul>
            }
          />
        ) : null}
        <Form layout="vertical" requiredMark={false} onFinish={(fields: Fields) => create.mutate(fields)}>
          <Form.Item
            name="counterparty"
            label={t('contracts.counterparty')}
            rules={[{ required: true, message: t('signIn.fieldMissing') }]}
          >
            <Select
              options={others.map(({ organisationId, name }) => ({ value: organisationId, label: name[language] }))}
            />
          </Form.Item>
          <Form.Item label={t('contracts.termsFile')} extra={t('contracts.termsFileHint')}>
            <Upload
              accept=".json,application/json"
              maxCount={1}
              beforeUpload={(chosen) => {
                setFile(chosen)
                return false
              }}
              onRemove={() => setFile(undefined)}
            >
              <Button>{t('contracts.chooseFile')}</Button>
            </Upload>
          </Form.Item>
          <Button type="primary" htmlType="submit" disabled={file === undefined} loading={create.isPending}>
            {t('contracts.create')}
          </Button>
        </Form>
      </section>
    </>
  )
}
