import { testPhrasings } from '../../../testing/phrasings.ts'

testPhrasings(
  [['launch-undated', '第一条 违约\n乙方逾期上线的，每天支付500元。\n']],
  [['launch-undated', '第一条 验收\n验收未通过的，上线日期顺延。\n第二条 违约\n乙方逾期上线的，每天支付500元。\n']],
)
