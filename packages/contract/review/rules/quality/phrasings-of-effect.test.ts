import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** The contract sanctions something, and of these targets nothing follows. */
const SANCTIONED = '第三条 违约\n乙方迟延进场的,每日支付违约金300元。\n'

const FAULTS: readonly Phrasing[] = [
  [
    'standard-without-consequence',
    `第一条 服务指标\n坐席应达到:\n接起率≥92%;\n首解率≥75%;\n好评率≥90%。\n${SANCTIONED}`,
  ],
  [
    'standard-without-consequence',
    `第一条 服务标准\n1.热线接通率不低于93%。\n2.在线响应时长不超过20秒。\n3.客诉率不高于0.5%。\n${SANCTIONED}`,
  ],
  [
    'standard-without-consequence',
    `第一条 服务质量\n(1)会话满意度不低于88%;(2)工单及时率不低于96%;(3)漏接率不超过3%。\n${SANCTIONED}`,
  ],
]

const SOUND: readonly Phrasing[] = [
  [
    'standard-without-consequence',
    `第一条 服务指标\n坐席应达到:\n接起率≥92%;\n首解率≥75%;\n好评率≥90%。\n第二条 扣款\n任一指标未达到的,扣当月服务费1%。\n${SANCTIONED}`,
  ],
  [
    'standard-without-consequence',
    `第一条 服务指标\n坐席应达到:\n接起率≥92%;\n首解率≥75%;\n好评率≥90%。\n第二条 扣款\n好评率每低一个百分点,扣200元。\n${SANCTIONED}`,
  ],
  ['standard-without-consequence', `第一条 服务指标\n接起率≥92%;好评率≥90%。\n${SANCTIONED}`],
]

testPhrasings(FAULTS, SOUND)
