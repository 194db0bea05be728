import type { Messages } from '../messages.ts'
import type { reconcile as chinese } from '../zh-CN/reconcile.ts'

export const reconcile: Messages<typeof chinese> = {
  title: 'Reconcile',
  text: "The other party's invoice or report, line by line against contract and records.",
  drop: 'Drop the invoice here, or click to choose it',
  columns: 'CSV or XLSX: item and amount; metric and value, component and seats as well, on one sheet or several',
  comparing: 'Comparing',
  claimed: 'Claimed',
  ours: 'Contract and records',
  difference: 'Difference',
  cause: 'Likely cause',
  total: 'Total',
}
