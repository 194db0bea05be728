import { allMatches, DURATION } from '@heqi/clauses'
import { type Analysis, homeOf, type Sentence } from '../../analysis.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { binds } from '../../reading/parts.ts'
import { RECONCILED } from '../../reading/reconciled.ts'
import { besides, frequencyIn, pairsOf, thingWordsIn } from '../../reading/thing-words.ts'
import { atSentence, type Offence } from '../../rule.ts'
import { MANNERS } from './manners.ts'
import type { Pole } from './pole.ts'

const CASES = /如|若|超[出过]|以外|之外|除|额外|增加[^。;,]{0,6}的|重新|试[用运]|首[次月年]|(?<!提)前[一二三两\d]/
const SUM = '(?:\\d[\\d,]*(?:\\.\\d+)?|[一二三四五六七八九十百]+)'
/** Done or borne by both, in a case, in turn, or with the leave of the other. */
const NOT_WHOLLY =
  /如|若|因|超[出过]|除|各自|分别|部分|过错|过失|原因|违约|逾期|故意|先行|追偿|败诉|同意|协商|期[内间]|[前后](?=[^,。;]{0,4}由)/
const WITH_THE_OTHER = /同意|审[核批]|批准|指定|确认|签|验收|共同|协助|配合|书面/
const OF_BEARING = /造成|产生|发生|导致|引起|费用?|自行|概|承担|负担|赔偿|负责|处理|修理|解决|编制|免费|到店|自备/g

