import { allMatches } from '@heqi/clauses'
import type { Analysis, Sentence } from '../../analysis.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { binds } from '../../reading/parts.ts'
import { RECONCILED } from '../../reading/reconciled.ts'
import { besides, frequencyIn, pairsOf, thingWordsIn } from '../../reading/thing-words.ts'
import { actsIn } from '../../reading/verbs.ts'
import { atSentence, type Offence } from '../../rule.ts'

/** Somebody by a name for what they are. */
const SOMEBODY =
  '[\\u4e00-\\u9fff]{0,6}?(?:甲方|乙方|丙方|客服|[坐座]席|人员|专员|经理|主管|班长|组长|店长|站长|队长|[\\u4e00-\\u9fff](?:员|师|工|医生|护士|部门?|组|岗|网点|门店|总部|平台|公司|中心|财务|律师)|财务|医生|护士|门店|网点|总部|平台|后台|IT部|前台)(?![\\u4e00-\\u9fff]{0,2}(?:主管|经理|专员|人员|员|部|财务|班长|组长|负责人|后台|前台|IT))'
const ADVERBS =
  '(?:统一|直接|自行|当面|现场|电话|线上|在线|负责|全权|独立|单独|专门|集中|逐一|当场|立即|先行|应当?|须|可以?|再|进行|予以)*'
const DOES = new RegExp(
  `由(?<who>${SOMEBODY})(?:[^,。;由]{0,8}?[后时])?${ADVERBS}(?<deed>[\\u4e00-\\u9fff]{2})|^\\s*(?<who2>${SOMEBODY})负责[^,。;]{2,12}的(?<deed2>[\\u4e00-\\u9fff]{2})\\s*[。;]?$|^\\s*(?<who3>${SOMEBODY})(?:[^,。;由]{0,8}?后)?(?:可以?|应当?|须|负责|直接|自行|有权|当场)+${ADVERBS}(?:为[^,。;]{1,4}?(?=办|处|登|开|退|修))?(?<deed3>[\\u4e00-\\u9fff]{2})`,
)
const CLAUSE = /[^,:。;!?]+/g
/** In a case, in turn, together, with leave, or out of whose pocket. */
const NOT_ALONE =
  /如|若|除|超[出过]|因|共同|双方|协助|配合|陪同|同意|审[核批]|确认|协商|各自|分别|轮|[承负]担|赔|支付|费|不|未|升级|转|复核|抽查|紧急|或|原因|具备|具有|学历|经验/
/** What was done before it by whomever: 审核后, 经回访确认后. */
const STEP_BEFORE = /(?:须|应|需)?经[^,]{1,8}后|(?<=[\u4e00-\u9fff])(?:审核|核实|确认|复核|登记|验收|抽查|核对)后/g
const IN_A_CASE = /(?:的|(?<!小)时|情况下|期间)\s*$/
const LONGEST_RULE = 160
const SELDOM = 3
const SLACK = 1

type Doer = {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  readonly who: string
  readonly deed: string
  readonly thing: readonly string[]
}

function doersIn(sentence: Sentence, analysis: Analysis): Doer[] {
  const clauses = allMatches(CLAUSE, sentence.text)
  return clauses.flatMap((clause, index) => {
    const text = clause[0].replaceAll(STEP_BEFORE, '')
    const match = DOES.exec(text)
    const groups = match?.groups
    const who = groups?.['who'] ?? groups?.['who2'] ?? groups?.['who3']
    const deed = groups?.['deed'] ?? groups?.['deed2'] ?? groups?.['deed3']
    if (
      !match ||
      who === undefined ||
      deed === undefined ||
      NOT_ALONE.test(text.replace(deed, '')) ||
      IN_A_CASE.test(text)
    )
      return []
    if (IN_A_CASE.test(clauses[index - 1]?.[0] ?? '')) return []
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index).replace(who, ' ').replace(deed, ' ')}`
    const thing = thingWordsIn(rest, analysis)
    return thing.join('').length < 2
      ? []
      : [{ sentence, from: clause.index, to: clause.index + clause[0].trimEnd().length, who, deed, thing }]
  })
}

const sides = oncePerAnalysis(({ client, provider }: Analysis) => ({
  client: new RegExp(client),
  provider: new RegExp(`${provider}|客服|[坐座]席|话务`),
}))

/** The two may be one and the same: 乙方 and 客服, 主管 and 客服主管. */
function maybeOne(one: string, other: string, analysis: Analysis): boolean {
  const { client, provider } = sides(analysis)
  if (one.includes(other) || other.includes(one)) return true
  const isParty = (who: string): boolean => /^[甲乙丙]方$/.test(who)
  const areOfOneSide = [client, provider].some((side) => side.test(one) && side.test(other))
  return areOfOneSide && (isParty(one) || isParty(other))
}

const FIGURE = /\d+/g
/** 200元以下由组长批准, 500元以下由主管批准: each up to his own limit. */
const areOfOtherFigures = (one: Doer, other: Doer): boolean => {
  const [here, there] = [one, other].map(({ sentence }) => sentence.text.match(FIGURE)?.join() ?? '')
  return here !== '' && there !== '' && here !== there
}

const isSameDeed = (one: string, other: string): boolean =>
  one === other || actsIn(one).some((act) => actsIn(other).includes(act))

/** 工单由客服关闭, and 工单由质检员关闭: one deed, done by one in one place and by another elsewhere. */
export const doneByOthers = (analysis: Analysis): Offence[] => {
  const known = new Map<string, Doer[]>()
  /** Of those that say the same only the first is compared. */
  const said = new Set<string>()
  const often = frequencyIn(analysis)
  const areOne = (one: Doer, other: Doer): boolean => {
    const [more, less] = [besides(one.thing, other.thing), besides(other.thing, one.thing)]
    if (more.length <= SLACK && less.length <= SLACK) return true
    const there = pairsOf(other.thing)
    return pairsOf(one.thing).some((pair) => there.includes(pair) && often(pair) <= SELDOM)
  }
  return analysis
    .sentencesFor(DOES)
    .filter(
      ({ node, text }) => binds(node) && text.length <= LONGEST_RULE && !text.includes('|') && !RECONCILED.test(text),
    )
    .flatMap((sentence) => doersIn(sentence, analysis))
    .flatMap((other) => {
      const pairs = pairsOf(other.thing)
      const near = new Set(pairs.flatMap((pair) => known.get(pair) ?? []))
      const saying = `${other.who}\n${other.deed}\n${other.thing.join(' ')}`
      for (const pair of said.has(saying) ? [] : pairs) {
        const doers = known.get(pair)
        if (doers) doers.push(other)
        else known.set(pair, [other])
      }
      said.add(saying)
      const one = [...near].find(
        (each) =>
          each.sentence !== other.sentence &&
          isSameDeed(each.deed, other.deed) &&
          !areOfOtherFigures(each, other) &&
          !maybeOne(each.who, other.who, analysis) &&
          areOne(each, other),
      )
      if (!one) return []
      const words = one.sentence.text.slice(one.from, one.to).trim()
      return [atSentence(other.sentence, other.from, other.to, { words, article: one.sentence.node.article.number })]
    })
}
