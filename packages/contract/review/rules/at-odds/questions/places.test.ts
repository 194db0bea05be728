import { testPhrasings } from '../../../../testing/phrasings.ts'
import { twoRules } from '../../../../testing/two-rules.ts'

const certain = twoRules('rules-incompatible')
const doubtful = twoRules('rules-unreconciled')

testPhrasings(
  [
    doubtful('坐席人员在甲方办公区内上班。', '服务场所为乙方自有职场。'),
    doubtful('客服全部入驻甲方现场。', '乙方以非驻场方式提供服务。'),
    certain('客服可以在家接线。', '严禁居家办公。'),
    certain('坐席须到职场上线,不得在家中工作。', '乙方可安排员工居家值守。'),
  ],
  [
    doubtful('服务场所为乙方自有职场。', '甲方可派员到乙方职场检查。'),
    doubtful('服务场所为乙方自有职场。', '乙方应派一名驻场主管到甲方办公区工作。'),
    doubtful('坐席人员在甲方办公区内上班。', '录音保存在乙方机房。'),
    certain('严禁居家办公。', '家居类商品的咨询由坐席答复。'),
    certain('严禁居家办公。', '居家办公的管理制度由双方另行商定。'),
    certain('客服可以在家接线。', '不得在客户休息时间打扰其家人。'),
    certain('乙方为甲方设置专属坐席。', '双方共享知识库。'),
    certain('乙方以共享坐席方式提供服务。', '乙方应指定一名专属客户经理。'),
    certain('乙方为甲方设置专属坐席。', '乙方在全国为多家企业提供服务。'),
  ],
)
