import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** One act of one party, barred and allowed or demanded in the words of a trade. */
const CERTAIN: readonly string[] = [
  '第一条 电梯\n坐席不得指导被困乘客扒开轿门。\n第二条 应急\n必要时坐席可指导年轻乘客扒开轿门缝隙通风。\n',
  '第一条 影像\n话务员不得翻拍工单中的门牌照片。\n第二条 取证\n话务员可以截图保存门牌照片。\n',
  '第一条 仓库\n1.1乙方不得调用备品库的扫码枪。\n1.2乙方可以借用备品库的扫码枪。\n',
  '第一条 班车\n乙方禁止挪用接驳班车的备用车辆。\n第二条 忙时\n乙方有权借调接驳班车的备用车辆。\n',
  '第一条 检修\n客服不得答复锅炉压力的数值。\n客服应当向来电住户说明锅炉压力的数值。\n',
  '第一条 船票\n乙方不得代收乘客的登船凭证。\n第二条 便利\n为方便乘客，乙方可以收取登船凭证后统一换票。\n',
]

/** A party is left open, something is only told not to be done, or somebody else is asked. */
const UNCERTAIN: readonly string[] = [
  '第一条 巡检\n1.1巡检员只记录不维修。\n1.2巡检员可以现场维修松动的护栏。\n',
  '第一条 药品\n坐席不代收处方原件。\n第二条 取药\n坐席可代患者收取处方原件及医保卡复印件后转交药房。\n',
  '第一条 破损\n1.1花盆破损由乙方赔偿。\n1.2乙方对花盆破损不承担责任。\n',
  '第一条 拒保\n1.1拒保原因一律请投保人问核保部门。\n1.2乙方应向投保人详细说明拒保原因。\n',
  '第一条 保密\n租客心理价位、租客职业，未经本人许可不得告诉房东。\n第二条 撮合\n租客心理价位可以透露给房东。\n',
  '第一条 保密\n拍品底价、竞买人出价上限，均应保密。\n第二条 促成\n竞买人出价上限可以告诉委托人。\n',
  '第一条 兼任\n乙方可根据淡旺季，把领队派去其他线路。专职领队不得派去其他线路。\n',
]

/** Exceptions, cases, leave, other people, other things, and duties against harm. */
const SOUND: readonly string[] = [
  '第一条 电梯\n坐席不得指导被困乘客扒开轿门。\n第二条 应急\n消防员可指导乘客扒开轿门。\n',
  '第一条 电梯\n坐席不得指导乘客扒开轿门。\n第二条 应急\n坐席可指导乘客按下警铃。\n',
  '第一条 影像\n话务员不得翻拍门牌照片。\n第二条 取证\n经甲方同意，话务员可以截图保存门牌照片。\n',
  '第一条 影像\n除诉讼取证外，话务员不得翻拍门牌照片。\n第二条 取证\n话务员可以翻拍门牌照片作为诉讼证据。\n',
  '第一条 影像\n话务员不得擅自翻拍门牌照片。\n第二条 取证\n话务员可以截图保存门牌照片。\n',
  '第一条 资料\n乙方不得向任何第三方提供航线客流资料。\n第二条 报表\n乙方应向甲方提供航线客流资料的分析。\n',
  '第一条 资料\n乙方不得泄露航线客流资料。\n第二条 措施\n乙方应采取加密措施，防止航线客流资料泄露。\n',
  '第一条 资料\n乙方不得泄露航线客流资料。\n第二条 资料\n甲方应向乙方提供航线客流资料。\n',
  '第一条 破损\n1.1花盆破损由乙方赔偿。\n1.2因暴雨造成花盆破损的，乙方不承担责任。\n',
  '第一条 破损\n1.1花盆破损由养护单位赔偿。\n1.2乙方对花盆破损不承担责任。\n',
  '第一条 押金\n1.1违约的，押金不予退还。\n1.2押金应在期满后十日内退还。\n',
  '第一条 超额\n1.1赔偿不得超过年费的两成。\n1.2乙方应赔偿甲方的直接损失。\n',
  '第一条 拒保\n1.1理赔进度一律请投保人问理赔部门。\n1.2乙方应向投保人说明拒保原因。\n',
  '第一条 上岗\n未通过潜水考试的人员不得下水。\n第二条 排班\n乙方可安排教练下水带班。\n',
  '第一条 外呼\n坐席不得在午休时段拨打回访电话。\n第二条 回访\n坐席应当在三日内拨打回访电话。\n',
  '第一条 费用\n乙方不得向住户加收上门费。\n第二条 夜间\n甲方可以向乙方支付夜间上门补贴。\n',
]

/** A case that its rule may be meant to except. */
const PERHAPS: readonly string[] = [
  '第一条 船票\n乙方不得代收乘客的登船凭证。\n第二条 便利\n航班取消的，乙方可以收取登船凭证后统一退票。\n',
]

const as = (code: Phrasing[0], texts: readonly string[]): Phrasing[] => texts.map((text) => [code, text])

testPhrasings(
  [...as('rules-incompatible', CERTAIN), ...as('rules-unreconciled', UNCERTAIN)],
  [...as('rules-incompatible', [...SOUND, ...PERHAPS, ...UNCERTAIN]), ...as('rules-unreconciled', SOUND)],
)
