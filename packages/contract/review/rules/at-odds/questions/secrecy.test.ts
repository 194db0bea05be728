import { testPhrasings } from '../../../../testing/phrasings.ts'
import { twoRules } from '../../../../testing/two-rules.ts'

const certain = twoRules('rules-incompatible')
const doubtful = twoRules('rules-unreconciled')

testPhrasings(
  [
    certain('本合同价格不得向第三方透露。', '甲方可将合同金额对外公布。'),
    certain('合同价格不属于保密信息。', '双方应对本合同金额保密。'),
    doubtful('保密期为合同终止后三年。', '双方的保密义务永久有效。'),
    doubtful('保密义务随合同终止而终止。', '合同期满后两年内，双方仍负保密义务。'),
  ],
  [
    certain('双方互负保密义务。', '乙方应与其员工签订保密协议。'),
    certain('双方均应保密。', '甲方不承担乙方员工泄密的责任以外的赔偿。'),
    certain('双方负有保密义务。', '乙方应对客户信息保密。'),
    certain('本合同价格为保密信息。', '商品价格由甲方在店铺公示。'),
    certain('合同价格应当保密。', '法律要求披露的，双方可以披露合同内容。'),
    certain('双方应对合同金额保密。', '乙方应公开投诉渠道。'),
    certain('保密信息不得向第三方披露。', '双方可以向各自的律师披露保密信息。'),
    certain('未经同意，不得向关联公司披露保密信息。', '经同意后，可以向关联公司披露保密信息。'),
    doubtful('保密期为合同终止后三年。', '客户个人信息应永久保密。'),
    doubtful('保密义务于合同终止后三年内有效。', '商业秘密的保密义务直至其公开为止。'),
    doubtful('保密义务长期有效。', '录音保存期为两年。'),
  ],
)
