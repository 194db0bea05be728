import type { FlowStep } from '@heqi/contract'
import { type FlowArrow, type FlowBox, flowLayout, textWidth } from '../flow/flow-layout.ts'
import { element, escaped, twips, val } from './ooxml.ts'
import type { Ids } from './word-scene.ts'
import { STYLE } from './word-style.ts'
import { paragraph, runs } from './word-text.ts'

const FONT_POINTS = 9.5
const INK = '1C1E21'

const emu = (points: number): number => Math.round(points * 12_700)

const GEOMETRY = {
  start: 'flowChartTerminator',
  step: 'rect',
  decision: 'flowChartDecision',
  end: 'flowChartTerminator',
}

type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const transform = ({ x, y, width, height }: Rectangle): string =>
  element(
    'a:xfrm',
    {},
    element('a:off', { x: emu(x), y: emu(y) }),
    element('a:ext', { cx: emu(width), cy: emu(height) }),
  )

const preset = (name: string): string => element('a:prstGeom', { prst: name }, '<a:avLst/>')
const fill = (colour: string): string => element('a:solidFill', {}, element('a:srgbClr', { val: colour }))
const line = (end = ''): string => element('a:ln', { w: 9_525 }, fill(INK), end)

type Shape = { readonly name: string; readonly properties: string; readonly text?: string; readonly isText?: boolean }

const shape = (ids: Ids, { name, properties, text, isText }: Shape): string =>
  element(
    'wps:wsp',
    {},
    element('wps:cNvPr', { id: ids.next(), name }),
    element('wps:cNvSpPr', { txBox: isText ? 1 : undefined }),
    element('wps:spPr', {}, properties),
    text === undefined ? '' : element('wps:txbx', {}, element('w:txbxContent', {}, text)),
    element(
      'wps:bodyPr',
      { rot: 0, vert: 'horz', wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr', anchorCtr: 0 },
      '<a:noAutofit/>',
    ),
  )

function words(text: string, points: number, align: 'center' | 'left'): string {
  const spacing = element('w:spacing', {
    'w:before': 0,
    'w:after': 0,
    'w:line': twips(points * 1.4),
    'w:lineRule': 'exact',
  })
  const size = val('sz', Math.round(points * 2)) + val('szCs', Math.round(points * 2))
  return paragraph({ style: STYLE.cell, shape: spacing + val('jc', align) }, runs(text, size))
}

function boxShapes(box: FlowBox, ids: Ids): string {
  const { step, width, x } = box
  const text =
    words(step.text, FONT_POINTS, 'center') +
    (step.note === undefined ? '' : words(step.note, FONT_POINTS * 0.85, 'center'))
  const outline = transform(box) + preset(GEOMETRY[step.shape]) + fill('FFFFFF') + line()
  const inner = { ...box, x: x + 5, width: width - 10 }
  // A diamond lets text stand only in its middle half; a box of its own over it lets it use what there is.
  const middle = step.shape === 'decision' ? { ...box, x: x + width * 0.17, width: width * 0.66 } : inner
  return (
    shape(ids, { name: step.id, properties: outline }) +
    shape(ids, {
      name: `${step.id}-text`,
      properties: `${transform(middle)}${preset('rect')}<a:noFill/><a:ln><a:noFill/></a:ln>`,
      text,
      isText: true,
    })
  )
}

function arrowShapes({ points, label }: FlowArrow, ids: Ids): string {
  const left = Math.min(...points.map(({ x }) => x))
  const top = Math.min(...points.map(({ y }) => y))
  const width = Math.max(...points.map(({ x }) => x)) - left
  const height = Math.max(...points.map(({ y }) => y)) - top
  const at = ({ x, y }: { x: number; y: number }): string => element('a:pt', { x: emu(x - left), y: emu(y - top) })
  const path = points.map((point, index) => element(index === 0 ? 'a:moveTo' : 'a:lnTo', {}, at(point))).join('')
  const geometry =
    points.length === 2
      ? preset('line')
      : element(
          'a:custGeom',
          {},
          '<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>',
          element('a:pathLst', {}, element('a:path', { w: emu(width), h: emu(height), fill: 'none' }, path)),
        )
  const arrow = shape(ids, {
    name: 'arrow',
    properties: `${transform({ x: left, y: top, width, height })}${geometry}<a:noFill/>${line('<a:tailEnd type="triangle" w="med" len="med"/>')}`,
  })
  if (label === undefined) return arrow
  const points85 = FONT_POINTS * 0.85
  const place = { x: label.x, y: label.y, width: textWidth(label.text, points85) + 8, height: points85 * 1.5 }
  return (
    arrow +
    shape(ids, {
      name: 'arrow-text',
      properties: `${transform(place)}${preset('rect')}<a:noFill/><a:ln><a:noFill/></a:ln>`,
      text: words(label.text, points85, 'left'),
      isText: true,
    })
  )
}

/** The chart in words, for whoever cannot see it: `接听 → 核实身份（是）；……`. */
export function flowAlternative(steps: readonly FlowStep[]): string {
  const byId = new Map(steps.map((step) => [step.id, step.text]))
  return steps
    .map(({ text, next }) => {
      const ways = next.map(({ id, when }) => `${when === undefined ? '' : `${when}: `}${byId.get(id) ?? id}`)
      return ways.length === 0 ? text : `${text} → ${ways.join(' / ')}`
    })
    .join('; ')
}

/** A procedure as a drawn chart: shapes that Word can edit, with its words as alternative text. `width` in points. */
export function flowXml(steps: readonly FlowStep[], width: number, ids: Ids): string {
  const layout = flowLayout(steps, { width, fontSize: FONT_POINTS })
  if (layout.boxes.length === 0) return ''
  const extent = { cx: emu(layout.width), cy: emu(layout.height) }
  const group = element(
    'wpg:wgp',
    {},
    '<wpg:cNvGrpSpPr/>',
    element(
      'wpg:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        '<a:off x="0" y="0"/>',
        element('a:ext', extent),
        '<a:chOff x="0" y="0"/>',
        element('a:chExt', extent),
      ),
    ),
    ...layout.arrows.map((arrow) => arrowShapes(arrow, ids)),
    ...layout.boxes.map((box) => boxShapes(box, ids)),
  )
  const alternative = flowAlternative(steps)
  const drawing = element(
    'w:drawing',
    {},
    element(
      'wp:inline',
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      element('wp:extent', extent),
      '<wp:effectExtent l="0" t="0" r="0" b="0"/>',
      element('wp:docPr', { id: ids.next(), name: 'flow', descr: alternative }),
      '<wp:cNvGraphicFramePr/>',
      element(
        'a:graphic',
        {},
        element('a:graphicData', { uri: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup' }, group),
      ),
    ),
  )
  const run = element(
    'w:r',
    {},
    element(
      'mc:AlternateContent',
      {},
      element('mc:Choice', { Requires: 'wpg' }, drawing),
      element('mc:Fallback', {}, `<w:t xml:space="preserve">${escaped(alternative)}</w:t>`),
    ),
  )
  return paragraph({ style: STYLE.figure }, run)
}
