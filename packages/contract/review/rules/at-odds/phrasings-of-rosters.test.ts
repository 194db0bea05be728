import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const FAULTS: readonly Phrasing[] = [
  ['people-differ', '第一条 人员\n服务商派出坐席24名，其中话务接听12名、邮件答复6名、夜间守听3名。\n'],
  [
    'people-differ',
    '第一条 人员\n受托方配备客服16人，其中在线咨询7人、退换货处理5人、节假日值守3人，由组长1人带班，组长不在其列。\n',
  ],
  [
    'people-differ',
    '第一条 团队\n1.1 乙方投入人员不少于30人，具体如下：\n岗位 人数\n经理 1\n班长 3\n接线员 24\n质检 4\n合计 32\n',
  ],
  ['people-differ', '第一条 团队\n本项目共配置20人，明细见下表：\n岗位 人数\n经理 1\n接线员 16\n质检 2\n合计 19\n'],
  ['people-differ', '第一条 团队\n本项目共配置20人，分工如下：\n（1）经理1人；\n（2）接线员16人；\n（3）质检2人。\n'],
]

const SOUND: readonly Phrasing[] = [
  ['people-differ', '第一条 人员\n服务商派出坐席24名，其中话务接听12名、邮件答复6名、夜间守听6名。\n'],
  ['people-differ', '第一条 人员\n服务商派出坐席24名，其中持证人员20名，英语人员2名。\n'],
  ['people-differ', '第一条 人员\n服务商派出坐席24名，其中夜间值守3名、邮件答复2名。\n'],
  [
    'people-differ',
    '第一条 团队\n1.1 乙方投入人员不少于30人，具体如下：\n岗位 人数\n经理 1\n班长 3\n接线员 24\n质检 2\n合计 30\n',
  ],
  ['people-differ', '第一条 团队\n本项目共配置20人，分工如下：\n（1）经理1人；\n（2）接线员17人；\n（3）质检2人。\n'],
  [
    'people-differ',
    '第一条 团队\n本项目接线员不少于24人，全部人员如下：\n岗位 人数\n经理 1\n接线员 24\n质检 2\n合计 27\n',
  ],
]

testPhrasings(FAULTS, SOUND)
