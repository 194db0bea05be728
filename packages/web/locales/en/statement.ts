import type { Messages } from '../messages.ts'
import type { statement as chinese } from '../zh-CN/statement.ts'

export const statement: Messages<typeof chinese> = {
  item: 'Item and calculation',
  basis: 'Clause',
  amount: 'Amount',
  net: 'Net of tax',
  tax: 'Tax',
  fold: 'Fold {{line}}',
  unfold: 'Unfold {{line}}',
}
