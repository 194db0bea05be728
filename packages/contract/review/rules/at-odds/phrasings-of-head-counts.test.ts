import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const FAULTS: readonly Phrasing[] = [
  ['people-differ', '第一条 人员\n乙方安排话务员不少于18名，其中晚班不少于3名，班长2名，质检1名，合计20名。\n'],
  ['people-differ', '第一条 人员\n乙方投入人员不少于40人，其中：接线员32人，班长3人，培训师1人，经理1人，合计37人。\n'],
  [
    'value-contradicts',
    '第一条 人员\n乙方派驻客服5人（含主管1人）。\n第二条 费用\n底薪4000元/人/月，共6人，24000元/月。\n',
  ],
  ['value-contradicts', '第一条 人员\n乙方安排4名客服。\n第二条 费用\n每人每月3800元，5人合计19000元。\n'],
  [
    'value-contradicts',
    '第一条 人员\n在线8人，热线4人，店长1人，共13人。\n第二条 在岗\n本项目坐席数为16名，满员率不低于九成。\n',
  ],
  ['value-contradicts', '第一条 费用\n热线专员每席每月5200元。\n附件一：结算样表\n热线专员 6席 × 5,400元 = 32,400元\n'],
  [
    'rules-incompatible',
    '第一条 费用\n全年服务费为480,000元，按季支付。\n第二条 计费\n费用由固定费和计件费两部分构成。\n',
  ],
  [
    'rules-incompatible',
    '第一条 费用\n每月固定服务费9000元，乙方不再另收其他任何费用。\n第二条 超量\n超过2000单的部分，每单加收0.8元。\n',
  ],
]

const SOUND: readonly Phrasing[] = [
  ['people-differ', '第一条 人员\n乙方安排话务员不少于18名，其中晚班不少于3名，班长2名，质检1名，合计21名。\n'],
  ['people-differ', '第一条 人员\n乙方投入人员不少于37人，其中：接线员32人，班长3人，培训师1人，经理1人，合计37人。\n'],
  ['people-differ', '第一条 人员\n话务员不少于18名，班长2名，合计24名。\n'],
  [
    'value-contradicts',
    '第一条 人员\n乙方派驻客服5人，另派主管1人。\n第二条 费用\n底薪4000元/人/月，共6人，24000元/月。\n',
  ],
  [
    'value-contradicts',
    '第一条 人员\n乙方安排4名客服，旺季增加。\n第二条 费用\n旺季每人每月3800元，5人合计19000元。\n',
  ],
  [
    'value-contradicts',
    '第一条 人员\n在线8人，热线4人，店长1人，共13人。\n第二条 在岗\n本项目坐席数为10个，轮班使用。\n',
  ],
  ['value-contradicts', '第一条 费用\n热线专员每席每月5400元。\n附件一：结算样表\n热线专员 6席 × 5,400元 = 32,400元\n'],
  [
    'rules-incompatible',
    '第一条 费用\n全年服务费暂定为480,000元，按季支付。\n第二条 计费\n费用由固定费和计件费两部分构成。\n',
  ],
]

testPhrasings(FAULTS, SOUND)
