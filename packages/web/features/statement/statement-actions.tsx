import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { contractQuery, type StatementHead } from '../../api/contract.ts'
import { usePermission } from '../../api/session.ts'
import { lazily } from '../../shell/lazily.ts'
import { message, modal } from '../../shell/notices.ts'
import { yuan } from './yuan.ts'

const IssueAgain = lazily(() => import('./issue-again.tsx'), 'IssueAgain')

type Props = { readonly contractId: string; readonly head: StatementHead }

/** Issue and confirm: what binds. The button names the amount; a question before it says what will happen. */
export function StatementActions({ contractId, head }: Props) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const mayIssue = usePermission('statements.issue')
  const mayConfirm = usePermission('statements.confirm')
  const { data: contract } = useQuery(contractQuery(contractId))
  const path = { contractId, month: head.month }
  const afterwards = {
    onSuccess: () => client.invalidateQueries({ queryKey: ['contract', contractId, 'statements'] }),
    onError: (error: Error) => message.error(error.message),
  }
  const issue = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/contracts/{contractId}/statements/{month}/issue', {
          params: { path },
          body: head.sha256 === null ? {} : { sha256: head.sha256 },
        }),
      ),
    ...afterwards,
  })
  const confirm = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/contracts/{contractId}/statements/{month}/confirmation', {
          params: { path },
          body: { version: head.version, totalFen: head.totalFen ?? '' },
        }),
      ),
    ...afterwards,
  })
  const amount = yuan(head.totalFen)
  const confirmedByUs = head.confirmations.some((confirmation) => confirmation.party === contract?.party)
  const ask = (title: string, content: string, okText: string, onOk: () => Promise<unknown>) =>
    modal.confirm({
      title,
      content,
      okText,
      okButtonProps: { danger: true },
      onOk: () => onOk().catch(() => undefined),
    })

  if (mayIssue && head.state === 'draft')
    return (
      <Button
        danger
        type="primary"
        loading={issue.isPending}
        onClick={() =>
          ask(
            t('statement.issueTitle'),
            t('statement.issueText', { amount }),
            t('statement.issue', { amount }),
            issue.mutateAsync,
          )
        }
      >
        {t('statement.issue', { amount })}
      </Button>
    )
  const mayReplace = mayIssue && (head.state === 'issued' || head.state === 'disputed')
  return (
    <>
      <Suspense>
        {mayReplace && head.issuedByParty === contract?.party ? (
          <IssueAgain contractId={contractId} head={head} />
        ) : null}
      </Suspense>
      {mayConfirm && head.state === 'issued' && !confirmedByUs ? (
        <Button
          danger
          type="primary"
          loading={confirm.isPending}
          onClick={() =>
            ask(
              t('statement.confirmTitle'),
              t('statement.confirmText', { amount }),
              t('statement.confirm', { amount }),
              confirm.mutateAsync,
            )
          }
        >
          {t('statement.confirm', { amount })}
        </Button>
      ) : null}
    </>
  )
}
