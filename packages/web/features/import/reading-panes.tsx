import type { ImportedContract } from '@heqi/contract'
import { Segmented } from 'antd'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportResult } from '../../api/import.ts'
import { useMediaQuery } from '../../shell/preferences.tsx'
import { ClauseCards } from './clause-cards.tsx'
import { ConnectingLine } from './connecting-line.tsx'
import { ImportFindings } from './import-findings.tsx'
import { LeftOut } from './left-out.tsx'
import { leftOut, readClauses, readFindings } from './reading.ts'
import { type Segment, sourceLines } from './source-segments.ts'
import { SourceTextView } from './source-text.tsx'

type Side = 'clauses' | 'findings' | 'rest'

type Props = {
  readonly importId: string
  readonly contract: ImportedContract
  readonly contractIndex: number
  readonly result: ImportResult
  readonly firstSide: Side
}

const NOWHERE = { start: 0, end: 0 }

/** What was read in one contract, and its text cut where it begins and ends. */
function useMarks(contract: ImportedContract, contractIndex: number, result: ImportResult) {
  const { text } = result.source
  const clauses = useMemo(
    () => readClauses(contract, contractIndex, result.corrections),
    [contract, contractIndex, result.corrections],
  )
  const findings = useMemo(() => readFindings(contract, contractIndex, result), [contract, contractIndex, result])
  const rest = useMemo(() => leftOut(contract.waste, text), [contract, text])
  const lines = useMemo(
    () =>
      sourceLines(text, contract, {
        clauses: contract.clauses,
        waste: contract.waste,
        findings: findings.map(({ finding: { place }, reason }) =>
          place.start === undefined || place.end === undefined || reason !== undefined
            ? NOWHERE
            : { start: place.start, end: place.end },
        ),
      }),
    [text, contract, findings],
  )
  return { clauses, findings, rest, lines }
}

/** One contract of a file: its text on the left, on the right its clauses, its findings, or what is in no clause. */
export function Reading({ importId, contract, contractIndex, result, firstSide }: Props) {
  const { t } = useTranslation()
  const isNarrow = useMediaQuery('(max-width: 1000px)')
  const frame = useRef<HTMLDivElement>(null)
  const [side, setSide] = useState<Side>(firstSide)
  /** Where there is room for one pane alone. */
  const [isAtSource, setAtSource] = useState(false)
  const [selected, setSelected] = useState<number | undefined>(undefined)
  const [pointed, setPointed] = useState<number | undefined>(undefined)
  const [found, setFound] = useState<number | undefined>(undefined)
  const [sought, setSought] = useState<{ readonly offset: number } | undefined>(undefined)
  const { text } = result.source
  const { clauses, findings, rest, lines } = useMarks(contract, contractIndex, result)
  const seek = (offset: number) => {
    setSought({ offset })
    setAtSource(true)
  }
  /** Words lead to what is listed beside them: to their finding among findings, else to their clause. */
  const follow = ({ clauses: [clause], findings: [finding] }: Segment) => {
    setAtSource(false)
    if (finding !== undefined && (side === 'findings' || clause === undefined)) {
      setFound(finding)
      setSide('findings')
    } else {
      setSelected(clause)
      setSide('clauses')
    }
  }
  const wasteName = (index: number): string => {
    const kind = contract.waste[index]?.kind
    return kind === undefined || kind === 'separator' || kind === 'line-break' ? '' : t(`import.waste.${kind}`)
  }
  const source = (
    <SourceTextView
      text={text}
      lines={lines}
      wasteName={wasteName}
      finding={side === 'findings' ? found : undefined}
      selected={selected}
      pointed={pointed}
      sought={sought}
      onPoint={setPointed}
      onSelect={follow}
    />
  )
  const open = findings.filter(({ reason }) => reason === undefined).length
  const panels: Readonly<Record<Side, () => React.JSX.Element>> = {
    findings: () => (
      <ImportFindings
        importId={importId}
        contractIndex={contractIndex}
        text={text}
        clauses={clauses}
        findings={findings}
        selected={found}
        onSelect={({ index, finding }) => {
          setFound(index)
          seek(finding.place.start ?? 0)
        }}
      />
    ),
    rest: () => <LeftOut contract={contract} file={result.file} text={text} onSeek={seek} />,
    clauses: () => (
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
    ),
  }
  const isSource = isNarrow && isAtSource
  return (
    <>
      <Segmented<Side | 'source'>
        className="import-sides"
        value={isSource ? 'source' : side}
        onChange={(next) => {
          setAtSource(next === 'source')
          if (next !== 'source') setSide(next)
        }}
        options={[
          ...(isNarrow ? [{ value: 'source' as const, label: t('import.source') }] : []),
          { value: 'clauses', label: t('import.clauses', { count: clauses.length }) },
          { value: 'findings', label: t('import.findings', { count: open }) },
          {
            value: 'rest',
            label: t('import.rest', { count: rest.reduce((sum, { places }) => sum + places.length, 0) }),
          },
        ]}
      />
      <div ref={frame} className="import-reading">
        {isNarrow && !isSource ? null : source}
        {isSource ? null : panels[side]()}
        {isNarrow ? null : (
          <ConnectingLine frame={frame} clause={side === 'clauses' ? (pointed ?? selected) : undefined} />
        )}
      </div>
    </>
  )
}