const POLES: readonly Pole[] = [
  {
    one: /免费|无偿|不(?:另|再|予)?(?:行|外)?(?:收费|计费用?|收取(?:任何)?费用|加收|收钱|加价|涨价)|不收(?:取)?(?:任何)?费用?|费用?(?:均|都|已)*(?:包?含|包括|计入)在?[^,。;]{0,8}(?:费|价|款)[中内]?/,
    other: new RegExp(
      `(?<!不)(?:收取|加收|另付|另收|收费|计费|付费|支付|结算|计|费|每[^,。;\\d]{1,3})[^,。;]{0,10}?${SUM}(?:元|块|倍)|加收[^,。;]{0,4}\\d+%|${SUM}(?:元|块|倍)[^,。;]{0,4}(?:收取|加收|另付|计费|收费|支付|结算|付清|由)`,
    ),
    not: CASES,
    notOther: /扣|罚|违约|赔|奖|免费|无偿|退款|优惠|不另/,
    idle: /接入|属于|服务费|范围|费用?|发送|人手|人次|搭建|开发(?!票)/g,
    slack: 1,
  },
  {
    one: /不(?:予)?(?:受理|办理|从事|承接|参与|介入|提供|负责)(?!任|费)|不(?:包括|包含|含)(?![^,。;]{0,12}(?:费|价|税|款|责任))/,
    other: /奖励|提成|计提|奖金|评比|评优|之星|加分|抽成|适度|顺便|顺带|计酬|每[件笔单次例个][^,。;]{0,8}元/,
    isBehind: true,
    not: CASES,
    notOther: /不得|不予|禁止|严禁|扣|罚|转介|转接|转交/,
  },
  {
    one: /(?<!费|用|价|价格|款|报酬)(?:不(?:提供|负责)(?!任|费)|不(?:包括|包含|含))(?![^,。;]{0,12}(?:费|价|税|款|责任))/,
    other: ({ provider }) => new RegExp(`(?:由|归)(?:${provider})|(?:${provider})(?:安排|负责|承担|提供|派出)`),
    not: CASES,
    notOther: /不|如|若|转|因|费|元|违约|同意/,
    isBehind: true,
  },
  {
    one: /(?:不得?|没有|无|未)(?:给|向|为|对|开放|享有|具有|授予|开通|配置)[^,。;]{0,16}(?:权限|功能|权利)/,
    other: /(?:直接|当场|立即|马上|当即|自行|先行)[^,。;]{0,14}|(?:系统|后台)[中内里上]?[^,。;]{0,10}/,
    not: /未经|同意|临时/,
    notOther: /不得|禁止|甲方(?:直接|当场|立即|自行|应|负责)|申请|提交|转交|上报/,
    idle: /权限|功能|权利|开放|享有|具有|授予|开通|配置|操作|不|没有|无|给|为|未/g,
    isWithin: true,
    isCertain: true,
  },
  {
    one: /(?:不(?:承担|负)(?:任何|相应|赔偿|法律)*责任|不担责|不负责任?|不予负责|免责)/,
    other: /(?:考核|扣分|扣款|扣减|追责|计入[^,。;]{0,8}考核)/,
    not: /因[^,。;]{0,8}(?:甲方|不可抗力|第三方|客户)|不可抗力|如|若|除/,
    notOther: /不(?:计入|纳入|考核|扣)|免于|剔除/,
    idle: /错误|差错|失误|出现|发生|产生|造成|引起|导致|责任|担责|后果/g,
  },
  {
    one: /(?:立即|立刻|即行|即时|随即|当日|当天|当场|马上|即)[^,。;]{0,4}(?:删除|销毁|清除|粉碎)/,
    other: new RegExp(`(?:保存|存档|留存|备查|保留|归档)[^,。;]{0,10}${DURATION}`),
    not: /备份|另|脱敏|匿名|期满|届满|终止|解除|到期|之前|保存[^,。;]{0,12}后/,
    notOther: /(?:年|月|日|天|期满|届满)后[^,。;]{0,6}(?:删除|销毁)/,
    idle: /完|核验|完毕|质检|结束|表|期限?|备查|并/g,
    slack: 2,
    isInherited: true,
    isCertain: true,
  },
  {
    one: ({ client }) => new RegExp(`(?:由|归)(?:${client})`),
    other: ({ provider }) =>
      new RegExp(`(?:由|归)(?:${provider})|(?:${provider})(?:负责|自行|自备|独立|(?=制定|编写|编制|采购|配备|维护))`),
    not: NOT_WHOLLY,
    idle: OF_BEARING,
    slack: 1,
    isEitherWay: true,
  },
  {
    one: ({ provider }) => new RegExp(`(?:由|归)(?:${provider})`),
    other: ({ client }) =>
      new RegExp(
        `(?:${client})(?:负责|自行|独立|(?=制定|编写|编制|采购|配备|维护|提供|开发|建设)|(?=为[^,。;]{1,6}(?:免费|提供))|(?=免费))`,
      ),
    not: NOT_WHOLLY,
    idle: OF_BEARING,
    slack: 1,
    isEitherWay: true,
  },
  {
    one: ({ client }) => new RegExp(`以(?:${client})[^,。;]{0,10}为准`),
    other: ({ provider }) => new RegExp(`以(?:${provider})[^,。;]{0,10}为准`),
    not: /如|若|除|无法|缺失|异议|故障|双方/,
    slack: 1,
    isEitherWay: true,
  },
  {
    one: /自行(?:决定|关闭|确定|选择|掌握)|可以?(?:随时|自行)/,
    other: /(?:须|应当?|必须|需)[^,。;]{0,4}经[^,。;]{1,8}(?:批准|同意|确认|审批|许可)/,
    not: /不|如|若|除|超出|紧急/,
    notOther: /除|变更|修改/,
    slack: 1,
  },
  {
    one: /随时|无须提前|无需提前|不必提前|不需提前/,
    other: /(?:须|应当?|必须|需|至少)[^,。;]{0,4}提前/,
    not: /如|若|除|检查|抽查|审计|解除|终止/,
    notOther: /如|若|解除|终止|检查/,
    idle: /提前|随时/g,
  },
  { one: /专人/, other: /轮流|轮值/, not: /如|若|除|轮/, idle: /当班/g },
  ...MANNERS,
]

const CLAUSE = /[^,:。;!?]+/g
const ITEMS = /[、]|以及/
const SHORTEST = 2
/** A pair of characters in so many sentences says little. */
const SELDOM = 6
const LONGEST_RULE = 300

type Said = {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  readonly thing: string
}

type Found = { readonly one: Said; readonly other: Said; readonly isCertain: boolean }

