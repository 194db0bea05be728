import { allMatches } from '@heqi/clauses'
import type { Analysis, Sentence } from '../analysis.ts'
import { type Norm, normsOf } from './norms.ts'
import { oncePerAnalysis } from './once-per-analysis.ts'
import { binds } from './parts.ts'
import { AGENT } from './people.ts'
import { actsIn } from './verbs.ts'

/** Work that whoever serves does not do: barred, excluded, another's, or done only once the client agrees. */
export type LeftOut = {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  /** The work, one kind of it. */
  readonly act: string
  /** `consent`: it is done, but not by one's own decision. */
  readonly how: 'barred' | 'outside' | 'consent'
}

const LONGEST = 200
/** Of these only some is left out, or it is left out in a case. */
const IN_A_CASE =
  /未经|擅自|私自|如|若|超出|超过|另行(?:收费|计费)|逾期|无偿|免费|转委托|第三[方人]|他人|不影响|[费价税款](?:用)?(?:不|未)(?:含|包)|(?:费用?|单价|价格|报价|价款|费率|率|天数|工作日|期限)[^。;,]{0,6}不(?:含|包括|包含)/
const CONSENT_IN_A_CASE = /未经|擅自|私自|如|若|逾期|第三[方人]|他人/
const ITEMS = /[、]|以及|及(?!时)|和(?!解)|或者?|与/
const LIGHT =
  /^(?:再|也|均|一律|予以|直接|自行)*(?:任何|一切|相关|具体|其他|各类)*(?:从事|承担|负责|参与|介入|进行|提供|开展|办理|接触|经办|代为|替|代|提供任何)?(?:任何|一切|相关|具体|其他|各类)*(?:的)?/
const TAIL = /(?:等)?(?:的)?(?:服务|工作|业务|事务|事项|事宜|内容|作业|手续|申请|活动)?(?:等)?\s*$/
const FEWEST_CHARACTERS = 2

/** 法律催收、上门收车及维修作业: each by itself. */
const actsListed = (text: string): readonly string[] =>
  text
    .split(ITEMS)
    .map((each) => each.trim().replace(LIGHT, '').replace(TAIL, ''))
    .filter((each) => each.length >= FEWEST_CHARACTERS)

const outsideOf = oncePerAnalysis(({ client, provider }: Analysis): readonly RegExp[] => {
  const own = `(?:${provider}|${AGENT}|客服|[坐座]席)`
  const bans = `${own}(?:不(?:予|得|再)?|无权)`
  return [
    '(?:服务|工作|业务|委托|受托|职责)[^。;,]{0,6}不(?:包括|包含|含|涉及)(?<act>[^。;]{2,40})',
    '(?<act>[^。;,]{2,40}?)(?:均|也|都)?不(?:属于|在)[^。;,]{0,8}(?:服务|职责|工作|委托|受托|受理|处理)[^。;,]{0,4}(?:之?内|内容|范围|事项)',
    `(?:不|未|没有|并未)(?:委托|授权)(?:${provider})?(?<act>[^。;,]{2,24})`,
    `(?:不|未|没有|并未)(?:将|把)(?<act>[^。;,]{2,14}?)(?:委托|授权|交由|交给|托付)`,
    `(?<act>[^。;,由]{2,16}?)(?:只|仅)?(?:应|须)?由(?!${own}|双方|各)[^。;,]{2,12}?(?:办理|受理|处理|负责|承接|操作|执行|审批|决定),?[^。;,]{0,4}${bans}[^。;]{0,8}`,
    `(?<act>[^。;,由]{2,16}?)(?:一律|均|全部|统一|只能|仅|专属|概|只)(?:应|须|可|能|限)?由(?:${client})[^。;,]{2,16}`,
  ].map((pattern) => new RegExp(pattern))
})

const consentOf = oncePerAnalysis(
  ({ client }: Analysis) =>
    new RegExp(
      `^(?:[\\s\\d.、()一二三四五六七八九十]*)(?:凡)?(?<act>[^。;,]{2,24}?)(?:均|一律|都)?(?:应当?|必?须|需)(?:当)?(?:事先|先)?(?:(?:经|报|由|取得|征得|获得)(?:${client})|(?:经|报)[^。;,]{0,6}(?=主管|经理|店长)(?:主管|经理|店长))[^。;,]{0,8}(?:同意|批准|审批|审核|核准|授权|确认)`,
    ),
)

