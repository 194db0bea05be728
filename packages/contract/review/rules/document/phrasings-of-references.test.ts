import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const ROWS = '第一条 服务\n乙方接听热线。\n第二条 费用\n每月8000元。\n'
const DECIMALS = '1 服务\n1.1 乙方接听热线。\n2 费用\n2.1 每月8000元。\n'
const CASES = '情况一：客人退货，由坐席登记后转给店长。\n情况二：客人催单，由坐席查物流后回话。\n'
const SIGNED = '甲方（盖章）：____ 乙方（盖章）：____\n使用说明：\n1.金额一栏要写大写。\n名词：\n'

const FAULTS: readonly Phrasing[] = [
  // The fourth of the first part is no fourth of the second.
  [
    'numbering-gap',
    '第一部分 合同\n第一条 服务\n1.1 接听热线。\n第二条 费用\n2.1 月结。\n第三条 考核\n3.1 每月。\n第四条 其他\n4.1 双方协商。\n第二部分 第三方\n第一条 定义\n第三方指审计机构。\n第二条 引入\n2.1 书面通知。\n第三条 职责\n3.1 每年审计。\n第五条 限额\n5.1 以收费为限。\n',
  ],
  ['article-empty', '8 考核\n8.1 甲方每月考核一次。\n8.2 结果分三档。\n8.3 考核标准\n9 违约\n9.1 违约方赔偿损失。\n'],
  [
    'numbering-gap',
    '第一章 服务\n第一条 乙方接听热线。\n第二条 每日12小时。第二章 费用第四条 每月8000元。第五条 月结。\n',
  ],
  ['reference-dangling', '第一章 服务\n第一条 接听热线。\n第二章 费用\n第二条 每月付款，并遵守本合同第七章的约定。\n'],
  [
    'reference-dangling',
    '第一章 服务\n第一条 接听热线。\n第二章 费用\n第二条 月结。\n第三条 开票。\n第四条 对账。\n第三章 违约\n第五条 违反第四章的，赔偿损失。\n',
  ],
  ['reference-dangling', '第1节 服务\n乙方接听热线。\n第2节 费用\n每月8000元，欠费依第6节处理。\n'],
  ['reference-dangling', `${ROWS}第三条 范围\n受理的事项详见第四部分。\n`],
  ['reference-dangling', `${DECIMALS}2.2 漏接的扣款见7.3。\n`],
  ['reference-dangling', `${DECIMALS}2.2 违反上述6.1项的，每次扣200元。\n`],
  ['reference-dangling', `${DECIMALS}2.2 乙方不做本合同8.4款所列的事。\n`],
  [
    'reference-dangling',
    `${ROWS}${SIGNED}加急单：两小时内要办的单。加急费见第十五条。\n有时还不够，可以自己加一条。\n`,
  ],
  ['reference-mistaken', `${ROWS}第三条 附则\n未尽事宜依照第二条办理。\n第四条 补充\n双方可以签补充协议。\n`],
  ['text-cut-off', `${ROWS}第三条 情况\n${CASES}情况三：换货\n`],
  [
    'reference-to-itself',
    `${DECIMALS}3 验收\n3.1 甲方每月验收，依据为本合同3.2。\n3.2 验收的标准按照3.1的约定执行。\n`,
  ],
  [
    'reference-to-itself',
    '一、用语\n1. 有效会话：按第二条第2项认定的会话。\n二、费用\n1. 按有效会话计费。\n2. 有效会话的认定以第一条第1项为准。\n',
  ],
  // A figure that ends a sentence is no article, and its neighbour has not been there before.
  [
    'numbering-gap',
    `${DECIMALS}3 指标\n3.1 综合分不低于4.5。\n3.2 按月统计。\n3.4 每季复核。\n4 其他\n4.1 双方协商。\n`,
  ],
  [
    'reference-to-itself',
    '第一条 退票\n1.1 除第1.2款约定的情形外，乙方不得办理特殊退票。\n1.2 特殊退票的情形，依照第1.1款执行。\n',
  ],
  [
    'reference-to-itself',
    '第一条 结算\n1.1 有效通话数量按照本协议1.2款的统计结果确定。\n1.2 有效通话的统计，以本协议1.1款所确定的数量为准。\n',
  ],
  ['reference-dangling', '第一条 线路\n1.1 甲方应按1.9的要求提供备用线路。\n1.2 乙方负责值守。\n'],
]

