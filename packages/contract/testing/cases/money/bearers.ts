import { HEAD } from '../head.ts'

export const BEARERS = {
  'bearer-unstated': {
    bad: `${HEAD}第一条 培训\n乙方人员上岗前须«参加甲方组织的培训»。\n`,
    good: `${HEAD}第一条 培训\n乙方人员上岗前须参加甲方组织的培训，培训费用由乙方承担。\n`,
  },
  'handover-undated': {
    bad: `${HEAD}第一条 终止\n合同终止后，乙方应将客户资料«移交»甲方。\n`,
    good: `${HEAD}第一条 终止\n合同终止后10日内，乙方应将客户资料移交甲方。\n`,
  },
  'handover-unpaid': {
    bad: `${HEAD}第一条 终止\n合同终止后15日内，乙方应协助新服务商完成«交接»。\n`,
    good: `${HEAD}第一条 终止\n合同终止后15日内，乙方应免费协助新服务商完成交接。\n`,
  },
} as const
