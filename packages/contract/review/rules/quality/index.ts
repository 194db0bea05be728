import type { Rule } from '../../rule.ts'
import { ASSESSED_ANYWAY_RULES } from './assessed-anyway.ts'
import { BAND_RULES } from './bands.ts'
import { CAPACITY_RULES } from './capacity.ts'
import { CHARGED_TWICE_RULES } from './charged-twice.ts'
import { DIRECTION_RULES } from './directions.ts'
import { MEASURE_RULES } from './measures.ts'
import { METRIC_RULES } from './metrics.ts'
import { RESERVE_RULES } from './reserves.ts'
import { SAMPLE_RULES } from './samples.ts'
import { SCORING_RULES } from './scoring.ts'
import { SHEET_ITEM_RULES } from './sheet-items.ts'
import { SHEET_RULES } from './sheets.ts'

export const RULES_OF_QUALITY: readonly Rule[] = [
  ...BAND_RULES,
  ...RESERVE_RULES,
  ...MEASURE_RULES,
  ...METRIC_RULES,
  ...CAPACITY_RULES,
  ...SCORING_RULES,
  ...CHARGED_TWICE_RULES,
  ...SHEET_RULES,
  ...SHEET_ITEM_RULES,
  ...DIRECTION_RULES,
  ...SAMPLE_RULES,
  ...ASSESSED_ANYWAY_RULES,
]
