import type { ReviewCode } from '../review/messages.ts'

/** A contract in which a rule is broken at the place in «», and one like it in which it is not. */
export type ReviewCase = { readonly bad: string; readonly good: string }

const HEAD = '客服合同\n甲方（委托方）：天一公司\n乙方（受托方）：地二公司\n'

export const REVIEW_CASES: Readonly<Record<ReviewCode, ReviewCase>> = {
  'numbering-gap': {
    bad: `${HEAD}第一条 服务\n乙方接听电话。\n«第三条 费用»\n甲方付款。\n`,
    good: `${HEAD}第一条 服务\n乙方接听电话。\n第二条 费用\n甲方付款。\n`,
  },
  'numbering-duplicate': {
    bad: `${HEAD}第一条 服务\n乙方接听电话。\n第二条 费用\n甲方付款。\n«第二条 保密»\n双方保密。\n`,
    good: `${HEAD}第一条 服务\n1.1 接听。\n第二条 费用\n2.1 付款。\n`,
  },
  'numbering-order': {
    bad: `${HEAD}第一条 服务\n接听。\n第三条 费用\n付款。\n«第二条 保密»\n双方保密。\n`,
    good: `${HEAD}第一条 服务\n接听。\n第二条 保密\n双方保密。\n`,
  },
  'numbering-mixed': {
    bad: `${HEAD}第一条 服务\n1.1 接听。\n«第二章 费用»\n2.1 付款。\n`,
    good: `${HEAD}第一条 服务\n1.1 接听。\n第二条 费用\n2.1 付款。\n`,
  },
  'contents-entry-missing': {
    bad: `客服合同目录1.服务2.费用«3.保密»4.附则第一部分:正文1.服务甲方:天一。乙方:地二。2.费用甲方付款。4.附则无。`,
    good: `客服合同目录1.服务2.费用3.保密4.附则第一部分:正文1.服务甲方:天一。乙方:地二。2.费用甲方付款。3.保密双方保密。4.附则无。`,
  },
  'contents-entry-moved': {
    bad: `客服合同目录1.服务2.费用«3.保密»4.附则第一部分:正文\n1.服务\n甲方:天一。\n2.费用\n甲方付款。\n3.支付\n转账。\n4.保密\n双方保密。\n5.附则\n无。`,
    good: `客服合同目录1.服务2.费用3.保密4.附则第一部分:正文\n1.服务\n甲方:天一。\n2.费用\n甲方付款。\n3.保密\n双方保密。\n4.附则\n无。`,
  },
  'article-empty': {
    bad: `${HEAD}第一条 服务\n接听。\n«第二条 保密»\n第三条 费用\n付款。\n`,
    good: `${HEAD}第一条 服务\n接听。\n第二条 附件\n第三条 费用\n付款。\n`,
  },
  'reference-dangling': {
    bad: `${HEAD}第一条 服务\n接听。\n第二条 违约\n违反«第九条»的，承担责任。\n`,
    good: `${HEAD}第一条 服务\n接听。\n第二条 违约\n违反第一条的，按《民法典》第五百八十五条承担责任。\n`,
  },
  'reference-ambiguous': {
    bad: `${HEAD}第一条 服务\n接听。\n第二条 费用\n付款。\n第二条 保密\n双方保密，依照«第二条»执行。\n`,
    good: `${HEAD}第一条 服务\n接听。\n第二条 费用\n付款。\n第三条 保密\n双方保密，依照第二条执行。\n`,
  },
  'reference-by-title': {
    bad: `${HEAD}第一条 服务\n接听。\n第二条 费用\n付款。\n第二条 保密\n依照«第二条»“费用”执行。\n`,
    good: `${HEAD}第一条 服务\n接听。\n第二条 费用\n付款。\n第三条 保密\n依照第二条“费用”执行。\n`,
  },
  'reference-style': {
    bad: `${HEAD}1.服务\n接听。\n2.费用\n依照«第一条»执行。\n`,
    good: `${HEAD}第一条 服务\n接听。\n第二条 费用\n依照第一条执行。\n`,
  },
  'force-majeure-undefined': {
    bad: `${HEAD}第一条 服务\n接听。\n第二条 合同解除\n发生«不可抗力»的，可以解除。\n`,
    good: `${HEAD}第一条 不可抗力\n不可抗力是指不能预见的情况。\n第二条 合同解除\n发生不可抗力的，可以解除。\n`,
  },
  'conditions-circular': {
    bad: `${HEAD}第一条 服务\n接听。\n第二条 合同解除\n(1)一方违约；\n(2)«合同约定的其他解除条件»。\n`,
    good: `${HEAD}第一条 服务\n接听。\n第二条 合同解除\n(1)一方违约；\n(2)连续三个月不达标。\n`,
  },
  'party-undefined': {
    bad: `客服合同\n服务方：地二公司\n客户方：天一公司\n第一条 服务\n服务方为客户方接听电话。\n第二条 其他\n由«甲乙双方»协商，甲方通知乙方。\n`,
    good: `${HEAD}第一条 服务\n乙方接听。\n第二条 其他\n由甲乙双方协商。\n`,
  },
  'party-schemes-mixed': {
    bad: `${HEAD}第一条 服务\n«受托方»为委托方服务，受托方向委托方报告，受托方培训。\n委托方协助，委托方付款，委托方验收。\n第二条 其他\n甲方通知乙方。乙方答复甲方。乙方保密。甲方检查。甲方配合。乙方改正。甲方确认。\n`,
    good: `${HEAD}第一条 服务\n乙方为甲方服务。\n第二条 其他\n甲方通知乙方。\n`,
  },
  'party-swapped': {
    bad: `客服合同\n甲方（委托方）：天一公司\n乙方（受托方）：地二公司\n第一条 服务\n乙方接听。\n附：«甲方（服务方）»与乙方（客户方）确认。\n`,
    good: `${HEAD}第一条 服务\n乙方接听。\n附：甲方（委托方）与乙方（受托方）确认。\n`,
  },
  'wrong-party-pays': {
    bad: `${HEAD}第一条 违约\n(1)乙方未提供服务；\n(2)«乙方未按约定支付服务费»。\n`,
    good: `${HEAD}第一条 违约\n(1)乙方未提供服务；\n(2)甲方未按约定支付服务费。\n`,
  },
  'wrong-party-collects': {
    bad: `${HEAD}第一条 违约\n(1)«乙方未按约定收取服务费»的；\n(2)其他。\n`,
    good: `${HEAD}第一条 违约\n(1)乙方未按约定服务的；\n(2)其他。\n`,
  },
  'wrong-party-invoices': {
    bad: `${HEAD}第一条 费用\n«甲方付款时应提供正规发票»。\n`,
    good: `${HEAD}第一条 费用\n甲方付款前，乙方应提供正规发票。乙方应向甲方开具发票，甲方要求乙方开具专用发票的从其要求。\n`,
  },
  'blanks-left': {
    bad: `${HEAD}第一条 期限\n服务期限为«____»年。\n`,
    good: `${HEAD}第一条 期限\n服务期限为两年。\n`,
  },
  'number-lost': {
    bad: `${HEAD}第一条 应急\n乙方«必须在小时»内启动。\n`,
    good: `${HEAD}第一条 应急\n乙方必须在两小时内启动，并在月内、日后及月末报告。\n`,
  },
  'amount-words-differ': {
    bad: `${HEAD}第一条 费用\n服务费为«人民币12,000元（大写：壹万叁仟元整）»。\n`,
    good: `${HEAD}第一条 费用\n服务费为人民币12,000元（大写：壹万贰仟元整）。\n`,
  },
  'amount-unit-differs': {
    bad: `${HEAD}第一条 费用\n服务费为«人民币12万元（大写：壹拾贰元整）»。\n`,
    good: `${HEAD}第一条 费用\n服务费为人民币12万元（大写：壹拾贰万元整）。\n`,
  },
  'text-damaged': {
    bad: `${HEAD}第一条 服务\n乙方应当确«??蛻粜畔⒌谋C苄浴?».3服务\n客户信息属于甲方，乙方确保安全。\n`,
    good: `${HEAD}第一条 服务\n乙方应当确保客户信息的保密性。\n`,
  },
  'text-repaired': {
    bad: `${HEAD}第一条 服务\n乙方应当確«??蛻魸M»意。客戶滿意度達標。\n`,
    good: `${HEAD}第一条 服务\n乙方应当確保客戶滿意。\n`,
  },
  'text-cut-off': {
    bad: `${HEAD}第一条 服务\n接听。\n第二条 费用\n甲方应当按照乙方的«工作量按月计算并支»`,
    good: `${HEAD}第一条 服务\n接听。\n第二条 费用\n甲方按月付款。\n`,
  },
  'word-doubled': {
    bad: `${HEAD}第一条 服务\n在服务的«过过»程中做好记录。\n`,
    good: `${HEAD}第一条 服务\n客服服务经过过渡期后开始，服务过程做好记录。\n`.replace('经过过渡期后', '在过渡期后'),
  },
  'word-lost': {
    bad: `${HEAD}第一条 不可抗力\n包括«战争、行为»等。\n`,
    good: `${HEAD}第一条 不可抗力\n包括战争、政府行为等。\n`,
  },
  'annex-list-differs': {
    bad: `${HEAD}第一条 服务\n接听。\n«第二条 合同附件\n2.1附件一：服务清单\n2.2附件二：费用明细»\n说明一：附件列表：\n1.附件一：服务清单\n列明服务。\n2.附件二：费用明细\n列明费用。\n3.附件三：保密协议\n列明义务。\n`,
    good: `${HEAD}第一条 服务\n接听。\n第二条 合同附件\n2.1附件一：服务清单\n2.2附件二：费用明细\n说明一：附件列表：\n1.附件一：服务清单\n列明服务。\n2.附件二：费用明细\n列明费用。\n`,
  },
  'annex-number-conflict': {
    bad: `${HEAD}第一条 附件\n附件一：服务清单；附件二：费用明细。\n第二条 清单\n«附件三：服务清单»；附件四：其他。\n`,
    good: `${HEAD}第一条 附件\n附件一：服务清单；附件二：费用明细。\n第二条 清单\n附件一：服务清单。\n`,
  },
  'annex-reference-open': {
    bad: `${HEAD}第一条 服务\n具体内容«详见附件»。\n`,
    good: `${HEAD}第一条 服务\n具体内容详见附件一。\n第二条 附件\n附件一：服务清单。\n`,
  },
  'annex-unlisted': {
    bad: `${HEAD}第一条 服务\n具体内容«详见附件三»《清单》。\n第二条 附件\n附件一《服务清单》。\n`,
    good: `${HEAD}第一条 服务\n具体内容详见附件一。\n第二条 附件\n附件一：服务清单。\n`,
  },
  'annex-list-unnumbered': {
    bad: `${HEAD}第一条 服务\n接听。\n«附件列表：»\n1.人员名单\n列明人员。\n2.流程手册\n列明流程。\n`,
    good: `${HEAD}第一条 服务\n接听。\n第二条 合同附件\n附件一：人员名单。\n附件列表：\n1.附件一：人员名单\n列明人员。\n`,
  },
  'annex-is-contract': {
    bad: `${HEAD}第一条 附件\n1.1附件一：«双方代表签署的合同正本»；\n1.2附件二：营业执照。\n`,
    good: `${HEAD}第一条 附件\n1.1附件一：服务清单；\n1.2附件二：营业执照。\n`,
  },
  'rider-not-incorporated': {
    bad: `${HEAD}第一条 服务\n接听。\n甲方（盖章）：天一\n乙方（盖章）：地二\n«场景一：节假日»高峰 补充条款：“乙方增加人手。”\n`,
    good: `${HEAD}第一条 服务\n接听，补充条款构成本合同的一部分。\n甲方（盖章）：天一\n乙方（盖章）：地二\n场景一：节假日高峰 补充条款：“乙方增加人手。”\n`,
  },
  'forum-place-unknown': {
    bad: `${HEAD}第一条 争议解决\n向«合同签订地人民法院»提起诉讼。\n`,
    good: `${HEAD}第一条 争议解决\n向合同签订地人民法院提起诉讼。\n第二条 签署\n合同签订地点为上海市浦东新区。\n`,
  },
  'forum-court-and-arbitration': {
    bad: `${HEAD}第一条 争议解决\n协商不成的，«申请仲裁或提起诉讼»。\n`,
    good: `${HEAD}第一条 争议解决\n协商不成的，向上海市浦东新区人民法院提起诉讼。\n`,
  },
  'forum-placeholder': {
    bad: `${HEAD}第一条 争议解决\n争议解决«方式为：[解决方式]»。\n`,
    good: `${HEAD}第一条 争议解决\n争议解决方式为诉讼。\n`,
  },
  'forum-commission-unnamed': {
    bad: `${HEAD}第一条 争议解决\n协商不成的，«提交仲裁机构仲裁»。\n`,
    good: `${HEAD}第一条 争议解决\n协商不成的，提交上海仲裁委员会仲裁。\n`,
  },
  'forum-commission-blank': {
    bad: `${HEAD}第一条 争议解决\n协商不成的，提交«____仲裁委员会»仲裁。\n`,
    good: `${HEAD}第一条 争议解决\n协商不成的，提交上海仲裁委员会仲裁。\n`,
  },
  'forum-two': {
    bad: `${HEAD}第一条 违约\n可以向«人民法院提起诉讼»。\n第二条 争议解决\n提交上海仲裁委员会仲裁。\n`,
    good: `${HEAD}第一条 违约\n承担责任。\n第二条 争议解决\n提交上海仲裁委员会仲裁。\n`,
  },
  'guide-not-contract': {
    bad: `客服合同范本说明\n«一、核心条款»\n合同应至少包括以下模块。\n（一）服务范围\n*服务内容：应明确渠道，例如电话。\n*服务时间：需细化到小时。\n（二）期限\n*试用期：可约定一定期限。\n*终止：需详细列明情形，例如违约。\n*续约：应明确条件。\n`,
    good: `${HEAD}第一条 服务\n服务内容应包括电话，例如咨询。\n`,
  },
  'total-undefined': {
    bad: `${HEAD}第一条 费用\n每月服务费为一万元，即10000元/月。\n第二条 违约\n违约金为«合同总金额»的10%。\n`,
    good: `${HEAD}第一条 费用\n每月10000元/月，合同总金额为：12万元。\n第二条 违约\n违约金为合同总金额的10%。\n`,
  },
  'monthly-fee-undefined': {
    bad: `${HEAD}第一条 费用\n服务费用总额为：12万元。\n第二条 支付\n甲方每月底前支付«当月服务费用»。\n`,
    good: `${HEAD}第一条 费用\n服务费为10000元/月。\n第二条 支付\n甲方每月底前支付当月服务费用。\n`,
  },
  'ruled-twice': {
    bad: `${HEAD}第一条 费用\n1.1 每月10日前付款10000元。\n第二条 保密\n双方保密。\n第一条 费用\n«1.1 每月20日»前付款10000元。\n`,
    good: `${HEAD}第一条 费用\n1.1 每月10日前付款10000元。\n第二条 保密\n双方保密。\n`,
  },
  'grave-breach-undefined': {
    bad: `${HEAD}第一条 合同解除\n一方«重大违约»的，对方可以解除。\n`,
    good: `${HEAD}第一条 合同解除\n一方重大违约，经催告后仍不改正的，对方可以解除。\n`,
  },
  'breaches-one-sided': {
    bad: `${HEAD}第一条 «违约情形»\n(1)乙方未按时服务；\n(2)乙方泄露秘密。\n`,
    good: `${HEAD}第一条 违约情形\n(1)乙方未按时服务；\n(2)甲方未按时付款。\n`,
  },
  'rescission-one-sided': {
    bad: `${HEAD}第一条 解除条件\n«(1)甲方有权»在乙方违约时解除；\n(2)双方协商解除。\n`,
    good: `${HEAD}第一条 解除条件\n(1)一方违约，对方有权解除；\n(2)双方协商解除。\n`,
  },
  'rescission-needs-consent': {
    bad: `${HEAD}第一条 合同解除\n一方违约的，对方可以解除。«解除合同应书面通知对方，并经双方签字»。\n`,
    good: `${HEAD}第一条 合同解除\n一方违约的，对方可以解除。解除通知到达对方时生效。\n`,
  },
  'cap-undefined': {
    bad: `${HEAD}第一条 服务\n接听。\n第二条 第三方\n不得超过«本合同约定的乙方责任限额»。\n`,
    good: `${HEAD}第一条 责任限额\n赔偿最高不超过年费。\n第二条 第三方\n不得超过本合同约定的乙方责任限额。\n`,
  },
  'service-hours-undefined': {
    bad: `${HEAD}第一条 服务\n乙方在«合同约定的服务时间»内完成。\n`,
    good: `${HEAD}第一条 服务\n服务时间为9:00至18:00。乙方在合同约定的服务时间内完成。\n`,
  },
  'addresses-missing': {
    bad: `${HEAD}第一条 通知\n双方«应在合同中明确各自的通讯地址»。\n`,
    good: `${HEAD}地址：上海市一路一号\n第一条 通知\n双方应在合同中明确各自的通讯地址。\n`,
  },
  'bearer-ambiguous': {
    bad: `${HEAD}第一条 责任\n超出部分«由甲方或乙方承担»。\n`,
    good: `${HEAD}第一条 责任\n超出部分由乙方承担。\n`,
  },
  'arbitration-deadline': {
    bad: `${HEAD}第一条 争议\n提交上海仲裁委员会，«仲裁委员会应在60日内作出裁决»。\n`,
    good: `${HEAD}第一条 争议\n提交上海仲裁委员会，裁决是终局的。\n`,
  },
  'damages-to-be-agreed': {
    bad: `${HEAD}第一条 违约\n«违约金数额由双方协商»确定。\n`,
    good: `${HEAD}第一条 违约\n违约金为月费的5%。\n`,
  },
  'notice-effect-contradicts': {
    bad: `${HEAD}第一条 通知\n通知以«发出当日生效，但以对方收到»为准。\n`,
    good: `${HEAD}第一条 通知\n通知在对方收到时生效。\n`,
  },
  'late-payment-without-period': {
    bad: `${HEAD}第一条 违约\n逾期付款的，«违约金为逾期金额的5%»。\n`,
    good: `${HEAD}第一条 违约\n逾期付款的，每日违约金为逾期金额的0.05%。\n`,
  },
  'fee-amount-missing': {
    bad: `${HEAD}第一条 服务费用\n«1.1费用构成»为人工成本与设备成本。\n`,
    good: `${HEAD}第一条 服务费用\n1.1每月10000元。\n`,
  },
}
