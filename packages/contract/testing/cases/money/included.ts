import { HEAD } from '../head.ts'

export const INCLUDED = {
  'included-and-charged': {
    bad: `${HEAD}第一条 价格\n单价已包含人工、场地、通讯等一切费用。\n第二条 其他\n«通讯费用由甲方承担»。\n`,
    good: `${HEAD}第一条 价格\n单价已包含人工、场地等一切费用。\n第二条 其他\n通讯费用由甲方承担。\n`,
  },
} as const
