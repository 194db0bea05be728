import type { ImportedContract } from '@heqi/contract'
import { Segmented } from 'antd'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportResult } from '../../api/import.ts'
import { useMediaQuery } from '../../shell/preferences.tsx'
import { ClauseCards } from './clause-cards.tsx'
import { ConnectingLine } from './connecting-line.tsx'
import { ImportFindings } from './import-findings.tsx'
import { LeftOut } from './left-out.tsx'
import { litOf, Marks, useMarked } from './marks.ts'
import { leftOut, partyAOf, type ReadFinding, type Reading as ReadWords, readClauses, readFindings } from './reading.ts'
import { type Segment, type Span, sourceLines } from './source-segments.ts'
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

const isAt = (one: Span, other: Span | undefined): boolean => one.start === other?.start && one.end === other.end

/** The places as they were, when all of them are where they were: a text that is cut as before is not drawn anew. */
function useSame(places: readonly Span[]): readonly Span[] {
  const [before, setBefore] = useState(places)
  const areSame = places.length === before.length && places.every((place, index) => isAt(place, before[index]))
  if (!areSame) setBefore(places)
  return areSame ? before : places
}

/** What was read in one contract, and its text cut where it begins and ends. */
function useMarks(contract: ImportedContract, contractIndex: number, result: ImportResult) {
  const { text } = result.source
  const clauses = readClauses(contract, contractIndex, result.corrections)
  const readings = useMemo(() => clauses.flatMap((clause) => clause.readings), [clauses])
  const findings = useMemo(() => readFindings(contract, contractIndex, result), [contract, contractIndex, result])
  const rest = useMemo(() => leftOut(contract.waste, text), [contract, text])
  const readAt = useSame(readings)
  const foundAt = useSame(
    useMemo(
      () =>
        findings.map(({ finding: { place }, reason }) =>
          place.start === undefined || place.end === undefined || reason !== undefined
            ? NOWHERE
            : { start: place.start, end: place.end },
        ),
      [findings],
    ),
  )
  const lines = useMemo(
    () =>
      sourceLines(text, contract, {
        clauses: contract.clauses,
        waste: contract.waste,
        readings: readAt,
        findings: foundAt,
      }),
    [text, contract, readAt, foundAt],
  )
  return { clauses, readings, findings, rest, lines }
}

/** Where one stands in a contract that was read, and how the text and what was read in it lead to each other. */
function useStand({ first, onStand, contract }: Props) {
  const { contractIndex } = first
  const isNarrow = useMediaQuery('(max-width: 1000px)')
  const [side, setSide] = useState<Side>(first.side)
  /** Where there is room for one pane alone. */
  const [isAtSource, setAtSource] = useState(false)
  const [found, setFound] = useState<number | undefined>(undefined)
  const [sought, setSought] = useState<{ readonly offset: number } | undefined>(() => {
    const opened = first.clause === undefined ? undefined : contract.clauses[first.clause]
    return opened && { offset: opened.start }
  })
  const [marks] = useState(() => new Marks(first.clause))
  const marked = useMarked(marks, (all) => all)
  const { selected } = marked
  useEffect(() => {
    if (side !== first.side || selected !== first.clause) onStand({ contractIndex, side, clause: selected })
  }, [onStand, contractIndex, side, selected, first.side, first.clause])
  const seek = useCallback(
    (offset: number, reading?: number) => {
      setSought({ offset })
      marks.mark({ kept: reading })
      setAtSource(true)
    },
    [marks],
  )
  const open = useCallback(
    (clause: number | undefined) => {
      marks.mark({ selected: clause, wanted: undefined, kept: undefined })
      const opened = clause === undefined ? undefined : contract.clauses[clause]
      if (opened !== undefined && !isNarrow) setSought({ offset: opened.start })
    },
    [marks, contract, isNarrow],
  )
  /** Words lead to what is listed beside them: to their finding among findings, else to what was read in them. */
  const follow = useCallback(
    ({ clauses: [clause], findings: [finding] }: Segment, reading: ReadWords | undefined) => {
      setAtSource(false)
      if (finding !== undefined && (side === 'findings' || clause === undefined)) {
        setFound(finding)
        setSide('findings')
        return
      }
      const wanted = reading && { reading: reading.index }
      marks.mark({ selected: reading?.clause ?? clause, wanted, kept: reading?.index })
      setSide('clauses')
    },
    [marks, side],
  )
  const point = useCallback(
    (segment: Segment | undefined) => marks.mark({ pointed: segment?.clauses[0], touched: segment?.readings[0] }),
    [marks],
  )
  const show = (next: Side | 'source') => {
    setAtSource(next === 'source')
    if (next !== 'source') setSide(next)
  }
  const lit = side === 'clauses' ? litOf(marked) : undefined
  return {
    ...{ ...marked, marks, isNarrow, side, isAtSource, found, sought, lit },
    ...{ setFound, seek, open, follow, point, show },
  }
}

/** One contract of a file: its text on the left, on the right its clauses, its findings, or what is in no clause. */
export function Reading(props: Props) {
  const { importId, contract, contractIndex, result } = props
  const { t } = useTranslation()
  const frame = useRef<HTMLDivElement>(null)
  const stand = useStand(props)
  const { side, isNarrow, selected, pointed, found, lit, seek, follow, setFound } = stand
  const { text } = result.source
  const { clauses, readings, findings, rest, lines } = useMarks(contract, contractIndex, result)
  const wasteName = useCallback(
    (index: number): string => {
      const kind = contract.waste[index]?.kind
      return kind === undefined || kind === 'separator' || kind === 'line-break' ? '' : t(`import.waste.${kind}`)
    },
    [contract, t],
  )
  // The same function after each correction, since the words stay where they are.
  const read = useRef(readings)
  read.current = readings
  const followWords = useCallback(
    (segment: Segment) => follow(segment, read.current[segment.readings[0] ?? -1]),
    [follow],
  )
  const showFinding = useCallback(
    ({ index, finding }: ReadFinding) => {
      setFound(index)
      seek(finding.place.start ?? 0)
    },
    [setFound, seek],
  )
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
      onSelect={followWords}
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
        onSelect={showFinding}
      />
    ),
    rest: () => <LeftOut contract={contract} file={result.file} text={text} onSeek={seek} />,
    clauses: () => (
      <ClauseCards
        importId={importId}
        contractIndex={contractIndex}
        contract={contract}
        partyA={partyAOf(clauses)}
        text={text}
        clauses={clauses}
        marks={stand.marks}
        onSelect={stand.open}
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
