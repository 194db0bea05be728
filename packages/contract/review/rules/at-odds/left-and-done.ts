import { type Analysis, topOf } from '../../analysis.ts'
import { type DoneWork, type LeftOut, leftOut, workDone } from '../../reading/left-out.ts'
import { AGENT, CUSTOMER } from '../../reading/people.ts'
import { RECONCILED } from '../../reading/reconciled.ts'
import { besides, frequencyIn, pairsOf, thingWordsIn } from '../../reading/thing-words.ts'
import { actsIn } from '../../reading/verbs.ts'
import { againstFirst, type Offence } from '../../rule.ts'

/** Who only passes it on, watches it, writes it down or explains it does not do it. */
const OWN_SHARE =
  /^(?:将[^,]{1,14}?|[为向对给与](?:其|客户|甲方|[^,]{1,4}?))?(?:应|须|先|及时|立即|即时|主动|如实|一并|随后|同时|继续|协助)*(?:转(?![账让换移身])|流转|跟[进踪]|登记|记录|督促|配合|催[促办件]|反馈|联系|通知|提醒|提示|解释|上报|报(?!价)|移交|提交|传递|引导|指引|指导|回访|预约|申请|建议|提出|派单|陪同|请|收集|等待|防止|避免|杜绝|不得|拒绝|监督|禁止|发现|制止|核对|核实|告知其|了解|遵守|接受|参加|学习|按照?(?:甲方|说明|话术))/
const BEARS = /[承负]担|赔|费用|违约|责任/
const BY_LEAVE =
  /如实|主动(?:询问|咨询|提出|要求)|(?:经|取得|征得|获|按)[^,。;]{0,8}(?:同意|授权|批准|许可|审批|指令|指示)/
/** Some of the work only: what is grave, dear or disputed. */
const NARROWER =
  /重大|重要|特殊|疑难|复杂|升级|大额|法律|媒体|监管|首次|紧急|以上|批量|新增|最终|恶意|内部|个人|私人|其他|额外/
const BY_ITSELF =
  /自行(?:决定|处理|办理|批准|审批|确定)|自主|直接|当场|(?:无需|无须|不必|不用|不需|毋须|不再)[^。;,]{0,6}(?:审批|审核|批准|同意|告知|报|确认|征得)/
/** Deeds that are somebody's trade, so that the very word tells what is meant. */
const TRADES: ReadonlySet<string> = new Set([
  'diagnose',
  'install',
  'translate',
  'negotiate',
  'freeze',
  'login',
  'insure',
  'deliver',
  'enter',
  'adjudicate',
  'appraise',
  'dispatch',
  'settle',
  'dun',
  'build',
])
/** Said of nearly everything. */
const WEAK: ReadonlySet<string> = new Set(['employ', 'bear'])
const RARE = 4
const FREQUENT = 1 / 30
/** Where the two characters of a short word stand apart: 换胎, 更换轮胎. */
const APART = 2
const GENERAL =
  /甲方|乙方|坐席|客服|人员|服务|工作|相关|任何|合同|客户|用户|信息|情况|问题|电话|呼入|处理|时间|要求|标准|系统|业务|内容|项目|记录|第三|三方|提供|通知|资料|数据|平台|后台|发放|给予|办理|完成/
/** To tell of a thing is not to do it. */
const ASKED = /咨询|查询|政策|规则|进度|须知|流程|话术/
const isWord = (pair: string): boolean =>
  /^[\u4e00-\u9fff]{2}$/.test(pair) &&
  !/[的了在与和或及等其该此本以由对向将把按从为并且被给所每各不可应须得]/.test(pair)
const PEOPLE = new RegExp(`${AGENT}|${CUSTOMER}`)
const MOST_PAIRS = 4
const PHRASE = /[、,]|并(?!发)|(?<!之|以|前|最)后(?!台)|再|然后|以及|和(?!解)|及(?!时)/

/** A short word with others between its characters. */
const isSpreadIn = (act: string, text: string): boolean =>
  act.length >= 2 && act.length <= 3 && new RegExp(Array.from(act).join(`[\\u4e00-\\u9fff]{0,${APART}}`)).test(text)

