import { HEAD } from '../head.ts'

export const EXCHANGED = {
  'penalty-reversed': {
    bad: `${HEAD}第一条 违约\n«乙方擅自停止接听的,甲方应向乙方支付违约金»八千元。\n`,
    good: `${HEAD}第一条 违约\n乙方擅自停止接听的,应向甲方支付违约金八千元;甲方应及时向乙方通知情况。\n`,
  },
  'security-of-the-other': {
    bad: `${HEAD}第一条 押金\n甲方签约时向乙方交纳押金三千元。\n第二条 退出\n«乙方提前退出的,押金不予退还»。\n`,
    good: `${HEAD}第一条 押金\n甲方签约时向乙方交纳押金三千元。\n第二条 退出\n甲方提前退出的,押金不予退还。\n`,
  },
  'agents-of-client': {
    bad: `${HEAD}第一条 责任\n«因甲方客服人员答复错误给乙方造成损失的,由甲方赔偿»。\n`,
    good: `${HEAD}第一条 责任\n因乙方客服人员答复错误给甲方造成损失的,由乙方赔偿。\n`,
  },
  'assets-to-provider': {
    bad: `${HEAD}第一条 权属\n服务期间形成的«客户资料归乙方所有»。\n`,
    good: `${HEAD}第一条 权属\n服务期间形成的客户资料归甲方所有。\n`,
  },
} as const
