import { allMatches } from '@heqi/clauses'
import type { Analysis, Sentence } from '../analysis.ts'
import { oncePerAnalysis } from './once-per-analysis.ts'
import { binds } from './parts.ts'
import { AGENT, CUSTOMER } from './people.ts'

/**
 * What a rule does with an act: bars it, tells that it is not done, sends whoever asks for it to somebody else, keeps a thing
 * secret, allows the act, demands it, or names who does it.
 */
export type Mood = 'ban' | 'refusal' | 'away' | 'secret' | 'leave' | 'duty' | 'share'

/** One rule, read: who, in which case, which act. */
export type Norm = {
  readonly sentence: Sentence
  readonly mood: Mood
  /** Where in the sentence it stands. */
  readonly from: number
  readonly to: number
  /** `client`, `provider`, `customer` or the words for somebody else; `undefined` where nobody is named. */
  readonly actor: string | undefined
  /** What is done, from the word of mood on. */
  readonly act: string
  /** The act and what stands before it: `买家预算可以告诉卖家` names its object first. */
  readonly words: string
  /** The case in which it holds; empty where always. */
  readonly condition: string
  /** Made to depend on leave or on a measure: `未经同意`, `超过`. */
  readonly isQualified: boolean
}

const HAN = '[\\u4e00-\\u9fff]'
/** Where two begin at one place the first of them is the longer one. */
const MOODS: readonly (readonly [Mood | 'none', RegExp])[] = [
  [
    'none',
    /无需|无须|毋须|不必|不用|不需要?|(?<!许)可不(?!得)|可以不(?!得)|不得不|不能不|不得[少低高超迟晚多早]|可以?要求|有权要求/,
  ],
  ['ban', /不得|禁止|严禁|不准|不许|不允许|无权|不应当?|不可(?![抗避能或])|不能(?![及按够])|概不|一律不/],
  ['away', /(?:一律|均|都|统一)(?:请|让|由|建议|引导|告知)[^,、]{1,8}?(?=自行(?:询问|联系)|[问找]|咨询|询问|联系)/],
  ['secret', /(?:应当?|必?须|严格|予以)*保密(?=[,。;]|$)/],
  ['leave', /(?<![不许认])(?:可以|可(?![能靠行见观疑比读抗避控变用供])|有权|允许|准许)/],
  [
    'duty',
    /(?<![不相对反适响供])(?:应当|应(?![急用付答届税扣变]|对(?![^,。;]{1,24}(?:进行|作出|予以|给予|负责|承担|实施|开展))|收(?![取集存]))|必须|须(?!知))/,
  ],
  [
    'refusal',
    new RegExp(
      `(?:不予|不再|只${HAN}{1,2}不|不)(?![得少低高超足合达满同符明良利便当要含包能够论限影一仅但清动定构视存属变在到作是为齐全准确会愿计]|及时|成功)(?=${HAN})`,
    ),
  ],
]
const MOOD = new RegExp(MOODS.map(([mood, { source }]) => `(?<${mood}>${source})`).join('|'))
/** What stands ahead is asked first: it is seldom there, and a look behind goes far. */
const SHARE = new RegExp(
  [
    '(?=先?赔|承担|负责|负担|办理|处理)(?<=由[^,]{1,16})',
    `(?=直接|当场|先行|马上|立即)(?<=(?:${AGENT}|乙方|服务[商方])[^,]{0,4})(?:直接|当场|先行|马上|立即)(?=${HAN}{4})`,
    `(?=[将把][^,]{2,14}(?:发给|告知|告诉|交给|转给|退给|发送))(?<=(?:${AGENT}|乙方|服务[商方])[^,]{0,2})`,
  ].join('|'),
)

/** Whoever acts decides whether `必要时` has come, and `为维护形象` is a reason, no case. */
const IDLE =
  /^(?:但|且|并)?(?:必要时|需要时|有必要的?|视情况|根据[^,]{1,6}|为(?:了)?[^,]{2,14}|特殊情况下?|原则上|同时|此外|另外)$/
const IDLE_FIRST = /^(?:但|且|并)?(?:必要时|需要时|原则上)/
const CASE =
  /(?:的|(?<!小)时|后|前|内|起|间|之日|情况下|情形下?)$|^(?:如|若|因|当|凡|除|逾期|超过|由于|每|遇|在[^,]{2,16}(?:前提|情况|期)[下间内]?)/
