import type { SourceText } from '../source-text.ts'
import {
  formatEdits,
  hardWrapEdits,
  pageFurnitureEdits,
  previewEdits,
  previewPieceEdits,
  repeatedLineEdits,
  spacedWordEdits,
  spacedWrapEdits,
} from './line-edits.ts'
import { type Damage, mojibakeEdits } from './mojibake.ts'
import { invisibleEdits, pinyinEdits } from './pinyin.ts'
import { narrowEdits, simplifyEdits } from './simplify-script.ts'
import { siteChromeEdits } from './site-chrome.ts'
import { translationEdits } from './translation-edits.ts'
import { removals, rewrite, type WorkingText, workingText } from './working-text.ts'

export type CleanedText = WorkingText & {
  /** Places where characters had been lost, in source offsets. */
  readonly damages: readonly Damage[]
  /** Whether the source was (also) in Traditional script, or had readings in brackets. */
  readonly traits: { readonly traditional: boolean; readonly pinyin: boolean }
}

/** What a conversion made of the blank that a paragraph began with, on a line of its own or run behind the title. */
const LOST_INDENT = /^[ \t]*\?(?=\p{Script=Han})|(?<=合同书?|协议书?|范本)\?(?=\p{Script=Han})/gmu

/**
 * Makes of a file's text what a person would read as the contract, in Simplified script, and keeps for each character where
 * it came from. Pure and deterministic; nothing is dropped without a name (`waste`).
 */
export function clean(source: SourceText): CleanedText {
  let working = rewrite(workingText(source.text), [...translationEdits(source), ...formatEdits(source)])
  working = rewrite(working, invisibleEdits(working))
  const mojibake = mojibakeEdits(working)
  const damages = mojibake.damages.map(({ start, end, repaired }) => ({
    start: working.starts[start] ?? 0,
    end: working.ends[end - 1] ?? 0,
    repaired,
  }))
  working = rewrite(working, mojibake.edits)
  const readings = pinyinEdits(working)
  working = rewrite(working, readings)
  const simplified = simplifyEdits(working)
  working = rewrite(working, simplified)
  working = rewrite(working, removals(working.text, LOST_INDENT, 'mojibake'))
  working = rewrite(working, narrowEdits(working))
  working = rewrite(working, siteChromeEdits(working.text))
  working = rewrite(working, previewEdits(working))
  working = rewrite(working, previewPieceEdits(working))
  working = rewrite(working, repeatedLineEdits(working))
  working = rewrite(working, pageFurnitureEdits(working))
  working = rewrite(working, spacedWordEdits(working))
  if (source.format === 'text' || source.format === 'markdown') {
    working = rewrite(working, hardWrapEdits(working))
    working = rewrite(working, spacedWrapEdits(working))
  }
  return { ...working, damages, traits: { traditional: simplified.length > 0, pinyin: readings.length > 0 } }
}
