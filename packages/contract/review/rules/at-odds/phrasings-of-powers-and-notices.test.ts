import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** Who may give away how much, how long ahead it is told, and of how many levels it is. */
const FAULTS: readonly Phrasing[] = [
  [
    'value-contradicts',
    '第一条 约定\n柜面客服单笔退费50元以内的,可直接办理。\n第六条 其他\n授权:一线客服单笔退费不超过100元。\n',
  ],
  [
    'value-contradicts',
    '第一条 约定\n客服组长可批准200元以下的安抚金。\n第六条 其他\n安抚金审批:组长150元,主管500元。\n',
  ],
  [
    'value-contradicts',
    '第一条 约定\n乘客投诉补偿,坐席有权当场给予30元以内的代金券。\n第六条 其他\n坐席可发放代金券,每次以20元为限。\n',
  ],
  ['value-contradicts', '第一条 约定\n主管审批权限为单笔1000元。\n第六条 其他\n单笔补偿800元以内由客服主管批准。\n'],
  [
    'rules-unreconciled',
    '第一条 约定\n甲方调整话术须提前3个工作日通知乙方。\n第六条 其他\n话术调整应至少提前7个工作日书面告知。\n',
  ],
  ['rules-unreconciled', '第一条 约定\n停电检修前24小时,物业应通知乙方。\n第六条 其他\n停电检修提前三天通知乙方。\n'],
  [
    'value-contradicts',
    '第一条 约定\n乙方更换项目经理,应提前15日书面通知甲方。\n第六条 其他\n更换项目经理应提前一个月征得甲方同意并通知。\n',
  ],
  [
    'rules-unreconciled',
    '第一条 约定\n价格政策变动提前7天告知客服团队。\n第六条 其他\n价格政策变动前3天,甲方告知乙方。\n',
  ],
  [
    'rules-unreconciled',
    '第一条 约定\n增加席位的,甲方提前20日通知乙方。\n第六条 其他\n甲方要求增加席位,应提前10日书面通知。\n',
  ],
  ['value-contradicts', '第一条 约定\n甲方每月抽查录音不少于100条。\n第六条 其他\n甲方质检抽样:每月80条录音。\n'],
  ['rules-unreconciled', '第一条 约定\n每周抽查会话50个。\n第六条 其他\n质检组每周抽检会话80个。\n'],
  ['value-contradicts', '第一条 约定\n满意度回访每月抽样200户。\n第六条 其他\n每月满意度抽样回访不少于300户。\n'],
  ['rules-unreconciled', '第一条 约定\n系统故障分四级响应。\n第六条 其他\n故障级别共三级,见附件。\n'],
  ['rules-unreconciled', '第一条 约定\n升级机制为三级升级。\n第六条 其他\n投诉升级设两级:组长、甲方主管。\n'],
  ['rules-unreconciled', '第一条 约定\n应急响应分为Ⅰ至Ⅳ四级。\n第六条 其他\n应急响应分三级。\n'],
  [
    'rules-unreconciled',
    '第一条 约定\n坐席对单笔订单有不超过50元的赔付权限。\n第六条 其他\n客服人员单笔赔付权限为80元。\n',
  ],
  [
    'value-contradicts',
    '第一条 约定\n退款200元以下由客服直接办理。\n第六条 其他\n附件授权表:一线客服退款权限100元/单。\n',
  ],
  ['value-contradicts', '第一条 约定\n班长可审批500元以内的补偿。\n第六条 其他\n组长(班长)补偿审批额度为300元。\n'],
  [
    'value-contradicts',
    '第一条 约定\n客服可向乘客发放面值不超过20元的优惠券。\n第六条 其他\n优惠券发放权限:客服30元以内,主管100元以内。\n',
  ],
  [
    'value-contradicts',
    '第一条 约定\n门诊退费在300元以内的,客服可直接受理退费。\n第六条 其他\n退费权限:坐席200元以内,主管1000元以内。\n',
  ],
  [
    'value-contradicts',
    '第一条 约定\n一线坐席有权减免不超过30元的滞纳金。\n第六条 其他\n滞纳金减免授权:坐席50元,组长100元。\n',
  ],
  ['rules-unreconciled', '第一条 约定\n投诉分为一级、二级、三级三个等级。\n第六条 其他\n投诉按严重程度分为四级。\n'],
  [
    'rules-unreconciled',
    '第一条 约定\n工单升级分三级:坐席、组长、主管。\n第六条 其他\n升级机制分两级,坐席无法解决的直接报甲方。\n',
  ],
  ['rules-unreconciled', '第一条 约定\n故障等级分为P1至P4四级。\n第六条 其他\n故障分三个等级处理。\n'],
  [
    'rules-unreconciled',
    '第一条 约定\n突发事件分为特别重大、重大、较大、一般四级。\n第六条 其他\n突发事件按性质分为三级。\n',
  ],
  [
    'rules-unreconciled',
    '第一条 约定\n任何一方可提前30日书面通知解除合同。\n第六条 其他\n提前解除的,应提前60天通知对方。\n',
  ],
  [
    'rules-unreconciled',
    '第一条 约定\n甲方提前一个月通知可终止合作。\n第六条 其他\n甲方终止合作应提前90日书面告知。\n',
  ],
  [
    'rules-unreconciled',
    '第一条 约定\n不续约的应在期满前60日通知。\n第六条 其他\n期满前30日未书面通知不续签的,自动续约。\n',
  ],
  ['rules-unreconciled', '第一条 约定\n乙方撤出人员须提前15天通知。\n第六条 其他\n受托方人员撤出应提前一个月报告。\n'],
  ['rules-unreconciled', '第一条 约定\n系统升级需提前24小时通知。\n第六条 其他\n系统升级前48小时,甲方应通知乙方。\n'],
  ['value-contradicts', '第一条 约定\n每月抽检录音不少于200条。\n第六条 其他\n每月质检抽样150通录音。\n'],
  ['rules-unreconciled', '第一条 约定\n质检比例不低于3%。\n第六条 其他\n质检抽检率为5%。\n'],
  ['rules-unreconciled', '第一条 约定\n神秘访客每季度暗访不少于10次。\n第六条 其他\n每季度暗访8次。\n'],
]

