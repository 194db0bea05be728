import { type Analysis, type Saying, saying, topOf } from '../../analysis.ts'
import { neighbours } from '../../reading/own-words.ts'
import { inArticles } from '../../reading/parts.ts'
import { atWords, doubtful, meet, type Offence } from '../../rule.ts'

const SAYS_NOTHING =
  '(?:(?:未|没有|不)[^。;,]{0,20}(?:答复|回复|回应|反馈|表态|表示|作声|组织验收|完成验收|签字(?:确认)?|书面确认|验收|提出?[^。;,]{0,8}(?:异议|意见))|逾期(?:未|不)[^。;,]{0,4}的?|无(?:异议|反馈|回复|答复)|沉默|默不作声)'
const DEEMED = '(?:视[为同作]|即(?:为|视为)?|按|推定为?|默认为?|算作?|等于|不(?:等于|视为|代表|构成|意味着))'
/** 未获书面接受的,视为拒绝: no word of his is silence as well. */
const HAS_NO_WORD = '未(?:获|取得|经|得到|收到)[^。;,]{0,12}(?:书面|签字|明确)?(?:接受|同意|批准|确认|答复|回复|签字)'
/** Silence that gives consent in one place and refuses it in another, on the same matter. */
const SILENCE = new RegExp(
  `(?:${SAYS_NOTHING}|${HAS_NO_WORD})[^。;,]{0,6},?[^。;,]{0,6}${DEEMED}(?:其|对方|该方|已|验收|审[核查])?(?<refuses>(?<=不(?:等于|视为|代表|构成|意味着))(?:同意|认可|接受)|不(?:予)?(?:同意|认可|接受|续|通过|合格|批准)|拒绝|反对|否决|未(?:同意|认可|通过|确认|批准|获))?(?<consents>同意|认可|接受|确认|默认|无异议|续|通过|合格|批准)?`,
)
/** 未作书面答复的,不得更换: what needs an answer is not given by silence. */
const NEEDS_ANSWER =
  /未(?:获|取得|收到|得到|作|予|作出)[^。;,]{0,10}(?:书面|明确)的?(?:答复|回复|反馈|意见)[^。;,]{0,4},?[^。;]{0,12}(?<refuses>不得|无权|无效|不生效|不发生|不予)/
/** What the silence is about; where two name none in common, they are about one thing only in one article. */
const ASKED = [
  /第三方/,
  /变更|调整|修改/,
  /转让/,
  /分包|转包/,
  /解除|终止/,
  /续[约签期]/,
  /验收/,
  /对账|账单|结算|费用/,
  /人员|更换|简历/,
  /方案|文案|脚本/,
  /报告|月报|周报|报表/,
  /排班|班表/,
] as const

type Silence = Saying & {
  readonly refuses: boolean
  /** What it is about by its own words, else by the headings above. */
  readonly asked: readonly number[]
  /** What the sentence before it is about. */
  readonly near: readonly number[]
  /** Whose silence it is. */
  readonly by: string
}

/** So far into the words for silence stands whose it is: 未获甲方书面答复. */
const INTO = 8
function silentParty({ sentence, match }: Saying, { client, provider }: Analysis): string {
  const before = sentence.text.slice(0, match.index + INTO)
  const last = [...before.matchAll(new RegExp(`(?<client>${client})|(?:${provider})`, 'g'))].at(-1)
  return last === undefined ? '' : last.groups?.['client'] ? 'client' : 'provider'
}

const askedIn = (text: string): number[] => ASKED.flatMap((words, index) => (words.test(text) ? [index] : []))

const silences = (analysis: Analysis): Silence[] =>
  [SILENCE, NEEDS_ANSWER]
    .flatMap((pattern) => saying(analysis, pattern, inArticles))
    .flatMap((each) => {
      const { sentence, match } = each
      const { refuses, consents } = match.groups ?? {}
      const own = askedIn(sentence.text)
      const asked = own.length > 0 ? own : askedIn(sentence.node.matter)
      const near = askedIn(neighbours(analysis, sentence, 1, 0))
      return refuses || consents
        ? [{ sentence, match, refuses: refuses !== undefined, asked, near, by: silentParty(each, analysis) }]
        : []
    })

const shareOne = (one: readonly number[], other: readonly number[]): boolean => one.some((each) => other.includes(each))

/** Of one matter, or of none that is named and in one article. */
function areOfOne(one: Silence, other: Silence): 'same' | 'perhaps' | undefined {
  if (one.asked.length > 0 && other.asked.length > 0) return shareOne(one.asked, other.asked) ? 'same' : undefined
  if (one.near.length > 0 && other.near.length > 0) return shareOne(one.near, other.near) ? 'perhaps' : undefined
  return topOf(one.sentence.node) === topOf(other.sentence.node) ? 'perhaps' : undefined
}

export function silenceContradicts(analysis: Analysis): Offence[] {
  const told: Offence[] = []
  const said = silences(analysis)
  for (const [at, other] of said.entries()) {
    const one = said
      .slice(0, at)
      .find(
        (each) =>
          each.refuses !== other.refuses &&
          !(each.by !== '' && other.by !== '' && each.by !== other.by) &&
          areOfOne(each, other) !== undefined,
      )
    if (!one) continue
    const place = atWords(other.sentence, other.match, { article: one.sentence.node.article.number })
    if (told.some((each) => meet(each, place))) continue
    told.push(areOfOne(one, other) === 'same' ? place : doubtful(place))
  }
  return told
}
