import type { RevisionReading } from '../source-text.ts'
import type { Attributes } from './scan-xml.ts'

export type Revision = {
  readonly kind: 'insertion' | 'deletion'
  readonly author: string
  /** Where it began in its paragraph; -1 for one that is about a paragraph's mark or a row and not about letters. */
  readonly start: number
  /** What this reading leaves out. */
  left: string
}

const KINDS: Readonly<Record<string, Revision['kind']>> = {
  'w:ins': 'insertion',
  'w:moveTo': 'insertion',
  'w:cellIns': 'insertion',
  'w:del': 'deletion',
  'w:moveFrom': 'deletion',
  'w:cellDel': 'deletion',
}

/** What kind of change an element tells; the merging of cells changes no letter. */
export const revisionKind = (element: string): Revision['kind'] | undefined => KINDS[element]

export const revisionOf = (kind: Revision['kind'], attributes: Attributes, start: number): Revision => ({
  kind,
  author: attributes('w:author') ?? '',
  start,
  left: '',
})

/** The tracked changes that are open, and the rows and cells that one of them adds or takes away as a whole. */
export class Revisions {
  private readonly open: Revision[] = []
  private readonly frames: (Revision | undefined)[] = []
  private readonly reading: RevisionReading

  constructor(reading: RevisionReading) {
    this.reading = reading
  }

  isAbsent(kind: Revision['kind']): boolean {
    return kind === (this.reading === 'accepted' ? 'deletion' : 'insertion')
  }

  /** The change that keeps what stands here out of the reading that was asked for. */
  get leftOut(): Revision | undefined {
    return this.frames.find((frame) => frame !== undefined) ?? this.open.find(({ kind }) => this.isAbsent(kind))
  }

  /** Whether a row or cell around this place is not there at all in this reading, its paragraphs included. */
  get isCut(): boolean {
    return this.frames.some((frame) => frame !== undefined)
  }

  begin(revision: Revision): void {
    this.open.push(revision)
  }

  end(): Revision | undefined {
    return this.open.pop()
  }

  /** A row or cell begins. */
  beginFrame(): void {
    this.frames.push(undefined)
  }

  /** The innermost row or cell is one that this change adds or takes away. */
  cutFrame(revision: Revision): void {
    if (this.frames.length > 0 && this.isAbsent(revision.kind)) this.frames[this.frames.length - 1] = revision
  }

  /** A row or cell ends. @returns the change that keeps it out, if one does. */
  endFrame(): Revision | undefined {
    return this.frames.pop()
  }
}
