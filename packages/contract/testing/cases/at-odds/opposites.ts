import { HEAD } from '../head.ts'

export const OPPOSITES = {
  'deduction-cap-contradicts': {
    bad: `${HEAD}第一条 考核\n漏接一次扣20元，«当月扣款不设上限»。\n第二条 违约\n当月扣款以当月服务费的一成为限。\n`,
    good: `${HEAD}第一条 考核\n漏接一次扣20元，当月扣款不超过当月服务费的10%。\n`,
  },
  'exit-contradicts': {
    bad: `${HEAD}第一条 期限\n本合同期限内«不得单方解除»。\n第二条 解除\n任何一方提前30日书面通知对方的，可以解除本合同。\n`,
    good: `${HEAD}第一条 期限\n除第二条外，任何一方不得擅自停止履行。\n第二条 解除\n任何一方提前30日书面通知对方的，可以解除本合同。\n`,
  },
  'exit-free-and-charged': {
    bad: `${HEAD}第一条 解除\n任何一方可以提前两个月通知解约，不承担任何责任。\n第二条 补偿\n乙方«提前解约的，须赔偿一个月费用»。\n`,
    good: `${HEAD}第一条 解除\n任何一方可以提前两个月通知解约，不承担任何责任。\n第二条 补偿\n未提前通知而单方解约的，须赔偿一个月费用。\n`,
  },
  'price-fixed-and-adjusted': {
    bad: `${HEAD}第一条 价格\n单价在有效期内固定不变。\n第二条 变动\n物价上涨超过3%的，«单价相应上调»。\n`,
    good: `${HEAD}第一条 价格\n除第二条所列情形外，单价在有效期内固定不变。\n第二条 变动\n物价上涨超过3%的，单价相应上调。\n`,
  },
  'barred-then-limited': {
    bad: `${HEAD}第一条 人员\n乙方不得安排兼职人员、学徒上岗。«兼职人员占比不超过»总数的5%。\n`,
    good: `${HEAD}第一条 人员\n乙方不得安排学徒上岗。兼职人员占比不超过总数的5%。\n`,
  },
  'notice-effect-contradicts': {
    bad: `${HEAD}第一条 通知\n通知以«发出当日生效，但以对方收到»为准。\n`,
    good: `${HEAD}第一条 通知\n通知在对方收到时生效。\n`,
  },
} as const
