import { testPhrasings } from '../../../../testing/phrasings.ts'
import { twoRules } from '../../../../testing/two-rules.ts'

const certain = twoRules('rules-incompatible')
const doubtful = twoRules('rules-unreconciled')

testPhrasings(
  [
    certain('乙方不得以任何形式转包本项目。', '旺季时乙方可自行将夜班接待交给其他呼叫中心。'),
    certain('分包须经甲方书面批准。', '乙方有权委托合作机构完成外呼，无须通知甲方。'),
    certain('严禁将热线业务交由第三方承接。', '乙方可以随时引入分包商。'),
    certain('服务只能由乙方完成，不得转委托。', '乙方可自由选择外部团队来做回访，甲方没有意见。'),
    doubtful('乙方不得分包。', '经甲方书面同意，乙方可以分包。'),
  ],
  [
    certain('乙方不得转包。', '乙方擅自转包的，甲方可以解除合同。'),
    certain('未经甲方同意，乙方不得分包。', '经甲方书面同意后，乙方可以将外呼交给合作公司。'),
    certain('乙方不得将服务交给第三方。', '甲方可以委托其他公司提供客服。'),
    certain('乙方可以自行选择合作单位承担印刷。', '未经甲方同意，乙方不得转让债权。'),
    certain('投诉处理不得交由他人承担。', '乙方可自行将夜间外呼委托合作公司完成。'),
    certain('乙方不得转包。', '分包合同应送甲方存档，报价可以不列。'),
    doubtful('经甲方书面同意，乙方可以分包。', '分包单位不得再次分包。'),
    doubtful('乙方不得转包。', '经甲方书面同意，乙方可以分包。'),
  ],
)
