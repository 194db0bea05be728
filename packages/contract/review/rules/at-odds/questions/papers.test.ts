import { type Phrasing, testPhrasings } from '../../../../testing/phrasings.ts'

const two =
  (code: Phrasing[0]) =>
  (first: string, second: string): Phrasing => [code, `第一条 实施\n${first}\n第六条 其他\n${second}\n`]
const certain = two('rules-incompatible')
const doubtful = two('rules-unreconciled')

testPhrasings(
  [
    doubtful('通知自发出之日起视为送达。', '通知以对方签收之时生效。'),
    doubtful('各类函件寄出即视为送达。', '通知在收件人实际收到后才生效。'),
    certain('合同项下的通知必须以盖章纸质函件送达，电子方式无效。', '双方通知以电子邮件方式发送即可。'),
    certain('微信消息不得作为通知。', '双方的通知通过微信发送即视为送达。'),
    certain('本合同的扫描件与原件具有同等效力。', '传真件、复印件一律无效，以原件为准。'),
    certain('附件与正文不一致的，以正文为准。', '合同正文与附件冲突时，适用附件。'),
    certain('本合同一式两份，具有同等法律效力。', '各份文本不一致的，以甲方所持文本为准。'),
  ],
  [
    doubtful('电子邮件发出即视为送达。', '快递以签收之日为送达日。'),
    doubtful('通知自签收之日起生效。', '快递寄出后第三日视为送达。'),
    doubtful('发票寄出即视为送达。', '通知自对方签收之日起生效。'),
    certain('通知应采用书面形式。', '通知可以电子邮件方式作出。'),
    certain('通知必须以盖章纸质函件送达。', '乙方应以短信通知用户取件，短信发送即可。'),
    certain('合同扫描件与原件具有同等效力。', '发票以原件为准，复印件无效。'),
    certain('授权书传真件无效。', '本合同传真件与原件具有同等效力。'),
    certain('附件与正文不一致的，以正文为准。', '补充协议与本合同不一致的，以补充协议为准。'),
    certain('附件与正文不一致的，以正文为准。', '订单与合同不一致的，以订单为准。'),
    certain('本合同一式四份，具有同等法律效力。', '中英文本有歧义的，以中文文本为准。'),
    certain('本合同一式四份，具有同等法律效力。', '附件与正文不一致的，以正文为准。'),
  ],
)
