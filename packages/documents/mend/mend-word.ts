import type { SourceText, TextEdit } from '@heqi/contract'
import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { largestId } from '../redline/accepted.ts'
import { type Reviser, Tracker } from '../redline/tracked.ts'
import { WordFile } from '../word/word-file.ts'
import { elementsOf } from '../word/xml-tree.ts'
import { type RunCut, withCuts } from './run-cuts.ts'

/** The edit without what stays: of `乙方未付` to `甲方未付` only the first character is changed. */
function narrowed({ text }: SourceText, { start, end, replacement }: TextEdit): TextEdit {
  const most = Math.min(end - start, replacement.length)
  let before = 0
  while (before < most && text.charAt(start + before) === replacement.charAt(before)) before += 1
  let after = 0
  while (after < most - before && text.charAt(end - 1 - after) === replacement.at(-1 - after)) after += 1
  return { start: start + before, end: end - after, replacement: replacement.slice(before, replacement.length - after) }
}

/** Where an edit meets the runs of the main part; `undefined` where part of it is not the file's own text. */
function cutsOf({ runs = [] }: SourceText, { start, end, replacement }: TextEdit): readonly RunCut[] | undefined {
  const met = runs.filter((run) =>
    start === end ? run.start <= start && start <= run.end : run.start < end && run.end > start,
  )
  const within = start === end ? met.slice(0, 1) : met
  const covered = within.reduce((sum, run) => sum + Math.min(end, run.end) - Math.max(start, run.start), 0)
  if (within.length === 0 || covered !== end - start) return undefined
  return within.map((run, index) => {
    const from = run.offset + Math.max(start, run.start) - run.start
    const to = run.offset + Math.min(end, run.end) - run.start
    return { paragraph: run.paragraph, run: run.run, from, to, insert: index === within.length - 1 ? replacement : '' }
  })
}

/**
 * A copy of a Word file with these repairs of its text, each a list of edits, as tracked changes: accepted, the file says what
 * they say; rejected, what it said. Everything else keeps its bytes. Numbers that Word counts, headers and notes cannot be edited so.
 * @returns the file, and how many of the repairs are in it, each in full.
 */
export function mendWord(
  source: SourceText,
  original: Uint8Array,
  repairs: readonly (readonly TextEdit[])[],
  reviser: Reviser,
): Result<{ readonly bytes: Uint8Array; readonly made: number }, Refusal<'file-damaged'>> {
  const file = WordFile.open(original)
  const tree = file?.tree(file.main)
  if (!file || !tree) return refuse({ code: 'file-damaged' })
  const cuts = repairs.flatMap((edits) => {
    const own = edits.map((edit) => cutsOf(source, narrowed(source, edit)))
    return own.every((each) => each !== undefined) ? [own.flat()] : []
  })
  file.replace(file.main, withCuts(tree, cuts.flat(), new Tracker(reviser, largestId(elementsOf(tree)))))
  return accept({ bytes: file.bytes(), made: cuts.length })
}
