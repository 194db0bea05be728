import type { ImportedContract } from '@heqi/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Button, Dropdown, Segmented, Tabs } from 'antd'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { type ImportResult, importQuery, importResultQuery } from '../../api/import.ts'
import { usePermission } from '../../api/session.ts'
import { useMediaQuery, usePreferences } from '../../shell/preferences.tsx'
import { RouteFailed } from '../../shell/route-states.tsx'
import { Loading, Notice } from '../../shell/states.tsx'
import { ClauseCards } from './clause-cards.tsx'
import { ConnectingLine } from './connecting-line.tsx'
import { ImportFindings } from './import-findings.tsx'
import { readClauses, readFindings } from './reading.ts'
import { sourceLines } from './source-segments.ts'
import { SourceTextView } from './source-text.tsx'
import { useSaying } from './use-saying.ts'
import './import.css'
import '../../locales/drafting.ts'
import { message } from '../../shell/notices.ts'

/** A contract that came as a file: its text on the left, what was read in it on the right. */
export function ImportPage() {
  const { t } = useTranslation()
  const { importId } = useParams({ from: '/frame/imports/$importId' })
  const head = useQuery(importQuery(importId))
  const result = useQuery({ ...importResultQuery(importId), enabled: head.data?.state === 'done' })
  const [contractIndex, setContractIndex] = useState(0)
  const error = head.error ?? result.error
  if (error) return <RouteFailed error={error} reset={() => void Promise.all([head.refetch(), result.refetch()])} />
  if (head.data !== undefined && head.data.state !== 'done') return <Notice title={t('import.notRead')} />
  if (head.data === undefined || result.data === undefined) return <Loading />
  const { contracts } = result.data.file
  const contract = contracts[contractIndex]
  return (
    <div className="import-page">
      <header className="page-head">
        <div>
          <h1 className="page-title">{head.data.name}</h1>
          <p className="quiet">{head.data.summary === null ? '' : t('import.summary', head.data.summary)}</p>
        </div>
        <ImportActions importId={importId} contractIndex={contractIndex} result={result.data} />
      </header>
      {contracts.length < 2 ? null : (
        <Tabs
          activeKey={String(contractIndex)}
          onChange={(key) => setContractIndex(Number(key))}
          items={contracts.map(({ clauses }, index) => ({
            key: String(index),
            label: t('import.contract', { number: index + 1, clauses: clauses.length }),
          }))}
        />
      )}
      {contract === undefined ? (
        <Notice title={t('import.noContract')} text={t('import.noContractText')} />
      ) : (
        <Reading
          key={contractIndex}
          importId={importId}
          contract={contract}
          contractIndex={contractIndex}
          result={result.data}
        />
      )}
    </div>
  )
}

type ActionsProps = { readonly importId: string; readonly contractIndex: number; readonly result: ImportResult }

function ImportActions({ importId, contractIndex, result }: ActionsProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { language } = usePreferences()
  const mayWrite = usePermission('drafts.write')
  const contract = result.file.contracts[contractIndex]
  const saying = useSaying(importId)
  const draft = useMutation({
    mutationFn: () =>
      answered(api.POST('/api/drafts', { body: { from: { kind: 'import', importId, contractIndex } } })),
    onSuccess: ({ draftId }) => void navigate({ to: '/drafts/$draftId', params: { draftId } }),
    onError: (error) => message.error(error.message),
  })
  const clauses = contract === undefined ? [] : readClauses(contract, contractIndex, result.corrections)
  const open = clauses.filter(({ trust }) => trust !== 'said' && trust !== 'verbatim')
  const at = `/api/imports/${importId}/document?format=`
  return (
    <div className="page-actions">
      <Dropdown
        menu={{
          items: (['original', 'comments', 'json', 'sarif'] as const).map((format) => ({
            key: format,
            label: <a href={`${at}${format}&language=${language}`}>{t(`import.download.${format}`)}</a>,
          })),
        }}
      >
        <Button>{t('import.downloads')}</Button>
      </Dropdown>
      {mayWrite ? (
        <>
          <Button
            disabled={open.length === 0}
            loading={saying.correct.isPending}
            onClick={() =>
              saying.correct.mutate(
                open.map(({ start, end, readType, type, terms }) => ({
                  contractIndex,
                  start,
                  end,
                  readType,
                  type,
                  terms,
                })),
              )
            }
          >
            {t('import.acceptAll', { count: open.length })}
          </Button>
          <Button
            type="primary"
            disabled={contract === undefined}
            loading={draft.isPending}
            onClick={() => draft.mutate()}
          >
            {t('import.toStudio')}
          </Button>
        </>
      ) : null}
    </div>
  )
}

