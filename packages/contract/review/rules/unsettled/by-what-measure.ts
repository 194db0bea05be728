import { DURATION } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { whereOpen } from '../../checks-of-words.ts'
import { neighbours, unnumbered } from '../../reading/own-words.ts'
import { binds, inArticles, inBody } from '../../reading/parts.ts'
import { atSentence, atWords, firstOnly, type Offence } from '../../rule.ts'

const AGREED = '(?:约定|规定|商定|既定|指定|议定|限定|所定|载明|确定|设定|要求|合同|协议)(?:中|上|里)?(?:的|之)?'
const WHAT =
  '(?:(?:免费|最低|最高|服务|工作|考核|应答|响应|标准)?(?:时间|时限|期限|期间|日期|时点|上限|下限|限额|额度|数量|人数|次数|用量|限度|基数|比例|时长|金额|总量|速度|频[次率]|标准|要求|水平|指标|配比|价格|单价|费率|周期|份数|席位数?|班次))'
const MEETS =
  '(?:未|没|不(?:足|符合|满足|及|够|到|达)|达不到|超[过出]|突破|低于|高于|少于|多于|晚于|早于|在|于|按|达到|符合|满足|至|保证|履行|依|内|前|完成|执行)'
const ELSEWHERE =
  /督促|敦促|催促|协调|客户|顾客|用户|附件|第[\d一二三四五六七八九十]+[条款章]|另行|书面约定|通知|法律|法定|订单|工单上|计划|手册|规范|与客户|预约|《|国家|行业标准|监管|平台规则|双方另|保密|不可抗力|约定的?(?:解除|终止|管辖|送达|争议)|违约责任/
/** 在约定日期前打款: a limit spoken of as agreed, in a contract that has no figure for it. */
export const agreedNowhere = (analysis: Analysis): Offence[] =>
  firstOnly(
    saying(
      analysis,
      new RegExp(`${MEETS}[^。;,]{0,12}?${AGREED}(?<what>${WHAT})|${AGREED}(?<what2>${WHAT})[^。;,]{0,10}`),
      inArticles,
    ).flatMap(({ sentence, match }) => {
      const what = match.groups?.['what'] ?? match.groups?.['what2'] ?? ''
      const isOfTime = /时|期|日/.test(what)
      const figure = isOfTime
        ? new RegExp(`${DURATION}|\\d\\s*[日号点时]|\\d:\\d{2}|[每当次][日天周月]`)
        : new RegExp(`\\d+(?:\\.\\d+)?\\s*(?:%|‰|[人名席次件单条通个元分秒倍]|小时|分钟)|[百千]分之`)
      const isAgreed =
        new RegExp(`${AGREED}${WHAT}`).test(match[0]) &&
        !/^要求|合同(?:要求|范围|条件|质量|期限|期间|价格|金额|目标|数量|标准)/.test(
          match[0].replace(new RegExp(MEETS), ''),
        )
      const isStated = (): boolean =>
        analysis.sentences.some((other) => other !== sentence && figure.test(unnumbered(other.text)))
      const isBare = /标准|要求|水平|指标/.test(what) && !/不足|低于|未|达不到|不(?:及|够|满足)/.test(match[0])
      const isWhole = /服务期限|合同期限|合作期限|约定范围/.test(match[0])
      return !isAgreed || isWhole || isBare || ELSEWHERE.test(sentence.text) || isStated()
        ? []
        : [atWords(sentence, match, { words: match[0] })]
    }),
  )

const QUALIFIED =
  '(?:有效|无效|合格|优[质良秀]|高质量|高意向|意向|标准|复杂|简单|疑难|大|小|普通|重点|深度|完整|真实|常规|特殊|成功|达标|高级|低级|精准|活跃|潜在|净|计费|加权|成熟|重要|紧急|短|长|初级|中级|一般|实质|正式)(?:性)?(?:的)?'
const COUNTED =
  '(?:会话|接通|通话|来电|接待量?|咨询|工单|线索|意向|邀约|客户|外呼|话务|服务(?:人次|次数|量|单位|时长)|订单|回访|办理|案件|到店|转化|注册|触达|激活|商机|预约|签约|沟通|样本|名单|投诉|交互|人次|呼叫|任务|转接|好评|留言|单|会员|粉丝|通话量|咨询量|用户|问题|处理|接听|答复|对话|电话)'
