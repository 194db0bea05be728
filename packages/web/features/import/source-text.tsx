import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reading } from './reading.ts'
import { lineAt, type Segment, type SourceLine } from './source-segments.ts'

type Props = {
  readonly text: string
  /** What was read, by index. */
  readonly readings: readonly Reading[]
  /** The reading whose words are lit up. */
  readonly lit: number | undefined
  readonly lines: readonly SourceLine[]
  /** What a stretch that is in no clause is, for who points at it. */
  readonly wasteName: (waste: number) => string
  /** The finding that one stands on. */
  readonly finding: number | undefined
  /** The clause that one stands on, and the one under the pointer. */
  readonly selected: number | undefined
  readonly pointed: number | undefined
  /** An offset to bring into sight; a new object each time. */
  readonly sought: { readonly offset: number } | undefined
  readonly onSelect: (segment: Segment) => void
  readonly onPoint: (segment: Segment | undefined) => void
}

const LINE_HEIGHT = 28
const SETTLE_MS = 80

/** The source as it came, only the lines in sight; clauses are marked and lead to what was read in them. */
export const SourceTextView = memo(function SourceTextView(props: Props) {
  const { text, lines, readings, lit, wasteName, finding, selected, pointed, sought, ...rest } = props
  const { t } = useTranslation()
  const pane = useRef<HTMLDivElement>(null)
  const shown = useRef<Props['sought']>(undefined)
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => pane.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 12,
  })
  useEffect(() => {
    // Once for each: marks that change later do not scroll the text away from under who reads it.
    if (sought === undefined || sought === shown.current) return
    shown.current = sought
    rows.scrollToIndex(lineAt(lines, sought.offset), { align: 'center' })
    // A line may be longer than the pane: then the words themselves are brought into sight.
    setTimeout(() => showWords(pane.current, sought.offset), SETTLE_MS)
  }, [sought, lines, rows])
  return (
    // The text scrolls, so the keyboard has to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={pane} className="source-text contract-text" tabIndex={0} role="region" aria-label={t('import.source')}>
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map((row) => {
          const line = lines[row.index]
          return line === undefined ? null : (
            <div
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              className="source-line"
              style={{ transform: `translateY(${row.start}px)` }}
            >
              {line.segments.map((segment) => (
                <SegmentText
                  key={segment.start}
                  text={text.slice(segment.start, segment.end)}
                  segment={segment}
                  isTerm={segment.readings.some((index) => readings[index]?.kind === 'term')}
                  isFurther={segment.readings.some((index) => readings[index]?.kind === 'further')}
                  isLit={lit !== undefined && segment.readings.includes(lit)}
                  wasteName={segment.waste === undefined ? undefined : wasteName(segment.waste)}
                  isSelected={selected !== undefined && segment.clauses.includes(selected)}
                  isFound={finding !== undefined && segment.findings.includes(finding)}
                  isPointed={pointed !== undefined && segment.clauses.includes(pointed)}
                  {...rest}
                />
              ))}
            </div>
          )
        })}
      </div>
    </div>
  )
})

function showWords(pane: HTMLElement | null, offset: number): void {
  // Where there is room for one pane alone, what led here is gone, and the keyboard with it.
  if (document.activeElement === document.body) pane?.focus({ preventScroll: true })
  const marked = [...(pane?.querySelectorAll<HTMLElement>('[data-start]') ?? [])]
  const words = marked.find(({ dataset }) => Number(dataset.start) >= offset)
  if (pane === null || words === undefined) return
  const { top, bottom } = words.getBoundingClientRect()
  const box = pane.getBoundingClientRect()
  if (top < box.top || bottom > box.bottom) pane.scrollTop += top - box.top - box.height / 3
}

type SegmentProps = Pick<Props, 'onSelect' | 'onPoint'> & {
  readonly text: string
  readonly segment: Segment
  readonly wasteName: string | undefined
  readonly isTerm: boolean
  readonly isFurther: boolean
  readonly isLit: boolean
  readonly isSelected: boolean
  readonly isFound: boolean
  readonly isPointed: boolean
}

const SegmentText = memo(function SegmentText(props: SegmentProps) {
  const { text, segment, wasteName, isFurther, onSelect, onPoint } = props
  const { t } = useTranslation()
  const [clause] = segment.clauses
  const names = namesOf(props)
  if (names.length === 0) return text
  if (clause === undefined && segment.findings.length === 0)
    return (
      <span className={names.join(' ')} data-start={segment.start} title={wasteName}>
        {text}
      </span>
    )
  return (
    // The cards beside it are reached by the keyboard; a stop for each stretch of text would only be in the way.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <span
      className={names.join(' ')}
      data-clause={clause}
      data-start={segment.start}
      data-readings={segment.readings.join(' ')}
      title={wasteName ?? (isFurther ? t('import.furtherHere') : undefined)}
      onClick={() => onSelect(segment)}
      onMouseEnter={() => onPoint(segment)}
      onMouseLeave={() => onPoint(undefined)}
    >
      {text}
    </span>
  )
})

const namesOf = ({
  segment,
  isTerm,
  isFurther,
  isLit,
  isFound,
  isSelected,
  isPointed,
}: SegmentProps): readonly string[] =>
  [
    segment.clauses.length > 0 ? 'source-clause' : '',
    segment.waste === undefined ? '' : 'source-waste',
    isTerm ? 'source-term' : '',
    isFurther ? 'source-further' : '',
    segment.findings.length > 0 ? 'source-finding' : '',
    isFound ? 'is-found' : '',
    isSelected ? 'is-selected' : '',
    isPointed ? 'is-pointed' : '',
    isLit ? 'is-lit' : '',
  ].filter((name) => name !== '')
