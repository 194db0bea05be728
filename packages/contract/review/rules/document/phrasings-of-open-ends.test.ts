import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** A contract whose paragraphs all end with a mark, but perhaps this one. */
const among = (end: string, apart = '\n'): Phrasing => [
  'text-cut-off',
  [
    '第一条 服务',
    '1.1 乙方接听宠物医院的预约电话。',
    '1.2 乙方不提供诊疗意见。',
    `1.3 ${end}`,
    '第二条 人员',
    '2.1 坐席上岗前须通过甲方的考试。',
    '2.2 更换坐席的，提前7日书面告知甲方。',
    '2.3 夜间来电由信箱留言，次日9:00前回拨。',
    '第三条 费用',
    '3.1 甲方于每月10日前支付上月服务费。',
    '3.2 乙方先开具发票，甲方后付款。',
    '第四条 其他',
    '4.1 双方对客户信息保密，期限为终止后3年。',
    '4.2 协商不成的，向甲方所在地法院起诉。',
    '4.3 本合同一式两份，自盖章之日起生效。',
  ].join(apart),
]

const FAULTS: readonly Phrasing[] = [
  among('学员因教材改版'),
  among('坐席发现燃气泄漏的，应提醒用户关闭阀门、打开'),
  among('热线中断超过三十分钟的，乙方在一小时内'),
  among('租客要求退租的，客服转门店主管，并启用'),
  among('录音由乙方保存，期满后在甲方监督下', ''),
  among('旅客改签的，坐席按航空公司公布的规则', ''),
  among('快递丢失的，乙方应在核实后', ''),
  among('泄露学员信息的，赔偿由此引起的一切'),
  ['text-cut-off', '第一条 违约\n泄露住户信息的，责任人退出项目并。\n'],
  ['text-cut-off', '第一条 时限\n车主报案的，乙方应在接到来电后。\n'],
  ['text-cut-off', '第一条 责任\n外呼扰民的，乙方承担由此造成的一切。\n'],
  ['text-cut-off', '第一条 附则\n以上条款可写入订单，未写入订单的。\n'],
]

const SOUND: readonly Phrasing[] = [
  among('学员因教材改版要求退费的，转甲方处理。'),
  among('联系人：[姓名] 电话：[电话]'),
  among('下列附件：附件一 报价单'),
  among('接通率 | ≥90% | 20分'),
  among('培训与考勤管理'),
  among('接待员 3 大专以上学历，一年以上经验'),
  among('旅客改签的手续费由旅客承担'),
  among('坐席须佩戴工牌，每月补贴200元'),
  ['text-cut-off', '第一条 时限\n首次到岗时间应在合同生效后。平均响应在30秒以内；\n'],
  ['text-cut-off', '第一条 违约\n有下列情形的，解除合同：（1）泄密的；（2）三次迟到的。\n'],
  ['text-cut-off', '第一条 资料\n资料只能用于合同的目的。本合同是自愿签订的。\n'],
  ['text-cut-off', '第一条 送别\n双方\n1.1 甲方付款\n1.2 乙方因故请假\n1.3 费用由甲方承担\n1.4 在线客服\n'],
]

testPhrasings(FAULTS, SOUND)
