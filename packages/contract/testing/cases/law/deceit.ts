import { HEAD } from '../head.ts'

export const DECEIT = {
  'consent-forged': {
    bad: `${HEAD}第一条 办理\n漏掉授权的，由坐席«冒充客户本人的声音»重录一遍。\n`,
    good: `${HEAD}第一条 办理\n客户本人明确同意后，乙方方可办理；不得冒充客户本人的声音。\n`,
  },
  'evidence-destroyed': {
    bad: `${HEAD}第一条 检查\n«主管部门检查前，乙方清空有争议的通话记录»。\n`,
    good: `${HEAD}第一条 检查\n主管部门检查时，乙方如实提供通话记录，不得删除。\n`,
  },
  'complainant-exposed': {
    bad: `${HEAD}第一条 转办\n«举报人的电话可以告知被举报单位»。\n`,
    good: `${HEAD}第一条 转办\n举报人的电话不得告知被举报单位。\n`,
  },
  'complainant-charged': {
    bad: `${HEAD}第一条 投诉\n«重复投诉三次以上的，向该客户收取处理费»。\n`,
    good: `${HEAD}第一条 投诉\n重复投诉三次以上的，由主管回访，不得向该客户收取处理费。\n`,
  },
  'minors-drawn-in': {
    bad: `${HEAD}第一条 玩家\n遇到«未成年人，客服可以教其绕过人脸验证»。\n`,
    good: `${HEAD}第一条 玩家\n遇到未成年人，客服应停止推荐充值并通知监护人。\n`,
  },
} as const
