import { statedAmount } from './stated-amount.ts'
import type { Matter } from './statement.ts'

const DAYS = ['day', 'working-day']
const OF_MONTH = /(?:[每次下当该翌首]一?个?月|月度)的?第?$/
const PAYS = /支付|付款|付清|结清|打款|汇[入至到]|划[转付]|[支给]付/
const FEE = /服务费|费用|账款|款项|结算款|月费|货款|报酬|酬金|尾款/
const ENDS = /解除|终止|解约|退出|停止合作|结束合作|撤出/
const STAFF = /坐席|座席|客服|人员|话务员|专员|员工|编制|团队|新人|人手/
const PRICE = /违约金|赔偿|扣|罚/

/** Amounts that are told by the words beside them, in whatever order; another case, season or channel sets them apart. */
export const MATTERS_OF_AMOUNTS: readonly Matter[] = [
  // Money.
  statedAmount({
    about: [/保证金|押金/, /退|返还|归还/],
    units: DAYS,
    not: /(?<!应)扣(?!除[^,。;]{0,12}后)|补足|抵|(?<!无|未)违约|提前|不予?退/,
  }),
  statedAmount({
    about: [
      /保证金|押金|履约担保/,
      /缴纳|交纳|支付|交至|缴存|汇入|缴付|交付|缴清/,
      /签订|签署|签约|生效|收到[^,]{0,6}通知|日内|前/,
    ],
    units: DAYS,
    not: /退|返还|归还|补足|补缴|补交|扣|抵|逾期/,
    on: /投标|质量|培训/,
  }),
  statedAmount({
    about: [/履约保证金|履约担保|保证金|押金/, /合同|总价|总额|金额|费用|服务费|年度|作为|为|比例/],
    units: ['share'],
    not: /扣[^收留]|逾期|(?<!无|未)违约|质保|质量|补足|利息|低于|不足|解除/,
    on: /投标|培训/,
  }),
  statedAmount({
    about: [/首付款|首期款|预付款|预付|首款|首笔款|启动款/, /首付|首期|预付|首款|首笔|启动/],
    units: ['share'],
    not: /扣|退|返还|逾期|违约|尾款|剩余|其余|第二|利息/,
  }),
  statedAmount({
    about: [/对账单|账单|结算单|对账|结算明细/, /确认|核对|核实|审核完/, /收到|日内|工作日内|天内|应/],
    units: DAYS,
    not: /异议|支付|付款|付清|视为|逾期|发票|考核|提交|送达|出具/,
  }),
  statedAmount({
    about: [FEE, /发票|账单|对账单|结算单|验收/, PAYS],
    units: DAYS,
    on: /发票|账单|对账单|结算单|验收/,
    not: /违约|逾期|首[付期笔款]|预付|尾款|押金|保证金|异议/,
  }),
  statedAmount({
    about: [FEE, PAYS],
    units: ['day'],
    ahead: OF_MONTH,
    not: /违约|逾期|首[付期笔款]|预付|尾款|押金|保证金|工资|提成|佣金|发票|对账单|结算单|账单/,
  }),
  statedAmount({
    about: [/质保金|质量保证金|质量尾款|尾款/, /尾款|质保金|保证金|预留|扣留|留/],
    units: ['share'],
    not: /扣减|违约|逾期|利息/,
  }),
  statedAmount({
    about: [/扣款|扣减|抵扣|违约金|罚款|扣罚|处罚/, /累计|合计|总额|总计|各项/, /每月|当月|月度|单月|每个月/],
    units: ['share'],
    not: /每(?:低|超|少|次|件|单)|解除|以上/,
  }),
  statedAmount({
    about: [
      /坐席|座席|每席|每人|客服/,
      /单价|月费|服务费|价格|费用|每席|每人每月/,
      /每月|月度|每席每月|月服务费|月单价|[/每]月/,
    ],
    units: ['yuan'],
    not: /使用费|账号|平台|系统|软件|扣|违约|夜|加班|组长|班长|主管|质检|培训|英语|日语|增|减|临时|兼职|津贴|奖|补贴|工资/,
    on: /热线|在线|电话|文字|视频|驻场|远程/,
  }),
  // Ending.
  statedAmount({
    about: [ENDS, /提前|至少/, /通知|告知|书面|提出|说明/],
    units: DAYS,
    isOfParty: true,
    not: /第三方|违约|拖欠|逾期|不可抗力|试用|试运行|续[签约期]|未达|不达标|连续|整改|支付|赔|交接|到期|届满|期满/,
  }),
  statedAmount({ about: [/不可抗力/, /通知|告知|报告/], units: DAYS, not: /持续|超过|证明|解除|影响满/ }),
  statedAmount({ about: [/不可抗力/, /解除|终止/], units: DAYS, not: /证明|提前/ }),
  statedAmount({
    about: [/交接|移交/, /交接期|过渡期|交接时间|完成[^,]{0,6}[交移]|交接完|移交完/],
    units: DAYS,
    not: /换班|班次|每日|违约金/,
  }),
  statedAmount({ about: [/整改|改正/, /整改|改正/], units: DAYS, not: /逾期|未整改|仍|连续|违约金|解除|复查/ }),
  statedAmount({
    about: [/试用期|试运行|磨合期|试用阶段|试合作/, /试用|试运行|磨合|试合作/],
    units: ['day'],
    not: /提前|员工|新人|坐席|考核|满|结束后|期内|延长|付|费/,
  }),
  statedAmount({
    about: [/保密/, /终止|结束|届满|解除|离职|期满/, /保密|年|继续|持续/],
    units: ['day'],
    not: /返还|销毁|删除|离职|违约|个月工资/,
  }),
  // Staff.
  statedAmount({
    about: [/岗前|新人|新员工|入职|上岗前|新坐席|新进/, /培训/],
    units: ['day'],
    not: /每月|每季|每年|在岗|复训|考试|不合格|完成后|工作日前|提前/,
  }),
  statedAmount({
    about: [/新人|上岗|岗前|结业|入职/, /考试|测试|考核|测验/, /合格|及格|通过|达到|不低于|以上/],
    units: ['分'],
    not: /扣|补考/,
  }),
  statedAmount({
    about: [STAFF, /增加|增派|增补|扩充|补充|加派|增员|扩编/, /到岗|到位|上岗|配齐|补齐/],
    units: DAYS,
    not: /离职|缺|减|撤换|更换/,
  }),
  statedAmount({
    about: [STAFF, /更换|替换|撤换|调换/, /更换|替换|撤换|调换|到岗|到位|完成/],
    units: DAYS,
    not: /提前|主管|经理|负责人|设备/,
  }),
  statedAmount({
    about: [STAFF, /离职|缺员|缺岗|空缺/, /补齐|补足|补充|到岗|到位|补员/],
    units: DAYS,
    not: /提前|更换/,
  }),
  statedAmount({ about: [/流失率|离职率/, /流失率|离职率/], units: ['share'], not: /每|扣|超过/ }),
  // Service.
  statedAmount({
    about: [/上门|到达现场|抵达|到场|赶到/, /上门|到达|抵达|到场|赶到/],
    units: ['day'],
    not: /扣|提前|培训|每月|巡检|未/,
  }),
  statedAmount({ about: [/漏接|未接|放弃/, /回拨|回电|回呼|回复/], units: ['day'], not: /扣|率/ }),
  statedAmount({
    about: [/首次?(?:响应|回复|答复|应答)|首响|第一次回复|首次(?:人工)?回复/, /响应|回复|答复|首响|应答/],
    units: ['day'],
    on: /电话|邮件|工单|在线|社区|评论|微信|夜间|留言/,
    not: /扣|率|比例|占/,
  }),
  statedAmount({
    about: [/投诉/, /办结|处理完|处理完毕|解决|结案/],
    units: DAYS,
    on: /一般|重大|升级|普通|紧急|监管|媒体/,
    not: /扣|率|比例|首次|响应/,
  }),
  statedAmount({ about: [/退款/, /审核|处理|完成|办结|初审/], units: DAYS, not: /扣|率|未|原路|到账/ }),
  statedAmount({
    about: [/备用职场|灾备|备用线路|异地职场|备用系统/, /切换|启用|接管|恢复/],
    units: ['day'],
    not: /演练|扣/,
  }),
  statedAmount({ about: [/演练/, /演练/], units: ['次', 'a year'], on: /消防|应急|灾备|切换/ }),
  statedAmount({
    about: [
      /退款|补偿|赔付|赔偿|优惠|减免|理赔/,
      /以内|以下|不超过|内|及以下/,
      /自行|直接|决定|可以?|由(?:客服|坐席|乙方)|先行/,
    ],
    units: ['yuan', '美', '欧', '港'],
    not: /违约|累计|每月|每人|赔偿责任|上报|审批|批准/,
    on: /主管|组长|班长|VIP|退款|补偿|理赔|优惠/,
  }),
  statedAmount({
    about: [/高峰|大促|旺季|节假?日|活动/, /在岗|人数|坐席|人员|人力|客服/],
    units: ['倍'],
    not: /工资|加班|价|费|罚|赔/,
  }),
  statedAmount({ about: [/失访|无人接听|未接通|联系不上/, /次/], units: ['次'], not: /扣|违约|投诉/ }),
  // Quality.
  statedAmount({
    about: [/质检|质量评分|质检得分/, /合格|及格|达标/],
    units: ['分'],
    not: /扣|每|优秀/,
    on: /录音|工单|在线|电话/,
  }),
  statedAmount({
    about: [/抽检|抽查|质检/, /抽检|抽查|抽取|质检比例|覆盖/],
    units: ['share'],
    on: /电话|录音|在线|会话|工单|新人|外呼|甲方|乙方/,
    not: /扣|差错|合格率|满意/,
  }),
  statedAmount({ about: [/考核|评分|评估/, /异议|申诉|复核/], units: DAYS, not: /视为|答复|回复|复核结果|处理/ }),
  statedAmount({ about: [/对?账单|结算单|结算|对账/, /异议/], units: DAYS, not: /考核|答复|付款|支付/ }),
  statedAmount({
    about: [/满意度|满意率|好评率/, /不低于|不少于|达到|目标|以上|≥/],
    units: ['share'],
    not: /扣|奖|得分|满分|考核分|权重|每|参评|评价率/,
    on: /电话|热线|在线|外呼|邮件|VIP/,
  }),
  // Records.
  statedAmount({
    about: [/录音|录像|监控|通话记录|聊天记录|会话记录|服务记录|日志/, /保存|保留|留存|存储/],
    units: ['day'],
    on: /录音|录像|监控|聊天|会话|工单|日志/,
    not: /投诉|纠纷|争议|终止|结束后|解除/,
  }),
  statedAmount({
    about: [/数据|资料|信息|录音|记录/, /删除|销毁|清除/, /终止|结束|届满|解除|期满/],
    units: DAYS,
    not: /保存|保留|返还|移交|申请|要求/,
  }),
  statedAmount({
    about: [/泄[露漏]|外泄|安全事件/, /通知|报告|告知|上报/],
    units: ['day'],
    not: PRICE,
    on: /书面|口头|电话|监管/,
  }),
  statedAmount({
    about: [/月报|月度[^,。;]{0,8}报告|运营报告|服务报告|质检报告/, /提交|报送|出具|提供|发送|报|交/],
    units: ['day'],
    ahead: OF_MONTH,
    on: /质检|培训|运营|满意|投诉|财务/,
    not: /扣|违约|账|结算/,
  }),
]
