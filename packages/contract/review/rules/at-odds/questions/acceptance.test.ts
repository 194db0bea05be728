import { testPhrasings } from '../../../../testing/phrasings.ts'
import { twoRules } from '../../../../testing/two-rules.ts'

const certain = twoRules('rules-incompatible')

testPhrasings(
  [
    certain('每月服务经甲方验收通过，方可申请付款。', '本合同项下服务不另行组织验收。'),
    certain('无需验收，按月付款。', '结算条件：当月服务验收合格后支付'),
  ],
  [
    certain('甲方五日内未提出异议的，视为验收合格。', '账单未经甲方书面确认的，不得作为付款依据。'),
    certain('逾期未验收的，视为验收合格。', '验收不合格的，乙方应在五日内整改并重新提交。'),
    certain('验收合格后付款。', '未通过验收的，不支付当月费用。'),
    certain('服务费经验收合格后支付。', '因甲方原因逾期不验收的，视为验收合格。'),
    certain('日常服务无需验收，按月付款。', '甲方采购的设备经验收合格后支付设备款。'),
    certain('甲方逾期未回复排班表的，视为同意。', '验收合格须由甲方出具盖章的验收单。'),
  ],
)
