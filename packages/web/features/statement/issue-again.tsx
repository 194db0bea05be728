import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import type { StatementHead } from '../../api/contract.ts'
import { yuan } from './yuan.ts'

type Props = { readonly contractId: string; readonly head: StatementHead }

/**
 * What was issued no longer agrees with the records: the month as it stands now, to be issued in its place. Shown only when
 * there is a difference, with both amounts.
 */
export function IssueAgain({ contractId, head }: Props) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const path = { contractId, month: head.month }
  const now = useQuery({
    queryKey: ['contract', contractId, 'statements', head.month, 'as-it-stands'],
    queryFn: () =>
      answered(api.GET('/api/contracts/{contractId}/statements/{month}', { params: { path, query: { version: 0 } } })),
  })
  const issue = useMutation({
    mutationFn: ({ note }: { readonly note: string }) =>
      answered(
        api.POST('/api/contracts/{contractId}/statements/{month}/issue', {
          params: { path },
          body: { note, ...(now.data?.sha256 ? { sha256: now.data.sha256 } : {}) },
        }),
      ),
    onSuccess: async () => {
      setAsking(false)
      await client.invalidateQueries({ queryKey: ['contract', contractId, 'statements'] })
    },
  })
  if (now.data === undefined || now.data.sha256 === head.sha256) return null
  const amount = yuan(now.data.totalFen)
  return (
    <>
      <Button danger type="primary" onClick={() => setAsking(true)}>
        {t('statement.issueAgain', { amount })}
      </Button>
      <Modal title={t('statement.issueAgainTitle')} open={asking} footer={null} onCancel={() => setAsking(false)}>
        <p>{t('statement.issueAgainText', { before: yuan(head.totalFen), amount })}</p>
        <Form layout="vertical" requiredMark={false} onFinish={issue.mutate}>
          {issue.error ? <Alert type="error" showIcon title={issue.error.message} /> : null}
          <Form.Item
            name="note"
            label={t('statement.issueAgainNote')}
            rules={[{ required: true, message: t('statement.disputeMissing') }]}
          >
            <Input.TextArea autoFocus autoSize={{ minRows: 3 }} maxLength={2000} />
          </Form.Item>
          <Button danger type="primary" htmlType="submit" loading={issue.isPending}>
            {t('statement.issueAgain', { amount })}
          </Button>
        </Form>
      </Modal>
    </>
  )
}
