/** How far apart, in units of the font, the places are on which a point may lie. */
export type Grid = { readonly across: number; readonly up: number }

/** Flags of a point (OpenType, `glyf`). With `short`, `same` is the sign of a step of one byte; without, that there is none. */
type Axis = { readonly short: number; readonly same: number }
const X: Axis = { short: 0x02, same: 0x10 }
const Y: Axis = { short: 0x04, same: 0x20 }
const REPEATED = 0x08
/** On the curve; overlapping contours. */
const KEPT = 0x41

const HEAD_BYTES = 10
const MOST_POINTS = 65_536
const MOST_REPEATS = 255
const LONGEST_SHORT = 255

const flags = new Uint8Array(MOST_POINTS)
const xs = new Int16Array(MOST_POINTS)
const ys = new Int16Array(MOST_POINTS)

/** The nearest place of the grid. */
export const onGrid = (value: number, step: number): number => Math.round(value / step) * step

const pointsOf = (glyph: DataView): number => {
  const contours = glyph.byteLength === 0 ? 0 : glyph.getInt16(0)
  return contours <= 0 ? 0 : glyph.getUint16(HEAD_BYTES + 2 * (contours - 1)) + 1
}

/** The most bytes that an outline takes when it is written anew: each point with a flag and two long steps. */
export const roomFor = (glyph: DataView): number => glyph.byteLength + pointsOf(glyph) * 5

/**
 * Writes an outline with every point on the nearest place of a grid: fewer different steps from point to point, which compress
 * better. The points stay as many, so that contours and hints mean the same. A glyph made of others is copied.
 * @returns where the outline ends in `out`, which must have `roomFor` it.
 */
export function roundGlyph(glyph: DataView, grid: Grid, out: DataView, start: number): number {
  const points = pointsOf(glyph)
  const copied = points === 0 ? glyph.byteLength : endOfHints(glyph)
  for (let at = 0; at < copied; at++) out.setUint8(start + at, glyph.getUint8(at))
  if (points === 0) return start + copied
  // The corners of the box around the glyph: two times x and y.
  for (let at = 2; at < HEAD_BYTES; at += 2) {
    const step = at % 4 === 2 ? grid.across : grid.up
    out.setInt16(start + at, onGrid(glyph.getInt16(at), step))
  }
  const afterFlags = readFlags(glyph, copied, points)
  const afterXs = readPlaces(glyph, afterFlags, points, xs, X)
  readPlaces(glyph, afterXs, points, ys, Y)
  roundPlaces(points, xs, grid.across)
  roundPlaces(points, ys, grid.up)
  return writePoints(out, start + copied, points)
}

/** Where the ends of the contours and the hints behind them are over, and the flags begin. */
function endOfHints(glyph: DataView): number {
  const hints = HEAD_BYTES + 2 * glyph.getInt16(0)
  return hints + 2 + glyph.getUint16(hints)
}

function readFlags(glyph: DataView, start: number, points: number): number {
  let at = start
  for (let point = 0; point < points; ) {
    const flag = glyph.getUint8(at++)
    const times = flag & REPEATED ? glyph.getUint8(at++) + 1 : 1
    flags.fill(flag, point, point + times)
    point += times
  }
  return at
}

function readPlaces(glyph: DataView, start: number, points: number, places: Int16Array, axis: Axis): number {
  let at = start
  let place = 0
  for (let point = 0; point < points; point++) {
    const flag = flags[point] ?? 0
    if (flag & axis.short) {
      const step = glyph.getUint8(at++)
      place += flag & axis.same ? step : -step
    } else if (!(flag & axis.same)) {
      place += glyph.getInt16(at)
      at += 2
    }
    places[point] = place
  }
  return at
}

function roundPlaces(points: number, places: Int16Array, step: number): void {
  for (let point = 0; point < points; point++) places[point] = onGrid(places[point] ?? 0, step)
}

function writePoints(out: DataView, start: number, points: number): number {
  for (let point = 0; point < points; point++)
    flags[point] = ((flags[point] ?? 0) & KEPT) | flagOf(stepTo(xs, point), X) | flagOf(stepTo(ys, point), Y)
  return writeSteps(out, writeSteps(out, writeFlags(out, start, points), points, xs), points, ys)
}

const stepTo = (places: Int16Array, point: number): number => (places[point] ?? 0) - (places[point - 1] ?? 0)

function flagOf(step: number, { short, same }: Axis): number {
  if (step === 0) return same
  if (Math.abs(step) > LONGEST_SHORT) return 0
  return step > 0 ? short | same : short
}

function writeFlags(out: DataView, start: number, points: number): number {
  let at = start
  for (let point = 0; point < points; ) {
    const flag = flags[point] ?? 0
    let times = 1
    while (point + times < points && flags[point + times] === flag && times <= MOST_REPEATS) times++
    const repeats = times > 2
    out.setUint8(at++, repeats ? flag | REPEATED : flag)
    if (repeats) out.setUint8(at++, times - 1)
    point += repeats ? times : 1
  }
  return at
}

function writeSteps(out: DataView, start: number, points: number, places: Int16Array): number {
  let at = start
  for (let point = 0; point < points; point++) {
    const step = stepTo(places, point)
    if (step === 0) continue
    if (Math.abs(step) <= LONGEST_SHORT) out.setUint8(at++, Math.abs(step))
    else {
      out.setInt16(at, step)
      at += 2
    }
  }
  return at
}
