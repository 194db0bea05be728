import type { Glyphs } from './glyphs.ts'

/** A piece of text as the library gives it; `transform` is a matrix of six, as PDF has it. */
type TextItem = {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** A page as it is looked at: turned by its own rotation, y downward. */
export type PageView = { readonly transform: readonly number[]; readonly width: number; readonly height: number }

const isTextItem = (item: object): item is TextItem => 'str' in item && 'transform' in item

/** Quarter turns clockwise of the direction in which a text runs; `undefined` for what runs aslant, such as a watermark. */
type Turns = 0 | 1 | 2 | 3 | undefined

type Placed = { readonly glyphs: Glyphs; readonly turns: Turns }

/** Text that runs aslant by more than this is not part of a line. */
const MAXIMUM_SLANT = 0.1

function turnsOf(x: number, y: number): Turns {
  const quarters = Math.atan2(y, x) / (Math.PI / 2)
  const nearest = Math.round(quarters)
  return Math.abs(quarters - nearest) > MAXIMUM_SLANT ? undefined : ([0, 1, 2, 3][(nearest + 4) % 4] as Turns)
}

function placed({ str, transform, width, height }: TextItem, view: PageView): Placed {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = view.transform
  const x = p * e + r * f + t
  const y = q * e + s * f + u
  const turns = turnsOf(p * a + r * b, q * a + s * b)
  const size = Math.hypot(p * c + r * d, q * c + s * d) || height
  const [along, across] = uprightPlace(x, y, turns, view)
  return { turns, glyphs: { text: str, x: along, y: across, width, height: size } }
}

/** Where a place of the page is once the page is turned so that the text runs to the right. */
function uprightPlace(x: number, y: number, turns: Turns, { width, height }: PageView): readonly [number, number] {
  if (turns === 1) return [y, width - x]
  if (turns === 2) return [width - x, height - y]
  return turns === 3 ? [height - y, x] : [x, y]
}

/**
 * The text of a page by the direction in which it runs, what most of it runs in first: a page that was turned, or printed
 * across, reads like any other, and notes up the margin or a watermark do not get between its lines.
 */
export function glyphsByDirection(items: readonly object[], view: PageView): readonly (readonly Glyphs[])[] {
  const groups = Map.groupBy(
    items.filter(isTextItem).map((item) => placed(item, view)),
    ({ turns }) => turns,
  )
  const length = (group: readonly Placed[]): number => group.reduce((sum, { glyphs }) => sum + glyphs.text.length, 0)
  return [...groups]
    .sort(([a, one], [b, other]) => Number(a === undefined) - Number(b === undefined) || length(other) - length(one))
    .map(([, group]) => group.map(({ glyphs }) => glyphs))
}
