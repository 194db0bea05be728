import { HEAD } from '../head.ts'

export const VAGUE = {
  'standard-vague': {
    bad: `${HEAD}第一条 投诉\n乙方应«在合理期限内»答复投诉。\n`,
    good: `${HEAD}第一条 投诉\n乙方应在24小时内答复投诉。\n`,
  },
  'bound-hedged': {
    bad: `${HEAD}第一条 投诉\n投诉的结案时间«一般不超过五个工作日»。\n`,
    good: `${HEAD}第一条 投诉\n投诉的结案时间不超过五个工作日；特殊情况经甲方同意，可延长至八个工作日。\n`,
  },
  'authority-unnamed': {
    bad: `${HEAD}第一条 变更\n价格变更须«报相关部门批准»后执行。\n`,
    good: `${HEAD}第一条 变更\n价格变更须报甲方采购部批准后执行。\n`,
  },
  'liability-unmeasured': {
    bad: `${HEAD}第一条 违约\n乙方接线人员被媒体曝光的，乙方«承担相应责任»。\n`,
    good: `${HEAD}第一条 违约\n乙方接线人员被媒体曝光的，每次支付违约金3000元。\n`,
  },
  'time-vague-decides': {
    bad: `${HEAD}第一条 工单\n乙方应«在适当时间内处理»工单，逾期的每件扣70元。\n`,
    good: `${HEAD}第一条 工单\n乙方应在36小时内处理工单，逾期的每件扣70元。\n`,
  },
} as const
