import { AMOUNT } from '@heqi/clauses'
import { type Analysis, type Node, type Saying, type Sentence, saying } from '../../analysis.ts'
import { anyOf, firstOf } from '../../checks-of-words.ts'
import { inBody, inBodyAnnexesOrRiders } from '../../reading/parts.ts'
import { atSentence, atWords, firstOnly, type Offence, type Rule } from '../../rule.ts'
import { salesUnattributed } from '../money/open-figures.ts'
import { levelsOpen } from './levels.ts'

const own = ({ sentences }: Analysis): Sentence[] => sentences.filter(({ node }) => inBodyAnnexesOrRiders(node))
const inOwn = (analysis: Analysis, pattern: RegExp): Saying[] => saying(analysis, pattern, inBodyAnnexesOrRiders)

/** The words of a matter, once: it is settled or left open for the whole contract. */

/** 按比例扣减 says nothing of the proportion; 按停机天数比例 and 按30%的比例 do. */
const PROPORTION =
  /(?:按(?:照)?(?:相应|一定|适当|同等)?比例|酌情按比例|成比例地?)(?:扣[减除罚]?|减[少扣付收]?|增[加付]?|支付|结算|赔偿|承担|返还|退还?|调整|折算)/
const ITS_MEASURE = /实际(?:天数|日数|人数|出勤|工时|用量)|缺勤|工时|天数|每[低少高降超缺][^。;]{0,16}\d|÷|\//

const withoutRatio = (analysis: Analysis): Offence[] =>
  inOwn(analysis, PROPORTION).flatMap(({ sentence, match }) =>
    ITS_MEASURE.test(sentence.text) ? [] : [atWords(sentence, match, { words: match[0] })],
  )

/** Kinds of money that a contract names once it has agreed on them. */
const ITEM =
  /(?:[坐座]席|席位|人员|每席)(?:月)?单价|(?:系统|平台|软件|席位|账号|设备|场地|工位)(?:使用|服务|维护|租赁)费|保证金|押金|预付款|备用金|启动费|定金|订金|首付款|启动金|履约金|入驻费|开通费|接入费/g
/** The item serves as something that is there: it is made up, deducted from, adjusted, or a share is taken of it. */
const USED = (item: string): RegExp =>
  new RegExp(
    `(?:补足|补缴|补交)[^。;,]{0,14}${item}|(?:扣除|扣减|扣|退还|返还|没收)[^。;,]{0,10}${item}(?:的\\s*\\d+(?:\\.\\d+)?%)?|从[^。;,]{0,6}${item}中|(?:收到|支付|缴纳|交纳|付清|交付|付|交)[^。;,]{0,6}${item}(?:之?后|之日|时|的?当[日天])[^。;,]{0,8}(?:生效|开始|启动|进场|上线|开工|安排)|${item}(?:的\\s*\\d+(?:\\.\\d+)?%|可|按|应|上调|下调|上浮)`,
  )
const VALUE = `(?:${AMOUNT}|\\d+(?:\\.\\d+)?\\s*\\/|[_＿]{2,}|\\[|【)`
const SETTLED = (item: string): RegExp =>
  new RegExp(
    `${item}(?!的?\\s*\\d|可|[上下]调|上浮)[^。;,]{0,16}${VALUE}|${VALUE}[^。;,]{0,12}${item}|(?:交纳|缴纳|提交|支付|收取|预存|预付|交付|暂留|扣留|留取|作为)[^。;,]{0,20}${item}(?![^。;,]{0,2}之日起|(?:之?后|之日|时|的?当[日天])[^。;,]{0,8}(?:生效|开始|启动|进场|上线|开工|安排))|${item}[^。;\\n]{0,12}(?:见|详见|附件|是?指)${item.endsWith('金') ? `|${item}[^。;,]{0,16}\\d+%` : ''}`,
  )

/** A share of a fee, or a deposit to be made up, that the contract agrees on nowhere. */
function itemsUnpriced(analysis: Analysis): Offence[] {
  const sentences = own(analysis)
  const items = new Set(
    analysis
      .sentencesFor(ITEM)
      .flatMap(({ text, node }) => (inBodyAnnexesOrRiders(node) ? (text.match(ITEM) ?? []) : [])),
  )
  return [...items].flatMap((item) => {
    const uses = inOwn(analysis, USED(item))
    if (uses.length === 0) return []
    const settled = SETTLED(item)
    const isSettled = sentences.some(
      ({ text, node }) =>
        (settled.test(text) && !/补足|补缴|补交/.test(text)) ||
        (text.includes(item) && /\||单位:/.test(text + node.article.heading.text)),
    )
    return isSettled ? [] : firstOnly(uses.map(({ sentence, match }) => atWords(sentence, match, { item })))
  })
}

