import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button, Form, Upload } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem, answered, api } from '../../api/client.ts'
import { useSession } from '../../api/session.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { CounterpartySelect, counterpartyFrom, valueByCode } from './counterparty-select.tsx'
import { partiesNamedIn, type TermsFile } from './parties-named-in.ts'

type Fields = { readonly counterparty: string }

/** A contract from a file of its typed terms; every place that does not hold is named with its cure. */
export function TermsFileForm() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const navigate = useNavigate()
  const client = useQueryClient()
  const session = useSession()
  const [file, setFile] = useState<TermsFile | undefined>(undefined)
  const [isUnreadable, setIsUnreadable] = useState(false)
  const [form] = Form.useForm<Fields>()
  const party = session?.acting?.organisationKind === 'provider' ? 'provider' : 'client'
  const named = partiesNamedIn(file, language)[party === 'client' ? 'provider' : 'client']
  const create = useMutation({
    mutationFn: ({ counterparty }: Fields) =>
      answered(
        api.POST('/api/contracts', {
          body: { file: file ?? {}, party, counterparty: counterpartyFrom(counterparty) },
        }),
      ),
    onSuccess: async ({ contractId }) => {
      await client.invalidateQueries({ queryKey: ['contracts'] })
      void navigate({ to: '/contracts/$contractId', params: { contractId } })
    },
  })
  const choose = async (chosen: File) => {
    create.reset()
    try {
      const read = JSON.parse(await chosen.text()) as TermsFile
      setFile(read)
      setIsUnreadable(false)
      const other = partiesNamedIn(read, language)[party === 'client' ? 'provider' : 'client']
      form.setFieldValue('counterparty', valueByCode(other))
    } catch {
      setFile(undefined)
      setIsUnreadable(true)
    }
  }
  const problem = create.error instanceof ApiProblem ? create.error.problem : undefined
  return (
    <Form<Fields> form={form} layout="vertical" requiredMark={false} onFinish={create.mutate}>
      {isUnreadable ? <Alert type="error" showIcon title={t('contracts.notJson')} /> : null}
      {create.error ? (
        <Alert
          type="error"
          showIcon
          title={problem?.title ?? create.error.message}
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
      <Form.Item label={t('contracts.termsFile')}>
        <Upload
          accept=".json,application/json"
          maxCount={1}
          beforeUpload={(chosen) => {
            void choose(chosen)
            return false
          }}
          onRemove={() => setFile(undefined)}
        >
          <Button>{t('contracts.chooseFile')}</Button>
        </Upload>
      </Form.Item>
      {file === undefined ? null : (
        <>
          <Form.Item
            name="counterparty"
            label={t('contracts.counterparty')}
            rules={[{ required: true, message: t('signIn.fieldMissing') }]}
          >
            <CounterpartySelect named={named} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={create.isPending}>
            {t('contracts.create')}
          </Button>
        </>
      )}
    </Form>
  )
}