/** Whether what is done is what was left out. */
function isSameWork(left: LeftOut, done: string, { sentence, to }: DoneWork, analysis: Analysis): boolean {
  const often = frequencyIn(analysis)
  const isNear = topOf(left.sentence.node) === topOf(sentence.node)
  const most = isNear ? Number.POSITIVE_INFINITY : Math.max(RARE, analysis.sentences.length * FREQUENT)
  const [one, other] = [thingWordsIn(left.act, analysis), thingWordsIn(done, analysis)]
  const { text } = sentence
  const before = text.slice(0, to)
  const there = pairsOf([...other, ...thingWordsIn(before, analysis)])
  const isOutside = left.how === 'outside'
  const isThing = (pair: string): boolean => !GENERAL.test(pair) && (isOutside || actsIn(pair).length === 0)
  const things = pairsOf(one).filter(isThing)
  const shared = [
    ...things.filter((pair) => there.includes(pair) && often(pair) <= most),
    ...pairsOf(left.act.split(PEOPLE)).filter(
      (pair) => isThing(pair) && isWord(pair) && before.includes(pair) && often(pair) <= most,
    ),
  ]
  if (left.how === 'consent') return BY_ITSELF.test(text) && shared.length > 0
  if (ASKED.test(done) && !ASKED.test(left.act)) return false
  if (isOutside && isSpreadIn(left.act, done)) return true
  const acts = actsIn(done)
  const kinds = actsIn(left.act).filter((kind) => acts.includes(kind))
  if (kinds.some((kind) => TRADES.has(kind))) return shared.length > 0 || things.length <= (isOutside ? MOST_PAIRS : 2)
  if (isOutside && kinds.length > 1) return true
  if (kinds.some((kind) => !WEAK.has(kind))) return shared.length > 0
  const inDeed = shared.findLast((pair) => done.includes(pair))
  if (isOutside && inDeed !== undefined && left.act.endsWith(inDeed)) return true
  return things.length > 2 && besides(one, other) === ''
}

const FIGURE = /\d+\s*(?:元|%|万)|以[内下上]|超过|不超过/

function areApart(left: LeftOut, done: DoneWork, analysis: Analysis): boolean {
  const [here, there] = [left.sentence, done.sentence]
  if (here === there) return left.how !== 'outside' || done.from < left.to
  const narrower = NARROWER.exec(left.act)?.[0]
  if (narrower !== undefined && !there.text.includes(narrower)) return true
  if (left.how === 'consent' && FIGURE.test(here.text)) return true
  const isNamed = new RegExp(`${analysis.provider}|${AGENT}|客服|[坐座]席`).test(`${there.node.matter}${there.text}`)
  return !isNamed && topOf(here.node) !== topOf(there.node)
}

/** 订单异常、退票、转赠的受理: one deed of several things. */
const OF_SEVERAL = /的(?:受理|办理|处理|解答|处置|回复|登记)\s*$/
const actOf = ({ sentence, from, to, act }: DoneWork, left: LeftOut): string =>
  sentence === left.sentence ? sentence.text.slice(from, to) : act
const phrasesOf = (act: string): readonly string[] => (OF_SEVERAL.test(act) ? [act] : act.split(PHRASE))

/** Refunds are not for the provider to approve, and it is to approve them; it delivers nothing, and guarantees the delivery. */
export const leftOutAndDone = (analysis: Analysis): Offence[] => {
  const done = workDone(analysis).filter(({ sentence: { text } }) => !RECONCILED.test(text) && !BY_LEAVE.test(text))
  const lefts = leftOut(analysis).filter(({ sentence }) => !RECONCILED.test(sentence.text))
  return lefts.flatMap((left) => {
    const found = done.find(
      (each) =>
        !areApart(left, each, analysis) &&
        (left.how === 'consent' || !BEARS.test(each.act)) &&
        phrasesOf(actOf(each, left)).some(
          (phrase) => phrase.length >= 2 && !OWN_SHARE.test(phrase) && isSameWork(left, phrase, each, analysis),
        ),
    )
    return found ? [againstFirst(left, found)] : []
  })
}
