import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** What is asked of those who serve, and what each failure costs. */
const FAULTS: readonly Phrasing[] = [
  ['rules-unreconciled', '第一条 约定\n客服人员应为18周岁至40周岁。\n第六条 其他\n招聘条件:年龄20-35岁。\n'],
  ['rules-unreconciled', '第一条 约定\n接线员学历不低于大专。\n第六条 其他\n客服招聘条件为中专及以上学历。\n'],
  [
    'rules-unreconciled',
    '第一条 约定\n话务员普通话达到二级乙等以上。\n第六条 其他\n客服普通话等级须在二级甲等以上。\n',
  ],
  [
    'rules-unreconciled',
    '第一条 约定\n客服具有两年以上医疗客服经验。\n第六条 其他\n上岗客服须有1年以上客服工作经验。\n',
  ],
  ['rules-unreconciled', '第一条 约定\n坐席迟到一次扣20元。\n第六条 其他\n考勤:迟到每次扣50元。\n'],
  ['value-contradicts', '第一条 约定\n漏接来电每通扣5元。\n第六条 其他\n每漏接一通电话扣减服务费10元。\n'],
  ['rules-unreconciled', '第一条 约定\n有责投诉每件扣300元。\n第六条 其他\n有责投诉每起扣罚500元。\n'],
  ['rules-unreconciled', '第一条 约定\n工单超时每单扣10元。\n第六条 其他\n超时工单,每单扣减20元。\n'],
  [
    'rules-unreconciled',
    '第一条 约定\n泄露客户信息每条支付违约金1000元。\n第六条 其他\n每泄露一条客户信息,赔偿甲方500元。\n',
  ],
  ['rules-unreconciled', '第一条 约定\n坐席人员年龄须在18至35周岁。\n第六条 其他\n客服人员年龄要求20-40岁。\n'],
  ['rules-unreconciled', '第一条 约定\n客服应具备大专以上学历。\n第六条 其他\n坐席学历要求:高中及以上。\n'],
  ['rules-unreconciled', '第一条 约定\n座席普通话不低于二级乙等。\n第六条 其他\n普通话水平须达到二级甲等。\n'],
  ['value-contradicts', '第一条 约定\n上岗前培训不少于40课时。\n第六条 其他\n岗前培训共24课时。\n'],
  [
    'rules-unreconciled',
    '第一条 约定\n客服须有1年以上客服工作经验。\n第六条 其他\n应聘坐席应具有两年以上相关工作经历。\n',
  ],
  [
    'value-contradicts',
    '第一条 约定\n热线服务时间:早8点至晚8点。\n第六条 其他\n附件二 热线人工服务时段为8:30-20:30。\n',
  ],
  ['rules-incompatible', '第一条 约定\n提供7×24小时人工服务。\n第六条 其他\n夜间0点至8点由语音留言代替人工。\n'],
  ['rules-incompatible', '第一条 约定\n试运行一个月,期间免费。\n第六条 其他\n试运行期按正常单价的50%收费。\n'],
  ['rules-incompatible', '第一条 约定\n试用期不收取服务费。\n第六条 其他\n试用期服务费按实际坐席数结算。\n'],
  ['rules-unreconciled', '第一条 约定\n试运行期为15天。\n第六条 其他\n试运行期一个月,自上线之日起算。\n'],
  ['value-contradicts', '第一条 约定\n坐席迟到每次扣50元。\n第六条 其他\n附件考核细则:迟到每人次扣30元。\n'],
  ['rules-unreconciled', '第一条 约定\n客诉成立的每件扣200元。\n第六条 其他\n有效投诉每起扣减服务费500元。\n'],
  ['rules-unreconciled', '第一条 约定\n缺岗一人一天扣300元。\n第六条 其他\n每缺岗一人日扣减500元。\n'],
  ['rules-unreconciled', '第一条 约定\n报表迟交每天扣100元。\n第六条 其他\n迟报报表的,每日扣200元。\n'],
]

