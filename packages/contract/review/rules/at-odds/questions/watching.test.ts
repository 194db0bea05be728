import { type Phrasing, testPhrasings } from '../../../../testing/phrasings.ts'

const two =
  (code: Phrasing[0]) =>
  (first: string, second: string): Phrasing => [code, `第一条 实施\n${first}\n第六条 其他\n${second}\n`]
const doubtful = two('rules-unreconciled')

testPhrasings(
  [
    doubtful('甲方可随时监听任意坐席的通话。', '甲方监听须提前一日书面通知乙方。'),
    doubtful('甲方无权登录乙方系统旁听。', '甲方有权在不通知的情况下到现场检查。'),
    doubtful('委托方巡查职场，须提前一个工作日预约。', '甲方不得进入乙方职场检查。'),
    doubtful('全部来电均须录音。', '乙方可按20%的比例对通话进行抽样录音。'),
    doubtful('本项目通话不录音。', '所有呼入呼出通话实行全程录音。'),
    doubtful('乙方每月10日前报送上月运营报告。', '乙方不定期报送报表，甲方索取时再提供。'),
  ],
  [
    doubtful('甲方可随时检查乙方职场。', '乙方应提前三日通知甲方系统维护时间。'),
    doubtful('甲方可随时抽查录音。', '乙方不得拒绝甲方的检查。'),
    doubtful('甲方可以随时监听通话。', '乙方的组长不得监听客户的私人电话。'),
    doubtful('乙方对全部通话录音。', '甲方每月抽查不少于百分之五的录音。'),
    doubtful('全部通话均应录音。', '乙方不得将录音提供给他人。'),
    doubtful('通话全程录音。', '未经客户同意，坐席不得用个人手机录音。'),
    doubtful('所有来电均应录音。', '质检员按百分之三的比例抽听通话。'),
    doubtful('乙方每日提交日报。', '乙方每月提交月报。'),
    doubtful('乙方每月提交月度报告。', '甲方要求时，乙方应在两日内提供专项数据报告。'),
    doubtful('乙方每周提交周报。', '甲方不定期组织检查，乙方应提供情况说明。'),
  ],
)