const trimmed = (text: string): string => text.replace(/[。;:,\s]*$/, '')

function statedIn(sentence: Sentence, pattern: RegExp, how: LeftOut['how']): LeftOut[] {
  const match = pattern.exec(sentence.text)
  const inCase = how === 'consent' ? CONSENT_IN_A_CASE : IN_A_CASE
  if (!match || inCase.test(sentence.text) || sentence.text.length > LONGEST) return []
  const [from, to] = [match.index, match.index + match[0].length]
  const words = Object.values(match.groups ?? {}).find((value) => value !== undefined) ?? ''
  return actsListed(words).map((act) => ({ sentence, from, to, act, how }))
}

const VERB_WITHIN = 3
/** 不得解释结果、推荐药品 bars two deeds, 不得携带手机、相机 one. */
const actsBarred = (text: string): readonly string[] => {
  const [first = '', ...others] = actsListed(text)
  const deeds = others.filter((each) => actsIn(each.slice(0, VERB_WITHIN)).length > 0)
  return (deeds.length === 0 ? [text.replace(LIGHT, '').replace(TAIL, '')] : [first, ...deeds]).filter(
    (each) => each.length >= FEWEST_CHARACTERS,
  )
}

const isLeftOut = ({ mood, actor, condition, isQualified }: Norm): boolean =>
  (mood === 'ban' || mood === 'refusal') &&
  (actor === undefined || actor === 'provider' || /服务|乙方|客服/.test(actor)) &&
  condition === '' &&
  !isQualified

/** 改签由代理商受理,客服公司不得办理: what it is stands before. */
const SAYS_NOT_WHAT = /^(?:办理|受理|处理|承接|操作|介入|参与|负责|过问)[。;,\s]*$/
const objectBefore = ({ act, words, from, to }: Norm): string =>
  SAYS_NOT_WHAT.test(act) && words.length > to - from ? (/^[^,由]{2,14}(?=由)/.exec(words)?.[0] ?? act) : act

/** 不承担翻译工作 tells whose work it is not. */
const NOT_ITS_WORK = /^(?:从事|承担|负责|参与|介入|提供|办理|受理|承接)/
/** What follows from a fault is no work. */
const OF_LIABILITY = /赔|责任|损失|费用|风险|后果|义务|债务|违约/

export const leftOut = oncePerAnalysis((analysis: Analysis): readonly LeftOut[] => {
  const barred = normsOf(analysis)
    .filter((norm) => isLeftOut(norm) && !IN_A_CASE.test(norm.sentence.text))
    .flatMap((norm): LeftOut[] =>
      actsBarred(objectBefore(norm)).map((act) => ({
        sentence: norm.sentence,
        from: norm.from,
        to: norm.to,
        act,
        how: norm.mood === 'refusal' && NOT_ITS_WORK.test(norm.act) ? 'outside' : 'barred',
      })),
    )
  const [outside, consent] = [outsideOf(analysis), consentOf(analysis)]
  const stated = analysis
    .sentencesFor(...outside, consent)
    .filter(({ node }) => binds(node))
    .flatMap((sentence) => [
      ...outside.flatMap((pattern) => statedIn(sentence, pattern, 'outside')),
      ...statedIn(sentence, consent, 'consent'),
    ])
  return [...barred, ...stated]
    .filter(({ act, how }) => how === 'consent' || !OF_LIABILITY.test(act))
    .map((each) => ({
      ...each,
      to: each.from + trimmed(each.sentence.text.slice(each.from, each.to)).length,
    }))
})

/** What whoever serves does: 坐席应先查询, 由坐席裁定, 服务内容:退票受理. */
export type DoneWork = {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  readonly act: string
}

const CLAUSE = /[^,:。;!?]+/g
const GOES_ON = /^(?:并|再|且|然后|随后|同时|后|主动|及时|立即|[向为对将把])/