const PRICED = '(?:每|一|单|各|1)?[个条通次件单例笔户名张位]?[^。;,\\d]{0,8}\\d+(?:\\.\\d+)?\\s*(?:元|块|角|毛)'
/** 大工单每张9元: which one is great? */
export const unitsByName = (analysis: Analysis): Offence[] =>
  firstOnly(
    saying(
      analysis,
      new RegExp(
        `(?<unit>${QUALIFIED}${COUNTED}(?:数|量|次数|人次|条数)?)(?:[^。;\\d]{0,10},?${PRICED}|\\s*[×xX*]\\s*\\d|(?:计[费价算]|结算|付[费款]|收费|计)[^。;]{0,12}\\d+(?:\\.\\d+)?\\s*元)|(?:按|以|依)[^。;,]{0,8}(?<unit2>${QUALIFIED}${COUNTED}(?:数|量|次数|人次|条数)?)[^。;,]{0,8}(?:计[费价算]|结算|付[费款]|收费|计)[^。;]{0,16}\\d`,
      ),
      binds,
    ).flatMap(({ sentence, match }) => {
      const unit = match.groups?.['unit'] ?? match.groups?.['unit2'] ?? ''
      const stem = unit.replace(/[数量]$/, '')
      const around = neighbours(analysis, sentence, 1, 2)
      const isTold =
        /是?指|即|定义|口径|标准(?:为|见|如)|认定|以[^。;,]{2,20}为准|附件|确认|审核|判定|满足|秒以上|分钟以上|超过\s*\d+\s*(?:秒|分)|\([^)]{4,}\)|视为|扣|罚|赔|违约/.test(
          around,
        ) ||
        new RegExp(`${stem}["”]?[^。;,]{0,4}(?:是?指|系指|为|即|的?(?:认定|标准|定义|判定|口径)|[:：|(（])`).test(
          analysis.text.replace(sentence.text, ''),
        )
      return isTold ? [] : [atWords(sentence, match, { unit })]
    }),
  )

const WINDOW = new RegExp(
  `(?:(?:在|于)?(?<window>${DURATION})(?:之?内|以内|里)|限期\\s*(?<window2>${DURATION})|(?:期限|时限)[^。;,\\d]{0,4}(?<window3>${DURATION})(?=[。;,]|$)|(?:资料|名[单册]|设备|款|培训|手续|人员)[^。;,\\d]{0,4}(?<window4>${DURATION})(?:给|交|办|到)[齐清完妥位])`,
)
const STARTS =
  /[^,]{6},[^,]*内|提交|不再使用|自|从|后(?!台)|起|收到|接到|到达|送达|发生|知道|届满|终止|解除|签[订署约]|生效|如|若|每|当[月日]|次[月日]|上[月季]|[通期]知(?!书)|逾期|超过|延迟|连续|提前|累计|请求|投诉|受理|发现|到期|期满|时(?!间|限|效)|的,|者,|前|服务期|合同期|保密|有效期|试用|质保|任何|随时|平均|接通|来电|响应|首次|在线|接起|接听|应答|率|%|\||回复|工单|上班|营业|工作时间|班次|培训[期\d]|[:：]\d|期间|年内|月内(?!提|完)|间隔|最近|过去/
