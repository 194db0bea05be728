import { HEAD } from '../head.ts'

export const CALLING = {
  'calls-at-night': {
    bad: `${HEAD}第一条 外呼\n«外呼时间为每天9:00至22:30»。\n`,
    good: `${HEAD}第一条 外呼\n外呼时间为每天9:00至20:30。\n`,
  },
  'calls-after-refusal': {
    bad: `${HEAD}第一条 外呼\n客户«表示拒绝的，三天后继续拨打»。\n`,
    good: `${HEAD}第一条 外呼\n客户表示拒绝的，不得继续拨打，并列入免打扰名单。\n`,
  },
  'caller-disguised': {
    bad: `${HEAD}第一条 外呼\n乙方定期«更换主叫号码，避免被标记»。\n`,
    good: `${HEAD}第一条 外呼\n乙方不得更换主叫号码以避免被标记。\n`,
  },
  'contacts-dunned': {
    bad: `${HEAD}第一条 催收\n债务人失联的，乙方可以«联系其亲友催收»。\n`,
    good: `${HEAD}第一条 催收\n债务人失联的，乙方不得联系其亲友催收。\n`,
  },
  'recording-untold': {
    bad: `${HEAD}第一条 录音\n乙方对通话«录音，无需告知客户»。\n`,
    good: `${HEAD}第一条 录音\n乙方对通话录音，开始时播放提示告知客户。\n`,
  },
  'personal-data-forever': {
    bad: `${HEAD}第一条 信息\n«客户资料由乙方永久保存»。\n`,
    good: `${HEAD}第一条 信息\n客户资料保存十二个月，期满删除。双方对客户资料永久保密。\n`,
  },
  'consumers-misled': {
    bad: `${HEAD}第一条 退货\n客服«不得告知客户其有退货的权利»。\n`,
    good: `${HEAD}第一条 退货\n客服应告知客户其有退货的权利，不得拖延退款。\n`,
  },
} as const
