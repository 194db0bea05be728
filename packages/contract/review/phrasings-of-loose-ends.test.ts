import { type Phrasing, testPhrasings } from '../testing/phrasings.ts'

/** What is announced, named or counted and left open, in other words than those of the cases. */
const FAULTS: readonly Phrasing[] = [
  ['surcharge-unpriced', '第一条 权利\n乙方有权对临时加急任务加收加急费。\n第二条 费用\n每席每月5000元。\n'],
  ['surcharge-unpriced', '第一条 权利\n话务量高于约定的，甲方应支付超量费用。\n第二条 费用\n每席每月5000元。\n'],
  ['surcharge-unpriced', '第一条 费用\n每月二万元，夜间来电的额外费用由甲方承担。\n'],
  ['surcharge-unpriced', '第一条 待工\n系统停机期间，乙方可以收取待工补偿。\n第二条 费用\n每月二万元。\n'],
  ['surcharge-unpriced', '第一条 职责\n（1）接听预约电话；（2）超出计划的回访由甲方另付追加费用。\n'],
  ['tolerance-without-rule', '第一条 结算\n双方通话分钟数相差不超过0.5%的，以乙方话单为准。\n'],
  ['tolerance-without-rule', '第一条 结算\n工单统计误差小于10件的，忽略不计。\n'],
  ['tolerance-without-rule', '第一条 结算\n账单金额与系统金额差额在50元以内的，双方不再调整。\n'],
  ['tolerance-without-rule', '第一条 对账\n数据出入低于3‰的不予追究。甲方次月付款。\n'],
  ['liability-unmeasured', '第一条 违约\n坐席泄露学员成绩的，乙方应当承担相应的法律责任。\n'],
  ['liability-unmeasured', '第一条 违约\n引发舆情时，由乙方负相应责任。\n'],
  ['liability-unmeasured', '第一条 责任\n因培训不足造成差错的，甲方有权追究乙方相应的经济责任。\n'],
  ['early-end-one-sided', '第一条 违约\n甲方中途终止合作的，需向乙方支付剩余费用的三成。\n'],
  ['early-end-one-sided', '第一条 退出\n乙方擅自解除协议的，甲方不予退还保证金，乙方另赔偿10000元。\n'],
  ['early-end-one-sided', '第一条 违约\n乙方单方提前退出的，应按两个月的服务费承担违约金。\n'],
  [
    'party-without-part',
    '1.合同主体\n1.1甲方：天一公司\n1.2乙方：地二公司\n1.3其他相关方：人和协会\n2.目的\n明确甲方、乙方及其他相关方的权利义务。\n',
  ],
  [
    'party-without-part',
    '见证方：云上街道\n第一条 目的\n为明确双方与见证方的职责，订立本合同。\n第二条 服务\n乙方接听热线。\n',
  ],
  [
    'explanation-operative',
    '第一条 服务\n乙方接听热线。\n甲方（盖章）：　　乙方（盖章）：\n说明二：常见情况\n1.高峰期人手不足：临时人员按每人每天180元计费。\n',
  ],
  [
    'explanation-operative',
    '第一条 服务\n乙方接听热线。\n甲方（盖章）：　　乙方（盖章）：\n说明一：责任认定\n1.漏接：每通罚款8元。\n2.晚交报表：扣当月费用的1%。\n',
  ],
  [
    'explanation-operative',
    '第一条 服务\n乙方接听热线。\n甲方（盖章）：　　乙方（盖章）：\n附件及其他说明\n一、附件列表：\n1.排班表\n二、违约行为及认定：\n1.漏接：每通扣6元。\n',
  ],
  [
    'annex-list-unnumbered',
    '第一条 服务\n乙方接听热线。\n甲方（盖章）：　　乙方（盖章）：\n附件及其他说明解释\n一、附件列表：\n1.排班表\n2.话术\n',
  ],
  ['blanks-left', '1.双方\n1.1甲方联系人：\n1.2乙方联系人：李工\n'],
  ['bands-decimals-open', '第一条 考核\n以三个月平均分计：95分以上付全款；85-94分付九成；84分以下付八成。\n'],
  [
    'bands-decimals-open',
    '第一条 考核\n得分=各项得分×权重之和。达标得满分。优秀90-100分，良好80-89分，合格60-79分。\n',
  ],
  ['bands-decimals-open', '第一条 考核\n每次超时扣0.5分。95分以上奖励1000元；85—94分不奖不罚；84分以下扣3000元。\n'],
  ['bands-end-shared', '第一条 考核\n满意度95%以上奖励500元，90%至95%不奖不罚，90%以下扣1000元。\n'],
  ['damages-full-and-capped', '第一条 赔偿\n乙方须承担由此造成的一切经济损失，最高不超过当年服务费。\n'],
  ['damages-full-and-capped', '第一条 赔偿\n违约方补偿守约方全部损失。补偿金额以十万元为限。\n'],
  ['damages-full-and-capped', '第一条 赔偿\n泄露病历的，乙方应赔偿甲方所有损失，累计不超过二十万元。\n'],
  ['damages-full-and-capped', '第一条 责任\n过错方应全额赔偿对方损失，赔偿总额上限为合同金额的一半。\n'],
  ['score-input-undefined', '第一条 考核\n月度总分由各项指标得分加权相加。低于85分扣2%。\n'],
  ['score-input-undefined', '第一条 考核\n综合得分=Σ(分项得分×权重)，75分以下不付绩效费。\n'],
  ['score-input-undefined', '第一条 考核\n评分按各指标得分乘以比重累加。\n'],
  ['annex-titled-absent', '第一条 其他\n本合同附件包括《收费标准》和《服务流程》。\n'],
  ['annex-titled-absent', '第一条 附件\n附件有《质量考核办法》、《保密承诺书》，与合同同等有效。\n'],
  ['annex-titled-absent', '第一条 附件\n附件：《服务报价单》。\n'],
  ['place-lost', '第一条 送达\n甲方地址：省市区路号。\n'],
  ['place-lost', '第一条 送达\n乙方通讯地址：市区街道号楼室\n'],
  ['place-lost', '第一条 送达\n收件地址：省市县镇号。\n'],
  ['forum-commission-unnamed', '第一条 争议\n提交乙方住所地仲裁机构依照其规则裁决。\n'],
  ['forum-commission-unnamed', '第一条 争议\n向被告所在地的仲裁委员会申请仲裁。\n'],
  ['forum-commission-unnamed', '第一条 争议\n提交本地仲裁委员会仲裁。\n'],
  [
    'value-contradicts',
    '第一条 解除\n提出方应提前20日通知对方解除。\n第二条 终止\n提前终止的，应提前45日通知，因违约终止的除外。\n',
  ],
  [
    'value-contradicts',
    '第一条 退出\n一方终止合作应提前30天告知，涉及人员安置的另议。\n第二条 其他\n解除合同须提前2个月书面告知。\n',
  ],
  ['security-unreturned', '第一条 费用\n甲方每月扣留服务费的8%作为质保金，年底结算。\n'],
  ['security-unreturned', '第一条 费用\n首月暂扣2000元作为保证金。\n'],
  [
    'numbering-restarts',
    '一、服务\n乙方接听热线。\n二、费用\n每月三万元。\n第二部分 第三方条款\n一、测评\n由测评机构抽查。\n二、费用分担\n由甲方支付。\n',
  ],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  ['surcharge-unpriced', '第一条 费用\n临时加急任务加收加急费，每件15元。\n'],
  ['surcharge-unpriced', '第一条 费用\n乙方不得收取额外费用。\n'],
  ['surcharge-unpriced', '第一条 费用\n高峰加成费见附件。乙方可以收取高峰加成费用。\n'],
  ['tolerance-without-rule', '第一条 对账\n误差在1%以内的以甲方系统为准，超过1%的，双方共同核对。\n'],
  ['tolerance-without-rule', '第一条 质检\n双方结果差异超过5个百分点的，以甲方为准。\n'],
  ['liability-unmeasured', '第一条 违约\n泄露学员成绩的，乙方承担相应责任，并支付违约金5000元。\n'],
  ['liability-unmeasured', '第一条 职责\n乙方对服务质量承担相应责任。\n'],
  ['early-end-one-sided', '第一条 违约\n乙方提前终止的，应支付一个月服务费。甲方提前终止的，亦同。\n'],
  [
    'early-end-one-sided',
    '第一条 违约\n甲方提前解除合同的，应支付三个月服务费。乙方擅自停止服务的，每天支付违约金2000元。\n',
  ],
  ['party-without-part', '丙方：人和公司\n第一条 担保\n丙方承担连带责任。\n'],
  [
    'explanation-operative',
    '第一条 服务\n乙方接听热线。\n甲方（盖章）：　　乙方（盖章）：\n说明一：示例\n1.例如某月漏接两通，扣20元。\n',
  ],
  ['bands-decimals-open', '第一条 考核\n90分以上不扣；80-89分扣2%；79分以下扣6%。\n'],
  ['bands-decimals-open', '第一条 考核\n按加权得分：90分以上不扣；80分以上不满90分扣2%；不满80分扣6%。\n'],
  ['bands-end-shared', '第一条 考核\n90分（含）以上不扣；80分（含）至90分扣2%；80分以下扣6%。\n'],
  ['damages-full-and-capped', '第一条 赔偿\n赔偿对方全部损失，但最高不超过当年服务费。\n'],
  ['damages-full-and-capped', '第一条 赔偿\n故意泄密的赔偿全部损失。\n第二条 限额\n赔偿总额不超过当年服务费。\n'],
  ['score-input-undefined', '第一条 考核\n总分=单项得分×权重之和。接通率达标得100分，每低1个百分点扣5分。\n'],
  ['annex-titled-absent', '第一条 附件\n附件：《保密承诺书》。\n'],
  ['place-lost', '第一条 送达\n甲方地址：江西省抚州市临川区街道办旁8号。\n'],
  ['place-lost', '第一条 范围\n服务覆盖全省市区街道号段。\n'],
  ['forum-commission-unnamed', '第一条 争议\n提交抚州仲裁委员会按其规则仲裁。\n'],
  [
    'numbering-restarts',
    '第一部分 协议书\n1.工程\n热线服务。\n2.期限\n一年。\n第二部分 通用条款\n1.定义\n见前。\n2.履行\n依约。\n',
  ],
  [
    'numbering-gap',
    '第一章 服务\n1.1 乙方接听热线。\n第二章 不可抗力\n应在两日内通知。\n第三章 费用\n3.1 每月三万元。\n',
  ],
  ['period-unstated', '第一条 回访\n犹豫期内完成回访。\n说明一：名词解释\n1.犹豫期：指签收后15日。\n'],
  ['list-empty', '鉴于：\n1.甲方需要客服。\n2.双方经协商约定如下：\n第一条 服务\n乙方接听热线。\n'],
  ['article-empty', '第一条 服务\n乙方接听热线。\n第二条 合同签署\n甲方（盖章）：　　乙方（盖章）：\n'],
  ['signature-missing', '第一条 生效\n双方签字盖章后生效。\n'],
]

testPhrasings(FAULTS, SOUND, true)