const doesOf = oncePerAnalysis(
  ({ provider }: Analysis) =>
    new RegExp(
      `由(?:${provider})?(?:的)?(?:${AGENT}|[坐座]席|客服|${provider})(?!负责人)(?<act>[^。;,]{2,30})|^[^。;,]{0,4}?(?:${provider}|${AGENT}|[坐座]席|客服)(?:人员)?(?:每[日天周月季]|主动|直接|当场|即时|负责|将)+(?<act2>[^。;,]{3,30})|^(?:并|同时)?(?:负责|承担)(?<act3>[^。;,]{3,30})`,
    ),
)
const worker = oncePerAnalysis(({ provider }: Analysis) => new RegExp(`${provider}|${AGENT}|客服|[坐座]席`))
const CONTENTS = /(?:服务|工作|业务|受理|处理)(?:内容|范围|项目|事项)(?:包括|包含|为|:)+(?<items>[^。;]{4,120})/
/** 2.2 订单异常、退改签的受理 below 服务范围. */
const OF_THE_WORK = /(?:服务|工作|业务|委托)(?:内容|范围|事项|项目)/
const LONGEST_ITEM = 60
const IS_DEED = /(?:受理|办理|处置|操作|办结|审核|审批|安装|维修|派送)\s*$/
const isItem = ({ node, text }: Sentence, analysis: Analysis): boolean =>
  OF_THE_WORK.test(node.matter) &&
  text.length <= LONGEST_ITEM &&
  !NEGATED.test(text) &&
  IS_DEED.test(trimmed(text)) &&
  !new RegExp(`${analysis.client}|由|应|须|可`).test(text)

const NEGATED = /不(?:得|在|属|包|含|涉|予|能|再|可|办|受|提|负|承|参|做|从|接)|未|无[权需须]|禁止|严禁/

/** 自行决定: what is decided stands before. */
const SHORTEST = 5
/** 账号冻结由坐席直接操作: what it is stands before. */
const SAYS_ONLY_THAT = /^(?:直接|自行|统一|负责|全权|独立)*(?:操作|办理|处理|完成|负责|执行|受理|进行|审核)\s*$/
/** With what follows in the same breath. */
function wholeAct(norm: Norm): string {
  const own = norm.act.length <= SHORTEST ? norm.words : norm.act
  const rest = norm.sentence.text.slice(norm.to)
  const [, next = ''] = /^[,、]([^,。;:]*)/.exec(rest) ?? []
  return GOES_ON.test(next) && !NEGATED.test(next) ? `${own},${next}` : own
}

export const workDone = oncePerAnalysis((analysis: Analysis): readonly DoneWork[] => {
  const owed = normsOf(analysis)
    .filter(
      ({ mood, actor }) =>
        (mood === 'duty' || mood === 'leave' || mood === 'share') &&
        (actor === 'provider' || actor === undefined || /服务|乙方|客服/.test(actor)),
    )
    .map((norm) => ({ sentence: norm.sentence, from: norm.from, to: norm.to, act: wholeAct(norm) }))
  const does = doesOf(analysis)
  const told = analysis.sentencesFor(does, CONTENTS).flatMap((sentence): DoneWork[] => {
    if (!binds(sentence.node) || sentence.text.length > LONGEST) return []
    const isOfProvider = worker(analysis).test(sentence.text) && !new RegExp(analysis.client).test(sentence.text)
    const ofProvider = (act: string | undefined): string | undefined => (isOfProvider ? act : undefined)
    const listed = CONTENTS.exec(sentence.text)
    const items = (listed?.groups?.['items'] ?? '').split('、').map((act) => ({ act }))
    const clauses = allMatches(CLAUSE, sentence.text).flatMap((clause) => {
      const match = does.exec(clause[0])
      const act = match?.groups?.['act'] ?? match?.groups?.['act2'] ?? ofProvider(match?.groups?.['act3'])
      const what = act !== undefined && SAYS_ONLY_THAT.test(act) ? `${clause[0].slice(0, match?.index)}${act}` : act
      return what === undefined || NEGATED.test(clause[0])
        ? []
        : [{ act: what, from: clause.index, to: clause.index + clause[0].length }]
    })
    const all =
      listed && !NEGATED.test(listed[0])
        ? items.map(({ act }) => ({ act, from: listed.index, to: listed.index + listed[0].length }))
        : []
    return [...clauses, ...all].map((each) => ({ sentence, ...each }))
  })
  const items = analysis.sentences
    .filter((sentence) => binds(sentence.node) && isItem(sentence, analysis))
    .map((sentence) => ({ sentence, from: 0, to: trimmed(sentence.text).length, act: trimmed(sentence.text) }))
  return [...owed, ...told, ...items].filter(({ act }) => act.length >= FEWEST_CHARACTERS)
})
