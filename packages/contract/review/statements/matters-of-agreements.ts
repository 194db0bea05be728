import { AMOUNT, allMatches } from '@heqi/clauses'
import { type Analysis, type Sentence, saying } from '../analysis.ts'
import { amount } from '../reading/amounts.ts'
import { oncePerAnalysis } from '../reading/once-per-analysis.ts'
import { binds, outsideNotes } from '../reading/parts.ts'
import type { Matter } from './statement.ts'

const DATE = String.raw`\d{4}年\d{1,2}月\d{1,2}日`
const DATED = new RegExp(
  `(?<date>${DATE})(?:在[^。;,《]{2,10})?(?:共同)?(?:签[订署]|订立|签约)的?(?:了)?[^。;,《]{0,6}《(?<name>[^》]{2,30})》|《(?<name2>[^》]{2,30})》[^。;,]{0,4}(?:于|在)(?<date2>${DATE})[^。;,]{0,8}(?:签[订署]|订立|签约)`,
  'g',
)
const THIS_DATED = new RegExp(
  `本(?:[\\u4e00-\\u9fff]{0,4})(?:协议|合同)[^。;\\d]{0,16}于(?<date>${DATE})[^。;,]{0,12}(?:签[订署]|订立|签约)|^\\s*(?:签[订署约])(?:日期|时间)\\s*:\\s*(?<date2>${DATE})\\s*$`,
)

/** Another agreement of the same name: the one before, or one of several supplements. */
const ANOTHER = /取代|替代|此前|原[合协]|终止|废止|续签|上一|前一|年度|补充/

const plain = (name: string): string => name.replace(/[\s()（）《》]/g, '')

/** The day on which an agreement was signed, where it is named by its title: in the head, in an order, in a supplement. */
const DATES_OF_AGREEMENTS: Matter = {
  within: outsideNotes,
  patterns: [DATED, THIS_DATED],
  of: ({ text, node }, analysis) => {
    const own = plain(analysis.contract.source.text.slice(analysis.title.start, analysis.title.end))
    const named = allMatches(DATED, text).map((match) => ({
      match,
      on: plain(match.groups?.['name'] ?? match.groups?.['name2'] ?? ''),
      value: match.groups?.['date'] ?? match.groups?.['date2'] ?? '',
    }))
    if (ANOTHER.test(text)) return []
    const itself = node.part === 'annexes' ? null : THIS_DATED.exec(text)
    // Below the signatures each party writes the day on which it signs.
    const value = itself?.groups?.['date'] ?? (node.part === 'preamble' ? itself?.groups?.['date2'] : undefined)
    return itself && value !== undefined && named.length === 0 ? [{ match: itself, on: own, value }] : named
  },
}

const ORIGINAL =
  /《(?<name>[^》]{3,30}(?:合同|协议)(?:书)?)》[^。;《》]{0,50}(?:下称|以下称|简称|下称为|称为|称)[^。;《》]{0,6}"?(?:原|主)(?:合同|协议)|(?:原|主)(?:合同|协议)(?:是|为|即|,?指)\s*《(?<name2>[^》]{3,30})》/

/** The agreement that a supplement changes, by its title and by its recital. */
const ORIGINAL_AGREEMENT: Matter = {
  within: outsideNotes,
  patterns: [ORIGINAL],
  of: ({ text }, analysis) => {
    const match = ORIGINAL.exec(text)
    const name = match?.groups?.['name'] ?? match?.groups?.['name2']
    if (!match || name === undefined) return []
    const line = analysis.contract.source.text.slice(analysis.contract.start, analysis.contract.start + HEAD_LENGTH)
    const titled = /《(?<name>[^》\n]{3,30})》\s*(?:之|的)?\s*补充(?:协议|合同)/.exec(line)
    const value = plain(name)
    if (!titled) return [{ match, on: '', value }]
    const inTitle = { match: titled, on: '', value: plain(titled.groups?.['name'] ?? '') }
    return [inTitle, { match, on: '', value }]
  },
  isInside: true,
}
const HEAD_LENGTH = 120

