import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { contractQuery, type StatementHead } from '../../api/contract.ts'
import { usePermission } from '../../api/session.ts'
import { AskingButton } from '../../shell/asking-button.tsx'
import { lazily } from '../../shell/lazily.ts'
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
  /** The step is done once the server says so; the page reads the month anew by itself. */
  const readAnew = () => void client.invalidateQueries({ queryKey: ['contract', contractId, 'statements'] })
  const issue = () =>
    answered(
      api.POST('/api/contracts/{contractId}/statements/{month}/issue', {
        params: { path },
        body: head.sha256 === null ? {} : { sha256: head.sha256 },
      }),
    ).then(readAnew)
  const confirm = () =>
    answered(
      api.POST('/api/contracts/{contractId}/statements/{month}/confirmation', {
        params: { path },
        body: { version: head.version, totalFen: head.totalFen ?? '' },
      }),
    ).then(readAnew)
  const amount = yuan(head.totalFen)
  const confirmedByUs = head.confirmations.some((confirmation) => confirmation.party === contract?.party)

  if (mayIssue && head.state === 'draft')
    return (
      <AskingButton
        danger
        type="primary"
        question={{
          title: t('statement.issueTitle'),
          text: t('statement.issueText', { amount }),
          go: t('statement.issue', { amount }),
          isDanger: true,
          act: issue,
        }}
      >
        {t('statement.issue', { amount })}
      </AskingButton>
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
        <AskingButton
          danger
          type="primary"
          question={{
            title: t('statement.confirmTitle'),
            text: t('statement.confirmText', { amount }),
            go: t('statement.confirm', { amount }),
            isDanger: true,
            act: confirm,
          }}
        >
          {t('statement.confirm', { amount })}
        </AskingButton>
      ) : null}
    </>
  )
}
