import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** A cost or a loss that two places put on different shoulders. */
const FAULTS: readonly Phrasing[] = [
  [
    'rules-incompatible',
    '第一条 费用\n质量鉴定费用由提请鉴定的一方承担。\n第六条 其他\n因质量争议发生的鉴定费,均由乙方承担。\n',
  ],
  [
    'rules-incompatible',
    '第一条 费用\n外部审计的费用,由要求审计的一方自行支付。\n第六条 其他\n乙方承担全部外部审计费用。\n',
  ],
  [
    'rules-incompatible',
    '第一条 费用\n暗访调查费用由双方各担一半。\n第六条 其他\n暗访调查费用一律从乙方服务费中支付,由乙方负担。\n',
  ],
  [
    'rules-incompatible',
    '第一条 费用\n客服误发的优惠券损失由乙方全部承担。\n第六条 其他\n误发优惠券损失,每张50元以下的双方各承担50%。\n',
  ],
  [
    'rules-incompatible',
    '第一条 费用\n因坐席报错价格产生的差价,由乙方全额补足。\n第六条 其他\n报错价格的差价不超过100元的,由甲方自行消化。\n',
  ],
  ['rules-incompatible', '第一条 费用\n平台罚款由甲乙双方按3:7分担。\n第六条 其他\n平台罚款全部由乙方承担。\n'],
  [
    'rules-incompatible',
    '第一条 费用\n受托方保管不善导致的货损,由受托方承担全部赔偿责任。\n第六条 其他\n保管货损单件300元以下部分由委托方承担。\n',
  ],
]

/** What looks like it and is sound. */
const SOUND: readonly Phrasing[] = [
  ['rules-incompatible', '第一条 费用\n鉴定费用由申请方承担。\n第六条 其他\n鉴定费用经认定属乙方责任的,由乙方承担。\n'],
  ['rules-incompatible', '第一条 费用\n鉴定费用由双方平均分担。\n第六条 其他\n公证费用由申请方承担。\n'],
  [
    'rules-incompatible',
    '第一条 费用\n诉讼费、律师费由败诉方承担。\n第六条 其他\n乙方承担因其违约给甲方造成的全部损失,包括律师费。\n',
  ],
  [
    'rules-incompatible',
    '第一条 费用\n因甲方商品质量造成的退款损失由甲方承担。\n第六条 其他\n因乙方错误答复造成的退款损失由乙方承担。\n',
  ],
  ['rules-incompatible', '第一条 费用\n收银短款由服务商全额赔偿。\n第六条 其他\n盘点差异由双方共同核实。\n'],
  ['rules-incompatible', '第一条 费用\n各方承担各自的律师费。\n第六条 其他\n违约方承担守约方的律师费。\n'],
  ['rules-incompatible', '第一条 费用\n双方各自承担己方的税费。\n第六条 其他\n增值税由甲方承担。\n'],
  ['rules-incompatible', '第一条 费用\n检测费用由甲方承担。\n第六条 其他\n复检费用由申请复检的一方承担。\n'],
  [
    'rules-incompatible',
    '第一条 费用\n第三方评估费用由提出方承担。\n第六条 其他\n评估不合格的,再次评估的费用由乙方承担。\n',
  ],
  [
    'rules-incompatible',
    '第一条 费用\n培训教材印制费由乙方承担。\n第六条 其他\n双方共同组织的联合培训,场地费各承担一半。\n',
  ],
  ['rules-incompatible', '第一条 费用\n损失由过错方承担。\n第六条 其他\n乙方坐席泄露信息的,由乙方承担全部损失。\n'],
  ['rules-incompatible', '第一条 费用\n赔款由乙方承担。\n第六条 其他\n保险公司赔付不足的部分由甲乙双方分担。\n'],
  [
    'rules-incompatible',
    '第一条 费用\n运营过程中的损耗由乙方承担。\n第六条 其他\n不可抗力造成的损失由双方各自承担。\n',
  ],
  ['rules-incompatible', '第一条 费用\n双方均有过错的,损失由双方按过错程度分担。\n第六条 其他\n差错损失由乙方承担。\n'],
]

testPhrasings(FAULTS, SOUND)