/** 一周内提供名册: seven days from when? */
export const windowsWithoutStart = (analysis: Analysis): Offence[] =>
  saying(analysis, WINDOW, inArticles).flatMap(({ sentence, match }) => {
    const { node, index } = sentence
    const { window, window2, window3, window4 } = match.groups ?? {}
    const text = unnumbered(sentence.text)
    const matter = `${node.article.heading.text}${node.parent?.article.body.text ?? ''}`
    return index > 0 ||
      STARTS.test(text) ||
      STARTS.test(matter) ||
      /整改|验收|响应|故障|异议|退出|交接/.test(matter) ||
      /\[|_|同意|客户|顾客|用户|患者/.test(text)
      ? []
      : [atWords(sentence, match, { window: window ?? window2 ?? window3 ?? window4 ?? '' })]
  })

const REVIEWS =
  '(?:审[核查定批计]|核[对查准实定]|验收|确认|批准|看过|检查|签[章批认字]|点头|满意|认可|复核|同意|评审|过目|查验|盖章|签收|审阅|出具[^。;,]{0,6}(?:单|报告|意见))'
const THEN = '(?:后|通过|合格|无误|没问题|据以|才|方可?|之日|为[^。;,]{0,4}(?:标志|条件|前提|依据)|为准|再|就)'
const OWED = '(?:付款|支付|打钱|结[算清账]|付|退还|返还|开票|计费|进场|结账|打款|生效|完成|放款|拨付|报酬|给钱|上线)'
const RULED = new RegExp(
  `视[为同]|默认|(?:${DURATION})(?:之?内)?[^。;]{0,20}${REVIEWS}|${REVIEWS}[^。;]{0,14}(?:${DURATION})|逾期[^。;,]{0,6}(?:审|核|验|确认)|[日天]内[^。;]{0,20}${REVIEWS}|\\d\\s*[日号](?:之?前)?[^。;]{0,16}${REVIEWS}|${REVIEWS}[^。;,]{0,4}期`,
)
/** 甲方核准账单之后才打钱: it may take as long as it likes. */
export const reviewsWithoutEnd = (analysis: Analysis): Offence[] => {
  const told = saying(
    analysis,
    new RegExp(
      `(?:账单|对账单?|清单|成果|报表|月报|报告|发票|工[作单]量?|系统|服务|申请|材料|结算[单书]?|费用|工单|验收|单据|方案|项目|明细|业绩|数据)[^。;]{0,30}?${REVIEWS}[^。;]{0,14}?${THEN}[^。;]{0,14}?${OWED}|${REVIEWS}[^。;,]{0,10}(?:账单|对账单?|清单|成果|报表|月报|报告|发票|工作量|工单|材料|结算单?|业绩|数据)[^。;]{0,12}?${THEN}[^。;]{0,14}?${OWED}|(?:以|凭)[^。;,]{2,14}${REVIEWS}[^。;,]{0,10}(?:为[^。;,]{0,6}(?:标志|条件|前提|依据|准)|结算|付款)|(?:待|须|需|应|经|等|取得|得到|未经|只有|一旦)[^。;,]{0,12}${REVIEWS}[^。;]{0,16}?${OWED}|${REVIEWS}(?:之?前|完成前)[^。;,]{0,8}不[^。;,]{0,4}${OWED}`,
    ),
    inBody,
  ).filter(
    ({ sentence: { text } }) =>
      !/客户|顾客|用户|消费者|买家|退款|退货|不得|无需|双方(?:共同)?(?:核对|确认|签)|质检|坐席|试用|上岗|法院|仲裁|变更|补充协议|盖章(?:之日|后)(?:起)?生效|经双方/.test(
        text,
      ),
  )
  const isRuled = (): boolean => analysis.sentences.some(({ text }) => RULED.test(unnumbered(text)))
  return told.length === 0 || isRuled() ? [] : firstOnly(told.map(({ sentence }) => atSentence(sentence)))
}

const OTHER =
  '(?:同行|行业|业内|业界|市场|同类|同业|竞品|竞争对手|当地|本地|本市|全国|全网|平台|类目|大盘|头部|标杆|主流|区域|社会|周边|国内|省内|市内|同城|商圈|一般企业|呼叫中心)'
const LEVEL =
  '(?:平均(?:值|数|水平|线)?|均[值价线]|水平|行情|价(?:格|位)?|中位(?:数|值)?|标准|前列|上游|水准|费率|费用|薪资|基准|数据|指数)'
const COMPARES =
  '(?:不[低高差少逊][于过]?|不超过|优于|高[于出过]|低于|达到|符合|参照|参考|按照?|以|比|与|随|超过|好于|强于|对标|看齐|相当|持平|高出|至少|依|根据|照)'
/** 高于行业均值: whose figures? */
export const levelsUnsourced = whereOpen(
  new RegExp(
    `${COMPARES}[^。;,]{0,12}?${OTHER}[^。;,\\d]{0,12}?${LEVEL}|${OTHER}[^。;,\\d]{0,10}?(?:平均|均值|水平|行情|中位数)[^。;,]{0,8}(?:以[上下]|之上|为准|计[算价]?|执行|调整|持平|高出|确定|相当)|(?:比|较|与)(?:同行|同业|竞品|竞争对手|别家|其他家)[^。;,]{0,10}(?:高|低|好|快|强|持平|相当|便宜|出)`,
  ),
  /发布|公布|公示|统计局|白皮书|年鉴|附件|后台|参谋|商智|报表|系统(?:显示|数据)|(?:平均|均值|水平)[^。;,]{0,6}(?:为|即|[(:])\s*\d|以[^。;,]{2,20}为准|协商|谈判|报告|监管|平台(?:规则|标准|要求)|国家标准|行业标准|行业规范|指导价|信息价|\d{4}年|通用|LPR|报价利率|贷款市场|评估|平台(?:服务)?(?:价|费)|平台[^。;,]{0,4}(?:标准|数据)|收费标准|最低工资/,
)

const FOREIGN = '(?:美元|欧元|港[币元]|日元|英镑|外币|外汇|境外|跨境|新币|泰铢|韩元|当地货币|本币)'
/** 港币收入照牌价折合: of which bank and day? */
export const conversionOpen = whereOpen(
  new RegExp(
    `${FOREIGN}[^。;]{0,30}?(?:折[合算成]?|换算|兑换?|转换)[^。;,]{0,10}(?:人民币)?|(?:汇率|汇价|牌价|兑换比例|兑换率)[^。;]{0,16}?(?:为准|折|换|算|变动|执行|计|结|由|按|确定|浮动)|(?:按|照|以|依|用|随)[^。;,]{0,12}(?:汇率|汇价|(?<!挂)牌价)`,
  ),
  /(?:中国(?:人民)?银行|央行|外汇(?:管理|交易)|中间价|[\u4e00-\u9fff]{2}银行)[^。;]{0,40}(?:日|当天|时)|(?:日|当天|时)[^。;]{0,24}(?:中国(?:人民)?银行|央行|外汇(?:管理|交易)|中间价|[\u4e00-\u9fff]{2}银行)|固定|锁定|汇率(?:为|按)?\s*[\d_1]|\d\s*[:：]\s*\d|[币元]\s*\d+(?:\.\d+)?\s*元|附件|不(?:作|做|再|予)?[^。;,]{0,2}(?:折|换)|不(?:涉及|因|受|影响|调整)|损失[^。;,]{0,6}承担|风险[^。;,]{0,8}承担/,
  [0, 1],
)
