import { type Analysis, type Sentence, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { binds, inArticles } from '../../reading/parts.ts'
import { atMatch, atWords, doubtful, type Offence, type Rule } from '../../rule.ts'
import { groundsByFeeling } from './in-other-words.ts'

const GROUND =
  /(?<ground>(?:严重|根本|重大)违约|(?:较大|重大|严重|巨大)(?:的)?(?:经济)?损失|重大(?:过错|失职)|(?:重大|严重|恶性|特大)(?:客户|服务|集体|群体)?(?:投诉|舆情)|(?<!发生|出现|造成)(?:重大|严重|特大)(?:安全|服务|质量|责任|信息|运营){0,2}事故|严重(?:后果|失职|影响)|(?:恶劣|重大不良|严重不良)影响|情节严重|情形严重)/
const ENDS =
  /(?:解除|终止)(?:本)?(?:合同|协议|合作)?|结束(?:本)?(?:合同|协议|合作)|(?:合同|协议|合作)(?:的|可以)*结束|(?:扣除|没收|不予支付)[^。;,]{0,8}(?:费|款|金)/
const MEASURED =
  /催告|改正|补救|整改|纠正|\d|[一二三四五六七八九十]+(?:万|千|次|日|天)|附件|第[一二三四五六七八九十]+条|法律|规定的/

/** What a sentence of a list is announced by: the heading, what stands above it, or the sentence before the list. */
function announced(analysis: Analysis, { node, index }: Sentence): string {
  const lead = analysis
    .sentencesIn(node)
    .slice(0, index)
    .findLast(({ text }) => /之一|(?:情形|情况|如下):|:\s*$/.test(text))
  return [node.article.heading.text, node.parent?.article.body.text.slice(-80) ?? '', lead?.text ?? ''].join(' ')
}

/** 大面积掉线视为重大违约, 重大违约：……: somewhere it is said what is meant by it. */
const isExplainedIn = (text: string, ground: string): boolean =>
  new RegExp(
    `${ground}["”」]?(?:行为|情形|事件)?(?:,?(?:是|系)?指|包括|即|如下|见|标准|[:：(（])|(?:视为|视同|属于?|构成|认定为|算作?|列为|定性为|称为|为)(?:(?:甲|乙|一|对)方)?(?:的)?["“「]?${ground}["”」]?(?:[。；;,，、]|$)`,
    'm',
  ).test(text)

/** Another sentence of the article gives a time to cure whatever is listed there. */
const isCuredBelow = (analysis: Analysis, { node, text }: Sentence): boolean =>
  [node, node.parent].some(
    (each) =>
      each !== undefined &&
      [...analysis.sentencesIn(each), ...analysis.childrenOf(each).flatMap(analysis.sentencesIn)].some(
        (other) => other.text !== text && /(?:催告|提醒|通知)[^。;]{0,24}(?:改正|补救|整改|纠正)/.test(other.text),
      ),
  )

const vagueGrounds = (analysis: Analysis, isCured: boolean): Offence[] =>
  saying(analysis, GROUND, inArticles)
    .filter(({ sentence, match }) => {
      const { text } = sentence
      const ground = match.groups?.['ground'] ?? ''
      return (
        ENDS.test(text + announced(analysis, sentence)) &&
        !MEASURED.test(text.replace(/^\s*[\d.、()（）]+/, '')) &&
        !isExplainedIn(analysis.text, ground) &&
        isCuredBelow(analysis, sentence) === isCured
      )
    })
    .slice(0, 1)
    .map(({ sentence, match }) => {
      const ground = match.groups?.['ground'] ?? ''
      return atWords(sentence, match, { ground, term: ground })
    })

/** 造成较大损失的，可以解除: how large nobody says. */
const groundsVague = (analysis: Analysis): Offence[] => vagueGrounds(analysis, false)

/** The same where whoever is told of it may cure it first. */
export const groundsUnexplained = (analysis: Analysis): Offence[] => vagueGrounds(analysis, true).map(doubtful)

/** Rescission for 重大违约, where nothing says what is grave and no time to cure is given. */
function graveBreachUndefined({ search, text }: Analysis): Offence[] {
  const ground = search(/重大违约/g, (node) => inArticles(node) && /解除|终止/.test(node.matter)).find(
    ({ sentence }) => !/催告|改正|补救|整改|纠正/.test(sentence),
  )
  return ground && !isExplainedIn(text, '(?:重大|根本)违约') ? [atMatch(ground, { ground: '重大违约' })] : []
}

/** 严重违反第七章: which of its many duties, and how badly? */
const gravelyAgainst = ({ search }: Analysis): Offence[] =>
  search(
    /(?:严重|重大)(?:地)?违反(?:本(?:合同|协议)|第[一二三四五六七八九十\d.]{1,5}[条章])(?:的)?(?:约定|规定|义务)?/g,
    (node) =>
      inArticles(node) &&
      /解除|终止/.test(node.matter + (node.parent?.article.body.text ?? '') + node.article.body.text),
  )
    .filter(({ sentence }) => !/催告|改正|补救|整改|纠正|致使|导致/.test(sentence))
    .slice(0, 1)
    .map((match) => atMatch(match, { ground: match.text }))

const EVENT =
  /(?:发生|出现|造成|存在)(?:累计)?(?:\d+|[一二两三四五]|多|数)?[次起例件宗]?(?:以上)?(?:的)?(?<event>(?:特别?重大|重大|严重|特大|较大|恶性)[^。;,、的"]{0,6}(?:事故|事件|失误|问题|过失|差错|错误|违规|失职|过错|缺陷))/

/** 发生重大运营事故的,可以解除, where no accident is called grave anywhere. */
function graveEventUndefined(analysis: Analysis): Offence[] {
  return saying(analysis, EVENT, inArticles)
    .filter(({ sentence, match }) => {
      const event = match.groups?.['event'] ?? ''
      const ends = /解除|终止/.test(sentence.text + announced(analysis, sentence))
      return ends && !/催告|改正|补救|整改|纠正/.test(sentence.text) && !isExplainedIn(analysis.text, event)
    })
    .slice(0, 1)
    .map(({ sentence, match }) => atWords(sentence, match, { ground: match.groups?.['event'] ?? '' }))
}

/** 长期不达标 as a ground for ending: how long, how bad. */
const UNMEASURED =
  /(?<ground>(?:长期|持续|屡次|多次|经常|频繁|一再)(?:不达标|未达标|不合格|违约|违规|迟延|不履行)|(?:经营|财务|资信|信用|资金)(?:状况)?(?:严重|明显|显著|发生|出现)?(?:恶化|不佳|下降|异常|困难|不良)|(?:声誉|商誉|形象)(?:严重)?(?:受损|恶化|下降)|(?:服务|工作)(?:质量|态度|能力)(?:严重|明显|显著)?(?:下降|低劣|恶劣|差|不足|不佳)|(?:严重|明显|显著|极其|极度|屡屡|完全)(?:不合格|不达标|不(?:符合?|能满足)[^。;,的]{0,6}要求|不称职|不胜任|不负责任?|不配合|失职|缺乏[^。;,的]{2,8}|缺失|滞后|不具备[^。;,的]{2,8})|(?:缺乏|不具备|没有)(?:相应的?|必要的?|足够的?)?(?:履约|履行|服务|经营|运营|管理)(?:能力|水平|条件)|消极(?:怠工|应付|对待|履行)|(?:表现|业绩|口碑|信誉)(?:不佳|不好|较差|太差|不理想)|(?:不称职|不胜任|不适合继续合作))/

const groundsUnmeasured = (analysis: Analysis): Offence[] =>
  saying(analysis, UNMEASURED, binds).flatMap(({ sentence, match }) => {
    const ground = match.groups?.['ground'] ?? ''
    const behind = sentence.text.slice(match.index)
    const isExplained = new RegExp(`${ground}["”]?(?:是?指|[,:：(（]\\s*(?:即|连续|累计|指))`).test(analysis.text)
    const ends = /解除|终止/.test(sentence.text + sentence.node.matter + announced(analysis, sentence))
    const isOfPeople = /(?:客服|坐席|座席|人员|员工|班长|主管)[^。;,]{0,10}$/.test(sentence.text.slice(0, match.index))
    return ends &&
      !/催告|改正|整改|纠正/.test(sentence.text) &&
      !isOfPeople &&
      !isExplained &&
      !/^[^。;,]{0,12}\d|提前[^。;,]{0,2}[\d_]/.test(behind)
      ? [atWords(sentence, match, { ground })]
      : []
  })

export const VAGUE_GROUND_RULES: readonly Rule[] = [
  {
    code: 'ground-unmeasured',
    severity: 'warning',
    check: anyOf(
      graveBreachUndefined,
      graveEventUndefined,
      groundsVague,
      gravelyAgainst,
      groundsUnmeasured,
      groundsByFeeling,
    ),
  },
]
