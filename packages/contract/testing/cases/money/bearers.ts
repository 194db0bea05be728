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
  'own-bearer-unnamed': {
    bad: `${HEAD}第一条 停服\n甲方拖欠的，乙方可以停服，«由此产生的损失自行承担»。\n`,
    good: `${HEAD}第一条 停服\n甲方拖欠的，乙方可以停服，由此产生的损失由甲方自行承担。\n`,
  },
  'cost-included-and-charged': {
    bad: `${HEAD}第一条 费用\n上述单价包括工资、场地、网络等全部成本。\n第二条 资源\n乙方开通专线«，网络费用由甲方承担»。\n`,
    good: `${HEAD}第一条 费用\n上述单价包括工资、场地等成本。\n第二条 资源\n乙方开通专线，网络费用由甲方承担。\n`,
  },
  'bearer-ambiguous': {
    bad: `${HEAD}第一条 责任\n超出部分«由甲方或乙方承担»。\n`,
    good: `${HEAD}第一条 责任\n超出部分由乙方承担。\n`,
  },
} as const
