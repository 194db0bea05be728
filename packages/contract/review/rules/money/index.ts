import type { Rule } from '../../rule.ts'
import { ACCEPTANCE_RULES } from './acceptance.ts'
import { ACCOUNT_RULES } from './accounts.ts'
import { BASE_RULES } from './bases.ts'
import { BASE_UNDEFINED_RULES } from './bases-undefined.ts'
import { BEARER_RULES } from './bearers.ts'
import { CAP_RULES } from './caps.ts'
import { COMPONENT_RULES } from './components.ts'
import { FISCAL_RULES } from './fiscal.ts'
import { INSTALMENT_RULES } from './instalments.ts'
import { LEFT_OPEN_RULES } from './left-open.ts'
import { PAYEE_RULES } from './payees.ts'
import { PAYMENT_DAY_RULES } from './payment-days.ts'
import { SHARE_RULES } from './shares.ts'
import { SHARE_AND_SUM_RULES } from './shares-and-sums.ts'
import { SUM_RULES } from './sums.ts'
import { SURCHARGE_AND_TOLERANCE_RULES } from './surcharges-and-tolerances.ts'
import { THRESHOLD_RULES } from './thresholds.ts'
import { CEILING_RULES } from './totals-above-ceilings.ts'
import { TOTAL_AND_TAX_RULES } from './totals-and-taxes.ts'
import { UNIT_PRICE_RULES } from './unit-prices.ts'
import { UNIT_AND_RATE_RULES } from './units-and-rates.ts'

export const RULES_OF_MONEY: readonly Rule[] = [
  ...BASE_RULES,
  ...COMPONENT_RULES,
  ...INSTALMENT_RULES,
  ...THRESHOLD_RULES,
  ...SHARE_RULES,
  ...ACCOUNT_RULES,
  ...SUM_RULES,
  ...FISCAL_RULES,
  ...BEARER_RULES,
  ...PAYEE_RULES,
  ...ACCEPTANCE_RULES,
  ...CAP_RULES,
  ...SHARE_AND_SUM_RULES,
  ...UNIT_PRICE_RULES,
  ...LEFT_OPEN_RULES,
  ...BASE_UNDEFINED_RULES,
  ...PAYMENT_DAY_RULES,
  ...SURCHARGE_AND_TOLERANCE_RULES,
  ...TOTAL_AND_TAX_RULES,
  ...UNIT_AND_RATE_RULES,
  ...CEILING_RULES,
]
