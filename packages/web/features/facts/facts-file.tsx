import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Upload } from 'antd'
import { useTranslation } from 'react-i18next'
import { ApiProblem, answered, api } from '../../api/client.ts'
import { ProblemEntries } from '../../shell/problem-entries.tsx'

/** Rosters, training and other facts by the hundred: a facts file at once. */
export function FactsFile({ contractId }: { readonly contractId: string }) {
  const { t } = useTranslation()
  const { message, modal } = App.useApp()
  const client = useQueryClient()
  const take = useMutation({
    mutationFn: async (file: File) => {
      const body = JSON.parse(await file.text()) as never
      return answered(api.POST('/api/contracts/{contractId}/facts', { params: { path: { contractId } }, body }))
    },
    onSuccess: async ({ stated, left }) => {
      void message.success(t('facts.fileDone', { stated, left }))
      await client.invalidateQueries({ queryKey: ['contract', contractId] })
    },
    onError: (error) => {
      void modal.error({
        title: error instanceof ApiProblem ? error.message : t('contracts.notJson'),
        content: <ProblemEntries error={error} />,
      })
    },
  })
  return (
    <Upload
      accept=".json,application/json"
      showUploadList={false}
      beforeUpload={(file) => {
        take.mutate(file)
        return false
      }}
    >
      <Button loading={take.isPending}>{t('facts.file')}</Button>
    </Upload>
  )
}
