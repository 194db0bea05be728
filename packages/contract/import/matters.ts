/** A matter and a figure of its kind in one part of a sentence, whichever stands first, or a case and what follows in it: `变更账户的,应提前10日`. */
const near = (matter: string, figure: string): RegExp =>
  new RegExp(
    `(?:${matter})(?:[^。,;，；]{0,8}的[,，])?[^。,;，；]{0,14}${figure}|${figure}[^。,;，；]{0,10}(?:${matter})`,
  )

/** A case named before the figure, wherever in the sentence. */
const after = (matter: string, figure: string): RegExp => new RegExp(`(?:${matter})[^。;；]{0,40}?${figure}`)

const NUMERAL = '[\\d一二三四五六七八九十百千两半]'
const PEOPLE = `${NUMERAL}\\s*(?:名|人|席|岗|个(?![月工自百小]))`
const TIME = `${NUMERAL}\\s*(?:个?(?:工作日|自然日|小时|月)|[天日周年])`
const SHORT_TIME = `${NUMERAL}\\s*(?:秒|分钟|小时)`
const SHARE = '(?:\\d\\s*[%％‰]|[百千万]分之[一二三四五六七八九十]+)'
const MONEY = `${NUMERAL}\\s*(?:元|万元)`

/** What a sentence must speak of, with a figure of that kind, to concern a clause wherever it stands. */
export const MATTERS: readonly (readonly [type: string, words: RegExp])[] = [
  [
    'care/data-protection',
    near('(?:录音|录像|记录|日志|个人信息|数据)[^。,;，；]{0,12}(?:保存|留存|删除|备份|匿名)', TIME),
  ],
  ['care/data-protection', near('(?:账[号户]|权限)[^。;,，；]{0,8}(?:注销|停用|收回|关闭|取消)', TIME)],
  ['care/confidentiality', near('保密|承诺期', TIME)],
  ['change/handover', near('交接|移交|过渡期|归还', TIME)],
  ['change/rescission', near('解除|解约|终止|停止合作|不再合作|收回业务', TIME)],
  [
    'fees/fee-components',
    near(
      '单价|收费|计费|加收|补贴|(?:开发|建设|系统|平台|使用|管理|物业|场地|维护|接入|线路)费|每[席人通单条件班户]',
      MONEY,
    ),
  ],
  ['fees/fee-components', near('计费|计价|计收|折算|打折|上浮|下浮', SHARE)],
  ['fees/fee-components', near('单价|计费|计价|计收|工时', `(?:${NUMERAL}\\s*(?:倍|小时))`)],
  [
    'fees/fee-adjustment',
    near('(?:调整|上调|下调|上浮|下浮)[^。,;，；]{0,6}(?:单价|价格|服务费|费用|费率)', `(?:${SHARE}|${TIME})`),
  ],
  ['fees/payment-schedule', near('按[月季年]支付|预付款?|首付款?|尾款|余款|进度款', `(?:${SHARE}|${TIME})`)],
  ['fees/payment-schedule', near('(?:费|部分)占', SHARE)],
  ['fees/quality-deposit', near('补足|退还|返还|保函', TIME)],
  ['fees/late-payment', near('逾期|迟延|拖欠|未[在于能]?[^。,;，；]{0,8}(?:支付|付款|付清)', `(?:${SHARE}|${TIME})`)],
  ['fees/late-payment', new RegExp(`未[在于能][^。,;，；]{0,10}${NUMERAL}\\s*日前[^。,;，；]{0,4}(?:支付|付款|付清)`)],
  [
    'fees/payment-day',
    new RegExp(`收到[^。,;，；]{0,6}${NUMERAL}\\s*个?(?:工作日|[日天])内[^。,;，；]{0,4}(?:确认|核对|审核|对账)`),
  ],
  ['fees/invoicing', near('发票|税率|增值税', SHARE)],
  [
    'fees/payment-day',
    near(
      '付款|支付|付清|结清|到账|打款|对账|账单|结算单|偿还|垫付|报销|(?:收到|送达)[^。,;，；]{0,6}(?:审核|核对|确认)',
      `${NUMERAL}\\s*(?:个?工作日|[日号天])`,
    ),
  ],
  ['people/headcount-change', near('增加|减少|增减|缩减|核减|新增|增派|扩充|增配', PEOPLE)],
  [
    'people/headcount-change',
    near('人员|人数|坐席|座席|席位', `(?:减至|增至|减少|增加|缩减|扩充)[^。,;，；]{0,4}${SHARE}`),
  ],
  ['people/headcount-change', near('坐席|座席|席位|人手|人员', `${NUMERAL}\\s*倍`)],
  ['people/headcount-change', near('增席|减席|临时增[员人]|临时加[派人]?', MONEY)],
  ['people/staffing', near('坐席|座席|席位|客服|人员|员工|话务员|岗|班长|组长|[每夜早白中晚]班', PEOPLE)],
  ['people/staffing', near('到岗|在岗|上岗', `(?:${TIME}|${SHORT_TIME})`)],
  ['people/training', near('考试|考核|测试|成绩|上岗', `${NUMERAL}\\s*分(?!钟|之)`)],
  ['people/training', near('传达|熟悉|学习', `(?:${TIME}|${SHORT_TIME})`)],
  ['people/training', near('培训', `(?:${TIME}|${NUMERAL}\\s*(?:课时|学时|次))`)],
  [
    'general/notices',
    near(
      '(?:联系|地址|电话|邮箱|账[户号]|信息)[^。,;，；]{0,6}(?:变更|更换|变动|改变)|(?:变更|更换)[^。,;，；]{0,6}(?:联系|地址|电话|账[户号])',
      TIME,
    ),
  ],
  ['quality/acceptance', near('验收', TIME)],
  ['quality/assessment', near('考核|评分|得分|质检|评定|[甲乙丙丁优良差]级|等级', '\\d\\s*(?:分(?!钟)|[%％])')],
  ['quality/assessment', near('异议|复核|申诉|疑问|核查', TIME)],
  ['quality/assessment', near('不计入?|剔除|停岗', `(?:${SHARE}|${TIME})`)],
  ['quality/assessment', near('奖励|奖金|嘉奖', SHARE)],
  ['quality/inspection', near('抽[检查听样]|质检', `(?:${SHARE}|${NUMERAL}\\s*[通条张件单份])`)],
  ['quality/kpi', near('中断|停机|宕机', SHORT_TIME)],
  ['quality/kpi', near('[^比税费概利汇失]率|时长|满意度', `(?:${SHARE}|${SHORT_TIME})`)],
  ['quality/rectification', near('整改|改进|改正|纠正|辅导', TIME)],
  [
    'quality/reports',
    near('[日周月季]报|报表|报告|汇总|分析表', `(?:${TIME}|${SHARE}|\\d{1,2}\\s*[:：点]|周[一二三四五六日])`),
  ],
  [
    'remedies/liability-cap',
    near(
      '(?:累计|总额|合计|总计|最高|赔偿)[^。,;，；]{0,6}(?:不(?:得)?超过|以|限额)',
      `(?:${SHARE}|${MONEY}|${NUMERAL}\\s*(?:倍|个月))`,
    ),
  ],
  ['remedies/penalty', near('罚单|罚款|扣减|扣款|扣罚|违约金|缴纳', TIME)],
  ['remedies/penalty', near('违约金|赔偿|罚|扣', `(?:${MONEY}|${SHARE}|${NUMERAL}\\s*倍)`)],
  [
    'riders/emergency',
    after('召回|舆情|突发|(?:重大|紧急|[一二三特]级)(?:事件|故障)', `(?:${SHORT_TIME}|${MONEY}|${SHARE})`),
  ],
  [
    'riders/emergency',
    near('(?:备用|备份|灾备|应急)(?:职场|坐席|座席|席位|场地)', `(?:${PEOPLE}|${TIME}|${SHORT_TIME}|${SHARE})`),
  ],
  [
    'riders/peak-period',
    near(
      '大促|旺季|高峰|春节|迎峰|换季|长假|节假日|双11|双十一|618|开学季|流感季|档期',
      `(?:${MONEY}|${SHARE}|${TIME}|${PEOPLE}|${NUMERAL}\\s*倍)`,
    ),
  ],
  ['scope/service-hours', near('服务时间|排班|班表|值守', `(?:${TIME}|\\d{1,2}\\s*[:：点])`)],
  ['scope/services', near('(?:单笔|每单|单次|每笔)[^。,;，；]{0,8}', MONEY)],
  ['scope/services', near('提供|告知|发给|提交', `(?:前|提前)[^。,;，；]{0,4}${TIME}`)],
  ['scope/service-hours', near('服务时间|上班|值班|在线|[夜早白中晚]班', '\\d{1,2}\\s*[:：点]')],
  ['scope/service-hours', near('[夜早白中晚]班|夜间', PEOPLE)],
  [
    'service-level/first-response',
    near(
      '响应|接起|应答|回复|接通|接听|派[单工至出]|改派|回电|回拨|接单|联系(?:客户|用户)',
      `(?:${SHORT_TIME}|\\d{1,2}\\s*[:：点]\\d{0,2}\\s*前)`,
    ),
  ],
  [
    'service-level/resolution',
    near(
      '办结|结案|解决|处理|退款|录入|补录|补回|登记|转交|转派|派发|派单|上门|维修|安装|修复|更换|鉴定|回访|反馈|答复|上报',
      `(?<!提前\\s?\\d?)(?:${NUMERAL}\\s*个?工作日|${NUMERAL}\\s*[天日](?!前)|${SHORT_TIME}|\\d{1,2}[:：点]\\d{0,2}\\s*前)`,
    ),
  ],
  ['service-level/resolution', near('通知|告知|升级', `${NUMERAL}\\s*分钟`)],
  ['term/renewal', near('续[约签期展]|延长', TIME)],
  ['third-party/duties', after('第三方|第三人', `(?:${SHARE}|${MONEY}|${TIME})`)],
  ['term/trial', near('试用|试运行|试做|磨合期|首月', TIME)],
]