const SOUND: readonly Phrasing[] = [
  [
    'reference-mistaken',
    '第一条 质量\n接起率不低于85%。\n第二条 扣款\n乙方未达到第一条要求的，每项扣款200元。\n第三条 违约责任\n违约方赔偿损失。\n第四条 解除\n泄密的，甲方可解除合同，并按第三条追究责任。\n',
  ],
  [
    'reference-mistaken',
    '第一条 航变\n甲方提前告知停航，乙方增派客服。\n第二条 不可抗力\n停航不属于不可抗力，但甲方应按第一条的约定告知。\n',
  ],
  [
    'numbering-gap',
    '7 评分7.1 每月评分。8 费用8.1 每月对账。8.2 每单3.60元，超出部分每单4.108.3 每单保底。8.4 月结。9 其他9.1 双方盖章。',
  ],
  ['numbering-gap', '第一条 考核\n编号 指标 权重 K1 接通率 40% K2 30秒接起率 20% K3 解决率 20% K4 合格率 20%。\n'],
  [
    'numbering-gap',
    '第一条 附件\n附件一：名单\n附件二：评分表\n第二条 附则2.1 双方盖章生效。2.2 修改应书面作出。2.3 通知送至第一条载明的地址，或者以第一条载明的为准。2.4 不弃权。\n',
  ],
  ['numbering-gap', '一、服务1、接听热线。2、登记工单。3、4、备好备用网络。5、每周复盘。\n'],
  ['reference-mistaken', '第一条 费用\n每席每月6000元。\n第二条 交接\n交接期30日，交接期费用照第一条计算。\n'],
  [
    'reference-to-itself',
    `${DECIMALS}3 验收\n3.1 甲方每月验收，依据为本合同3.2。\n3.2 达到附件一所列标准的，视为合格。\n`,
  ],
  ['reference-to-itself', `${DECIMALS}3 验收\n3.1 不合格的，按照3.2的约定扣款。\n3.2 依照3.1扣款的，每次200元。\n`],
  [
    'numbering-duplicate',
    `${DECIMALS}3 指标\n3.1 综合分不低于4.5。\n3.2 按月统计。\n3.4 每季复核。\n4 其他\n4.1 双方协商。\n`,
  ],
  ['numbering-duplicate', `${DECIMALS}3 验收\n3.1 甲方每月验收，依据为本合同3.3。\n3.2 每月一次。\n3.3 逐项打分。\n`],
  ['reference-dangling', '第一章 服务\n第一条 接听热线。\n第二章 费用\n第二条 每月付款，并遵守本合同第一章的约定。\n'],
  ['reference-dangling', '第1节 服务\n乙方接听热线。\n第2节 费用\n每月8000元，按第1节计算。\n'],
  ['reference-dangling', `${ROWS}第三条 付款\n按照第三节点付清余款。\n`],
  ['reference-dangling', `${ROWS}第三条 培训\n按照第四节课的内容考试。\n`],
  ['reference-dangling', `${DECIMALS}2.2 超出的部分见2.1。\n`],
  ['reference-dangling', `${DECIMALS}2.2 系统升级到9.3。\n`],
  ['reference-dangling', `${ROWS}${SIGNED}加急单：两小时内要办的单。加急费见第二条。\n有时还不够，可以自己加一条。\n`],
  ['reference-mistaken', `${ROWS}第三条 附则\n未尽事宜依照第四条办理。\n第四条 补充\n双方可以签补充协议。\n`],
  ['text-cut-off', `${ROWS}第三条 情况\n${CASES}情况三：客人换货，由坐席登记。\n`],
  ['text-cut-off', `${ROWS}第三条 事项\n1.退货\n2.换货\n3.催单\n`],
  [
    'reference-to-itself',
    '第一条 退票\n1.1 除第1.2款约定的情形外，乙方不得办理特殊退票。\n1.2 演出取消或者延期的，乙方可以办理特殊退票。\n',
  ],
  ['reference-dangling', '第一条 线路\n1.1 甲方应按1.2的要求提供备用线路。\n1.2 备用线路应在五分钟内切换。\n'],
]

testPhrasings(FAULTS, SOUND)
