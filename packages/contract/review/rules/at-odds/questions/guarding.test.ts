import { testPhrasings } from '../../../../testing/phrasings.ts'
import { twoRules } from '../../../../testing/two-rules.ts'

const certain = twoRules('rules-incompatible')
const doubtful = twoRules('rules-unreconciled')

testPhrasings(
  [
    certain('乙方负责购买公众责任险。', '本项目保险由甲方统一投保。'),
    certain('双方均不购买保险。', '雇主责任险由乙方投保并承担保费。'),
    doubtful('发生紧急情况，乙方应立即电话通知甲方。', '突发事件应以书面形式报告甲方，不接受电话报告。'),
    doubtful('突发事件先打电话报告。', '紧急事件只能书面报告。'),
  ],
  [
    certain('乙方应为坐席购买意外险。', '甲方应为其办公场所投保财产险，乙方无须另行投保财产险。'),
    certain('乙方负责投保责任险。', '乙方应为员工缴纳社会保险。'),
    certain('乙方应投保责任险。', '发生事故的，甲方可直接向保险公司索赔。'),
    certain('合同终止后，甲方提供的设备归还甲方。', '乙方采购的设备归乙方所有。'),
    certain('合同终止后乙方收回自有设备。', '合同终止后，乙方应将资料移交甲方。'),
    certain('设备由乙方提供。', '合同终止后，数据归甲方所有。'),
    doubtful('突发事件应立即电话报告。', '突发事件处理完毕后三日内提交书面报告。'),
    doubtful('紧急情况先电话通知。', '解除合同的通知须以书面形式发出。'),
    doubtful('紧急情况应电话通知甲方。', '乙方应制定书面应急预案。'),
  ],
)