/** What looks like it and can hold. */
const SOUND: readonly Phrasing[] = [
  ['value-contradicts', '第一条 约定\n组长可批准200元以下的安抚金。\n第六条 其他\n主管可批准500元以下的安抚金。\n'],
  ['rules-unreconciled', '第一条 约定\n组长可批准200元以下的安抚金。\n第六条 其他\n主管可批准500元以下的安抚金。\n'],
  ['value-contradicts', '第一条 约定\n坐席可给予30元以内的代金券。\n第六条 其他\n坐席可减免50元以内的配送费。\n'],
  ['rules-unreconciled', '第一条 约定\n坐席可给予30元以内的代金券。\n第六条 其他\n坐席可减免50元以内的配送费。\n'],
  ['value-contradicts', '第一条 约定\n坐席单笔赔付权限50元。\n第六条 其他\n坐席单日赔付累计不超过500元。\n'],
  ['rules-unreconciled', '第一条 约定\n坐席单笔赔付权限50元。\n第六条 其他\n坐席单日赔付累计不超过500元。\n'],
  [
    'value-contradicts',
    '第一条 约定\n单笔200元以下的退款由坐席办理,200元至1000元由主管办理。\n第六条 其他\n坐席退款权限为200元,主管为1000元。\n',
  ],
  [
    'rules-unreconciled',
    '第一条 约定\n单笔200元以下的退款由坐席办理,200元至1000元由主管办理。\n第六条 其他\n坐席退款权限为200元,主管为1000元。\n',
  ],
  ['value-contradicts', '第一条 约定\n坐席违规赔付50元以上的,扣罚100元。\n第六条 其他\n坐席赔付权限为30元。\n'],
  ['rules-unreconciled', '第一条 约定\n坐席违规赔付50元以上的,扣罚100元。\n第六条 其他\n坐席赔付权限为30元。\n'],
  [
    'value-contradicts',
    '第一条 约定\n甲方调整话术须提前3个工作日通知乙方。\n第六条 其他\n甲方调整价格须提前7个工作日通知乙方。\n',
  ],
  [
    'rules-unreconciled',
    '第一条 约定\n甲方调整话术须提前3个工作日通知乙方。\n第六条 其他\n甲方调整价格须提前7个工作日通知乙方。\n',
  ],
  ['value-contradicts', '第一条 约定\n计划检修提前24小时通知。\n第六条 其他\n系统版本升级提前3天通知。\n'],
  ['rules-unreconciled', '第一条 约定\n计划检修提前24小时通知。\n第六条 其他\n系统版本升级提前3天通知。\n'],
  ['value-contradicts', '第一条 约定\n甲方增加席位提前20日通知。\n第六条 其他\n甲方减少席位提前30日通知。\n'],
  ['value-contradicts', '第一条 约定\n员工离职应提前30日通知乙方。\n第六条 其他\n乙方更换员工应提前7日通知甲方。\n'],
  ['rules-unreconciled', '第一条 约定\n员工离职应提前30日通知乙方。\n第六条 其他\n乙方更换员工应提前7日通知甲方。\n'],
  ['value-contradicts', '第一条 约定\n一般促销提前5日通知。\n第六条 其他\n大型促销提前15日通知。\n'],
  ['rules-unreconciled', '第一条 约定\n一般促销提前5日通知。\n第六条 其他\n大型促销提前15日通知。\n'],
  ['value-contradicts', '第一条 约定\n乙方终止合同提前60日通知。\n第六条 其他\n甲方终止合同提前30日通知。\n'],
  ['rules-unreconciled', '第一条 约定\n乙方终止合同提前60日通知。\n第六条 其他\n甲方终止合同提前30日通知。\n'],
  ['value-contradicts', '第一条 约定\n每月抽查录音100条。\n第六条 其他\n每月抽查会话200个。\n'],
  ['rules-unreconciled', '第一条 约定\n每月抽查录音100条。\n第六条 其他\n每月抽查会话200个。\n'],
  ['value-contradicts', '第一条 约定\n每位坐席每月抽听8通。\n第六条 其他\n每月抽听总数不少于200通。\n'],
  ['value-contradicts', '第一条 约定\n新人每周抽检10通。\n第六条 其他\n正式坐席每周抽检3通。\n'],
  ['rules-unreconciled', '第一条 约定\n新人每周抽检10通。\n第六条 其他\n正式坐席每周抽检3通。\n'],
  ['value-contradicts', '第一条 约定\n质检80分合格。\n第六条 其他\n培训考试85分合格。\n'],
  ['rules-unreconciled', '第一条 约定\n质检80分合格。\n第六条 其他\n培训考试85分合格。\n'],
  ['value-contradicts', '第一条 约定\n客户投诉分为三级。\n第六条 其他\n会员分为四级。\n'],
  ['rules-unreconciled', '第一条 约定\n客户投诉分为三级。\n第六条 其他\n会员分为四级。\n'],
  ['value-contradicts', '第一条 约定\n投诉分三级。\n第六条 其他\n三级投诉分为两类处理。\n'],
  ['rules-unreconciled', '第一条 约定\n投诉分三级。\n第六条 其他\n三级投诉分为两类处理。\n'],
  [
    'value-contradicts',
    '第一条 约定\n坐席对单笔订单有不超过50元的赔付权限。\n第六条 其他\n主管单笔赔付权限为200元。\n',
  ],
  [
    'rules-unreconciled',
    '第一条 约定\n坐席对单笔订单有不超过50元的赔付权限。\n第六条 其他\n主管单笔赔付权限为200元。\n',
  ],
  ['value-contradicts', '第一条 约定\n退款200元以下由客服直接办理。\n第六条 其他\n补偿券50元以下由客服直接发放。\n'],
  ['rules-unreconciled', '第一条 约定\n退款200元以下由客服直接办理。\n第六条 其他\n补偿券50元以下由客服直接发放。\n'],
  [
    'value-contradicts',
    '第一条 约定\n退款200元以下由客服直接办理,200元至500元由主管审批。\n第六条 其他\n坐席退款权限200元。\n',
  ],
  [
    'rules-unreconciled',
    '第一条 约定\n退款200元以下由客服直接办理,200元至500元由主管审批。\n第六条 其他\n坐席退款权限200元。\n',
  ],
  ['value-contradicts', '第一条 约定\n平日退款权限为100元。\n第六条 其他\n大促期间退款权限提高至200元。\n'],
  ['rules-unreconciled', '第一条 约定\n平日退款权限为100元。\n第六条 其他\n大促期间退款权限提高至200元。\n'],
  ['value-contradicts', '第一条 约定\n投诉分为三级。\n第六条 其他\n故障分为四级。\n'],
  ['rules-unreconciled', '第一条 约定\n投诉分为三级。\n第六条 其他\n故障分为四级。\n'],
  ['value-contradicts', '第一条 约定\n甲方解除应提前30日通知。\n第六条 其他\n乙方解除应提前60日通知。\n'],
  ['rules-unreconciled', '第一条 约定\n甲方解除应提前30日通知。\n第六条 其他\n乙方解除应提前60日通知。\n'],
  ['value-contradicts', '第一条 约定\n一般活动提前5日告知。\n第六条 其他\n大促活动提前15日告知。\n'],
  ['rules-unreconciled', '第一条 约定\n一般活动提前5日告知。\n第六条 其他\n大促活动提前15日告知。\n'],
  ['value-contradicts', '第一条 约定\n每月抽检录音200条。\n第六条 其他\n每周抽检录音50条。\n'],
  ['rules-unreconciled', '第一条 约定\n每月抽检录音200条。\n第六条 其他\n每周抽检录音50条。\n'],
  ['value-contradicts', '第一条 约定\n老坐席抽检2%。\n第六条 其他\n新坐席抽检10%。\n'],
  ['rules-unreconciled', '第一条 约定\n老坐席抽检2%。\n第六条 其他\n新坐席抽检10%。\n'],
]

testPhrasings(FAULTS, SOUND)
