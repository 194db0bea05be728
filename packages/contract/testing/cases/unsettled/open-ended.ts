import { HEAD } from '../head.ts'

export const OPEN_ENDED = {
  'period-unstated': {
    bad: `${HEAD}第一条 结算\n超过«冷静期»的订单计佣金。\n`,
    good: `${HEAD}第一条 结算\n冷静期为签约后7日。超过冷静期的订单计佣金。\n`,
  },
  'term-unexplained': {
    bad: `${HEAD}第一条 解除\n扣款«超过“警戒线”»的，甲方可以停止合作。\n`,
    good: `${HEAD}第一条 解除\n扣款超过“警戒线”的，甲方可以停止合作。警戒线是指当月扣款满2000元。\n`,
  },
  'left-for-later': {
    bad: `${HEAD}第一条 佣金\n解除后成单的，佣金归属由双方«届时再议»。\n`,
    good: `${HEAD}第一条 佣金\n解除后30日内成单的，佣金照付。\n`,
  },
  'reply-untimed': {
    bad: `${HEAD}第一条 报告\n乙方每月5日前提交月报，«甲方应予以确认»。\n`,
    good: `${HEAD}第一条 报告\n乙方每月5日前提交月报，甲方应在5日内确认，逾期视为确认。\n`,
  },
  'custom-only': {
    bad: `${HEAD}第一条 弃权\n弃权事宜«适用惯常规定»。\n`,
    good: `${HEAD}第一条 弃权\n一方未行使权利的，不视为放弃。\n`,
  },
  'prices-unsplit': {
    bad: `${HEAD}第一条 费用\n每月2万元，«高级坐席与普通坐席单价不同»。\n`,
    good: `${HEAD}第一条 费用\n高级坐席与普通坐席单价不同，分别为每月7000元、6000元。\n`,
  },
  'value-left-open': {
    bad: `${HEAD}第一条 责任\n«赔偿限额应根据合同金额、服务性质等因素确定»。\n`,
    good: `${HEAD}第一条 责任\n赔偿限额为年服务费。\n`,
  },
} as const
