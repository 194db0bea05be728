import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const FAULTS: readonly Phrasing[] = [
  ['weights-not-whole', '第一条 考核\n季度总分＝接听率×0.35＋首解率×0.25＋录音抽查×0.2＋报表×0.1。\n'],
  ['weights-not-whole', '第一条 考核\n综合得分=40%×在线率得分+30%×好评率得分+20%×工单得分。\n'],
  ['weights-not-whole', '第一条 考核\n服务商月得分=响应*0.5+解决*0.4+态度*0.2。\n'],
  ['weights-not-whole', '第一条 考核\n考核权重：在线率30%、NPS25%、首解率25%、工单及时率25%。\n'],
  ['weights-not-whole', '第一条 考核\n各项权重为：接听率[25]%、好评率[25]%、抽检合格率[25]%、报表及时率[15]%。\n'],
  [
    'bands-broken',
    '第一条 系数\n月度得分P对应付款系数：P≥95，系数1.05；85≤P＜95，系数1.00；80≤P＜85，系数0.92；P＜75，系数0.70。\n',
  ],
  ['bands-broken', '第一条 上量\n接入比例为：3月20%、4月50%，6月起100%。\n'],
  ['bands-broken', '第一条 爬坡\n承接量按下列比例逐步到位：第1个月40%、第2个月70%、第4个月起100%。\n'],
  ['bands-broken', '第一条 爬坡\n切换比例：12月份25%、1月份50%，3月份起全量100%。\n'],
]

const SOUND: readonly Phrasing[] = [
  ['weights-not-whole', '第一条 考核\n季度总分＝接听率×0.35＋首解率×0.25＋录音抽查×0.3＋报表×0.1。\n'],
  ['weights-not-whole', '第一条 考核\n综合得分=40%×在线率得分+30%×好评率得分+30%×工单得分。\n'],
  ['weights-not-whole', '第一条 费用\n夜班费用=时薪×1.5+餐补×0.5。\n'],
  ['weights-not-whole', '第一条 考核\n考核权重：在线率30%、NPS20%、首解率25%、工单及时率25%。\n'],
  [
    'bands-broken',
    '第一条 系数\n月度得分P对应付款系数：P≥95，系数1.05；85≤P＜95，系数1.00；75≤P＜85，系数0.92；P＜75，系数0.70。\n',
  ],
  ['bands-broken', '第一条 上量\n接入比例为：11月20%、12月50%，1月起100%。\n'],
  ['bands-broken', '第一条 爬坡\n承接量按下列比例逐步到位：第1个月40%、第2个月70%、第3个月起100%。\n'],
]

testPhrasings(FAULTS, SOUND)