/** Commission on what somebody sold: whose sale it is must be told. */
const COMMISSION =
  /(?<base>(?:(?:客服|人工|实际|有效|月|促成|引导|转化|落实|达成|促单|催付|成交|询单)的?){0,4}(?:销售额|成交额|成交金额|销售金额|业绩|订单金额))/
const ITS_BASE =
  /(?:销售额|成交额|成交金额|销售金额|业绩|订单金额)[^。;]{0,10}(?:是?指|以[^。;]{1,24}为准|按[^。;]{1,24}(?:统计|口径|归属)|的(?:认定|统计|口径|定义))|(?:后台|系统|报表|赤兔|生意参谋)[^。;]{0,16}(?:统计|数据|显示)[^。;]{0,10}为准|归属[^。;]{0,12}(?:客服|规则)|(?:扣除|剔除|减去|不含|去除)[^。;,]{0,6}(?:退款|退货)|退款[^。;,]{0,6}(?:扣除|剔除|不计)|净(?:销售|成交)额/

const commissionOpen = (analysis: Analysis): Offence[] =>
  inOwn(analysis, ITS_BASE).length > 0
    ? []
    : firstOnly(
        inOwn(analysis, COMMISSION)
          .filter(({ sentence }) => /提成|佣金|提\s*\d/.test(sentence.text))
          .map(({ sentence, match }) => atWords(sentence, match, { base: match.groups?.['base'] ?? match[0] })),
      )

/** 评价为B级 decides something, and no place says from how many points on it is B. */
const GRADED =
  /(?:评价|考核|考评|评定|评估|评级|考核结果)(?:结果|等级)?[^。;,]{0,8}?(?<grade>[A-D]|优秀|良好|中等|合格|优|良)[级等]?(?=\(?(?:含)?\)?(?:以上|以下|级|等|的|,|时|方可|者))/
const settled = (grade: string): RegExp => new RegExp(`\\d[^。;,]{0,14}${grade}|${grade}[级等]?[^。;,]{0,8}\\d`)

const gradesOpen = (analysis: Analysis): Offence[] =>
  firstOnly(
    inOwn(analysis, GRADED).flatMap(({ sentence, match }) => {
      const grade = match.groups?.['grade'] ?? ''
      const isSettled = inOwn(analysis, settled(grade)).some(({ sentence: { text } }) => text !== sentence.text)
      return isSettled || /验收|抽检|质检/.test(match[0]) ? [] : [atWords(sentence, match, { grade })]
    }),
  )

/** So many 不合格 cost so much, and nowhere a word on when one is. */
const FAILED =
  /(?:低于|未达到?|不足|没有?达到)(?:合格|及格|达标|目标|警戒)线[^。;]{0,10}扣|不合格的?(?:数|量|率|比例)?(?:超过|达到?|每|在|高于|多于)?[^。;,]{0,10}[,]?[^。;,]{0,6}(?:扣|罚|违约金)/
const FAILING =
  /不合格[^。;]{0,6}(?:是?指|系指|标准)|合格(?:标准|线|分)|\d+(?:分|%)[^。;,]{0,8}(?:为|视为|即为|以上)?[^。;,]{0,4}合格|低于\s*\d+分[^。;]{0,8}不合格|评分(?:表|标准|细则)|质检(?:标准|细则|表)|考核(?:表|细则|标准|办法)/

const failingOpen = (analysis: Analysis): Offence[] =>
  own(analysis).some(({ text, node }) => FAILING.test(text + node.article.heading.text))
    ? []
    : firstOnly(
        inOwn(analysis, FAILED)
          .filter(({ sentence }) => /聊天|记录|录音|通话|会话|抽[检查看听样]|线/.test(sentence.text))
          .map(({ sentence, match }) => atWords(sentence, match)),
      )

/** 未按期提交报表 as a breach, where nothing tells what to submit and when. */
const OMITTED =
  /(?:未(?:能)?(?:按[期时约][^。;,]{0,4}|及时)|逾期(?:未)?|迟延|延迟)(?:提交|报送|提供|交付|出具|上报)[^。;,、]{0,4}(?<thing>报表|报告|月报|周报|日报|数据)/
