import type { ImportedContract } from '@heqi/contract'
import { Segmented } from 'antd'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportResult } from '../../api/import.ts'
import { useMediaQuery } from '../../shell/preferences.tsx'
import { ClauseCards } from './clause-cards.tsx'
import type { Wanted } from './clause-correction.tsx'
import { ConnectingLine } from './connecting-line.tsx'
import { ImportFindings } from './import-findings.tsx'
import { LeftOut } from './left-out.tsx'
import { leftOut, partyAOf, type Reading as ReadWords, readClauses, readFindings } from './reading.ts'
import { type Segment, sourceLines } from './source-segments.ts'
import { SourceTextView } from './source-text.tsx'
import type { Side, Stand } from './stand.ts'

type Props = {
  readonly importId: string
  readonly contract: ImportedContract
  readonly contractIndex: number
  readonly result: ImportResult
  /** It is being read anew: nothing can be said of it for the moment. */
  readonly isBusy: boolean
  /** Where one came in, and what is to be told when one goes on. */
  readonly first: Stand
  readonly onStand: (stand: Stand) => void
}

const NOWHERE = { start: 0, end: 0 }

/** What was read in one contract, and its text cut where it begins and ends. */
function useMarks(contract: ImportedContract, contractIndex: number, result: ImportResult) {
  const { text } = result.source
  const clauses = useMemo(
    () => readClauses(contract, contractIndex, result.corrections),
    [contract, contractIndex, result.corrections],
  )
  const readings = useMemo(() => clauses.flatMap((clause) => clause.readings), [clauses])
  const findings = useMemo(() => readFindings(contract, contractIndex, result), [contract, contractIndex, result])
  const rest = useMemo(() => leftOut(contract.waste, text), [contract, text])
  const lines = useMemo(
    () =>
      sourceLines(text, contract, {
        clauses: contract.clauses,
        waste: contract.waste,
        readings,
        findings: findings.map(({ finding: { place }, reason }) =>
          place.start === undefined || place.end === undefined || reason !== undefined
            ? NOWHERE
            : { start: place.start, end: place.end },
        ),
      }),
    [text, contract, readings, findings],
  )
  return { clauses, readings, findings, rest, lines }
}

/** Where one stands in a contract that was read, and how the text and what was read in it lead to each other. */
function useStand({ first, onStand, contract }: Props) {
  const { contractIndex } = first
  const [side, setSide] = useState<Side>(first.side)
  /** Where there is room for one pane alone. */
  const [isAtSource, setAtSource] = useState(false)
  const [selected, setSelected] = useState<number | undefined>(first.clause)
  const [pointed, setPointed] = useState<number | undefined>(undefined)
  const [found, setFound] = useState<number | undefined>(undefined)
  const [sought, setSought] = useState<{ readonly offset: number } | undefined>(() => {
    const opened = first.clause === undefined ? undefined : contract.clauses[first.clause]
    return opened && { offset: opened.start }
  })
  const [wanted, setWanted] = useState<Wanted>(undefined)
  /** The reading under the pointer or the keyboard, and the one that was last led to. */
  const [touched, setTouched] = useState<number | undefined>(undefined)
  const [kept, setKept] = useState<number | undefined>(undefined)
  useEffect(() => {
    if (side !== first.side || selected !== first.clause) onStand({ contractIndex, side, clause: selected })
  }, [onStand, contractIndex, side, selected, first.side, first.clause])
  const seek = useCallback((offset: number, reading?: number) => {
    setSought({ offset })
    setKept(reading)
    setAtSource(true)
  }, [])
  const open = (clause: number | undefined) => {
    setSelected(clause)
    setWanted(undefined)
    setKept(undefined)
  }
  /** Words lead to what is listed beside them: to their finding among findings, else to what was read in them. */
  const follow = ({ clauses: [clause], findings: [finding] }: Segment, reading: ReadWords | undefined) => {
    setAtSource(false)
    if (finding !== undefined && (side === 'findings' || clause === undefined)) {
      setFound(finding)
      setSide('findings')
      return
    }
    open(reading?.clause ?? clause)
    if (reading !== undefined) {
      setWanted({ reading: reading.index })
      setKept(reading.index)
    }
    setSide('clauses')
  }
  const point = (segment: Segment | undefined) => {
    setPointed(segment?.clauses[0])
    setTouched(segment?.readings[0])
  }
  const show = (next: Side | 'source') => {
    setAtSource(next === 'source')
    if (next !== 'source') setSide(next)
  }
  const lit = side === 'clauses' ? (touched ?? kept) : undefined
  return {
    ...{ side, isAtSource, selected, pointed, found, sought, wanted, lit },
    ...{ setPointed, setFound, setSought, setTouched, seek, open, follow, point, show },
  }
}

/** One contract of a file: its text on the left, on the right its clauses, its findings, or what is in no clause. */
export function Reading(props: Props) {
  const { importId, contract, contractIndex, result } = props
  const { t } = useTranslation()
  const isNarrow = useMediaQuery('(max-width: 1000px)')
  const frame = useRef<HTMLDivElement>(null)
  const stand = useStand(props)
  const { side, selected, pointed, found, lit, seek } = stand
  const { text } = result.source
  const { clauses, readings, findings, rest, lines } = useMarks(contract, contractIndex, result)
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
      sought={stand.sought}
      readings={readings}
      lit={lit}
      onPoint={stand.point}
      onSelect={(segment) => stand.follow(segment, readings[segment.readings[0] ?? -1])}
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
          stand.setFound(index)
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
        partyA={partyAOf(clauses)}
        text={text}
        waste={contract.waste}
        clauses={clauses}
        selected={selected}
        pointed={pointed}
        lit={lit}
        wanted={stand.wanted}
        onPoint={stand.setPointed}
        onLight={stand.setTouched}
        onSelect={(index) => {
          stand.open(index)
          const clause = index === undefined ? undefined : clauses[index]
          if (clause !== undefined && !isNarrow) stand.setSought({ offset: clause.start })
        }}
        onSeek={seek}
      />
    ),
  }
  const isSource = isNarrow && stand.isAtSource
  return (
    <>
      <Segmented<Side | 'source'>
        className="import-sides"
        value={isSource ? 'source' : side}
        onChange={stand.show}
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
      <div ref={frame} className="import-reading" inert={props.isBusy}>
        {isNarrow && !isSource ? null : source}
        {isSource ? null : panels[side]()}
        {isNarrow ? null : (
          <ConnectingLine frame={frame} clause={side === 'clauses' ? (pointed ?? selected) : undefined} reading={lit} />
        )}
      </div>
    </>
  )
}
