/** 审查结论的中文文字；代码不变，文字可改。 */
export const ZH_CN = {
  'numbering-gap': {
    problem: '编号不连续：缺少 {missing}，直接到了“{to}”。',
    reason: '缺号往往说明有条文在复制时丢失，对缺失条文的引用也会落空。',
    repair: '补上缺失的条文；如本来没有，请将其后的编号前移。',
  },
  'numbering-duplicate': {
    problem: '编号 {numbers} 重复出现。',
    reason: '同一编号对应两处内容，引用该编号时无法确定所指。',
    repair: '保留其中一处，或者为重复部分重新编号。',
  },
  'numbering-order': {
    problem: '编号倒退：“{from}”之后是“{to}”。',
    reason: '顺序错乱容易造成漏读和误引。',
    repair: '按顺序重新编号。',
  },
  'numbering-mixed': {
    problem: '同一层级混用“{first}”与“{second}”两种编号样式。',
    reason: '层级不清，引用时容易混淆。',
    repair: '统一编号样式。',
  },
  'contents-entry-missing': {
    problem: '目录中的“{label} {title}”在正文中找不到。',
    reason: '可能整条缺失，双方对该事项便没有约定。',
    repair: '补写该条，或从目录中删除。',
  },
  'contents-entry-moved': {
    problem: '自“{label} {title}”起，目录编号与正文不一致（共 {count} 处）。',
    reason: '按目录引用会指向另一条。',
    repair: '重新生成目录，或者核对是否漏了条文。',
  },
  'article-empty': {
    problem: '“{heading}”只有标题，没有内容。',
    reason: '该事项实际上没有约定。',
    repair: '补充内容，或者删除该标题。',
  },
  'reference-dangling': {
    problem: '引用的“{reference}”不存在。',
    reason: '落空的引用使该约定无法适用。',
    repair: '改为正确的条号。',
  },
  'reference-ambiguous': {
    problem: '引用的“{reference}”对应不止一处。',
    reason: '同一编号有两条，无法确定适用哪一条。',
    repair: '先消除重复编号，再注明所引部分。',
  },
  'reference-by-title': {
    problem: '引用的“{reference}”编号不止一处，只能靠标题确定。',
    reason: '编号重复，标题一改就无法确定。',
    repair: '消除重复编号。',
  },
  'reference-style': {
    problem: '引用写作“{reference}”，而正文编号样式不同。',
    reason: '虽可推知所指，仍容易误读。',
    repair: '按正文的编号样式引用。',
  },
  'force-majeure-undefined': {
    problem: '以不可抗力为解除或终止的事由，但合同没有不可抗力条款。',
    reason: '何为不可抗力、如何通知和证明、达到何种程度可以解除，均无约定。',
    repair: '增加不可抗力条款，写明范围、通知与证明期限及后果。',
  },
  'conditions-circular': {
    problem: '“合同约定的{kind}条件”没有具体内容。',
    reason: '本条就是约定条件之处，自我引用等于没有约定。',
    repair: '逐项列明{kind}条件。',
  },
  'party-undefined': {
    problem: '合同使用“{labels}”，但没有说明各指哪一方。',
    reason: '权利义务的主体不能确定。',
    repair: '在首部写明各方名称及其称谓。',
  },
  'party-schemes-mixed': {
    problem: '同一当事人混用两套称谓：“{first}”与“{second}”。',
    reason: '称谓不一容易引起主体混淆。',
    repair: '全文统一为一套称谓。',
  },
  'party-swapped': {
    problem: '“{label}”前后被写成不同的一方。',
    reason: '双方的权利义务可能对调。',
    repair: '核对并统一各方身份。',
  },
  'wrong-party-pays': {
    problem: '服务费由“{who}”的对方支付，这里却写“{who}”未支付。',
    reason: '违约主体写反，付款义务人反而没有责任。',
    repair: '把付款义务人改为支付服务费的一方。',
  },
  'wrong-party-collects': {
    problem: '把“{who}”未收取服务费列为违约。',
    reason: '收费是服务方的权利，不收取不构成违约；应约定的是对方付款的义务。',
    repair: '删除该项，或者改为付款方逾期付款。',
  },
  'wrong-party-invoices': {
    problem: '要求付款方“{who}”提供发票。',
    reason: '发票应由收款方开具。',
    repair: '改为由收款方在约定时间开具发票。',
  },
  'blanks-left': {
    problem: '有 {count} 处空白或占位符未填。',
    reason: '签署前未填的空白会使对应约定无法履行。',
    repair: '签署前逐一填写，或者删除不适用的内容。',
  },
  'number-lost': {
    problem: '“{words}”处缺少数字，且没有留下空白。',
    reason: '期限或标准没有数值，无法执行，也不易被发现。',
    repair: '补上数字。',
  },
  'amount-words-differ': {
    problem: '小写金额 {figures} 与大写金额“{words}”不一致。',
    reason: '金额争议时无法确定以哪一个为准。',
    repair: '核对后改为一致，并约定以大写为准。',
  },
  'amount-unit-differs': {
    problem: '小写金额 {figures} 与大写金额“{words}”相差一万倍。',
    reason: '“元”与“万元”混淆。',
    repair: '核对单位。',
  },
  'text-damaged': {
    problem: '此处文字损坏，有字符已无法还原。',
    reason: '条文内容不完整。',
    repair: '对照原件补正。',
  },
  'text-repaired': {
    problem: '有 {count} 处文字曾因编码错误损坏，已按上下文还原，此为第一处。',
    reason: '还原结果需要人工确认。',
    repair: '对照原件核对。',
  },
  'text-cut-off': {
    problem: '文本在“{tail}”处中断。',
    reason: '其后的内容（可能包括签署页）缺失。',
    repair: '取得完整文本。',
  },
  'word-doubled': {
    problem: '“{words}”有重复的字。',
    reason: '录入错误。',
    repair: '删去多余的字。',
  },
  'word-lost': {
    problem: '“{words}”似有漏字。',
    reason: '漏字会改变条款的范围。',
    repair: '对照原意补上。',
  },
  'annex-list-differs': {
    problem: '本条列明 {named} 份附件，附件列表却有 {listed} 份。',
    reason: '多出的附件是否属于合同不明，缺少的附件则落空。',
    repair: '使两处一致，并逐一编号。',
  },
  'annex-number-conflict': {
    problem: '“{name}”既是附件{first}，又是附件{second}。',
    reason: '按附件编号引用时会指向不同文件。',
    repair: '统一附件编号。',
  },
  'annex-reference-open': {
    problem: '指向“附件”，但没有编号，合同也没有对应的附件目录。',
    reason: '所指内容不能确定。',
    repair: '为附件编号，并在此写明编号。',
  },
  'annex-unlisted': {
    problem: '“{reference}”没有列入附件目录。',
    reason: '所指附件可能不存在。',
    repair: '补入目录并附上该附件，或者改正编号。',
  },
  'annex-is-contract': {
    problem: '把合同正本本身列为合同的附件。',
    reason: '循环引用，没有意义。',
    repair: '删除该附件。',
  },
  'rider-not-incorporated': {
    problem: '“{label}”等补充条款位于签署栏之后，正文没有将其纳入。',
    reason: '是否对双方有约束力不明。',
    repair: '移入正文，或者在正文写明其为合同组成部分。',
  },
  'forum-place-unknown': {
    problem: '约定由合同签订地法院管辖，但签订地不明。',
    reason: '管辖法院不能确定。',
    repair: '写明签订地的具体行政区，或者直接约定某地法院。',
  },
  'forum-court-and-arbitration': {
    problem: '同时约定仲裁和诉讼。',
    reason: '这样的仲裁约定一般无效。',
    repair: '二者择一。',
  },
  'forum-placeholder': {
    problem: '争议解决的方式或机构没有填写。',
    reason: '发生争议时无法确定如何解决。',
    repair: '写明法院或者仲裁委员会的全称。',
  },
  'forum-commission-unnamed': {
    problem: '约定仲裁，但没有写明仲裁委员会。',
    reason: '没有选定仲裁委员会又不能补充协议的，仲裁协议无效。',
    repair: '写明仲裁委员会的全称。',
  },
  'forum-commission-blank': {
    problem: '仲裁委员会的名称留空。',
    reason: '不填写则仲裁协议无效。',
    repair: '填写仲裁委员会的全称。',
  },
  'forum-two': {
    problem: '此处约定诉讼，他处约定仲裁。',
    reason: '两种约定冲突，仲裁约定的效力存疑。',
    repair: '统一为一种方式。',
  },
  'guide-not-contract': {
    problem: '这份文本是写作说明，不是可以签署的合同。',
    reason: '没有当事人和具体约定，只说明各条应当写什么。',
    repair: '以此为提纲，另行起草合同。',
  },
  'total-undefined': {
    problem: '以合同总金额为基数，但合同只约定了按月的费用。',
    reason: '基数不能确定，违约金无法计算。',
    repair: '写明总金额，或者改用可以确定的基数。',
  },
  'monthly-fee-undefined': {
    problem: '按“当月服务费”支付，但合同没有每月费用或者其计算方法。',
    reason: '每月应付多少无法确定。',
    repair: '写明月服务费或者分摊方法。',
  },
  'annex-list-unnumbered': {
    problem: '附件列表中的文件没有附件编号，正文也没有附件条款。',
    reason: '不能确定哪些文件是合同的组成部分。',
    repair: '为每份附件编号，并在正文中列明。',
  },
  'ruled-twice': {
    problem: '{number} 对同一事项作了两次不同的约定。',
    reason: '两处约定冲突时无法确定适用哪一处。',
    repair: '保留一处。',
  },
  'grave-breach-undefined': {
    problem: '以“重大违约”为解除或终止的事由，但没有说明何为重大，也没有给予改正的期限。',
    reason: '是否达到解除的程度容易产生争议。',
    repair: '列明重大违约的情形，并约定催告和改正的期限。',
  },
  'breaches-one-sided': {
    problem: '违约情形只列了“{who}”的违约。',
    reason: '另一方违约（例如不付款）没有对应的约定。',
    repair: '补充另一方的违约情形。',
  },
  'rescission-one-sided': {
    problem: '只有“{who}”有权解除合同。',
    reason: '另一方即使在对方严重违约时也没有约定的解除权。',
    repair: '约定双方对等的解除权。',
  },
  'rescission-needs-consent': {
    problem: '单方解除或者到期终止仍须双方签字确认。',
    reason: '对方不签字就无法解除，解除权落空。',
    repair: '改为解除通知到达对方时生效。',
  },
  'cap-undefined': {
    problem: '引用了“本合同约定的责任限额”，但合同没有这样的限额。',
    reason: '限额无从确定。',
    repair: '写明限额，或者删除该引用。',
  },
  'service-hours-undefined': {
    problem: '引用了“合同约定的服务时间”，但合同没有约定服务时间。',
    reason: '何时应当提供服务不能确定。',
    repair: '写明服务时间，包括节假日。',
  },
  'addresses-missing': {
    problem: '要求在合同中写明地址或联系方式，但合同没有写。',
    reason: '通知无处送达。',
    repair: '在首部写明各方的地址和联系方式。',
  },
  'bearer-ambiguous': {
    problem: '没有确定由哪一方承担。',
    reason: '双方都可以认为应由对方承担。',
    repair: '写明承担方或者分担比例。',
  },
  'arbitration-deadline': {
    problem: '为仲裁机构约定了作出裁决的期限。',
    reason: '当事人的约定不能约束仲裁机构的审限。',
    repair: '删除该期限。',
  },
  'damages-to-be-agreed': {
    problem: '违约金或赔偿的数额留待以后协商。',
    reason: '协商不成时没有计算方法，等于没有约定。',
    repair: '写明数额或者计算方法。',
  },
  'notice-effect-contradicts': {
    problem: '通知既以发出为生效，又以收到为准。',
    reason: '生效时间自相矛盾。',
    repair: '只保留一种，并约定视为送达的时间。',
  },
  'late-payment-without-period': {
    problem: '逾期违约金按比例计算，但没有写按日还是按月。',
    reason: '逾期一天与逾期一年后果相同，或者无法计算。',
    repair: '写明按日（或按月）的比例。',
  },
  'fee-amount-missing': {
    problem: '约定了费用条款，但全文没有任何金额。',
    reason: '价款不明，合同的主要内容缺失。',
    repair: '写明金额或者计价方法。',
  },
} as const
