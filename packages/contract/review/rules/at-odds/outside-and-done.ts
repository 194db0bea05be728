import { allMatches } from '@heqi/clauses'
import { type Analysis, type Saying, type Sentence, saying, topOf } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { AGENT } from '../../reading/people.ts'
import { pairsOf, thingWordsIn } from '../../reading/thing-words.ts'
import { atSentence, type Offence } from '../../rule.ts'

/** Work by the words for it; what many kinds of work end in is one only over the same thing. */
const WORK: readonly { readonly words: RegExp; readonly isOfAnything?: true }[] = [
  { words: /审[批核查定]|核[准批]|批准/, isOfAnything: true },
  { words: /决定|裁[量定]/, isOfAnything: true },
  { words: /派送|配送|送[达到货]|投递|投妥|签收/ },
  { words: /维修|修[理复好]|检修|抢修/ },
  { words: /安装|装机|装[好妥]/ },
  { words: /发货|寄[出送]|发[出运]|出库/ },
  { words: /签[订署约]|缔约/, isOfAnything: true },
  { words: /定损|理赔|赔付/ },
  { words: /施工|完工|竣工/ },
  { words: /退[款费还]|返还/ },
  { words: /收款|代收|收[取缴]/ },
  { words: /催收|追[讨缴]/ },
  { words: /开[票具]/ },
  { words: /招[聘募]/ },
  { words: /推广|投放|引流/ },
  { words: /诊[断疗]|治疗|开药|处方/ },
  { words: /开发|编程|研发/ },
  { words: /采购|进货|备货/ },
  { words: /拆[除装卸]|回收|搬运/ },
  { words: /派[单工车给]|调度/ },
  { words: /判责|定责|判定责任/ },
  { words: /冻结|封[停号禁]|解[封冻]/ },
  { words: /办理|操作|处理|受理/, isOfAnything: true },
  { words: /编[写制]|撰写|制[定作]|设计/, isOfAnything: true },
]

/** 甲方不委托乙方办理退费审批, 不承担派送: whose work it is not. */
const outside = (client: string, provider: string): RegExp =>
  new RegExp(
    `(?:(?:${client})[^。;,]{0,6})?(?:不|未|没有|并未)(?:将|把)?[^。;,]{0,14}(?:委托|授权|交由|交给|托付)[^。;,]{0,20}|(?:(?:${provider}|${AGENT})[^。;,]{0,4})?不(?:承担|负责|从事|参与|经办|办理|受理|介入|接触)(?![^。;,]{0,12}(?:责任|费用|赔偿|风险|义务|损失|后果))[^。;,]{2,24}|[^。;]{2,24}不(?:属于|在)[^。;,]{0,10}(?:服务|职责|工作|委托|受托)[^。;,]{0,6}(?:内|内容|范围|事项)|(?:服务|范围|工作|内容)[^。;,]{0,4}不(?:包括|包含|含|涉及)[^。;,]{2,20}`,
  )
/** 审核一律由甲方进行: nobody else is to do it. */
const ofTheOther = (client: string): RegExp =>
  new RegExp(
    `[^。;,]{2,20}(?:一律|均|全部|统一|只能|仅|专属|概|只)(?:应|须|可|能|限)?(?:由|归|属于?|经)(?:${client})[^。;]{0,16}|(?:仅|只能|只|专)由(?:${client})[^。;]{0,24}|由(?:${client})[^。;,]{0,6}(?:自行|独立|直接|专门)[^。;]{0,16}`,
  )
/** Some of the work only: what is grave, dear or disputed goes to the other. */
const NARROWER = /重大|重要|特殊|疑难|超|复杂|升级|大额|涉及|法律|媒体|监管|首次|紧急|以上|批量|新增|最终/
/** 由坐席审核后办理. */
const doneBy = (provider: string): RegExp =>
  new RegExp(
    `由(?:${provider}|${AGENT}|[坐座]席|客服)(?!负责人)[^。;,]{0,24}|(?:^|[,:])[^。;,]{0,4}?(?:${provider}|[坐座]席|客服)(?:人员)?(?:可以?(?!能)|有权|自行|直接|当场|将)+[^。;,]{2,24}`,
  )
