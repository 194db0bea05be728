import { testPhrasings } from '../../../../testing/phrasings.ts'
import { twoRules } from '../../../../testing/two-rules.ts'

const certain = twoRules('rules-incompatible')
const doubtful = twoRules('rules-unreconciled')

testPhrasings(
  [
    certain('服务上线第一个月为适应期，甲方不进行考核。', '考核从进场第一天就开始。'),
    certain('试运行期间不计扣分。', '试运行期间的得分同样作为扣款依据。'),
    certain('大促期间的数据不参与考核。', '大促期间照常考核接通率。'),
    certain('高峰时段豁免考核。', '不论进线量多少，接通率均应达标。'),
    doubtful('绩效打分以月为周期。', '服务考核每三个月评分一次。'),
    doubtful('考核频率：每季度', '甲方每周给客服打一次分。'),
  ],
  [
    certain('上线首月不考核。', '新上线的坐席应先通过培训考试，当月同样计入编制。'),
    certain('试运行期不考核。', '试运行期的服务费照常支付。'),
    certain('首月不纳入考核。', '自第二个月起，接通率照常考核。'),
    certain('大促期间的接通率不纳入考核。', '大促期间加班费照常支付。'),
    certain('促销日不计入考核。', '乙方应提前为旺季备足人手，不得以人手不足为由拒接。'),
    certain('甲方系统故障期间不计入考核。', '乙方系统故障的，均计入考核。'),
    certain('因甲方系统故障造成的数据剔除。', '乙方应记录所有系统故障并在月报中列明。'),
    doubtful('甲方每月对乙方考核。', '年度综合评定取十二个月得分的平均数。'),
    doubtful('考核按月进行。', '考核扣款按季度结算。'),
    doubtful('甲方每季度对乙方考核评分。', '乙方每月对坐席个人考核。'),
    doubtful('考核每月一次。', '甲方每年委托评估公司做一次满意度测评。'),
  ],
)
