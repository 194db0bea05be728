import { HEAD } from '../head.ts'

export const ORDERS = {
  'orders-unlawful': {
    bad: `${HEAD}第一条 话术\n乙方«认为话术违反广告规定的，应书面提出，在甲方答复前仍须照话术执行»。\n`,
    good: `${HEAD}第一条 话术\n乙方认为话术违反广告规定的，应书面提出，在甲方答复前可以暂停使用该话术。\n`,
  },
} as const
