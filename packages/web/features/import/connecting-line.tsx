import { type RefObject, useEffect, useState } from 'react'

type Frame = RefObject<HTMLDivElement | null>
type Props = { readonly frame: Frame; readonly clause: number | undefined; readonly reading: number | undefined }
type Line = { readonly fromX: number; readonly fromY: number; readonly toX: number; readonly toY: number }

/** A line from the words of a clause, or of one reading in it, to what was read in them, while both are in sight. */
export function ConnectingLine({ frame, clause, reading }: Props) {
  const [line, setLine] = useState<Line | undefined>(undefined)
  useEffect(() => {
    if (clause === undefined) {
      setLine(undefined)
      return
    }
    const draw = () => setLine(lineBetween(frame.current, clause, reading))
    const timer = setTimeout(draw, 60)
    // Scrolling in either pane moves the ends.
    document.addEventListener('scroll', draw, true)
    addEventListener('resize', draw)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('scroll', draw, true)
      removeEventListener('resize', draw)
    }
  }, [frame, clause, reading])
  if (line === undefined) return null
  const { fromX, fromY, toX, toY } = line
  const bend = (toX - fromX) / 2
  return (
    <svg className="connecting-line" aria-hidden="true">
      <path d={`M ${fromX} ${fromY} C ${fromX + bend} ${fromY}, ${toX - bend} ${toY}, ${toX} ${toY}`} />
    </svg>
  )
}

function lineBetween(frame: HTMLDivElement | null, clause: number, reading: number | undefined): Line | undefined {
  const read = frame?.querySelector(`[data-reading="${reading}"]`)
  const wordsRead = read && frame?.querySelector(`[data-readings~="${reading}"]`)
  const words = wordsRead ?? frame?.querySelector(`.source-clause[data-clause="${clause}"]`)
  const card = wordsRead ? read : frame?.querySelector(`[data-card="${clause}"]`)
  const source = frame?.querySelector('.source-text')?.getBoundingClientRect()
  const cards = frame?.querySelector('.clause-cards')?.getBoundingClientRect()
  if (!frame || !words || !card || !source || !cards) return undefined
  const box = frame.getBoundingClientRect()
  const from = words.getBoundingClientRect()
  const to = card.getBoundingClientRect()
  const fromY = from.top + 12
  const toY = to.top + Math.min(16, to.height / 2)
  const isInSight = fromY > source.top && fromY < source.bottom && toY > cards.top && toY < cards.bottom
  if (!isInSight) return undefined
  return { fromX: source.right - box.left - 14, fromY: fromY - box.top, toX: to.left - box.left, toY: toY - box.top }
}
