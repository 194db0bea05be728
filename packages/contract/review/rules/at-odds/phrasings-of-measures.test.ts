import { expect, test } from 'vitest'
import { HEAD } from '../../../testing/cases/head.ts'
import { codesOf } from '../../../testing/codes-of.ts'
import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const two = (first: string, second: string): string => `第一条 约定\n${first}\n第二条 执行\n${second}\n`

/** One thing, measured twice. */
const FAULTS: readonly Phrasing[] = [
  ['value-contradicts', two('同一坐席并行处理的会话不得多于四个。', '客服专员同时承接的会话上限为六个。')],
  ['value-contradicts', two('顾客收到鲜花后四十八小时内可以申请退换。', '退换申请须在签收后二十四小时内提出。')],
  ['value-contradicts', two('每次通话时长不得超过八分钟。', '单次通话最长不超过十二分钟。')],
  ['value-contradicts', two('乙方应在收到工单后2小时内派出维修师傅。', '维修师傅须在工单下达后4小时内派出。')],
  ['value-contradicts', two('行李丢失的，每件最高赔付1000元。', '每件丢失行李的赔付上限为1500元。')],
  ['value-contradicts', two('每位会员每月可以免费改期两次。', '会员每月免费改期不超过一次。')],
  ['value-contradicts', two('客服离职应提前十五日通知甲方。', '人员离职的，乙方须提前三十日告知甲方。')],
  ['value-contradicts', two('客服每人每日接听不少于90通。', '每名客服日接听量不低于110通。')],
  ['value-contradicts', two('保洁投诉须当日回访。', '保洁投诉于三日内回访。')],
  ['value-contradicts', two('知识库每季度更新一次。', '知识库每月更新一次。')],
  [
    'value-contradicts',
    two(
      '护士站咨询电话应在四声内接起。',
      '甲方应于每月10日前提供排片表。\n第三条 排片\n排片表由甲方在每月20日前提供。',
    ),
  ],
]

/** Another thing, another season, another party, a step, a floor below a ceiling, a deadline and a length. */
const SOUND: readonly string[] = [
  two('同一坐席并行处理的会话不得少于两个。', '客服专员同时承接的会话上限为六个。'),
  two('同一坐席并行处理的会话不得多于四个。', '大促期间，客服专员同时承接的会话上限为六个。'),
  two('行李丢失的，每件最高赔付1000元。', '行李破损的，每件最高赔付400元。'),
  two('行李丢失的，每件最高赔付1000元。', '贵重行李丢失的，每件最高赔付3000元。'),
  two('甲方退租应提前十五日通知乙方。', '乙方退租应提前三十日通知甲方。'),
  two('维修师傅须在工单下达后4小时内派出。', '维修师傅须在工单下达后4小时内派出，紧急工单须在1小时内派出。'),
  two('新人培训七日。', '新人到岗后十日内完成新人培训。'),
  two('基础版：首次响应60秒。', '尊享版：首次响应15秒。'),
  two('夜班补贴每班60元。', '早班补贴每班20元。'),
  two('首月每人每日接听不少于60通。', '次月起每人每日接听不少于90通。'),
  two('知识库每季度更新一次。', '话术库每月更新一次。'),
  two('保洁投诉须当日登记。', '保洁投诉于三日内回访。'),
  two('当日的回访记录须归档。', '回访记录于三日内归档。'),
  two('迟到一次扣20元。', '旷工一次扣200元。'),
  two('合格率低于90%的，扣500元。', '合格率低于80%的，扣1000元。'),
]

testPhrasings(
  FAULTS,
  SOUND.flatMap((text): Phrasing[] => [
    ['value-contradicts', text],
    ['rules-unreconciled', text],
  ]),
)

test('a figure that many places contradict is told of three of them', () => {
  const limits = [4, 6, 7, 8, 9, 11].map((most) => `同一坐席并行处理的会话不得多于${most}个。`)
  const text = limits.map((limit, at) => `第${at + 1}条 约定\n${limit}\n`).join('')
  expect(codesOf(HEAD + text).filter((code) => code === 'value-contradicts')).toHaveLength(3)
})
