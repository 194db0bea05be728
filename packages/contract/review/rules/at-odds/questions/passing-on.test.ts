import { type Phrasing, testPhrasings } from '../../../../testing/phrasings.ts'

const two = (first: string, second: string): Phrasing => [
  'rules-incompatible',
  `第一条 实施\n${first}\n第六条 其他\n${second}\n`,
]

testPhrasings(
  [
    two('乙方不得以任何形式转包本项目。', '旺季时乙方可自行将夜班接待交给其他呼叫中心。'),
    two('分包须经甲方书面批准。', '乙方有权委托合作机构完成外呼，无须通知甲方。'),
    two('严禁将热线业务交由第三方承接。', '乙方可以随时引入分包商。'),
  ],
  [
    two('乙方不得转包。', '乙方擅自转包的，甲方可以解除合同。'),
    two('未经甲方同意，乙方不得分包。', '经甲方书面同意后，乙方可以将外呼交给合作公司。'),
    two('乙方不得将服务交给第三方。', '甲方可以委托其他公司提供客服。'),
    two('乙方可以自行选择合作单位承担印刷。', '未经甲方同意，乙方不得转让债权。'),
  ],
)
