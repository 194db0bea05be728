import { HEAD } from '../head.ts'

export const DEFINITIONS = {
  'term-unused': {
    bad: `${HEAD}第一条 定义\n«“服务平台”»是指乙方接听来电的系统。\n第二条 服务\n乙方以热线系统接听来电。\n`,
    good: `${HEAD}第一条 定义\n“服务平台”是指乙方接听来电的系统。\n第二条 服务\n乙方通过服务平台接听来电。\n`,
  },
  'term-defined-twice': {
    bad: `${HEAD}第一条 定义\n“有效工单”是指乙方受理的工单。\n第二条 费用\n«“有效工单”»是指甲方确认的工单，按有效工单计费。\n`,
    good: `${HEAD}第一条 定义\n“有效工单”是指乙方受理的工单。\n第二条 费用\n按有效工单计费。\n`,
  },
  'term-undefined': {
    bad: `${HEAD}第一条 服务\n乙方按本合同所称的«“高级服务”»标准接听来电。\n`,
    good: `${HEAD}第一条 服务\n本合同所称“高级服务”是指由组长接听。乙方按本合同所称的“高级服务”标准接听来电。\n`,
  },
} as const
