import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const one = (text: string): string => `第一条 约定\n${text}\n`
const GROUNDS =
  '第八条 解除\n1.有下列情形之一的，甲方有权解除合同：\n（1）乙方连续两月未达标；\n（2）乙方泄露旅客信息；\n（3）乙方转包。\n'

/** What one party says and the other is bound by. */
const FAULTS: readonly Phrasing[] = [
  ['one-sided-right', one('甲方制定的门店管理制度及今后的修订，乙方一律执行。')],
  ['one-sided-right', one('受托方须遵守委托方现行及将来颁布的各项规章制度，包括其后续修改。')],
  ['one-sided-right', one('乙方的收费规则以及日后更新的版本，对甲方具有同等约束力。')],
  ['one-sided-right', one('甲方的质检标准随时调整，调整之后的版本乙方均应接受。')],
  ['one-sided-right', one('服务商发布的服务规范及其不时更新的内容，客户视为同意。')],
  ['one-sided-right', one('单价调整双方商量不好的，以乙方报价为准。')],
  ['one-sided-right', one('双方就费率未能达成一致的，由甲方确定，乙方应当执行。')],
  ['one-sided-right', one('续约价格谈不拢的，按受托方公布的价目表执行。')],
  ['one-sided-right', one('协商未果的，服务商有权将席位费上浮一成，客户应予接受。')],
  ['one-sided-right', one('协商不成的，委托方可以直接调低提成比例。')],
  ['one-sided-right', one('年费商议未果时由委托方确定。')],
  ['one-sided-right', one('委托方对质检标准的修改自下发之日起对受托方生效。')],
  ['one-sided-right', one('服务商若上调席位单价，客户应予接受。')],
  ['wishes-unbounded', one('凡委托方认为属于客服职责的事务，受托方均须办理。')],
  ['fine-between-parties', one('坐席漏接一次，甲方罚款50元，从服务费中扣除。')],
  ['wishes-unbounded', '第二条 服务内容\n1.接听订房电话；\n2.甲方安排的其他一切工作。\n'],
  ['wishes-unbounded', '第二条 服务内容\n（一）回访；\n（二）委托方要求的任何其他服务。\n'],
  ['wishes-unbounded', one('服务范围包括挂号咨询及甲方指派的所有任务。')],
  ['wishes-unbounded', one('其他与票务有关、甲方认为有必要的一切事项，由乙方办理。')],
  ['wishes-unbounded', one('乙方负责委托方认为需要办理的所有事宜。')],
  ['fine-between-parties', one('乙方擅自换人的，没收保证金并处一万元罚金。')],
  ['fine-between-parties', one('服务方漏接来电的，委托方有权对服务方每次处以二百元罚款。')],
  ['fine-between-parties', one('乙方虚报工时的，按虚报金额的五倍收取罚款。')],
  ['fine-between-parties', one('乙方应在三日内向甲方缴纳相应罚款。')],
  ['fine-between-parties', one('甲方逾期付款满一月的，应支付合同总价5%的罚金。')],
  ['rescission-one-sided', `${GROUNDS}2.任何一方可提前45日书面通知对方终止。\n`],
  [
    'rescission-one-sided',
    `${GROUNDS}第九条 不可抗力\n受影响的一方应当通知对方。超过九十日的，任何一方可以解除本合同。\n`,
  ],
]

/** What looks like it and is none. */
const SOUND: readonly Phrasing[] = [
  ['one-sided-right', one('乙方应遵守甲方现行的门店管理制度。')],
  ['one-sided-right', one('甲方修订管理制度的，经双方书面确认后对乙方适用。')],
  ['one-sided-right', one('乙方应遵守平台规则及其后续修订。')],
  ['one-sided-right', one('甲方更新后的商品政策，乙方应及时学习并执行。')],
  ['one-sided-right', one('甲方修订标准的，乙方有权在七日内提出异议，异议期内不适用。')],
  ['one-sided-right', one('协商不成的，按原单价执行。')],
  ['one-sided-right', one('协商不成的，向甲方所在地人民法院起诉。')],
  ['one-sided-right', one('双方未能达成一致的，任何一方可以解除合同。')],
  ['one-sided-right', one('协商不成的，以第三方评估机构的结论确定单价。')],
  ['one-sided-right', one('甲方对考核标准的修改经双方书面确认后生效。')],
  ['one-sided-right', one('协商不成时由合同签订地法院管辖。')],
  ['wishes-unbounded', one('甲方认为属于差评的，应当提供依据。')],
  ['wishes-unbounded', '第二条 服务内容\n1.接听电话；\n2.甲方书面委托的、经乙方同意的其他服务。\n'],
  ['wishes-unbounded', one('甲方交办的其他工作，另行计费。')],
  ['wishes-unbounded', one('乙方应归还甲方提供的全部资料。')],
  ['wishes-unbounded', one('甲方对乙方的一切工作有权监督。')],
  ['fine-between-parties', one('乙方被行政机关处以罚款的，自行承担。')],
  ['fine-between-parties', one('因乙方过错导致平台罚款的，由乙方赔偿甲方。')],
  ['fine-between-parties', one('乙方应向甲方支付违约金一万元。')],
  ['fine-between-parties', one('甲方不得对乙方处以任何罚款。')],
  ['fine-between-parties', one('乙方不得对员工罚款。')],
  [
    'rescission-one-sided',
    `${GROUNDS}2.有下列情形之一的，乙方有权解除合同：\n（1）甲方逾期付款满三十日；\n（2）甲方提供虚假资料。\n`,
  ],
  ['rescission-one-sided', `${GROUNDS}2.一方严重违约的，另一方可以解除合同。\n`],
]

testPhrasings(FAULTS, SOUND)
