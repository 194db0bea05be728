import { fold } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { neighbours, unnumbered } from '../../reading/own-words.ts'
import { partAround } from '../../reading/part-around.ts'
import { binds } from '../../reading/parts.ts'
import { atHead, atWords, type Offence } from '../../rule.ts'

const FIGURE =
  /\d|[一二两三四五六七八九十百]{1,3}(?:成|倍|个|名|人|小时|分钟|秒|次|席|天|日|级)|百分之|[_＿]{2,}|\[|【|零(?!售)|无(?:重大|有效)/

/** What is counted: its name ends with one of these words. */
const METRIC =
  '(?<metric>[\\u4e00-\\u9fff]{0,6}(?:率(?!先|领)|满意度|(?:体验|口碑|忠诚|活跃|情绪|关怀|推荐)[度值]|指数|得分|评分|净推荐值|NPS|DSR|口碑|时效|效率|(?:响应|应答|处理|等待|接听|通话|回复|办结|会话)(?:的)?(?:时[间长]|速度)?|(?:服务|通话|会话|接待|工单|话术|录音|话务)质量|转化效果|解决能力|流动性|流失))'
const GRADE =
  '(?:良好|优良|优[秀异质]|较[高好低优短快]|[高低](?=水平|位|水准)|先进|领先|一流|成熟|正常|合理|适当|可控|可接受|理想|最[佳优好高低短快]|满意|(?<!不)(?:达标|合格)|称职)'
const KEPT = '(?:保持|维持|处于|控制|达到?|稳定|提升|降低?|改善|优化|做到|符合|满足|应|须|要|在|于|到|至|为|令|让|使|:)'
const BETTER = '(?:提[升高]|改善|改进|好转|优化|上升|增长|下降|降低|减少|缩短|回升|进步)'
const PAST = '(?:去年|上[一]?(?:年|季|月|期)度?|往年|以[往前]|前期|同期|此前|签约前|现有|目前|原有)'
const FIXED = '(?:约定|上述|前述|本[条款]|目标|指标|规定|标准|附件)'
/** How well, in words: 保持良好水平, 尽可能低, 优于上一年度, 逐季改善, 满足业务需要, 由甲方另行下达. */
const IN_WORDS = [
  `${KEPT}[^。;,\\d]{0,8}${GRADE}(?:的|地)?(?:水平|水准|状态|范围|区间|程度|标准|成绩|以上|位)?(?=[。;,、]|$)`,
  `(?:尽可能|尽量|力争|力求|努力|争取)[^。;,\\d]{0,6}(?:高|低|短|快|少|好|多|长|减少|提[高升]|缩短|降低|压[低缩])`,
  `[^。;,\\d]{0,4}(?:足够|充分|明显|非常|十分|比较|相当)(?:地)?(?:高|低|短|快|少|好|稳定)`,
  `[^。;,\\d]{0,6}(?:(?:优于|好于|强于|快于|短于|不(?:差|逊)于)(?![^。;,]{0,6}${FIXED})[^。;,\\d《]{1,10}|(?:高于|低于|不[低高少]于)[^。;,\\d]{0,4}${PAST}[^。;,\\d]{0,6})(?=[。;,]|$)`,
  '(?:应当?|须|要|必须|必需)[^。;,\\d]{0,4}(?:高|低|快|短|少|稳定|平稳|得当|适中|理想)(?=[。;,]|$)',
  '[^。;,\\d]{0,4}得到(?:有效|明显|切实)?(?:遏制|控制|缓解|改善|保障)(?=[。;,]|$)',
  `[^。;,\\d]{0,6}(?:逐[月季年步]|稳步|不断|持续|有所|显著|大幅)(?:有所)?${BETTER}`,
  `(?:应|须|得到|有|要)(?:当)?[^。;,\\d]{0,4}${BETTER}(?=[。;]|$)`,
  `[^。;,\\d]{0,6}(?:满足|符合|适应|达到|贴合)[^。;,\\d《]{0,8}(?:需[要求]|预期|期望|要求)(?=[。;,]|$)`,
  `[^。;,\\d]{0,8}(?:令|让|使|得到|获得)[^。;,\\d]{1,8}(?:满意|认可|放心)(?:的?(?:程度|水平))?(?=[。;,]|$)`,
  `[^。;,\\d]{0,4}[:为由][^。;,\\d]{0,6}(?:另行|届时|再行)(?:通知|下达|确定|制定|公布|设定|商定|约定)`,
]
const METRIC_IN_WORDS = new RegExp(`${METRIC}[^。;,\\d]{0,6}?(?:${IN_WORDS.join('|')})`)
/** Purposes, causes and what is not promised; conditions are ruled by what follows from them. */
const NO_TARGET =
  /旨在|目的|以(?:便|期|提[升高]|降低)|为了?(?:提[升高]|降低|改善|优化)|从而|共同|不(?:保证|承诺|作为|纳入|计入)|导致|造成|影响|建议|培训|公式|÷|统计(?:口径|方法)|是?指|附件|奖励|协商|另有约定|客户问题|不可抗力/

const hasFigure = ({ text }: Analysis, metric: string): boolean => {
  const name = metric.slice(-NAME)
  return new RegExp(`${name}[^。;；\\n|]{0,20}\\d|${name}[^\\n]{0,6}\\|[^\\n]{0,10}\\d`).test(text)
}

const isInWords = (analysis: Analysis, text: string, match: RegExpExecArray): boolean => {
  const metric = match.groups?.['metric'] ?? ''
  const part = unnumbered(partAround(text, match)).replace(metric, '')
  const isCondition = /^[^。;,]{0,4}[的时者][,]/.test(text.slice(match.index + match[0].length))
  return !FIGURE.test(part) && !NO_TARGET.test(text) && !isCondition && !hasFigure(analysis, metric)
}

/** 一次性解决率应保持在良好水平, in a contract that has no figure for it. */
export const metricsInWords = (analysis: Analysis): Offence[] => [
  ...saying(analysis, METRIC_IN_WORDS, binds).flatMap(({ sentence, match }) =>
    isInWords(analysis, sentence.text, match) ? [atWords(sentence, match, { words: match[0].trim() })] : [],
  ),
  ...analysis.nodes.filter(binds).flatMap((node) => {
    const heading = fold(node.article.heading.text)
    const [first] = heading === '' ? [] : analysis.sentencesIn(node)
    const text = first ? `${heading}:${first.text}` : ''
    const match = METRIC_IN_WORDS.exec(text)
    const runsOver = match && match.index <= heading.length && match.index + match[0].length > heading.length + 1
    return runsOver && isInWords(analysis, text, match) ? [atHead(node, { words: match[0].trim() })] : []
  }),
]
/** So many characters tell a metric from others. */
const NAME = 3

const MOVED =
  '(?:[\\u4e00-\\u9fff]{0,6}(?:费用?|价[格款]?|款项?|报酬|提成|佣金|预算|限额)|人[员数手]|[坐座]席(?:数|单价)?|席位数?|排班|班次)'
const MOVES = '(?:调整|增[减加]|变[化动更]|提高|降低|上[调浮涨]|下[调浮]|浮动|减少|涨|缩减|扩充)'
const SOMEHOW = '(?:相应|随之|随同|对应|同步|适当|合理|酌情)(?:地|作出?|做出?|予以|进行)?(?:适当|合理|相应)?(?:的)?'
const SO = '(?:作出?|做出?|应当?|可以?|予以|进行|须|则|也|亦)*'
/** 物价上涨的，服务费相应上调; 新增语种的，适当提高单价. */
const FOLLOWS = new RegExp(
  `[\\u4e00-\\u9fff]{2}(?:的|时|后|,),?[^。;,\\d]{0,8}?(?:${MOVED}[^。;,\\d]{0,4}?${SO}${SOMEHOW}${MOVES}|${SO}${SOMEHOW}${MOVES}[^。;,\\d]{0,6}${MOVED})|[\\u4e00-\\u9fff]{2}(?:的|时|后|,),?(?:双方|各方|一方)[^。;,\\d]{0,4}对${MOVED}${SO}${SOMEHOW}${MOVES}`,
)
const BY_RULE =
  /\d|[一二两三四五六七八九十]{1,3}(?:成|倍|元|个|名|席)|百分之|[_＿]{2,}|附件|公式|阶梯|档|按(?:照?)?[^。;,]{0,10}(?:实际|比例|涨幅|幅度|指数|公布|标准|单价|天数|日|量|价)|据实|协商|商定|商议|补充协议|书面(?:确认|同意|约定)|不(?:作|做|再|予|得|因|随)|由(?:甲方|乙方|双方|对方)[^。;,]{0,6}(?:承担|确认)|第[一二三四五六七八九十]+[条款]|《|同比例|同等|等额|税率|顺延/

/** 物价上涨的，服务费相应上调: by what measure? */
export const followsSomehow = (analysis: Analysis): Offence[] =>
  saying(analysis, FOLLOWS, binds).flatMap(({ sentence, match }) =>
    BY_RULE.test(unnumbered(neighbours(analysis, sentence, 0, 1)))
      ? []
      : [atWords(sentence, match, { words: match[0].replace(/^[^,]*,/, '').trim() })],
  )

const TIED =
  /(?:考核|绩效|评[分价估]|得分|结果|满意度|质量|销售额|业绩|指标|表现)[^。;]{0,20}(?<!不)(?:与|和|同|跟)[^。;,]{0,12}(?:费|款|报酬|提成|续[签约]|奖|佣金|单价|薪)[^。;,]{0,6}(?:挂钩|相?联动|相关联|挂靠|相?关联)|(?:费|款|报酬|提成|单价|奖金?|佣金|薪|续[约签][^。;,]{0,4}|支付)[^。;,]{0,6}(?<!不)(?:与|和|同|跟)[^。;,]{0,16}(?:挂钩|联动|关联)|(?:根据|按照?|依据?|视)[^。;,\d]{0,10}(?:绩效|考核|评[分价]|表现|完成)(?:的)?(?:情况|结果)[^。;,\d]{0,6}(?:支付|发放|扣[减除款]|结算|核定|确定)/
const TIED_HOW =
  /\d\s*(?:%|分|元)|系数|公式|[×xX*÷]|附件|阶梯|档|每[低高少超]|等级|如下|下列|细则|办法|《|第[一二三四五六七八九十\d]+[条款]/

/** 考核得分与服务费挂钩: and how? */
export const tiedSomehow = (analysis: Analysis): Offence[] =>
  saying(analysis, TIED, binds).flatMap(({ sentence, match }) => {
    const { node } = sentence
    const around = analysis
      .sentencesIn(node)
      .concat(node.parent ? analysis.childrenOf(node.parent).flatMap((each) => analysis.sentencesIn(each)) : [])
      .map(({ text }) => unnumbered(text))
    return around.some((text) => TIED_HOW.test(text) && /费|款|扣|付|奖/.test(text)) ||
      TIED_HOW.test(unnumbered(sentence.text))
      ? []
      : [atWords(sentence, match, { words: match[0] })]
  })

/** How many, how much and how soon without a figure: 适量的备用坐席, 金额充足的保险, 扣除相应费用, 加重扣款. */
const SOME = new RegExp(
  [
    '(?:适量|足量|少量|充足|足够|充分|一定|相当|必要|相应(?:数量)?)的?(?:备用|机动|后备|储备|专职|兼职|替补)(?:的)?[^。;,\\d]{0,6}',
    '(?:适量|足量|充足|足够|充分|相应(?:数量)?|一定数量)的[^。;,\\d]{0,4}(?:人[手员力]|[坐座]席|客服|班次|设备|备件|线路|耗材)',
    '(?<!不)(?:一定|适当|相当|足够|充足|必要|合理)(?:的)?(?:数量|数额|份额|规模|额度|频次|次数|篇幅|比例)',
    '(?:金额|数额|数量|保额|额度|人数|比例|频次)(?:应当?|须)?(?:充足|足够|适当|合理|充分|适中)',
    '(?:加重|从重|从严)(?:予以|进行)?(?:扣[款减罚分]|处罚|罚款|考核|处理)(?=[。;,]|$)',
    '(?:扣[除减]?|减收|核减|退还|返还|支付|预付)(?:相应|对应|部分|一定)(?:的)?(?:费用|款项|服务费|金额|报酬|工资|价款|保证金|押金)(?=[。;,]|$)',
    '按(?:照)?相应(?:的)?标准(?:扣[款减罚]|处罚|罚款|赔偿|计费|收费)',
    '(?:合理|妥善)(?:分担|分摊)(?=[。;,]|$)',
    '若干[名次个件席人位]',
    '(?:多次|屡次|反复|频繁|累计[^。;,\\d]{0,6}较多)[^。;,\\d]{0,10}的?,[^。;]{0,20}(?:更换|解除|终止|扣|罚|辞退|停)',
    '(?:短时间|短期|近期|近日)内?(?=完成|提供|提交|安排|上线|恢复|解决|启动|补足|到岗|处理)',
    '(?:量|数)(?:较大|较多|过多|过大|较高|较少)(?:的|时),?[^。;,\\d]{0,12}(?:增|加派|延长|减)',
  ].join('|'),
)
export const amountsInWords = (analysis: Analysis): Offence[] =>
  saying(analysis, SOME, binds).flatMap(({ sentence, match }) =>
    FIGURE.test(unnumbered(neighbours(analysis, sentence, 0, 1))) ||
    /附件|协商|第[一二三四五六七八九十]+条/.test(sentence.text)
      ? []
      : [atWords(sentence, match, { words: match[0] })],
  )

const AT_TIMES =
  /(?<![不非无])(?:定期|经常|时常|适时|不时|间或|阶段性|周期性)(?:地)?(?:向[^。;,]{1,8}|对[^。;,]{1,10}|就[^。;,]{1,10}|为[^。;,]{1,8}|与[^。;,]{1,8}|组织|安排|开展|进行)?[^。;,\d]{0,4}(?:提[交供]|报[送告]|汇报|反馈|培训|召开|巡[检查]|检查|抽[检查]|回访|更新|维护|盘点|演练|备份|轮换|对账|沟通|通报|考核|评估|复训|优化)/
const HOW_OFTEN =
  /每[日天周月季年半两]|[一二两三四五六\d]\s*个?(?:日|天|周|星期|月|季度|年)|[日周月季年]度|按[日周月季年]|[月季年]报|周报|例会|附件|计划|方案|制度|手册|[一二两三四\d]\s*次/

/** 定期提交报告: every week, or once a year? */
export const oftenSomehow = (analysis: Analysis): Offence[] =>
  saying(analysis, AT_TIMES, binds).flatMap(({ sentence, match }) =>
    HOW_OFTEN.test(neighbours(analysis, sentence, 1, 1)) ? [] : [atWords(sentence, match, { words: match[0] })],
  )
