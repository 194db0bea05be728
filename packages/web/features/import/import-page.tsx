import { contractTitle, type ImportedContract, repairsOf } from '@heqi/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button, Dropdown, Tabs } from 'antd'
import { memo, useCallback, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { type ImportResult, importQuery, importResultQuery } from '../../api/import.ts'
import { usePermission } from '../../api/session.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { RouteFailed } from '../../shell/route-states.tsx'
import { Loading, Notice } from '../../shell/states.tsx'
import { ImportParties, useIsSwapping } from './import-parties.tsx'
import { ReadSummary, UnreadImport } from './import-state.tsx'
import { readClauses, readFindings } from './reading.ts'
import { Reading } from './reading-panes.tsx'
import { addressOf, type Stand, standAt } from './stand.ts'
import { savingScope, useSaying } from './use-saying.ts'
import './import.css'
import '../../locales/drafting.ts'
import { message } from '../../shell/notices.ts'

/** A contract that came as a file: its text on the left, what was read in it on the right. */
export function ImportPage() {
  const { t } = useTranslation()
  const { importId } = useParams({ from: '/frame/imports/$importId' })
  const { at }: { readonly at?: string } = useSearch({ strict: false })
  const navigate = useNavigate()
  const stand = useMemo(() => standAt(at), [at])
  const { contractIndex } = stand
  const show = useCallback(
    (next: Stand) =>
      void navigate({
        to: '/imports/$importId',
        params: { importId },
        search: { at: addressOf(next) },
        replace: true,
        resetScroll: false,
      }),
    [importId, navigate],
  )
  const head = useQuery(importQuery(importId))
  const result = useQuery({ ...importResultQuery(importId), enabled: head.data?.state === 'done' })
  const isSwapping = useIsSwapping(importId)
  const error = head.error ?? result.error
  if (error) return <RouteFailed error={error} reset={() => void Promise.all([head.refetch(), result.refetch()])} />
  if (head.data !== undefined && head.data.state !== 'done') return <UnreadImport head={head.data} />
  if (head.data === undefined || result.data === undefined) return <Loading />
  const { contracts } = result.data.file
  const contract = contracts[contractIndex]
  return (
    <div className="import-page">
      <header className="page-head">
        <div>
          <h1 className="page-title">{head.data.name}</h1>
          <p className="quiet">
            <ReadSummary summary={head.data.summary} />
          </p>
        </div>
        <ImportActions importId={importId} contractIndex={contractIndex} result={result.data} />
      </header>
      {contracts.length < 2 ? null : (
        <Tabs
          activeKey={String(contractIndex)}
          onChange={(key) => show({ contractIndex: Number(key), side: stand.side, clause: undefined })}
          items={contracts.map((each, index) => ({
            key: String(index),
            label: <ContractTab contract={each} number={index + 1} text={result.data.source.text} />,
          }))}
        />
      )}
      {contract === undefined ? (
        <Notice title={t('import.noContract')} text={t('import.noContractText')} />
      ) : (
        <>
          <ImportParties importId={importId} contract={contract} contractIndex={contractIndex} result={result.data} />
          <Reading
            key={`${importId}/${contractIndex}/${contract.parties.client}`}
            importId={importId}
            contract={contract}
            contractIndex={contractIndex}
            result={result.data}
            isBusy={isSwapping}
            first={stand}
            onStand={show}
          />
        </>
      )}
    </div>
  )
}

type TabProps = { readonly contract: ImportedContract; readonly number: number; readonly text: string }

/** Which of the contracts of a file it is. */
function ContractTab({ contract, number, text }: TabProps) {
  const { t } = useTranslation()
  const title = contractTitle(contract, text) ?? t('import.untitled')
  return (
    <span className="contract-tab" title={title}>
      <span className="contract-tab__title">{`${number}. ${title}`}</span>
      <span className="note">{t('import.places', { count: contract.clauses.length })}</span>
    </span>
  )
}

const DOWNLOADS = ['original', 'mended', 'comments', 'json', 'sarif'] as const

/** The keyboard goes back to what opened the menu, unless somebody went elsewhere. */
function refocus(button: HTMLElement | null): void {
  const { activeElement } = document
  if (activeElement === document.body || activeElement?.closest('.ant-dropdown')) button?.focus()
}

type ActionsProps = { readonly importId: string; readonly contractIndex: number; readonly result: ImportResult }

const ImportActions = memo(function ImportActions({ importId, contractIndex, result }: ActionsProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { language } = usePreferences()
  const mayWrite = usePermission('drafts.write')
  const menuButton = useRef<HTMLButtonElement>(null)
  const contract = result.file.contracts[contractIndex]
  const saying = useSaying(importId)
  const draft = useMutation({
    // A correction that is on its way goes into the draft.
    scope: savingScope(importId),
    mutationFn: () =>
      answered(api.POST('/api/drafts', { body: { from: { kind: 'import', importId, contractIndex } } })),
    onSuccess: ({ draftId }) => void navigate({ to: '/drafts/$draftId', params: { draftId } }),
    onError: (error) => message.error(error.message),
  })
  const clauses = contract === undefined ? [] : readClauses(contract, contractIndex, result.corrections)
  const open = clauses.filter(({ trust }) => trust !== 'said' && trust !== 'verbatim')
  const isMendable = useMemo(
    () =>
      result.source.format !== 'pdf' &&
      result.file.contracts.some(
        (each, index) =>
          repairsOf(
            readFindings(each, index, result).flatMap(({ finding, reason }) => (reason === undefined ? finding : [])),
          ).length > 0,
      ),
    [result],
  )
  const at = `/api/imports/${importId}/document?format=`
  return (
    <div className="page-actions">
      <Dropdown
        menu={{
          items: DOWNLOADS.filter((format) => format !== 'mended' || isMendable).map((format) => ({
            key: format,
            label: <a href={`${at}${format}&language=${language}`}>{t(`import.download.${format}`)}</a>,
          })),
          // Enter on an entry of the menu is none on the link in it.
          onClick: ({ domEvent }) => {
            if (domEvent.type === 'keydown') domEvent.currentTarget.querySelector('a')?.click()
          },
        }}
        trigger={['click']}
        autoFocus
        onOpenChange={(isOpen) => {
          if (!isOpen) setTimeout(() => refocus(menuButton.current))
        }}
      >
        <Button ref={menuButton}>{t('import.downloads')}</Button>
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
            {result.file.contracts.length < 2
              ? t('import.toStudio')
              : t('import.toStudioOne', { number: contractIndex + 1 })}
          </Button>
        </>
      ) : null}
    </div>
  )
})
