import { clauseById } from '@heqi/clauses'
import { asSpoken, assembleDocument, type DraftFile } from '@heqi/contract'
import type { ContractTerms } from '@heqi/terms'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { termsQuery } from '../../api/contract.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { Failed, Loading } from '../../shell/states.tsx'
import { ClauseWording, Paragraphs } from './clause-wording.tsx'

/** The contract on a day, clause by clause: the text that was signed where it is filed, else what is executed of it. */
export function TermsInForce({ contractId }: { readonly contractId: string }) {
  const { t } = useTranslation()
  const [on, setOn] = useState<string | undefined>(undefined)
  const params = { path: { contractId }, query: on === undefined ? {} : { on } }
  const terms = useQuery({ ...termsQuery(contractId, on), placeholderData: keepPreviousData })
  const text = useQuery({
    queryKey: ['contract', contractId, 'draft', on],
    queryFn: () => answered(api.GET('/api/contracts/{contractId}/draft', { params })),
    placeholderData: keepPreviousData,
  })
  const failure = terms.error ?? text.error
  if (failure)
    return <Failed text={failure.message} onRetry={() => void Promise.all([terms.refetch(), text.refetch()])} />
  if (terms.data === undefined || text.data === undefined) return <Loading />
  return (
    <>
      <label className="filters">
        <span className="quiet">{t('contracts.inForceOn')}</span>
        <DatePicker
          allowClear={false}
          value={dayjs(terms.data.on)}
          onChange={(date) => setOn(date?.format('YYYY-MM-DD'))}
        />
      </label>
      {text.data.isSigned ? (
        <SignedText file={text.data.file as DraftFile} />
      ) : (
        <ExecutedTerms terms={terms.data.terms} articles={terms.data.articles} />
      )}
    </>
  )
}

function SignedText({ file }: { readonly file: DraftFile }) {
  const { language } = usePreferences()
  const { preamble, chapters } = useMemo(() => assembleDocument(asSpoken(file), language), [file, language])
  return (
    <ol className="sheet clause-list">
      {[...preamble, ...chapters.flatMap(({ articles }) => articles)].map(({ id, label, heading, paragraphs }) => (
        <li key={id}>
          <h2>
            {label === '' ? null : <span className="quiet">{label} </span>}
            {heading}
          </h2>
          <Paragraphs paragraphs={paragraphs} />
        </li>
      ))}
    </ol>
  )
}

type ExecutedProps = { readonly terms: ContractTerms; readonly articles: Readonly<Record<string, string>> }

function ExecutedTerms({ terms, articles }: ExecutedProps) {
  const { language } = usePreferences()
  const stated = Object.keys(terms).filter((clause) => clauseById(clause) !== undefined)
  const ordered = stated.sort((a, b) =>
    (articles[a] ?? '999').localeCompare(articles[b] ?? '999', 'en', { numeric: true }),
  )
  return (
    <ol className="sheet clause-list">
      {ordered.map((clause) => (
        <li key={clause}>
          <h2>
            {articles[clause] === undefined ? null : <span className="quiet">{articles[clause]} </span>}
            {clauseById(clause)?.text[language].title}
          </h2>
          <ClauseWording clause={clause} terms={terms} articles={articles} language={language} />
        </li>
      ))}
    </ol>
  )
}