const SURNAME =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝]'
const LEADER = new RegExp(
  `(?<role>项目(?:经理|负责人|主管)|现场(?:经理|负责人|主管)|驻场(?:经理|负责人|主管))(?:\\s|[为是由任:]|\\(?1[人名]\\)?)*(?<name>${SURNAME}[\\u4e00-\\u9fff]{1,2})(?=[,。;、(\\s]|担任|电话|联系|手机|$)`,
)
/** Words that only look like a name. */
const NO_NAME = /应|须|需|和|及|等|全|单|不|可|有|更换|常|时|人$|的$|经$/

/** Who leads the work, by name. */
const LEADERS: Matter = {
  within: binds,
  patterns: [LEADER],
  of: ({ text, node }, { client, provider }) => {
    const match = LEADER.exec(text)
    const { role = '', name = '' } = match?.groups ?? {}
    if (!match || NO_NAME.test(name) || /原|变更|更换为/.test(text)) return []
    const before = `${node.matter} ${text.slice(0, match.index)}`
    const isOfClient = new RegExp(`(?:${client})(?!.*(?:${provider}))`).test(before)
    return [{ match, on: `${isOfClient} ${role.replace(/负责人|主管/, '经理')}`, value: name }]
  },
}

const A_MONTH = new RegExp(
  `(?:每月|月(?:度)?)(?:的)?(?:固定|基本|基础|总|合计)?(?:服务|外包|托管|坐席)?(?:费(?:用)?|总价|总额|金额)(?:总额|合计|总计|共计|为|是|计|:|\\s)*(?:人民币)?(?<sum>${AMOUNT})`,
)
const TOTAL_ROW = /^\s*\|?\s*(?:月|每月)?(?:合计|总计|共计)[\s|:].*?(?<sum>\d[\d,]*(?:\.\d+)?)\s*元?\s*\|?[。;]?\s*$/
const HEAD_OF_TABLE = 40
const OF_YEARS = /年|总价|两年|全期|\d+个?月/
const NO_TOTAL =
  /每[席人名个]|\/[席人名]|单价|扣|奖|违约|预付|押金|保证金|最低|不低于|不超过|保底|超过|其中|预估|暂|约|第[二三]|旺季|淡季|平台/

const FLOATS = /浮动|绩效(?:服务)?(?:费|考核费|部分)|变动费/

const isTotalOfMonth = ({ text, node: { article, part } }: Sentence): boolean => {
  const about = `${article.heading.text} ${article.body.text.slice(0, HEAD_OF_TABLE)}`
  return (
    part === 'annexes' &&
    TOTAL_ROW.test(text) &&
    /价|费/.test(about) &&
    /月/.test(about) &&
    !OF_YEARS.test(about + text)
  )
}

/** The row that adds up the prices of a month, where only one table does. */
const totalRow = oncePerAnalysis((analysis: Analysis): { readonly row?: Sentence } => {
  const rows = saying(analysis, TOTAL_ROW).flatMap(({ sentence }) => (isTotalOfMonth(sentence) ? [sentence] : []))
  return rows.length === 1 && rows[0] ? { row: rows[0] } : {}
})

/** What a month costs: in an article, and in the row that adds up the table of prices. */
const TOTAL_OF_A_MONTH: Matter = {
  within: binds,
  isApart: true,
  patterns: [A_MONTH, TOTAL_ROW],
  of: (sentence, analysis) => {
    const { text } = sentence
    const isRow = totalRow(analysis).row === sentence
    const match = isRow ? TOTAL_ROW.exec(text) : NO_TOTAL.test(text) ? null : A_MONTH.exec(text)
    const isPart = !isRow && (/基[本础]/.test(match?.[0] ?? '') || FLOATS.test(analysis.text))
    const said = match?.groups?.['sum'] ?? ''
    const value = amount(/[元¥币]/.test(said) ? said : `${said}元`)
    return match && !isPart && value !== undefined && said !== '' ? [{ match, on: '', value }] : []
  },
}

/** Of which day and name an agreement is, who leads the work, and what a month of it costs in all. */
export const MATTERS_OF_AGREEMENTS: readonly Matter[] = [
  DATES_OF_AGREEMENTS,
  ORIGINAL_AGREEMENT,
  LEADERS,
  TOTAL_OF_A_MONTH,
]
