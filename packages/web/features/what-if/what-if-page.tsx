import { amountText, lineTitle, localeOf, subjectText } from '@heqi/documents/wording'
import type { LineComparison } from '@heqi/engine'
import { type ContractTerms, type TermChange, termsInForce } from '@heqi/terms'
import type { Language } from '@heqi/vocabulary'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Alert, App, Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { contractFileQuery, statementsQuery } from '../../api/contract.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { Failed, Loading, Notice } from '../../shell/states.tsx'
import '../service/service.css'
import { termInputs } from './term-inputs.ts'

type Answer = {
  readonly differenceFen: string
  readonly months: readonly {
    readonly month: string
    readonly differenceFen: string
    readonly lines: readonly unknown[]
  }[]
}

/** The same months under other terms, side by side: what a draft would have cost. The question stands in the address. */
export function WhatIfPage() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { contractId } = useParams({ from: '/frame/contracts/$contractId/what-if' })
  const search = useSearch({ from: '/frame/contracts/$contractId/what-if' })
  const months = useQuery(statementsQuery(contractId))
  const file = useQuery(contractFileQuery(contractId))
  const over = (months.data?.items ?? []).filter((item) => item.state !== 'running').map((item) => item.month)
  const chosen = search.months?.split(',') ?? over.slice(0, 3)
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() => readValues(search.set))
  const ask = useMutation({
    mutationFn: async (changes: readonly TermChange[]): Promise<Answer> =>
      answered(
        api.POST('/api/contracts/{contractId}/what-if', {
          params: { path: { contractId } },
          body: { months: chosen, changes: [...changes] as never },
        }),
      ),
    onError: (error) => void message.error(error.message),
  })
  const failure = months.error ?? file.error
  if (failure)
    return <Failed text={failure.message} onRetry={() => void Promise.all([months.refetch(), file.refetch()])} />
  if (file.data === undefined || months.data === undefined) return <Loading />
  if (over.length === 0) return <Notice title={t('whatIf.noMonths')} />
  const terms = termsInForce(file.data, `${over[0] ?? ''}-28`)
  const inputs = termInputs(terms)
  const changes = inputs.flatMap(({ path, value }): TermChange[] => {
    const tried = values[path]
    return tried === undefined || tried === value || tried === '' ? [] : [{ op: 'set', path, value: tried }]
  })
  const run = () => {
    void navigate({
      to: '/contracts/$contractId/what-if',
      params: { contractId },
      search: {
        months: chosen.join(','),
        set: JSON.stringify(Object.fromEntries(changes.map((change) => [change.path, values[change.path]]))),
      },
      replace: true,
    })
    ask.mutate(changes)
  }
  return (
    <>
      <header className="page-head">
        <div>
          <h1 className="page-title">{t('whatIf.title')}</h1>
          <p className="quiet">{t('whatIf.text')}</p>
        </div>
        <Select
          mode="multiple"
          value={chosen}
          aria-label={t('statement.month')}
          onChange={(value: string[]) =>
            void navigate({
              to: '/contracts/$contractId/what-if',
              params: { contractId },
              search: { ...search, months: value.join(',') },
            })
          }
          options={over.map((value) => ({ value, label: value }))}
          style={{ minWidth: 220 }}
        />
      </header>
      <section className="sheet table-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('whatIf.term')}</th>
              <th scope="col">{t('whatIf.now')}</th>
              <th scope="col">{t('whatIf.tried')}</th>
            </tr>
          </thead>
          <tbody>
            {inputs.map((input) => (
              <tr key={input.path}>
                <th scope="row">
                  {nameOf(input.subject, terms, language)}{' '}
                  <span className="note">{t(`whatIf.kinds.${input.kind}`)}</span>
                </th>
                <td className="figure-left">{input.value}</td>
                <td>
                  <Input
                    aria-label={`${nameOf(input.subject, terms, language)} ${t(`whatIf.kinds.${input.kind}`)}`}
                    value={values[input.path] ?? input.value}
                    onChange={(event) => setValues({ ...values, [input.path]: event.target.value })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="page-actions records-section">
        <Button type="primary" disabled={changes.length === 0} loading={ask.isPending} onClick={run}>
          {t('whatIf.run', { changes: changes.length })}
        </Button>
      </div>
      {ask.error ? <Alert type="error" showIcon title={ask.error.message} /> : null}
      {ask.data === undefined ? null : <SideBySide answer={ask.data} terms={terms} />}
    </>
  )
}

/** What an input is about: a clause by its title, anything else as the terms call it. */
function nameOf(subject: string, terms: ContractTerms, language: Language): string {
  const titles: Readonly<Record<string, string>> = localeOf(language).clauses.clauses
  return titles[subject] ?? subjectText(subject, terms, language)
}

function readValues(text: string | undefined): Readonly<Record<string, string>> {
  try {
    return text === undefined ? {} : (JSON.parse(text) as Record<string, string>)
  } catch {
    return {}
  }
}

function SideBySide({ answer, terms }: { readonly answer: Answer; readonly terms: ContractTerms }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const amount = (fen: bigint | string) => amountText(BigInt(fen))
  return (
    <section className="records-section">
      <h2 className="page-title">{t('whatIf.difference', { amount: amount(answer.differenceFen) })}</h2>
      {answer.months.map((month) => (
        <div key={month.month} className="sheet table-scroll records-section">
          <table className="plain-table">
            <caption className="section-title">
              {month.month}: {amount(month.differenceFen)}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('statement.item')}</th>
                <th scope="col" className="figure">
                  {t('whatIf.before')}
                </th>
                <th scope="col" className="figure">
                  {t('whatIf.after')}
                </th>
                <th scope="col" className="figure">
                  {t('reconcile.difference')}
                </th>
              </tr>
            </thead>
            <tbody>
              {(month.lines as readonly LineComparison[])
                .filter((line) => String(line.differenceFen) !== '0')
                .map((line) => {
                  const shown = line.after ?? line.before
                  return (
                    <tr key={line.id}>
                      <th scope="row">{shown === undefined ? line.id : lineTitle(shown, terms, language)}</th>
                      <td className="figure">{line.before === undefined ? '—' : amount(line.before.amountFen)}</td>
                      <td className="figure">{line.after === undefined ? '—' : amount(line.after.amountFen)}</td>
                      <td className="figure">
                        <strong>{amount(line.differenceFen)}</strong>
                      </td>
                    </tr>
                  )
                })}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  )
}
