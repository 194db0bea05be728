import { type Phrasing, testPhrasings } from '../testing/phrasings.ts'

/** What a rule must still find next to what only resembles it. */
const FAULTS: readonly Phrasing[] = [
  [
    'share-and-sum-differ',
    '第一条 费用\n合同总价为人民币捌拾万元整。\n第二条 保证金\n乙方交总价的5%，即人民币伍万元整。\n',
  ],
  ['renewal-length-unstated', '第一条 期限\n期满无人反对的，自动续约。\n'],
  [
    'value-contradicts',
    '第一条 时间\n法定节假日服务时间为9:30至17:30。\n第二条 假日\n法定节假日服务时间为10:00至15:00。\n',
  ],
  ['reviews-bought', '第一条 服务\n乙方每周安排刷单二十笔。\n'],
]

const SOUND: readonly (readonly [string, string])[] = [
  [
    'share-and-sum-differ',
    '第一条 费用\n合同总价为人民币捌拾万元整。\n第二条 保证金\n乙方交总价的5%，即人民币肆万元整。\n',
  ],
  ['renewal-length-unstated', '第一条 期限\n到期后另签新约，本合同到期不自动续约。\n'],
  ['reviews-bought', '第一条 服务\n装修、拍照、刷单都不归乙方管。\n'],
  ['value-contradicts', '第一条 场地\n职场须配备不少于30个座席。\n第二条 人员\n乙方配备座席代表70名。\n'],
  [
    'value-contradicts',
    '第一条 时间\n1.服务时间：\n（1）周一至周六的工作时间为：7点-22点；\n（2）周日的工作时间为：11点-20点。\n',
  ],
  ['value-contradicts', '第一条 时间\n周日服务时间为9:30至17:30。\n第二条 假日\n法定节假日服务时间为10:00至15:00。\n'],
  [
    'service-level/resolution/faster-than-response',
    '第一条 响应\n乙方应在25分钟内首次响应客户来电。\n第二条 派单\n热线诉求应在受理后10分钟内转出，3个工作日内办结。\n',
  ],
  ['rules-incompatible', '第一条 服务\n热线全年无休。\n第二条 排班\n法定节假日、休息日的排班提前三天商定。\n'],
]

testPhrasings(FAULTS, SOUND)
