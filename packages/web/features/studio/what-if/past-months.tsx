import { clauseById } from '@heqi/clauses'
import type { DraftFile } from '@heqi/contract'
import { amountText, lineTitle, monthText } from '@heqi/documents/wording'
import type { LineComparison } from '@heqi/engine'
import type { ContractTerms } from '@heqi/terms'
import { termsInForce } from '@heqi/terms/terms-in-force'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, Button, Drawer, Form, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../../api/client.ts'
import { contractFileQuery, statementsQuery } from '../../../api/contract.ts'
import { listText } from '../../../shell/list-text.ts'
import { usePreferences } from '../../../shell/preferences.tsx'
import { ProblemEntries } from '../../../shell/problem-entries.tsx'
import { clauseChanges } from './clause-changes.ts'

type Props = { readonly file: DraftFile; readonly isOpen: boolean; readonly onClose: () => void }

type Answer = {
  readonly differenceFen: string
  readonly months: readonly {
    readonly month: string
    readonly differenceFen: string
    readonly lines: readonly unknown[]
  }[]
}

/** What past months of a contract would have cost under the terms of the draft. */
export function PastMonths({ file, isOpen, onClose }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const [contractId, setContractId] = useState<string | undefined>(undefined)
  const contracts = useQuery({
    queryKey: ['contracts', 'all'],
    enabled: isOpen,
    queryFn: () => answered(api.GET('/api/contracts', { params: { query: { limit: 200 } } })),
  })
  const items = contracts.data?.items ?? []
  const chosen = contractId ?? items[0]?.contractId
  return (
    <Drawer title={t('studio.whatIf')} open={isOpen} onClose={onClose} size={560} destroyOnHidden>
      <p className="quiet">{t('studio.whatIfText')}</p>
      {contracts.isSuccess && items.length === 0 ? <p>{t('studio.noContracts')}</p> : null}
      {chosen === undefined ? null : (
        <Form layout="vertical">
          <Form.Item label={t('contracts.contract')} htmlFor="what-if-contract">
            <Select
              id="what-if-contract"
              value={chosen}
              onChange={setContractId}
              options={items.map((item) => ({
                value: item.contractId,
                label: `${item.number} ${item.title[language]}`,
              }))}
            />
          </Form.Item>
          <Months key={chosen} contractId={chosen} file={file} />
        </Form>
      )}
    </Drawer>
  )
}

const MOST_MONTHS = 12

function Months({ contractId, file }: { readonly contractId: string; readonly file: DraftFile }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const statements = useQuery(statementsQuery(contractId))
  const contract = useQuery(contractFileQuery(contractId))
  const over = (statements.data?.items ?? []).filter(({ state }) => state !== 'running').map(({ month }) => month)
  const [chosen, setChosen] = useState<readonly string[] | undefined>(undefined)
  const months = chosen ?? over.slice(0, 3)
  const terms = contract.data === undefined ? undefined : termsInForce(contract.data, `${months[0] ?? '2000-01'}-28`)
  const changes = terms === undefined ? [] : clauseChanges(file, terms)
  const ask = useMutation({
    mutationFn: async (): Promise<Answer> =>
      answered(
        api.POST('/api/contracts/{contractId}/what-if', {
          params: { path: { contractId } },
          body: { months: [...months], changes: [...changes] as never },
        }),
      ),
  })
  if (statements.isSuccess && over.length === 0) return <p className="quiet">{t('whatIf.noMonths')}</p>
  return (
    <>
      <Form.Item label={t('statement.month')} htmlFor="what-if-months">
        <Select
          id="what-if-months"
          mode="multiple"
          value={[...months]}
          maxCount={MOST_MONTHS}
          onChange={(value: string[]) => setChosen(value.toSorted())}
          options={over.map((month) => ({ value: month, label: monthText(month, language) }))}
        />
      </Form.Item>
      <p className="note">
        {changes.length === 0
          ? t('studio.whatIfSame')
          : t('studio.whatIfClauses', {
              clauses: listText(
                changes.map(({ path }) => clauseById(path)?.text[language].title ?? path),
                language,
              ),
            })}
      </p>
      <Button
        type="primary"
        disabled={changes.length === 0 || months.length === 0}
        loading={ask.isPending}
        onClick={() => ask.mutate()}
      >
        {t('studio.whatIfRun', { count: months.length })}
      </Button>
      {ask.error ? (
        <Alert type="error" showIcon title={ask.error.message} description={<ProblemEntries error={ask.error} />} />
      ) : null}
      {ask.data === undefined || terms === undefined ? null : <MonthDifferences answer={ask.data} terms={terms} />}
    </>
  )
}

function MonthDifferences({ answer, terms }: { readonly answer: Answer; readonly terms: ContractTerms }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const amount = (fen: bigint | string) => amountText(BigInt(fen))
  return (
    <section className="records-section">
      <h2 className="section-title">{t('whatIf.difference')}</h2>
      <div className="table-scroll">
        <table className="plain-table">
          <tbody>
            {answer.months.map(({ month, differenceFen, lines }) => [
              <tr key={month}>
                <th scope="row">{monthText(month, language)}</th>
                <td className="figure">
                  <strong>{amount(differenceFen)}</strong>
                </td>
              </tr>,
              ...(lines as readonly LineComparison[])
                .filter((line) => String(line.differenceFen) !== '0')
                .map((line) => {
                  const shown = line.after ?? line.before
                  return (
                    <tr key={`${month}/${line.id}`}>
                      <td className="quiet">{shown === undefined ? line.id : lineTitle(shown, terms, language)}</td>
                      <td className="figure quiet">{amount(line.differenceFen)}</td>
                    </tr>
                  )
                }),
            ])}
            {answer.months.length < 2 ? null : (
              <tr className="comparison__total">
                <th scope="row">{t('reconcile.total')}</th>
                <td className="figure">{amount(answer.differenceFen)}</td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </section>
  )
}
