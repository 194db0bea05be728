import { applyDraftChange, type DraftChange, type DraftFile } from '@heqi/contract'
import { useCallback, useState } from 'react'
import { changed, type DraftHistory, historyOf, redone, undone } from './draft-history.ts'
import { placeText, type TermPlace, withTermAt } from './term-place.ts'

/** A draft being written: its text, the way back, and what one can do to it. */
export type DraftEditor = {
  readonly file: DraftFile
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly undo: () => void
  readonly redo: () => void
  /** Any value may be typed into a term. */
  readonly setTerm: (clauseId: string, place: TermPlace, value: unknown) => void
  /** A step of drafting; false when the draft does not allow it. */
  readonly apply: (change: DraftChange) => boolean
  /** Another text altogether: a version taken up again, a merge. */
  readonly replace: (file: DraftFile) => void
}

export function useDraftEditor(initial: DraftFile): DraftEditor {
  const [history, setHistory] = useState<DraftHistory>(() => historyOf(initial))
  const setTerm = useCallback((clauseId: string, place: TermPlace, value: unknown) => {
    setHistory((current) => {
      const clauses = current.file.clauses.map((clause) =>
        clause.id === clauseId ? { ...clause, terms: withTermAt(clause.terms, place, value) } : clause,
      )
      return changed(current, { ...current.file, clauses }, `${clauseId}.${placeText(place)}`)
    })
  }, [])
  const apply = (change: DraftChange): boolean => {
    const result = applyDraftChange(history.file, change)
    if (result.ok) setHistory((current) => changed(current, result.value))
    return result.ok
  }
  return {
    file: history.file,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: () => setHistory(undone),
    redo: () => setHistory(redone),
    setTerm,
    apply,
    replace: (file) => setHistory((current) => changed(current, file)),
  }
}