const REPORTED = /报表|报告|月报|周报|日报|数据(?:分析|统计|日报)/
function dutyUnstated(analysis: Analysis): Offence[] {
  const omissions = saying(analysis, OMITTED, ({ part }) => part !== 'third-party')
  if (omissions.length === 0 || inOwn(analysis, REPORTED).some(({ sentence }) => !OMITTED.test(sentence.text)))
    return []
  return firstOnly(
    omissions.map(({ sentence, match }) => atWords(sentence, match, { thing: match.groups?.['thing'] ?? '' })),
  )
}

/** A deposit or guarantee is agreed with its sum, and no day by which it is given. */
const SECURITY = new RegExp(
  `(?:交纳|缴纳|提交|支付|交付|交|付|出具|提供)[^。;,]{0,24}(?<security>保证金|押金|保函|备用金)[^。;]{0,24}?(?:${AMOUNT}|\\d+(?:\\.\\d+)?%|[_＿]+|元)|(?:${AMOUNT})(?:的|作为|做|为)?(?:银行|履约|服务|质量)?(?<security2>保函|保证金|押金)`,
)
const DAY =
  /签[约订署]|生效|[日天月]内|之日|当[日天]|[日号]前|前(?=[,]|[^。;]{0,4}(?:交|缴|付|提交|支付))|同时|首(?:次|期|月)|进场|每月|从[^。;]{0,8}(?:中|款)|分期|年\d+月/

/** What a sentence says of giving it back, and of what follows from its being given. */
const NOT_GIVING = /(?:退还|返还|终止|届满|期满|解除|到期|清算)[^。;]*|之日起(?:正式)?生效/g

function securityUndated(analysis: Analysis): Offence[] {
  const isAbout = ({ text }: Sentence): boolean => !/补足|补缴|扣款/.test(text)
  const about = inOwn(analysis, /保证金|押金|保函|备用金/).filter(({ sentence }) => isAbout(sentence))
  if (about.some(({ sentence: { text } }) => DAY.test(text.replace(NOT_GIVING, '')))) return []
  return firstOnly(
    inOwn(analysis, SECURITY)
      .filter(({ sentence }) => isAbout(sentence))
      .map(({ sentence, match }) =>
        atWords(sentence, match, { security: match.groups?.['security'] ?? match.groups?.['security2'] ?? '' }),
      ),
  )
}

/** Above the cap a third party owes nothing that could be recovered from it. */
const RECOURSE =
  /第三方[^。;]{0,40}(?:为限|上限|不超过)[^。;]{0,24}(?:超[过出]|其余|不足)[^。;]{0,6}部分[^。;]{0,40}向(?:该|上述)?第三方(?:追偿|追索|索赔)/

const recourseAboveCap = (analysis: Analysis): Offence[] =>
  saying(analysis, RECOURSE).map(({ sentence, match }) => atWords(sentence, match))

/** Who stays below the guaranteed volume pays less than it: 低于保底量的，按保底量的80%付费. */
const BELOW_FLOOR =
  /(?:低于|不足|未达到?|不到|少于)[^。;,]{0,8}(?:保底|最低|基准|基础)[^。;,]{0,10},?[^。;,]{0,6}按[^。;,]{0,4}(?:保底|最低|基准|基础|该|其)[^。;,]{0,8}的?\s*(?<share>\d{1,2}(?:\.\d+)?%)/

const floorBelowItself = (analysis: Analysis): Offence[] =>
  inOwn(analysis, BELOW_FLOOR).map(({ sentence, match }) =>
    atWords(sentence, match, { share: match.groups?.['share'] ?? '' }),
  )

/** The text of one language prevails in a contract that has it in another only. */
const PREVAILS = /(?:不一致|歧义|歧异|冲突|抵触|差异|争议)[^。;]{0,10}以(?<language>英文|外文)(?:版本|文本|版|本)?为准/

