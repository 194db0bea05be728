import { ACCEPTANCE } from './acceptance.ts'
import { ACCOUNTS } from './accounts.ts'
import { BASES } from './bases.ts'
import { BASES_UNDEFINED } from './bases-undefined.ts'
import { BEARERS } from './bearers.ts'
import { CAPS } from './caps.ts'
import { COMPONENTS } from './components.ts'
import { FISCAL } from './fiscal.ts'
import { INSTALMENTS } from './instalments.ts'
import { LEFT_OPEN } from './left-open.ts'
import { PAYEES } from './payees.ts'
import { PAYMENT_DAYS } from './payment-days.ts'
import { SHARES } from './shares.ts'
import { SUMS } from './sums.ts'
import { SURCHARGES_AND_TOLERANCES } from './surcharges-and-tolerances.ts'
import { THRESHOLDS } from './thresholds.ts'
import { TOTALS_ABOVE_CEILINGS } from './totals-above-ceilings.ts'
import { TOTALS_AND_TAXES } from './totals-and-taxes.ts'
import { UNIT_PRICES } from './unit-prices.ts'
import { UNITS_AND_RATES } from './units-and-rates.ts'

export const TEXTS_OF_MONEY = {
  ...BASES,
  ...COMPONENTS,
  ...SHARES,
  ...INSTALMENTS,
  ...THRESHOLDS,
  ...ACCOUNTS,
  ...SUMS,
  ...FISCAL,
  ...BEARERS,
  ...PAYEES,
  ...ACCEPTANCE,
  ...CAPS,
  ...UNIT_PRICES,
  ...LEFT_OPEN,
  ...BASES_UNDEFINED,
  ...PAYMENT_DAYS,
  ...SURCHARGES_AND_TOLERANCES,
  ...TOTALS_AND_TAXES,
  ...UNITS_AND_RATES,
  ...TOTALS_ABOVE_CEILINGS,
} as const
