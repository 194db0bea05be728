import type { Draft } from './paragraph-ends.ts'
import type { Attributes } from './scan-xml.ts'
import { shifted } from './text-flow.ts'

/** An element of an equation that draws signs which are not among its letters (ECMA-376 §22.1). */
type Frame = {
  readonly name: string
  readonly start: number
  begin: string
  separator: string
  end: string
  parts: number
}

const SCRIPTS: Readonly<Record<string, string>> = { 'm:sup': '^', 'm:sub': '_' }

const SIGNS: Readonly<Record<string, { readonly of: string; readonly sign: 'begin' | 'separator' | 'end' }>> = {
  'm:begChr': { of: 'm:d', sign: 'begin' },
  'm:sepChr': { of: 'm:d', sign: 'separator' },
  'm:endChr': { of: 'm:d', sign: 'end' },
  'm:chr': { of: 'm:nary', sign: 'begin' },
}

const NO_SIGNS = { begin: '', separator: '', end: '' }
const SHAPES: Readonly<Record<string, typeof NO_SIGNS>> = {
  'm:d': { begin: '(', separator: '|', end: ')' },
  'm:nary': { ...NO_SIGNS, begin: '∫' },
  'm:rad': { ...NO_SIGNS, begin: '√' },
}

/** All that hold parts of their own. */
const HOLDERS =
  /^m:(?:d|nary|num|den|rad|sSup|sSub|sSubSup|sPre|func|acc|bar|box|borderBox|groupChr|limLow|limUpp|eqArr|mr|phant)$/

/** More than one term: it needs brackets when it is written on a line. */
const HAS_OPERATOR = /[+\-−–×*÷/·=\s]/

/** Writes the signs of an equation that stand between its letters, so that a fraction is not a row of factors. */
export class Equations {
  private readonly frames: Frame[] = []

  /** @returns what the element draws before its content. */
  open(name: string, attributes: Attributes, draft: Draft): string {
    const around = this.frames.at(-1)
    const told = SIGNS[name]
    if (told !== undefined && told.of === around?.name) around[told.sign] = attributes('m:val') ?? ''
    if (HOLDERS.test(name))
      this.frames.push({ name, start: draft.text.length, ...(SHAPES[name] ?? NO_SIGNS), parts: 0 })
    if (name === 'm:den') return '/'
    if (name === 'm:e' && around) return this.partOf(around)
    if (name === 'm:sub' && around?.name === 'm:nary') return `${this.partOf(around)}_`
    return SCRIPTS[name] ?? ''
  }

  /** @returns what the element draws behind its content. */
  close(name: string, draft: Draft): string {
    if (this.frames.at(-1)?.name !== name) return ''
    const frame = this.frames.pop()
    if (!frame) return ''
    if (name === 'm:d') return frame.end
    if (name === 'm:num') embrace(draft, frame.start)
    if (name === 'm:den') embrace(draft, frame.start + 1)
    return ''
  }

  private partOf(frame: Frame): string {
    frame.parts += 1
    if (frame.parts === 1) return frame.begin
    return frame.name === 'm:d' ? frame.separator : ''
  }
}

/** Puts brackets around the end of a paragraph from `start`, where it is more than one term. */
function embrace(draft: Draft, start: number): void {
  const term = draft.text.slice(start)
  if (!HAS_OPERATOR.test(term)) return
  draft.text = `${draft.text.slice(0, start)}(${term})`
  draft.runs = draft.runs.map((run) => (run.start >= start ? shifted(run, 1) : run))
  draft.hints = draft.hints.map((hint) => (hint.start >= start ? shifted(hint, 1) : hint))
}