function languageAbsent(analysis: Analysis): Offence[] {
  const prevailing = saying(analysis, PREVAILS)
  const isWritten = () => analysis.sentences.some(({ text }) => /(?:[A-Za-z]{2,}[ ,.;()'-]+){8}/.test(text))
  return prevailing.length === 0 || isWritten() ? [] : prevailing.map(({ sentence, match }) => atWords(sentence, match))
}

/** 在□内打√ beside boxes of which none is ticked. */
const CHOOSE =
  /(?:下列|以下|如下)[^。;,]{0,12}(?:[一1]种|之一|方式|套餐|方案|选项)[^。;]{0,14}(?:□|打[√勾钩]|勾选)|□[^。;]{0,4}(?:打|画|划)[√勾钩]/

function boxesOpen({ sentences, contract }: Analysis): Offence[] {
  const boxes = contract.source.text.slice(contract.start, contract.end)
  if ((boxes.match(/[□☐]/g)?.length ?? 0) < 2 || /[☑☒■]|[√✓✔]\s*(?![,，。;；:：\s])/.test(boxes)) return []
  return firstOnly(sentences.flatMap((sentence) => (CHOOSE.test(sentence.text) ? [atSentence(sentence)] : [])))
}

/** 快递费甲方出/乙方出, 按月/按季付款, 专票/普票: what of two was to be struck out. */
const CYCLE = '(?:月|季度?|半年|年|周)'
const EITHER_KIND =
  '按月\\s*\\/\\s*按?(?:季度?|半年|年)|(?:专用发票|专票)\\s*\\/\\s*(?:增值税)?(?:普通发票|普票)|(?:普通发票|普票)\\s*\\/\\s*(?:增值税)?(?:专用发票|专票)|(?:仲裁\\s*\\/\\s*诉讼|诉讼\\s*\\/\\s*仲裁|同意\\/不同意|是\\/否|包含\\/不包含|需要\\/不需要|可以\\/不可以|有权\\/无权|允许\\/不允许)'
const BEARS = '(?:出|付|承担|支付|负担|负责)'
const STRUCK_OUT = /划[掉去]|删[去除]|择一|勾选|[二两]选一|任选|选填|[☑√✓]/

function alternativesOpen(analysis: Analysis): Offence[] {
  const { client, provider } = analysis
  const parties = `(?:${client})${BEARS}?\\s*\\/\\s*(?:${provider})\\)?${BEARS}|(?:${provider})${BEARS}?\\s*\\/\\s*(?:${client})\\)?${BEARS}`
  const open = new RegExp(
    `(?:费|款|成本|税|支出|损失)[^。;,]{0,8}(?:${parties})|${EITHER_KIND}|按${CYCLE}\\s*\\/\\s*按${CYCLE}`,
  )
  return firstOnly(
    saying(analysis, open, inBody)
      .filter(({ sentence: { text } }) => !STRUCK_OUT.test(text) && !text.includes('|'))
      .map(({ sentence, match }) => atWords(sentence, match)),
  )
}

/** Clauses for when the one leads and clauses for when the other does, and nothing on which of them it is. */
const LEADS = (party: string): RegExp => new RegExp(`(?:${party})(?:作?为)?主导|以(?:${party})为主导`)

function leaderOpen({ nodes, text, client, provider }: Analysis): Offence[] {
  if (!text.includes('主导')) return []
  const led = (party: string): Node | undefined => {
    const leads = LEADS(party)
    return nodes.find(({ article }) => leads.test(article.heading.text || article.body.text.slice(0, 30)))
  }
  const [one, other] = [led(client), led(provider)]
  if (!one || !other || one === other) return []
  if (/(?:本合同|本项目|双方确认)[^。;\n]{0,8}(?:由|以|采用)[^。;\n]{1,6}(?:为)?主导(?:模式|方式)?[。;；]/.test(text))
    return []
  const { article } = one
  const from = article.start
  const end = Math.max(article.end, other.article.end)
  return [{ article: article.number, start: from, end, data: {} }]
}

export const PRESUPPOSED_RULES: readonly Rule[] = [
  { code: 'ratio-unstated', severity: 'note', check: withoutRatio },
  { code: 'item-unpriced', severity: 'note', check: itemsUnpriced },
  { code: 'commission-base-undefined', severity: 'note', check: firstOf(commissionOpen, salesUnattributed) },
  { code: 'grade-undefined', severity: 'note', check: anyOf(gradesOpen, levelsOpen) },
  { code: 'failing-undefined', severity: 'note', check: failingOpen },
  { code: 'duty-unstated', severity: 'note', check: dutyUnstated },
  { code: 'security-undated', severity: 'note', check: securityUndated },
  { code: 'recourse-above-cap', severity: 'warning', check: recourseAboveCap },
  { code: 'floor-below-itself', severity: 'warning', check: floorBelowItself },
  { code: 'prevailing-language-absent', severity: 'warning', check: languageAbsent },
  {
    code: 'alternatives-unchosen',
    severity: 'warning',
    check: (analysis) => [...boxesOpen(analysis), ...alternativesOpen(analysis), ...leaderOpen(analysis)],
  },
]
