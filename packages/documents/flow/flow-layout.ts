import type { FlowStep } from '@heqi/contract'

type Point = { readonly x: number; readonly y: number }

/** A step with its place; lengths in points, from the top left corner of the chart. */
export type FlowBox = Point & {
  readonly step: FlowStep
  readonly width: number
  readonly height: number
  /** The text as it is broken into lines, the note after it. */
  readonly lines: readonly string[]
}

/** A way from one step to another as right-angled stretches; the arrow's head stands at the last point. */
export type FlowArrow = { readonly points: readonly Point[]; readonly label?: Point & { readonly text: string } }

export type FlowLayout = {
  readonly width: number
  readonly height: number
  readonly boxes: readonly FlowBox[]
  readonly arrows: readonly FlowArrow[]
}

export type FlowMeasure = {
  /** What the chart may be wide. */
  readonly width: number
  readonly fontSize: number
}

const LINE = 1.4
const PADDING = 8
const GAP_DOWN = 30
const GAP_ACROSS = 28
/** Room at the sides for ways that lead back or past other steps. */
const LANE = 14
const MAXIMUM_BOX = 200

const isWide = (character: string): boolean =>
  /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u3000-\u303f]|[\u{1f000}-\u{3ffff}]/u.test(
    character,
  )

/** Roughly what a text is wide, in points: Han a full square, the rest a little over half. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0
  for (const character of text) width += isWide(character) ? 1 : 0.54
  return width * fontSize
}

/** Breaks a text into lines: between any two Han, else at spaces. */
function linesOf(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  const pieces = text.match(/[a-zA-Z0-9%.,;:()'-]+\s*|./gsu) ?? []
  for (const piece of pieces) {
    const opensBadly = /^[、，。；：！？）》”’]/.test(piece)
    if (line !== '' && !opensBadly && textWidth((line + piece).trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd())
      line = piece
    } else line += piece
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

/** The row of each step: one below the lowest step that leads to it, ways that lead back left aside. */
function rowsOf(steps: readonly FlowStep[]): ReadonlyMap<string, number> {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const rows = new Map<string, number>()
  const onWay = new Set<string>()
  const visit = (id: string, row: number): void => {
    const step = byId.get(id)
    if (step === undefined || onWay.has(id) || (rows.get(id) ?? -1) >= row) return
    rows.set(id, row)
    onWay.add(id)
    for (const next of step.next) visit(next.id, row + 1)
    onWay.delete(id)
  }
  for (const step of steps) if (!rows.has(step.id)) visit(step.id, rows.size === 0 ? 0 : Math.max(...rows.values()) + 1)
  return rows
}

function boxSize(step: FlowStep, width: number, fontSize: number): Pick<FlowBox, 'width' | 'height' | 'lines'> {
  // Only the middle half of a diamond's height is as wide as its text needs.
  const inner = step.shape === 'decision' ? width * 0.62 : width - 2 * PADDING
  const note = step.note === undefined ? [] : linesOf(step.note, fontSize * 0.85, inner)
  const lines = [...linesOf(step.text, fontSize, inner), ...note]
  const text = lines.length * fontSize * LINE
  return { width, lines, height: step.shape === 'decision' ? text * 1.9 + PADDING : text + 2 * PADDING }
}

/** Puts the rows below each other and the steps of a row beside each other, in the order of the steps. */
function placeBoxes(steps: readonly FlowStep[], { width, fontSize }: FlowMeasure): FlowBox[] {
  const rows = rowsOf(steps)
  const grouped = Map.groupBy(steps, ({ id }) => rows.get(id) ?? 0)
  const widest = Math.max(...[...grouped.values()].map((row) => row.length))
  const free = width - 4 * LANE - (widest - 1) * GAP_ACROSS
  const boxWidth = Math.min(MAXIMUM_BOX, free / widest)
  const boxes: FlowBox[] = []
  let y = 0
  for (const [, row] of [...grouped].sort(([a], [b]) => a - b)) {
    const sizes = row.map((step) => boxSize(step, boxWidth, fontSize))
    const height = Math.max(...sizes.map((size) => size.height))
    const rowWidth = row.length * boxWidth + (row.length - 1) * GAP_ACROSS
    for (const [index, step] of row.entries()) {
      const size = sizes[index]
      if (size === undefined) continue
      const x = (width - rowWidth) / 2 + index * (boxWidth + GAP_ACROSS)
      boxes.push({ step, ...size, x, y: y + (height - size.height) / 2 })
    }
    y += height + GAP_DOWN
  }
  return boxes
}

const middle = ({ x, width }: FlowBox): number => x + width / 2
const bottom = ({ y, height }: FlowBox): number => y + height

/** Charts in which a way must pass beside other steps lead it along the left or right edge. */
class Lanes {
  private readonly used = { left: 0, right: 0 }
  private readonly boxes: readonly FlowBox[]

  constructor(boxes: readonly FlowBox[]) {
    this.boxes = boxes
  }

  take(from: FlowBox, to: FlowBox): { readonly x: number; readonly side: 'left' | 'right' } {
    const left = Math.min(...this.boxes.map(({ x }) => x))
    const right = Math.max(...this.boxes.map(({ x, width }) => x + width))
    const centre = (left + right) / 2
    const lean = middle(from) + middle(to) - 2 * centre
    const side = lean < 0 || (lean === 0 && this.used.left < this.used.right) ? 'left' : 'right'
    this.used[side] += 1
    const away = LANE * (0.6 + 0.7 * (this.used[side] - 1))
    return { x: side === 'left' ? left - away : right + away, side }
  }
}

/** Whether the straight way down from one box to another would cross a third. */
const isBlocked = (from: FlowBox, to: FlowBox, boxes: readonly FlowBox[]): boolean =>
  boxes.some((box) => box !== from && box !== to && box.y > bottom(from) - 1 && bottom(box) < to.y + 1)

function pointsBetween(from: FlowBox, to: FlowBox, boxes: readonly FlowBox[], lanes: Lanes): Point[] {
  const start = { x: middle(from), y: bottom(from) }
  const end = { x: middle(to), y: to.y }
  if (to.y > start.y && !isBlocked(from, to, boxes)) {
    if (Math.abs(start.x - end.x) < 1) return [start, end]
    const turn = end.y - GAP_DOWN / 2
    return [start, { x: start.x, y: turn }, { x: end.x, y: turn }, end]
  }
  const { x, side } = lanes.take(from, to)
  const edge = (box: FlowBox): Point => ({ x: side === 'left' ? box.x : box.x + box.width, y: box.y + box.height / 2 })
  return [edge(from), { x, y: edge(from).y }, { x, y: edge(to).y }, edge(to)]
}

/** The label stands right of the first stretch down, or above the first stretch sideways. */
function labelAt(points: readonly Point[], text: string, fontSize: number): FlowArrow['label'] {
  const [start, second, third] = points
  if (start === undefined || second === undefined) return undefined
  if (start.y !== second.y) {
    const towards = third === undefined || third.x >= second.x ? 4 : -4 - textWidth(text, fontSize)
    return { text, x: start.x + towards, y: start.y + 2 }
  }
  const left = second.x < start.x
  return { text, x: left ? start.x - textWidth(text, fontSize) - 2 : start.x + 2, y: start.y - fontSize * LINE }
}

/**
 * Where the steps of a procedure and the ways between them stand: from top to bottom, steps side by side where the way parts.
 * Lengths in points. A pure function of the steps, so that every format draws the same chart.
 */
export function flowLayout(steps: readonly FlowStep[], measure: FlowMeasure): FlowLayout {
  const boxes = steps.length === 0 ? [] : placeBoxes(steps, measure)
  const byId = new Map(boxes.map((box) => [box.step.id, box]))
  const lanes = new Lanes(boxes)
  const arrows = boxes.flatMap((from) =>
    from.step.next.flatMap(({ id, when }): FlowArrow[] => {
      const to = byId.get(id)
      if (to === undefined) return []
      const points = pointsBetween(from, to, boxes, lanes)
      const label = when === undefined ? undefined : labelAt(points, when, measure.fontSize * 0.85)
      return [label === undefined ? { points } : { points, label }]
    }),
  )
  return { width: measure.width, height: Math.max(0, ...boxes.map(bottom)), boxes, arrows }
}
