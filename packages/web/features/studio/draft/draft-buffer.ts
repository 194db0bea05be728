import type { DraftFile } from '@heqi/contract'

/** Work that the server does not have yet, kept in this browser: what it began from, and as it stands. */
export type BufferedWork = { readonly from: number; readonly base: DraftFile; readonly file: DraftFile }

const keyOf = (draftId: string): string => `heqi.draft.${draftId}`

export function bufferedWork(draftId: string): BufferedWork | undefined {
  try {
    const text = localStorage.getItem(keyOf(draftId))
    return text === null ? undefined : (JSON.parse(text) as BufferedWork)
  } catch {
    return undefined
  }
}

/** False when the browser has no room or keeps nothing. */
export function bufferWork(draftId: string, work: BufferedWork): boolean {
  try {
    localStorage.setItem(keyOf(draftId), JSON.stringify(work))
    return true
  } catch {
    return false
  }
}

export const forgetWork = (draftId: string): void => localStorage.removeItem(keyOf(draftId))
