import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** A thing in two states, steps beyond their own bounds, and what price and loss are counted by. */
const AT_ODDS: readonly string[] = [
  '第一条 检修\n年检期间该缆车停运。年检期间该缆车照常运行，但减速。\n',
  '第一条 泳池\n消毒当日儿童泳池闭馆。\n第二条 泳池\n消毒当日儿童泳池照常开放。\n',
  '第一条 影像\n门岗抓拍影像应予删除。\n第二条 取证\n门岗抓拍影像一律保留。\n',
  '第一条 系数\n1.1全部达标，系数1.0；一项不达标0.95；三项不达标0.82。\n1.2考核系数不低于0.9。\n',
  '第一条 系数\n1.1评优系数分三档：优1.30；良1.10；中1.00。\n1.2评优系数最高不超过1.2。\n',
  '第一条 损失\n双方互不追究间接损失。\n第二条 赔偿\n乙方应赔偿甲方的商誉损失。\n',
  '第一条 损失\n任何一方概不赔偿预期利益。\n第二条 赔偿\n乙方须补偿甲方门票预期收入。\n',
  '第一条 范围\n新开门店自动纳入服务范围，费用不变。\n第二条 价款\n每店每月1,200元。\n',
  '第一条 范围\n新增楼栋一律并入服务范围，价款不作调整。\n第二条 价款\n以月末在管户数为准计费。\n',
  '第一条 报酬\n每席每月6,000元，成交不提成。\n第二条 报酬\n按成交套数结算。\n',
]
/** An annex that goes another way than the article which it names. */
const FORESEEN: readonly string[] = [
  '第一条 火警\n1.1值班员应先切断气源，再拨打火警电话。\n1.2值班员应做记录。\n附件一 步骤\n与1.1不一致时，先拨打火警电话。\n',
]
const COURT: readonly string[] = [
  '第一条 争议\n1.1协商不成的，提交南京仲裁委员会。\n1.2也可起诉。\n',
  '第一条 争议\n协商不成的，提交南京仲裁委员会仲裁。任何一方亦可向人民法院提起诉讼。\n',
]
const AT_WILL: readonly string[] = ['第一条 扣款\n甲方可从月费中扣除其认为应扣的款项。\n']

const SOUND: readonly string[] = [
  '第一条 检修\n年检期间该缆车停运。年检期间备用缆车照常运行。\n',
  '第一条 检修\n年检不合格的，该条缆车停运。年检合格的，该条缆车照常运行。\n',
  '第一条 影像\n合同终止后门岗抓拍影像应予删除。\n第二条 期间\n合同期内门岗抓拍影像一律保留。\n',
  '第一条 影像\n除涉诉外，门岗抓拍影像应予删除。\n第二条 期间\n门岗抓拍影像一律保留。\n',
  '第一条 系数\n1.1全部达标，系数1.0；一项不达标0.95；三项不达标0.92。\n1.2考核系数不低于0.9。\n',
  '第一条 系数\n1.1示例：系数0.85时，月费为8,500元。\n1.2考核系数不低于0.9。\n',
  '第一条 损失\n双方互不追究间接损失。\n第二条 赔偿\n乙方应赔偿甲方的直接损失。\n',
  '第一条 损失\n双方互不追究间接损失。\n第二条 赔偿\n故意泄密的，乙方应赔偿甲方的商誉损失。\n',
  '第一条 范围\n新开门店自动纳入服务范围，费用按店数增加。\n第二条 价款\n每店每月1,200元。\n',
  '第一条 报酬\n成交不提成。\n第二条 报酬\n不按成交套数结算。\n',
  '第一条 火警\n1.1值班员应先切断气源。\n1.2值班员应做记录。\n附件一 步骤\n与1.1不一致时，以1.1为准。\n',
]
const ONE_ROAD: readonly string[] = ['第一条 争议\n1.1协商不成的，由甲方所在地法院管辖。\n1.2也可起诉第三方。\n']
const MEASURED: readonly string[] = ['第一条 扣款\n甲方可从月费中扣除双方确认应扣的款项。\n']

const as = (code: Phrasing[0], texts: readonly string[]): Phrasing[] => texts.map((text) => [code, text])

testPhrasings(
  [
    ...as('rules-incompatible', AT_ODDS),
    ...as('rules-unreconciled', FORESEEN),
    ...as('forum-court-and-arbitration', COURT),
    ...as('deduction-at-will', AT_WILL),
  ],
  [
    ...as('rules-incompatible', SOUND),
    ...as('rules-unreconciled', SOUND),
    ...as('forum-court-and-arbitration', ONE_ROAD),
    ...as('deduction-at-will', MEASURED),
  ],
)
