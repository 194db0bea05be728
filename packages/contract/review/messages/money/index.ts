import { ACCEPTANCE } from './acceptance.ts'
import { ACCOUNTS } from './accounts.ts'
import { BASES } from './bases.ts'
import { BASES_NOWHERE } from './bases-nowhere.ts'
import { BEARERS } from './bearers.ts'
import { CAPS } from './caps.ts'
import { FISCAL } from './fiscal.ts'
import { INSTALMENTS } from './instalments.ts'
import { LEFT_OPEN } from './left-open.ts'
import { PAYEES } from './payees.ts'
import { SHARES } from './shares.ts'
import { SUMS } from './sums.ts'
import { THRESHOLDS } from './thresholds.ts'
import { UNIT_PRICES } from './unit-prices.ts'
import { YEARS_AND_TAXES } from './years-and-taxes.ts'

export const TEXTS_OF_MONEY = {
  ...BASES,
  ...SHARES,
  ...INSTALMENTS,
  ...THRESHOLDS,
  ...ACCOUNTS,
  ...SUMS,
  ...FISCAL,
  ...YEARS_AND_TAXES,
  ...BEARERS,
  ...PAYEES,
  ...ACCEPTANCE,
  ...CAPS,
  ...UNIT_PRICES,
  ...BASES_NOWHERE,
  ...LEFT_OPEN,
} as const
