import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const kept = (text: string, asked: string): Phrasing => [
  'value-contradicts',
  `第一条 保存\n${text}\n第二条 调取\n${asked}\n`,
]

/** Records that are asked for when they have long been deleted. */
const FAULTS: readonly Phrasing[] = [
  kept('录音文件保存期限为三个月。', '物业公司可调取一年内的任意录音。'),
  kept('会话记录留存60天，到期自动清除。', '因投诉需要，甲方有权查阅半年内的会话记录。'),
  kept('监控录像保留15天。', '乙方应提供一个月内的监控录像。'),
  kept('通话录音保存90日。', '乙方应随时提供180日内任一通录音，供院方复核。'),
]

const SOUND: readonly Phrasing[] = [
  ['value-contradicts', '第一条 考核\n连续两个月低于75分的，甲方可减少派单；连续三个月低于75分的，甲方可解除合同。\n'],
  ['event-without-source', '第一条 结算\n每月12日前，双方确认上月结算单。乙方于结算单确认后5个工作日内开具发票。\n'],
  kept('通话录音保存期限为六个月。', '甲方可调听30日内的录音。'),
  kept('通话录音至少保存三个月。', '乙方应提供一年内的录音。'),
  kept('录音保存24个月。', '录音应在通话结束后12个月内可供调听。'),
  kept('会话记录保存60天。', '甲方可查阅半年内的通话录音。'),
]

testPhrasings(FAULTS, SOUND)
