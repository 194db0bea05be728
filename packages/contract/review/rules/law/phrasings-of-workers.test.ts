import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const FAULTS: readonly Phrasing[] = [
  ['worker-liable', '第六条 赔偿\n多退的货款损失由经办客服个人赔偿。\n'],
  ['worker-liable', '第六条 泄密\n泄露买家电话产生的责任，由该坐席自行承担，乙方不承担。\n'],
  ['worker-liable', '第六条 罚款\n平台罚款由责任人员承担。\n'],
  ['worker-liable', '第六条 设备\n损坏耳麦的，由当班话务员本人照价赔偿。\n'],
  ['worker-liable', '第六条 差错\n当事坐席应当赔偿由此造成的损失。\n'],
  ['worker-liable', '第六条 承诺\n擅自承诺的赔款由兼职客服买单。\n'],
  [
    'trade-left-over',
    '第三条 规范\n12345便民热线受理市民诉求，服务政务公开。\n第四条 核验\n持卡人挂失应当核对身份。\n',
  ],
  ['trade-left-over', '第一条 内容\n店铺买家咨询商品，网店直播期间接待买家。\n第四条 核验\n旅客退改签须核对证件。\n'],
]

const SOUND: readonly Phrasing[] = [
  ['worker-liable', '第六条 赔偿\n多退的货款损失由乙方赔偿，乙方可以向有重大过失的客服追偿。\n'],
  ['worker-liable', '第六条 赔偿\n因坐席过错造成的损失由乙方承担。\n'],
  ['worker-liable', '第六条 分工\n夜间来电由值班坐席接听，投诉由班长负责。\n'],
  ['worker-liable', '第六条 税费\n个人所得税由坐席本人承担。\n'],
  [
    'trade-left-over',
    '第三条 规范\n12345便民热线受理市民诉求，服务政务公开。\n第四条 转办\n持卡人投诉应当转办金融监管部门。\n',
  ],
  [
    'trade-left-over',
    '第一条 内容\n店铺主营零食，客服接待买家咨询。\n第四条 责任\n食品安全问题由甲方承担。\n客服坐席照话术回复。\n',
  ],
  ['insurance-waived', '第六条 人员\n接单人系独立经营主体，双方均不为其缴纳社会保险。\n'],
  ['consent-forged', '第六条 规则\n甲方不同意新规则的，可停止下单。\n'],
]

testPhrasings(FAULTS, SOUND)
