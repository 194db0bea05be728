import { ASSESSED_ANYWAY } from './assessed-anyway.ts'
import { BANDS } from './bands.ts'
import { CAPACITY } from './capacity.ts'
import { CHARGED_TWICE } from './charged-twice.ts'
import { DIRECTIONS } from './directions.ts'
import { MEASURES } from './measures.ts'
import { METRICS } from './metrics.ts'
import { SAMPLES } from './samples.ts'
import { SCORING } from './scoring.ts'
import { SHEET_ITEMS } from './sheet-items.ts'
import { SHEETS } from './sheets.ts'

export const CASES_OF_QUALITY = {
  ...MEASURES,
  ...BANDS,
  ...SCORING,
  ...METRICS,
  ...CAPACITY,
  ...CHARGED_TWICE,
  ...SHEETS,
  ...SHEET_ITEMS,
  ...DIRECTIONS,
  ...SAMPLES,
  ...ASSESSED_ANYWAY,
} as const
