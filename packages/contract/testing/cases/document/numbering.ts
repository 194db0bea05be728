import { HEAD } from '../head.ts'

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
  'numbering-restarts': {
    bad: `${HEAD}第一部分 合同正文\n1.服务\n乙方接听热线。\n2.费用\n每月三万元。\n第二部分 补充内容\n«1.测评机构»\n测评机构每季度抽查。\n2.测评费用\n由甲方支付。\n`,
    good: `${HEAD}第一部分 合同正文\n1.服务\n乙方接听热线。\n2.费用\n每月三万元。\n第二部分 补充内容\n3.测评机构\n测评机构每季度抽查。\n4.测评费用\n由甲方支付。\n`,
  },
} as const
