import { type Phrasing, testPhrasings } from '../../../../testing/phrasings.ts'

const two =
  (code: Phrasing[0]) =>
  (first: string, second: string): Phrasing => [code, `第一条 实施\n${first}\n第六条 其他\n${second}\n`]
const certain = two('rules-incompatible')
const doubtful = two('rules-unreconciled')

testPhrasings(
  [
    certain('坐席不得下载或截图客户信息。', '乙方可以导出客户数据用于回访。'),
    certain('合同终止后三十日内，乙方应销毁所有客户信息。', '合作结束后，乙方可继续保存录音两年。'),
    certain('收集个人信息须经客户本人同意。', '乙方登记客户资料不必问客户意见。'),
    certain('录音前应告知客户并取得其同意。', '来电直接录音，客户不被询问。'),
    doubtful('发生数据泄露的，乙方应立即通知甲方。', '数据泄露情况在月度报告中说明。'),
    doubtful('信息泄露须在2小时内报告。', '发生信息泄露的，乙方应在十日内报告甲方。'),
  ],
  [
    certain('坐席不得导出客户数据。', '甲方可以导出客户数据。'),
    certain('乙方不得复制客户信息。', '经甲方审批后，乙方可以导出名单。'),
    certain('客户资料不得下载。', '乙方可以下载甲方提供的知识库。'),
    certain('合同终止后，乙方应删除全部数据。', '录音由乙方保存十二个月，期满删除。'),
    certain('合同终止后乙方应销毁客户信息。', '合同终止后，甲方可继续使用知识库数据。'),
    certain('合同终止后乙方删除数据。', '合同终止后，双方继续履行保密义务。'),
    certain('录音前应取得客户同意。', '甲方抽查录音无需乙方同意。'),
    certain('收集信息应经客户同意。', '乙方不得未经客户同意拨打营销电话。'),
    doubtful('发生信息泄露的，乙方应立即通知甲方。', '信息泄露后三日内，乙方应提交书面报告。'),
    doubtful('信息泄露应立即报告。', '乙方应在三日内通知甲方账单。'),
  ],
)
