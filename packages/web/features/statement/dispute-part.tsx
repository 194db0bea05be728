import type { DocumentLine } from '@heqi/documents/statement'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { contractQuery, type Dispute, type StatementHead } from '../../api/contract.ts'
import { useContractZone } from '../../api/contract-zone.ts'
import { usePermission } from '../../api/session.ts'
import { StateTag } from '../../shell/state-tag.tsx'
import { recordTime } from '../records/record-text.ts'

type Props = {
  readonly contractId: string
  readonly head: StatementHead
  readonly line: DocumentLine
  readonly disputes: readonly Dispute[]
}

/** Objections to a line: those on record, and the form for a new one while the statement is open. */
export function DisputePart({ contractId, head, line, disputes }: Props) {
  const { t } = useTranslation()
  const mayDispute = usePermission('statements.dispute')
  const isOpen = head.state === 'issued' || head.state === 'disputed'
  const isDisputed = disputes.some((dispute) => dispute.state === 'open')
  return (
    <section className="why-dispute">
      {disputes.map((dispute) => (
        <DisputeOnRecord key={dispute.disputeId} contractId={contractId} month={head.month} dispute={dispute} />
      ))}
      {mayDispute && isOpen && !isDisputed ? <NewDispute contractId={contractId} head={head} line={line} /> : null}
      {mayDispute && !isOpen && disputes.length === 0 ? (
        <p className="note">{t(`statement.noDispute.${head.state === 'confirmed' ? 'confirmed' : 'draft'}`)}</p>
      ) : null}
    </section>
  )
}

function useStatementsRefresh(contractId: string) {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: ['contract', contractId, 'statements'] })
}

type RecordProps = { readonly contractId: string; readonly month: string; readonly dispute: Dispute }

function DisputeOnRecord({ contractId, month, dispute }: RecordProps) {
  const { t } = useTranslation()
  const timeZone = useContractZone()
  const refresh = useStatementsRefresh(contractId)
  const { data: contract } = useQuery(contractQuery(contractId))
  const close = useMutation({
    mutationFn: (state: 'withdrawn' | 'settled') =>
      answered(
        api.POST('/api/contracts/{contractId}/statements/{month}/disputes/{disputeId}/close', {
          params: { path: { contractId, month, disputeId: dispute.disputeId } },
          body: { state },
        }),
      ),
    onSuccess: refresh,
  })
  const isOurs = contract?.party === dispute.party
  return (
    <div className="dispute">
      <StateTag
        tone={dispute.state === 'open' ? 'missed' : 'notMeasured'}
        text={t(`statement.disputeStates.${dispute.state}`)}
      />
      <p>{dispute.reason}</p>
      <p className="note">
        {dispute.raisedByName} · {recordTime(dispute.raisedAt, timeZone)}
      </p>
      {close.error ? <Alert type="error" showIcon title={close.error.message} /> : null}
      {dispute.state === 'open' && isOurs ? (
        <>
          <Button size="small" loading={close.isPending} onClick={() => close.mutate('settled')}>
            {t('statement.settleDispute')}
          </Button>{' '}
          <Button size="small" type="text" onClick={() => close.mutate('withdrawn')}>
            {t('statement.withdrawDispute')}
          </Button>
        </>
      ) : null}
    </div>
  )
}

function NewDispute({ contractId, head, line }: Omit<Props, 'disputes'>) {
  const { t } = useTranslation()
  const refresh = useStatementsRefresh(contractId)
  const [writing, setWriting] = useState(false)
  const raise = useMutation({
    mutationFn: ({ reason }: { readonly reason: string }) =>
      answered(
        api.POST('/api/contracts/{contractId}/statements/{month}/disputes', {
          params: { path: { contractId, month: head.month } },
          body: { version: head.version, lineId: line.id, reason },
        }),
      ),
    onSuccess: refresh,
  })
  if (!writing)
    return (
      <Button danger onClick={() => setWriting(true)}>
        {t('statement.disputeLine')}
      </Button>
    )
  return (
    <Form layout="vertical" requiredMark={false} onFinish={raise.mutate}>
      {raise.error ? <Alert type="error" showIcon title={raise.error.message} /> : null}
      <Form.Item
        name="reason"
        label={t('statement.disputeReason')}
        extra={t('statement.disputeHint')}
        rules={[{ required: true, message: t('statement.disputeMissing') }]}
      >
        <Input.TextArea autoFocus autoSize={{ minRows: 3 }} maxLength={2000} />
      </Form.Item>
      <Button danger type="primary" htmlType="submit" loading={raise.isPending}>
        {t('statement.disputeSubmit', { amount: line.amount })}
      </Button>{' '}
      <Button type="text" onClick={() => setWriting(false)}>
        {t('shell.close')}
      </Button>
    </Form>
  )
}