const OWN_CASE = /^(?:如|若|遇|因|当(?!日)|凡)|(?:的|时|后|情况下)[^,]{0,6}$/
/** A deadline is no case. */
const DEADLINE = /^[在于]?\s*[\d一二两三四五六七八九十半]+个?(?:秒|分钟|小时|工作日|日|天)[之以]?内/
const TIME_OR_PLACE = /^[在于][^,]{1,14}?(?:时段?|时间|期间|之?[前后内外]|现场|场所|区域?)/
const QUALIFIED =
  /擅自|私自|随意|无故|任意|未经|同意|许可|授权|批准|核准|放行|除[^,。;]{1,20}外|以外|之外|超出|超过|仅限|(?<![甲乙丙双对一])方可|才[能可]|前不|之前|后不|例外|合理/

/** More characters without a full stop are a table or a list. */
const LONGEST_RULE = 400

const NAMES_NOTHING = /^(?:未经[^,]*)?$/
const CLAUSE = /[^,:。;!?]+/g
const LINKED = /^[把将]/

/** A word for a person or a company that is no party, as the subject of a rule. */
const SOMEBODY = new RegExp(`^(?:但|且|并|则|而)?(?<who>${HAN}{1,6}[员人方者师长司构位门部业点商家院行局心组会处])$`)
const ADVERBS = /(?:均|也|都|一律|统一|直接|自行|仍|亦|原则上|必要时|[对向为给把将在就].*)+$/

const partiesNamed = oncePerAnalysis(
  ({ client, provider }) =>
    new RegExp(`(?<client>${client})|(?<provider>${provider}|${AGENT})|(?<customer>${CUSTOMER})`, 'g'),
)

function partyIn(text: string, analysis: Analysis, at: 0 | -1): string | undefined {
  const groups = allMatches(partiesNamed(analysis), text).at(at)?.groups ?? {}
  return ['client', 'provider', 'customer'].find((each) => groups[each] !== undefined)
}

/** Whom it is told or done to is not who acts. */
const RECIPIENT = new RegExp(`[向对给与跟帮为替](?:${CUSTOMER})`, 'g')

function actorIn(clause: string, before: string, earlier: string, analysis: Analysis): string | undefined {
  const charged = /由(?<who>[^,]{2,8})/.exec(clause)?.groups?.['who']
  if (charged) return partyIn(charged, analysis, 0) ?? charged.slice(0, 2)
  const subject = before.replace(ADVERBS, '')
  return (
    partyIn(subject, analysis, -1) ??
    SOMEBODY.exec(subject)?.groups?.['who'] ??
    partyIn(earlier.replaceAll(RECIPIENT, ' '), analysis, -1)
  )
}

type Found = { readonly mood: Mood; readonly at: number; readonly length: number }

function moodOf(clause: string): Found | undefined {
  const match = MOOD.exec(clause)
  if (match) {
    const [mood = 'none'] = MOODS.find(([each]) => match.groups?.[each] !== undefined) ?? []
    return mood === 'none' ? undefined : { mood, at: match.index, length: match[0].length }
  }
  const shared = SHARE.exec(clause)
  return shared ? { mood: 'share', at: shared.index, length: 0 } : undefined
}

function normsIn(sentence: Sentence, analysis: Analysis): Norm[] {
  const clauses = allMatches(CLAUSE, sentence.text)
  return clauses.flatMap((match, index): Norm[] => {
    const [last = ''] = clauses[index - 1] ?? []
    // 可以视忙闲,把人员借出: one rule in two breaths.
    const clause = LINKED.test(match[0]) && moodOf(last) ? `${last},${match[0]}` : match[0]
    const from = match.index - (clause.length - match[0].length)
    const found = moodOf(clause)
    if (!found) return []
    const earlier = clauses.slice(0, index).map(([text]) => text)
    const before = clause.slice(0, found.at).replace(IDLE_FIRST, '')
    const act = clause.slice(found.at + found.length).replace(DEADLINE, '')
    const isOpen = NAMES_NOTHING.test(before) || act.length < 5
    const cases = earlier.filter((each) => CASE.test(each) && !IDLE.test(each))
    const own = OWN_CASE.test(before) && !IDLE.test(before) ? before : ''
    return [
      {
        sentence,
        mood: found.mood,
        from,
        to: match.index + match[0].length,
        actor: actorIn(clause, before, earlier.join(','), analysis),
        act,
        words: isOpen ? [...earlier, clause].join(',') : clause,
        condition: [...cases, own, TIME_OR_PLACE.exec(act)?.[0] ?? ''].join(''),
        isQualified: QUALIFIED.test(sentence.text),
      },
    ]
  })
}

/** All rules of the articles and annexes, in reading order. */
export const normsOf = oncePerAnalysis((analysis: Analysis): readonly Norm[] =>
  analysis.sentences
    .filter(({ node, text }) => binds(node) && text.length <= LONGEST_RULE)
    .flatMap((sentence) => normsIn(sentence, analysis)),
)
