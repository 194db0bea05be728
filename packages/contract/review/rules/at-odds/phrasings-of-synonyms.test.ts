import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const two = (first: string, second: string): string => `第一条 约定\n${first}\n第二条 执行\n${second}\n`

/** One thing by two names. */
const FAULTS: readonly Phrasing[] = [
  ['value-contradicts', two('药品咨询须在30分钟内答复。', '用药问题于2小时内回复。')],
  ['value-contradicts', two('宽带障碍应在24小时内修复。', '网络故障须在48小时内恢复。')],
  ['value-contradicts', two('派单须在10分钟内完成。', '话务员应在30分钟内下单给师傅。')],
  ['value-contradicts', two('回访比例不低于30%。', '回电询问比例不低于60%。')],
  ['value-contradicts', two('短信催费每月不超过三次。', '每月短信催缴不超过五次。')],
  ['value-contradicts', two('更换坐席须提前十日通知甲方。', '换人须提前三十日告知甲方。')],
  ['value-contradicts', two('大促期间加派坐席须提前十五日通知。', '双11加人应提前七日告知。')],
  ['value-contradicts', two('押金为三万元。', '履约保证金五万元。')],
  ['value-contradicts', two('人员流失率每月不超过5%。', '每月离职率不得超过8%。')],
  ['value-contradicts', two('日报表须于次日10点前提交。', '每日报告于次日15点前报送。')],
  ['value-contradicts', two('岗前培训不少于五天。', '新人培训不少于三天。')],
  ['value-contradicts', two('录音留存二年。', '通话录音保存一年。')],
  ['value-contradicts', two('班长须每日抽查录音20条。', '领班每天抽听录音10条。')],
  ['value-contradicts', two('整改报告须在三日内提交。', '整改方案应于七日内报送。')],
  ['value-contradicts', two('酒店预订变更须在1小时内答复。', '宾馆预订更改须在4小时内回复。')],
  ['value-contradicts', two('物业报修应在2小时内派工。', '物业报障应在8小时内派单。')],
  ['value-contradicts', two('切换时间不超过30分钟。', '要求：切换时间不超过4小时。')],
  ['rules-unreconciled', two('谁不想干了，提前半个月说。', '委托方可以随时叫停，钱算到当天。')],
  ['rules-unreconciled', two('续约须提前六十日提出。', '续签意向应提前三十日提出。')],
]

/** Another metric, another money, another season, another step. */
const SOUND: readonly string[] = [
  two('首次解决率不低于80%。', '工单解决率不低于95%。'),
  two('电话接通率不低于90%。', '在线回复率不低于95%。'),
  two('履约押金三万元。', '质量保证金五万元。'),
  two('岗前培训不少于五天。', '转岗培训不少于三天。'),
  two('整改报告须在三日内提交。', '月度报告应于七日内报送。'),
  two('宽带故障应在24小时内修复。', '电视故障须在48小时内修复。'),
  two('生鲜订单须当日发货。', '家具订单应在三日内出货。'),
  two('录音保存二年。', '录像保存九十日。'),
  two('短信催费每月不超过三次。', '电话催缴每月不超过一次。'),
]

testPhrasings(
  FAULTS,
  SOUND.flatMap((text): Phrasing[] => [
    ['value-contradicts', text],
    ['rules-unreconciled', text],
  ]),
)