/** What looks like it and can hold. */
const SOUND: readonly Phrasing[] = [
  ['value-contradicts', '第一条 约定\n接线员学历不低于大专。\n第六条 其他\n质检员学历不低于本科。\n'],
  ['rules-unreconciled', '第一条 约定\n接线员学历不低于大专。\n第六条 其他\n质检员学历不低于本科。\n'],
  [
    'value-contradicts',
    '第一条 约定\n坐席应有1年以上客服经验,组长应有3年以上管理经验。\n第六条 其他\n坐席客服经验不少于一年。\n',
  ],
  [
    'rules-unreconciled',
    '第一条 约定\n坐席应有1年以上客服经验,组长应有3年以上管理经验。\n第六条 其他\n坐席客服经验不少于一年。\n',
  ],
  ['value-contradicts', '第一条 约定\n客服人员应为18至40岁。\n第六条 其他\n会员年龄为18至60岁。\n'],
  ['rules-unreconciled', '第一条 约定\n客服人员应为18至40岁。\n第六条 其他\n会员年龄为18至60岁。\n'],
  ['value-contradicts', '第一条 约定\n普通话二级乙等以上。\n第六条 其他\n播音类录音员普通话一级乙等。\n'],
  ['rules-unreconciled', '第一条 约定\n普通话二级乙等以上。\n第六条 其他\n播音类录音员普通话一级乙等。\n'],
  ['value-contradicts', '第一条 约定\n客服应具备大专以上学历,其中本科占30%。\n第六条 其他\n坐席学历大专及以上。\n'],
  ['rules-unreconciled', '第一条 约定\n客服应具备大专以上学历,其中本科占30%。\n第六条 其他\n坐席学历大专及以上。\n'],
  ['value-contradicts', '第一条 约定\n迟到每次扣20元。\n第六条 其他\n早退每次扣50元。\n'],
  ['rules-unreconciled', '第一条 约定\n迟到每次扣20元。\n第六条 其他\n早退每次扣50元。\n'],
  ['value-contradicts', '第一条 约定\n一般差错每笔扣50元。\n第六条 其他\n重大差错每笔扣500元。\n'],
  ['rules-unreconciled', '第一条 约定\n一般差错每笔扣50元。\n第六条 其他\n重大差错每笔扣500元。\n'],
  ['value-contradicts', '第一条 约定\n首次迟到扣20元。\n第六条 其他\n再次迟到扣50元。\n'],
  ['rules-unreconciled', '第一条 约定\n首次迟到扣20元。\n第六条 其他\n再次迟到扣50元。\n'],
  ['value-contradicts', '第一条 约定\n投诉每件扣200元。\n第六条 其他\n向监管部门投诉的,每件扣2000元。\n'],
  ['rules-unreconciled', '第一条 约定\n投诉每件扣200元。\n第六条 其他\n向监管部门投诉的,每件扣2000元。\n'],
  ['value-contradicts', '第一条 约定\n客服应具备大专以上学历。\n第六条 其他\n项目经理应具备本科以上学历。\n'],
  ['rules-unreconciled', '第一条 约定\n客服应具备大专以上学历。\n第六条 其他\n项目经理应具备本科以上学历。\n'],
  ['value-contradicts', '第一条 约定\n坐席年龄18至45岁。\n第六条 其他\n项目经理年龄不超过50岁。\n'],
  ['rules-unreconciled', '第一条 约定\n坐席年龄18至45岁。\n第六条 其他\n项目经理年龄不超过50岁。\n'],
  ['value-contradicts', '第一条 约定\n服务时间为每日8:00至22:00。\n第六条 其他\n工单处理时间为工作日9:00至18:00。\n'],
  ['rules-unreconciled', '第一条 约定\n服务时间为每日8:00至22:00。\n第六条 其他\n工单处理时间为工作日9:00至18:00。\n'],
  ['value-contradicts', '第一条 约定\n试运行一个月,免费。\n第六条 其他\n试运行结束后按每席6000元收费。\n'],
  ['rules-unreconciled', '第一条 约定\n试运行一个月,免费。\n第六条 其他\n试运行结束后按每席6000元收费。\n'],
  ['value-contradicts', '第一条 约定\n一般投诉每件扣200元。\n第六条 其他\n重大投诉每件扣2000元。\n'],
  ['rules-unreconciled', '第一条 约定\n一般投诉每件扣200元。\n第六条 其他\n重大投诉每件扣2000元。\n'],
]

testPhrasings(FAULTS, SOUND)
