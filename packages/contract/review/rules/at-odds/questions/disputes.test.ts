import { type Phrasing, testPhrasings } from '../../../../testing/phrasings.ts'

const two =
  (code: Phrasing[0]) =>
  (first: string, second: string): Phrasing => [code, `第一条 实施\n${first}\n第六条 其他\n${second}\n`]
const certain = two('rules-incompatible')
const doubtful = two('rules-unreconciled')

testPhrasings(
  [
    certain('争议期间，双方应继续履行合同。', '发生纠纷后，合同中止履行，待解决后恢复。'),
    certain('诉讼期间乙方不得停止服务。', '双方有争议的，乙方可以暂停服务。'),
    doubtful('发生争议，双方应先协商三十日，协商期间不得起诉。', '任何一方可直接向法院起诉，无需先行协商。'),
    certain('因本合同发生的纠纷由甲方所在地法院管辖。', '打官司去乙方住所地的法院。'),
    ['forum-two', '第一条 争议\n双方的纠纷都由法院判决。\n第六条 其他\n合同纠纷一概以仲裁方式了断。\n'],
  ],
  [
    certain('争议期间，双方应继续履行无争议的部分。', '甲方拖欠费用的，乙方可以暂停服务。'),
    certain('争议期间，双方应继续履行合同。', '客户投诉有争议的，暂停处理并上报。'),
    certain('争议期间，双方应继续履行合同。', '遇不可抗力的，服务中止。'),
    doubtful('发生争议，双方应先协商。', '协商不成的，任何一方可直接向法院起诉。'),
    doubtful('客户投诉应先与客户协商。', '任何一方可直接向法院起诉，无需先行协商。'),
    certain('因本合同发生的纠纷由甲方所在地法院管辖。', '通知送达至乙方住所地。'),
    certain('纠纷由甲方所在地法院管辖。', '服务在乙方所在地的职场提供。'),
    ['forum-two', '第一条 争议\n纠纷由法院判决。\n第六条 其他\n法院或仲裁机构调取录音的，乙方应配合。\n'],
    [
      'forum-two',
      '第一条 解除\n对方有异议的，不影响其请求人民法院或者仲裁机构确认解除行为的效力。\n第六条 争议\n协商不成的，向甲方住所地人民法院提起诉讼。\n',
    ],
    ['forum-two', '第一条 争议\n争议提交北京仲裁委员会仲裁。\n第六条 其他\n劳动争议依法申请仲裁或者起诉。\n'],
  ],
)
