import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const FAULTS: readonly Phrasing[] = [
  ['labour-dispatch', '第一条 人员\n客服属乙方员工，其工资、社保由甲方发放。\n'],
  ['labour-dispatch', '第一条 人员\n话务员由乙方招聘,其社会保险统一由甲方代缴。\n'],
  ['one-sided-end', '第一条 解除\n甲方单方终止合同的，无需承担违约责任。\n'],
]

const SOUND: readonly Phrasing[] = [
  ['labour-dispatch', '第一条 人员\n客服属乙方员工，其工资、社保由乙方发放。\n'],
  ['one-sided-end', '第一条 解除\n甲方单方终止合同的，预付款不退。\n'],
  ['one-sided-end', '第一条 解除\n乙方单方面停止合作的，应赔偿一个月费用。\n'],
]

testPhrasings(FAULTS, SOUND)