const NOT_OUTSIDE = /未经|擅自|如|若|超出|超过|另行(?:收费|计费)|逾期|无偿|免费|转委托|第三[方人]|他人|不影响/
const MUST = /(?<![对相适响反])(?:应(?![答急用])|须|必须|需(?![求要])|负责|保证(?!金)|确保|承诺)/
const OWN_SHARE =
  /转[派交达办呈报接]|流转|跟[进踪]|登记|记录|督促|协助|配合|催[促办件]|反馈|联系|通知|提醒|告知|解释|上报|报(?:甲方|送|告|请)|移交|提交|传递|引导|指引|回访|查询|答复|回复|说明|向[^。;,]{1,8}申请/
const NOT_OWED = /不得|不应|无需|无须|不必|禁止|不(?:承担|负责)/

type Left = Saying & { readonly things: readonly string[]; readonly work: (typeof WORK)[number] }

function leftOut(analysis: Analysis): Left[] {
  const { client, provider } = analysis
  return [outside(client, provider), ofTheOther(client)]
    .flatMap((pattern) => saying(analysis, pattern, binds))
    .flatMap(({ sentence, match }) => {
      if (NOT_OUTSIDE.test(sentence.text)) return []
      return WORK.flatMap((work) =>
        work.words.test(match[0]) ? [{ sentence, match, work, things: pairsOf(thingWordsIn(match[0], analysis)) }] : [],
      )
    })
}

const CLAUSE = /[^,:。;!?]+/g

const named = (pattern: string): RegExp => new RegExp(pattern)

/** Whether a sentence is about the work that was left out, and about whoever it was not entrusted to. */
function isOfLeft(sentence: Sentence, behind: string, left: Left, analysis: Analysis): boolean {
  const { match, work, sentence: out, things } = left
  const { client, provider } = analysis
  const { text, node } = sentence
  // 甲方的责任, and below it what the client is to do.
  const isUnderClient =
    named(`(?:${client})[^/]{0,4}(?:权利|义务|责任|职责|工作|承诺)`).test(node.matter) &&
    !named(provider).test(node.matter)
  if (isUnderClient || named(`(?:${client})(?:也|均)?(?:应|须|必须|需|负责|保证|确保)`).test(text)) return false
  const isOfOneArticle = topOf(node) === topOf(out.node)
  if (!isOfOneArticle && !named(`${provider}|${AGENT}|客服|[坐座]席`).test(`${node.matter}${text}`)) return false
  const narrower = NARROWER.exec(out.text)?.[0]
  if (narrower !== undefined && !text.includes(narrower)) return false
  return work.isOfAnything
    ? things.some((pair) => !work.words.test(pair) && behind.includes(pair))
    : isOfOneArticle || text.includes(work.words.exec(match[0])?.[0] ?? ' ')
}

/** Where whoever it was not entrusted to is to do it, or guarantees that it is done. */
function doneIn(sentence: Sentence, left: Left, analysis: Analysis): Offence[] {
  const { match, work, sentence: out } = left
  const { text } = sentence
  const from = sentence === out ? match.index + match[0].length : 0
  const by = doneBy(analysis.provider)
  const isOwed = (words: string): boolean => MUST.test(words) || by.test(words)
  if (!isOwed(text.slice(from)) || !isOfLeft(sentence, text.slice(from), left, analysis)) return []
  const clauses = allMatches(CLAUSE, text).filter(({ index }) => index >= from)
  const at = clauses.findIndex(([clause]) => isOwed(clause))
  const done = clauses.slice(Math.max(0, at)).find(([clause]) => {
    const owed = clause.slice(MUST.exec(clause)?.index ?? 0)
    return work.words.test(owed) && !OWN_SHARE.test(owed) && !NOT_OWED.test(clause)
  })
  if (at < 0 || !done) return []
  return [
    atSentence(sentence, done.index, done.index + done[0].trimEnd().length, {
      words: match[0].trim(),
      article: out.node.article.number,
    }),
  ]
}

/** Refunds are not for the provider to approve, and it is to approve them; it delivers nothing, and guarantees the delivery. */
export const outsideAndDone = (analysis: Analysis): Offence[] =>
  leftOut(analysis)
    .flatMap((left) => {
      const owed = analysis.sentencesFor(MUST, doneBy(analysis.provider)).filter(({ node }) => binds(node))
      return owed.flatMap((sentence) => doneIn(sentence, left, analysis)).slice(0, 1)
    })
    .slice(0, 2)
