import { HEAD } from '../head.ts'

const SHEET = `${HEAD}第一条 考核\n按附件一评分，低于75分的扣服务费的4%。\n附件一 评分表\n1.应答率（30分）：每低1个百分点扣2分\n2.质检（30分）：每差1分扣2分\n`

export const SHEET_ITEMS = {
  'sheet-item-unscored': {
    bad: `${SHEET}«3.培训（20分）»\n4.资料（20分）\n`,
    good: `${SHEET}3.培训（20分）：每缺一次扣5分\n4.资料（20分）：每错一处扣1分\n`,
  },
} as const
