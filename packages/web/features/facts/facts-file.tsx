import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Upload } from 'antd'
import { useTranslation } from 'react-i18next'
import { ApiProblem, answered, api } from '../../api/client.ts'
import { message, modal } from '../../shell/notices.ts'
import { ProblemEntries } from '../../shell/problem-entries.tsx'

/** Rosters, training and other facts by the hundred: a facts file at once. */
export function FactsFile({ contractId }: { readonly contractId: string }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const take = useMutation({
    mutationFn: async (file: File) => {
      const body = JSON.parse(await file.text()) as never
      return answered(api.POST('/api/contracts/{contractId}/facts', { params: { path: { contractId } }, body }))
    },
    onSuccess: async ({ stated, left }) => {
      message.success(t('facts.fileDone', { stated, left }))
      await client.invalidateQueries({ queryKey: ['contract', contractId] })
    },
    onError: (error) => {
      modal.error({
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
