import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** What a contract leaves open. */
const FAULTS: readonly Phrasing[] = [
  ['secrecy-presupposed', '第六条 其他\n保密义务在合同终止后继续有效两年。\n'],
  ['ground-unmeasured', '第九条 解除\n乙方重大违约的，甲方可以解除合同。\n'],
  ['event-without-source', '第五条 申诉\n考核表之日起4日内可以申诉。\n'],
  ['heading-unfulfilled', '第十一条 变更与转让\n本合同的变更须以书面形式作出，口头答应无效。\n'],
  [
    'value-contradicts',
    '第三条 时效\n聊天首次回复不超过30秒。\n第四条 标准\n聊天首次回复不超过90秒，由乙方逐月统计。\n',
  ],
  [
    'licence-later',
    '第三条 资质\n呼叫业务许可证未取得前，乙方可以先行提供服务。乙方尚未取得增值电信业务经营许可证的，仍可照常开展业务。\n',
  ],
]

/** What it says in other words, or elsewhere. */
const SOUND: readonly Phrasing[] = [
  ['secrecy-presupposed', '第六条 资料\n门店账号与会员电话只供本项目使用。\n保密期为合同终止后两年。\n'],
  [
    'secrecy-presupposed',
    '第六条 资料\n处方影像为敏感材料，坐席不得截屏、转发。\n保密义务于合同终止后继续有效三年。\n',
  ],
  ['secrecy-presupposed', '第六条 资料\n会员名单外泄的，每人次支付1000元。\n保密期限为合同终止后一年。\n'],
  [
    'ground-unmeasured',
    '第八条 违约\n连续两个月接通率低于75%，视为重大违约。\n第九条 解除\n重大违约的，守约方可以解除合同。\n',
  ],
  [
    'ground-unmeasured',
    '第八条 违约\n未投保雇主责任险属于重大违约。\n第九条 终止\n一方重大违约，对方通知到达时合同终止。\n',
  ],
  ['event-without-source', '第五条 申诉\n考核由甲方运营部每月完成，考核表送乙方后3日内可申诉一次。\n'],
  ['heading-unfulfilled', '第十一条 变更与转让\n变更须书面。\n乙方可把周末时段转给联营单位，事后告知甲方。\n'],
  [
    'value-contradicts',
    '第三条 时效\n聊天首次回复不超过30秒。\n第四条 旺季\n促销周内首次回复放宽至80秒，由甲方提前通知。\n',
  ],
  [
    'value-contradicts',
    '第六条 资料\n录音保存不少于18个月。\n第九条 解除\n解除后乙方交出知识库及录音备份，并配合接手单位交接不少于6个工作日。\n',
  ],
  ['licence-later', '第三条 第三方之违约\n未准时到岗、许可证被吊销仍营业、遗失钥匙。\n'],
  ['confidentiality-open-ended', '第五条 本分\n乙方不得泄露住户手机号与门牌，不得借用业主系统查询邻里。\n'],
  [
    'standard-without-consequence',
    '第三条 标准\n客户满意度不低于90%。\n第四条 费用\n月投诉率高于千分之一的，扣基础费的2%。\n',
  ],
]

testPhrasings(FAULTS, SOUND)