type ReadingProps = ActionsProps & { readonly contract: ImportedContract }
type Side = 'clauses' | 'findings' | 'source'

function Reading({ importId, contract, contractIndex, result }: ReadingProps) {
  const { t } = useTranslation()
  const isNarrow = useMediaQuery('(max-width: 1000px)')
  const frame = useRef<HTMLDivElement>(null)
  const [side, setSide] = useState<Side>('clauses')
  const [selected, setSelected] = useState<number | undefined>(undefined)
  const [pointed, setPointed] = useState<number | undefined>(undefined)
  const [sought, setSought] = useState<{ readonly offset: number } | undefined>(undefined)
  const clauses = useMemo(
    () => readClauses(contract, contractIndex, result.corrections),
    [contract, contractIndex, result.corrections],
  )
  const findings = useMemo(
    () => readFindings(contract, contractIndex, result.suppressions),
    [contract, contractIndex, result.suppressions],
  )
  const { text } = result.source
  const lines = useMemo(
    () =>
      sourceLines(text, contract, {
        clauses: contract.clauses,
        waste: contract.waste,
        findings: contract.findings.map(({ place }) => ({ start: place.start ?? 0, end: place.end ?? 0 })),
      }),
    [text, contract],
  )
  const seek = (offset: number) => {
    setSought({ offset })
    if (isNarrow) setSide('source')
  }
  const source = (
    <SourceTextView
      text={text}
      lines={lines}
      selected={selected}
      pointed={pointed}
      sought={sought}
      onPoint={setPointed}
      onSelect={(clause) => {
        setSelected(clause)
        setSide('clauses')
      }}
    />
  )
  const open = findings.filter(({ reason }) => reason === undefined).length
  return (
    <>
      <Segmented<Side>
        className="import-sides"
        value={isNarrow || side !== 'source' ? side : 'clauses'}
        onChange={setSide}
        options={[
          ...(isNarrow ? [{ value: 'source' as const, label: t('import.source') }] : []),
          { value: 'clauses', label: t('import.clauses', { count: clauses.length }) },
          { value: 'findings', label: t('import.findings', { count: open }) },
        ]}
      />
      <div ref={frame} className="import-reading">
        {isNarrow && side !== 'source' ? null : source}
        {isNarrow && side === 'source' ? null : side === 'findings' ? (
          <ImportFindings
            importId={importId}
            contractIndex={contractIndex}
            text={text}
            clauses={clauses}
            findings={findings}
            onSeek={seek}
          />
        ) : (
          <ClauseCards
            importId={importId}
            contractIndex={contractIndex}
            spoken={contract.language}
            text={text}
            clauses={clauses}
            selected={selected}
            pointed={pointed}
            onPoint={setPointed}
            onSelect={(index) => {
              setSelected(index)
              const clause = index === undefined ? undefined : clauses[index]
              if (clause !== undefined && !isNarrow) setSought({ offset: clause.start })
            }}
            onSeek={seek}
          />
        )}
        {isNarrow ? null : (
          <ConnectingLine frame={frame} clause={side === 'findings' ? undefined : (pointed ?? selected)} />
        )}
      </div>
    </>
  )
}
