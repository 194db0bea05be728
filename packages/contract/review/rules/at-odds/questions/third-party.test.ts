import { testPhrasings } from '../../../../testing/phrasings.ts'
import { twoRules } from '../../../../testing/two-rules.ts'

const certain = twoRules('rules-incompatible')

testPhrasings(
  [
    certain('第三方评估机构由甲方指定。', '测评机构由双方协商确定。'),
    certain('第三方测评费由甲方支付。', '第三方评估费由乙方承担。'),
    certain('评估费用由双方平均分摊。', '测评费用由委托方承担。'),
    certain('第三方评估机构可以查阅录音和工单。', '第三方评估机构不得接触录音。'),
  ],
  [
    certain('评估机构由甲方指定。', '鉴定机构有争议的，由双方协商确定鉴定费用的分担。'),
    certain('第三方测评费用由甲方承担。', '乙方的审计费用由乙方自行承担，系统审计另行安排。'),
    certain('评估费用由甲方承担。', '因乙方原因重新评估的，评估费用由乙方承担。'),
    certain('第三方评估结果对双方有约束力。', '甲方内部质检结果仅供参考。'),
    certain('评估机构可以查阅录音。', '未经甲方同意，评估机构不得向他人提供录音。'),
    certain('第三方机构可以进入职场。', '乙方不得向第三方披露本合同价格。'),
  ],
)