/** The clauses that say one of the two, each with the thing they say it of; a list names several. */
function saidIn(analysis: Analysis, words: Pole['one'], pole: Pole, not: readonly (RegExp | undefined)[]): Said[] {
  const pattern = typeof words === 'function' ? words(analysis) : words
  return analysis.sentencesFor(pattern).flatMap((sentence) => {
    const { text, node } = sentence
    if (!binds(node) || text.length > LONGEST_RULE || text.includes('|') || RECONCILED.test(text)) return []
    if (not.some((each) => each?.test(text))) return []
    const clauses = allMatches(CLAUSE, text)
    return clauses.flatMap((clause, index) => {
      const match = pattern.exec(clause[0])
      if (!match || (pole.isEitherWay && WITH_THE_OTHER.test(clause[0]))) return []
      const after = clause[0].slice(match.index + match[0].length)
      const isBehind = pole.isBehind === true && words === pole.one && thingOf(after, pole, analysis) !== ''
      const rest = `${isBehind ? '' : clause[0].slice(0, match.index)} ${after} ${pole.isWithin ? match[0] : ''}`
      const behind = /:\s*$/.test(text.slice(0, clauses[index + 1]?.index)) ? (clauses[index + 1]?.[0] ?? '') : ''
      const own = thingOf(rest, pole, analysis)
      const lead = own === '' && behind === '' ? thingOf(clauses[index - 1]?.[0] ?? '', pole, analysis) : own
      const things =
        behind === '' && !rest.includes('、')
          ? [lead]
          : (behind || rest).split(ITEMS).map((item) => thingOf(item, pole, analysis))
      return things.map((thing) => ({
        sentence,
        from: clause.index,
        to: clause.index + clause[0].trimEnd().length,
        thing,
      }))
    })
  })
}

const thingOf = (text: string, { idle }: Pole, analysis: Analysis): string =>
  thingWordsIn(idle ? text.replaceAll(idle, ' ') : text, analysis).join(' ')

/** One paragraph and the next of one article. */
function areNeighbours(one: Sentence, other: Sentence): boolean {
  const [first, second] = [one.node.numbers.at(-1), other.node.numbers.at(-1)]
  return homeOf(one) === homeOf(other) && first !== undefined && second !== undefined && Math.abs(first - second) === 1
}

/** Whether all that the one says of its thing, or nearly, stands in the sentence of the other. */
function meet(one: Said, other: Said, pole: Pole, analysis: Analysis): boolean {
  const { slack = 0, isEitherWay, isManner } = pole
  const isClause = isEitherWay === true || one.sentence === other.sentence
  const there = isManner
    ? other.thing.split(' ')
    : thingOf(isClause ? other.sentence.text.slice(other.from, other.to) : other.sentence.text, pole, analysis).split(
        ' ',
      )
  const here = one.thing.split(' ')
  const pairs = pairsOf(here)
  if (one.thing.replaceAll(' ', '').length < SHORTEST || pairs.length === 0) return false
  const [more, less] = [besides(here, there), besides(there, here)]
  const isThere = isEitherWay
    ? Math.min(more.length, less.length) <= slack && more.length + less.length <= slack + 2
    : more.length <= slack
  const common = pairsOf(there).filter((pair) => pairs.includes(pair))
  const often = frequencyIn(analysis)
  const isNear = one.sentence.node === other.sentence.node || areNeighbours(one.sentence, other.sentence)
  return isThere && (common.length > 1 || common.some((pair) => isNear || often(pair) <= SELDOM))
}

const inSame = (one: Said, other: Said): boolean => one.sentence === other.sentence && one.from === other.from

const met = oncePerAnalysis((analysis: Analysis): readonly Found[] =>
  POLES.flatMap((pole) => {
    const ones = saidIn(analysis, pole.one, pole, [pole.not])
    const others =
      ones.length === 0
        ? []
        : saidIn(analysis, pole.other, pole, [pole.notOther, pole.isEitherWay ? pole.not : undefined])
    return ones.flatMap((one): Found[] => {
      const other = others.find(
        (each) =>
          !inSame(one, each) &&
          !(pole.isEitherWay && each.sentence === one.sentence) &&
          ((pole.isInherited === true && each.thing === '' && each.sentence === one.sentence && each.from > one.from) ||
            (pole.isInherited === true ? meet(each, one, pole, analysis) : meet(one, each, pole, analysis))),
      )
      return other ? [{ one, other, isCertain: pole.isCertain === true }] : []
    })
  }),
)

const told = ({ one, other }: Found): Offence =>
  atSentence(other.sentence, other.from, other.to, {
    words: one.sentence.text.slice(one.from, one.to).trim(),
    article: one.sentence.node.article.number,
  })

/** 不得给乙方退款权限, and 由乙方直接操作退款. */
export const oppositePoles = (analysis: Analysis): Offence[] =>
  met(analysis)
    .filter(({ isCertain }) => isCertain)
    .map(told)

/** 短信由乙方免费发送, and 短信每条0.06元, where the one may be meant to leave out the other. */
export const perhapsOppositePoles = (analysis: Analysis): Offence[] =>
  met(analysis)
    .filter(({ isCertain }) => !isCertain)
    .map(told)
