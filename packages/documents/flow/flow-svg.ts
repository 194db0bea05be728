import type { FlowStep } from '@heqi/contract'
import { INK } from '../tokens.ts'
import { escapedMarkup } from './escaped-markup.ts'
import { type FlowArrow, type FlowBox, flowLayout } from './flow-layout.ts'

const FONT_POINTS = 9.5
const LINE = 1.4
const FONT = 'Noto Sans SC, PingFang SC, Microsoft YaHei, sans-serif'

const rounded = (length: number): string => String(Math.round(length * 100) / 100)

function outline({ step, x, y, width, height }: FlowBox): string {
  const style = `fill="#FFFFFF" stroke="${INK}" stroke-width="0.75"`
  if (step.shape === 'decision') {
    const corners = [
      [x + width / 2, y],
      [x + width, y + height / 2],
      [x + width / 2, y + height],
      [x, y + height / 2],
    ]
    return `<polygon points="${corners.map((corner) => corner.map(rounded).join(',')).join(' ')}" ${style}/>`
  }
  const radius = step.shape === 'step' ? 1.5 : height / 2
  return `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" rx="${rounded(radius)}" ${style}/>`
}

const text = (words: string, x: number, y: number, points: number, anchor: 'middle' | 'start'): string =>
  `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${points}" text-anchor="${anchor}" fill="${INK}">${escapedMarkup(words)}</text>`

function boxSvg(box: FlowBox): string {
  const { lines, x, y, width, height } = box
  const top = y + height / 2 - (lines.length * FONT_POINTS * LINE) / 2
  const words = lines.map((line, index) =>
    text(line, x + width / 2, top + (index + 0.76) * FONT_POINTS * LINE, FONT_POINTS, 'middle'),
  )
  return outline(box) + words.join('')
}

/** The head of an arrow, pointing the way of its last stretch. */
function head(points: FlowArrow['points']): string {
  const [before, tip] = points.slice(-2)
  if (before === undefined || tip === undefined) return ''
  const [along, across] = [Math.sign(tip.x - before.x), Math.sign(tip.y - before.y)]
  const corner = (side: number) =>
    `${rounded(tip.x - along * 5 + across * 2.6 * side)},${rounded(tip.y - across * 5 + along * 2.6 * side)}`
  return `<polygon points="${rounded(tip.x)},${rounded(tip.y)} ${corner(1)} ${corner(-1)}" fill="${INK}"/>`
}

function arrowSvg({ points, label }: FlowArrow): string {
  const way = points.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join(' ')
  const said = label === undefined ? '' : text(label.text, label.x, label.y + FONT_POINTS, FONT_POINTS * 0.85, 'start')
  return `<polyline points="${way}" fill="none" stroke="${INK}" stroke-width="0.75"/>${head(points)}${said}`
}

/** A procedure as a drawing; `width` in points, `font` as CSS names families. */
export function flowSvg(steps: readonly FlowStep[], width: number, font = FONT): string {
  const layout = flowLayout(steps, { width, fontSize: FONT_POINTS })
  const size = `width="${rounded(layout.width)}pt" height="${rounded(layout.height + 1)}pt"`
  const content = layout.arrows.map(arrowSvg).join('') + layout.boxes.map(boxSvg).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 -0.5 ${rounded(layout.width)} ${rounded(layout.height + 1)}" font-family="${font}">${content}</svg>`
}

/** The procedure in words, for whoever cannot see it. */
export function flowWords(steps: readonly FlowStep[]): readonly string[] {
  const byId = new Map(steps.map((step) => [step.id, step.text]))
  return steps.map(({ text: words, note, next }) => {
    const ways = next.map(({ id, when }) => `${when === undefined ? '' : `${when}: `}${byId.get(id) ?? id}`)
    return `${words}${note === undefined ? '' : ` (${note})`}${ways.length === 0 ? '' : ` → ${ways.join(' / ')}`}`
  })
}
