import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const ASKS = '第七条 人员\n乙方未经甲方同意，不得更换班长。\n'
const SECRET = '第八条 保密\n双方对经营信息保密，不得向他人透露。\n'

const FAULTS: readonly Phrasing[] = [
  ['consent-uneven', `${ASKS}甲方更换对接人，告知乙方即可。\n`],
  ['consent-uneven', '第七条 外部\n甲方聘请外部机构的，通知乙方即可。乙方聘请外部机构的，应事先征得甲方许可。\n'],
  ['consent-uneven', '第七条 转让\n乙方转让债权的，须取得甲方书面同意；甲方转让债权的，无需乙方同意。\n'],
  ['consent-uneven', '第七条 转让\n双方未经同意不得转让本协议，但乙方向子公司转让的不在此限。\n'],
  ['consent-uneven', '第七条 分包\n甲方分包夜间接待须经乙方许可。乙方分包给合作团队，报备即可。\n'],
  ['consent-uneven', '第七条 披露\n甲方披露价格的，通知乙方即可；乙方披露价格的，需获得甲方批准。\n'],
  ['published-though-secret', `${SECRET}乙方有权在招商材料中展示服务效果数据。\n`],
  ['published-though-secret', `${SECRET}甲方可将成交数据用于广告，无需乙方同意。\n`],
  ['published-though-secret', `${SECRET}乙方可在投标文件中列明项目金额。\n`],
  ['published-though-secret', `${SECRET}乙方可以把业务数据作为案例宣传。\n`],
  ['published-though-secret', `${SECRET}甲方得在媒体上公布合作情况。\n`],
  ['published-though-secret', `${SECRET}乙方可以在路演中引用客户数据。\n`],
  ['checks-paid-by-checked', '第九条 暗访\n甲方可以安排暗访，暗访费用由乙方承担。\n'],
  ['checks-paid-by-checked', '第九条 审计\n甲方有权委托事务所进行审计，审计费一律由乙方负担。\n'],
  ['checks-paid-by-checked', '第九条 测评\n甲方每季度组织测评，乙方应承担测评费用。\n'],
  ['checks-paid-by-checked', '第九条 第三方\n甲方聘请第三方质检，第三方质检的费用由乙方支付。\n'],
  ['checks-paid-by-checked', '第九条 检测\n甲方有权随时检测线路，检测支出由乙方承担。\n'],
  ['checks-paid-by-checked', '第九条 监测\n甲方委托机构监测接通率，监测费由乙方垫付。\n'],
  ['extension-of-one', '第二条 续期\n甲方可以单方续签一年，乙方应当接受。\n'],
  ['extension-of-one', '第二条 续期\n委托方有权顺延合同，受托方须无条件配合。\n'],
  ['extension-of-one', '第二条 续期\n乙方有权展期半年，无需甲方同意。\n'],
  ['extension-of-one', '第二条 续期\n甲方可延长服务两次，乙方不得有异议。\n'],
  ['extension-of-one', '第二条 续期\n甲方有权按原价续约，乙方必须同意。\n'],
  ['extension-of-one', '第二条 续期\n甲方得将期限延续至次年春节，乙方不得提出异议。\n'],
]

const SOUND: readonly Phrasing[] = [
  ['consent-uneven', '第七条 外包\n未经乙方同意，甲方不得分包。甲方分包送货的，告知乙方即可。\n'],
  ['consent-uneven', `${ASKS}甲方未经乙方同意，不得更换班次。\n`],
  ['consent-uneven', '第七条 外部\n任何一方聘请外部机构的，通知对方即可。\n'],
  ['consent-uneven', '第七条 联系人\n甲方更换联系人的，应通知乙方；乙方更换联系人的，应通知甲方。\n'],
  ['published-though-secret', `${SECRET}经甲方书面同意，乙方可以在案例中使用合作数据。\n`],
  ['published-though-secret', `${SECRET}甲方应向乙方提供销售数据用于推广接待。\n`],
  ['published-though-secret', '第八条 推广\n乙方可以把业务数据作为案例宣传。\n'],
  ['checks-paid-by-checked', '第九条 暗访\n甲方可以安排暗访，暗访费用由甲方承担。\n'],
  ['checks-paid-by-checked', '第九条 审计\n甲方有权委托审计，发现虚报的，审计费用由乙方承担。\n'],
  ['checks-paid-by-checked', '第九条 自查\n乙方每月自行检测设备，检测费用由乙方承担。\n'],
  ['extension-of-one', '第二条 续期\n甲方有权在同等条件下优先续签。\n'],
  ['extension-of-one', '第二条 续期\n双方协商一致可以延长，乙方不得拒绝协商。\n'],
  ['extension-of-one', '第二条 期限\n甲方有权延长付款审核时间两天，但应告知乙方。\n'],
]

testPhrasings(FAULTS, SOUND)
