import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atSentence, type Offence, type Rule } from '../../rule.ts'
import { HAS_TARGET, metricsWith } from './measures.ts'

/** Where the numbers come from: a system, recordings, samples, questionnaires. */
const SOURCE =
  /数据(?:来源|取自|以|由|源于|出自)|取自|(?:系统|平台|后台|录音|记录|报表|台账|问卷|评价|话单|日志)[^。;,]{0,8}(?:数据|统计|导出|记录|生成|为准|为依据|核算|计算|显示)|统计口径|(?:抽查|抽检|抽样|抽听|质检|神秘)[^。;,]{0,10}(?:录音|会话|工单|结果|样本|客|不少于|比例|\d)|以[^。;,]{2,24}(?:系统|平台|后台|数据|统计|记录|报表)[^。;,]{0,6}为准|(?:问卷|满意度|短信|电话)(?:调查|回访|评价)|按[^。;,]{1,12}(?:系统|后台|平台)/
const WINDOW =
  /每[日天周月季年]|[日周月季年]度|按[周月季年]|当[月季周]|[月季]均|考核(?:周)?期|统计(?:周)?期|自然月|逐月|全年|月结/
const WHO =
  /(?:[甲乙丙]方|双方|委托[方人]|受托[方人]|发包[方人]|承包[方人]|服务[方商]|第三方|质检(?:部|员|人员|组))[^。;]{0,24}(?:考核|统计|评分|打分|抽查|抽检|质检|核定|评定|测评|检查|监测|核算|出具|提供[^。;,]{0,8}(?:报表|数据|报告))|(?:考核|评分|统计|质检|抽检|评定)[^。;,]{0,8}由[^。;,]{1,10}(?:负责|进行|实施|完成|组织)/
const IN_AN_ANNEX =
  /(?:考核|指标|质量|口径)[^。;]{0,12}(?:见|详见|按|依)[^。;,]{0,6}附[件表]|附[件表][^。;]{0,12}(?:考核|指标|质量标准)/

const METRICS = /指标|考核|接通率|接听率|满意|解决率|响应|合格率|准确率|及时率/

/** Targets of which the contract nowhere says what they are counted from, over which time, or by whom. */
const without =
  (words: RegExp): Rule['check'] =>
  (analysis: Analysis): Offence[] => {
    const [first] = metricsWith(analysis, ({ text }) => HAS_TARGET.test(text) && /\d|[一二三四五六七八九十]/.test(text))
    if (!first || IN_AN_ANNEX.test(analysis.text)) return []
    const own = first.sentence.node
    const isTold = saying(analysis, words, binds).some(
      ({ sentence: { text, node } }) => node === own || METRICS.test(text + node.matter),
    )
    return isTold || words.test(own.matter)
      ? []
      : [atSentence(first.sentence, undefined, undefined, { metric: first.metric })]
  }

export const METRIC_RULES: readonly Rule[] = [
  { code: 'metric-without-source', severity: 'note', check: without(SOURCE) },
  { code: 'metric-without-window', severity: 'note', check: without(WINDOW) },
  { code: 'metric-without-measurer', severity: 'note', check: without(WHO) },
]
