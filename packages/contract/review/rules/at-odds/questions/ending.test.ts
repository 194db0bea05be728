import { type Phrasing, testPhrasings } from '../../../../testing/phrasings.ts'

const two =
  (code: Phrasing[0]) =>
  (first: string, second: string): Phrasing => [code, `第一条 实施\n${first}\n第六条 其他\n${second}\n`]
const certain = two('rules-incompatible')
const doubtful = two('rules-unreconciled')

testPhrasings(
  [
    doubtful('任何一方可提前30日书面通知对方终止合同，无须说明理由。', '合同期内双方均不得提前解除合同。'),
    certain('甲方可以随时解除合同，无需理由。', '甲方承诺合同期内不得提前终止委托。'),
    certain('乙方可提前两个月通知甲方退出。', '乙方在服务期内不得单方终止服务。'),
    doubtful('解除通知送达后合同立即终止，无需提前告知。', '任何一方终止合作，均应提前60天书面通知。'),
    doubtful('一方违约的，另一方无须催告即可解除合同。', '解除合同前应先书面催告对方改正。'),
  ],
  [
    doubtful('任何一方可提前30日通知对方解除合同。', '任何一方不得擅自解除合同。'),
    doubtful('任何一方可提前30日通知对方解除合同。', '除法定情形外，双方不得单方终止合同。'),
    certain('甲方可随时更换坐席人员。', '甲方不得提前解除合同。'),
    certain('甲方可提前30日通知乙方解除合同。', '乙方不得提前解除合同。'),
    certain('乙方逾期未付的，甲方可以单方解除合同。', '甲方承诺期内不得提前终止委托。'),
    certain('乙方可提前两个月通知退出。', '争议期间乙方不得停止服务。'),
    doubtful('乙方泄露数据的，甲方通知到达时合同立即解除。', '任何一方终止合作，均应提前60天书面通知。'),
    doubtful('不可抗力持续三十日的，通知到达时合同即行终止。', '提前解约应提前一个月通知。'),
    doubtful('乙方转包的，甲方无须催告即可解除合同。', '解除合同前应先书面催告对方改正。'),
    doubtful('乙方质检不合格的，先予整改，整改无效的甲方解除合同。', '乙方泄密的，甲方可立即解除合同，无须另行催告。'),
  ],
)
