import { HEAD } from './head.ts'

export const NUMBERING = {
  'numbering-gap': {
    bad: `${HEAD}第一条 服务\n乙方接听电话。\n«第三条 费用»\n甲方付款。\n`,
    good: `${HEAD}第一条 服务\n乙方接听电话。\n第二条 费用\n甲方付款。\n`,
  },
  'numbering-duplicate': {
    bad: `${HEAD}第一条 服务\n乙方接听电话。\n第二条 费用\n甲方付款。\n«第二条 保密»\n双方保密。\n`,
    good: `${HEAD}第一条 服务\n1.1 接听。\n第二条 费用\n2.1 付款。\n`,
  },
  'numbering-order': {
    bad: `${HEAD}第一条 服务\n接听。\n第三条 费用\n付款。\n«第二条 保密»\n双方保密。\n`,
    good: `${HEAD}第一条 服务\n接听。\n第二条 保密\n双方保密。\n`,
  },
  'numbering-mixed': {
    bad: `${HEAD}第一条 服务\n1.1 接听。\n«第二章 费用»\n2.1 付款。\n`,
    good: `${HEAD}第一条 服务\n1.1 接听。\n第二条 费用\n2.1 付款。\n`,
  },
} as const
