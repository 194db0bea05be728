import { testPhrasings } from '../../../../testing/phrasings.ts'
import { twoRules } from '../../../../testing/two-rules.ts'

const certain = twoRules('rules-incompatible')
const doubtful = twoRules('rules-unreconciled')

testPhrasings(
  [
    doubtful('合同的修改须由双方签署书面补充协议。', '合同条款的改动经邮件往来确认，同样有效。'),
    doubtful('本协议内容的变更应当经双方盖章。', '甲方可以自行修改本合同条款，通知乙方即生效。'),
    certain('任何一方可自由转让本合同的权利和义务。', '未经对方书面同意，任何一方不得转让本合同。'),
    certain('本合同权利义务不得转让给任何他人。', '乙方有权将本合同的权利义务转让给关联公司。'),
    doubtful('本合同权利义务不得转让。', '经对方书面同意，一方可以转让本合同的权利义务。'),
  ],
  [
    doubtful('合同的变更须签署书面补充协议。', '双方可以通过微信调整每日排班。'),
    doubtful('合同的变更须签署书面补充协议。', '一方的地址变更的，以邮件通知对方即可。'),
    doubtful('合同的变更须签署书面补充协议。', '甲方可以根据业务量调整话术，通知乙方即可。'),
    certain('未经对方同意，不得转让本合同。', '乙方应将录音的所有权移交甲方。'),
    certain('本合同权利义务不得转让。', '未经同意，乙方不得转让本合同的债权。'),
    certain('未经对方同意，不得转让本合同。', '因公司合并转让本合同的，无须取得对方同意。'),
    certain('未经甲方书面同意，乙方不得转让本合同。', '擅自转让的，甲方有权解除合同。'),
  ],
)
