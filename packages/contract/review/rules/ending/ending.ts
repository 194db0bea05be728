import { DURATION, readDuration } from '@heqi/clauses'
import { type Analysis, type Node, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { law } from '../../legal-basis.ts'
import { DAYS_OF_A_MONTH, daysOf, TOLERANCE_DAYS } from '../../reading/dates.ts'
import { inBody } from '../../reading/parts.ts'
import { atHead, atWords, type Offence, type Rule } from '../../rule.ts'
import { ownAffairsAsForce } from './in-other-words.ts'
import { backToTheStart } from './out-of-order.ts'

const AFTER = /(?:解除|终止)(?:后|的(?:处理|后果|效力)|后的(?:处理|后果|义务))/

/** An article on what follows the end that settles nothing, returns nothing and hands nothing over. */
function endWithoutSettlement({ nodes, childrenOf }: Analysis): Offence[] {
  const wordsOf = (node: Node): string =>
    [node.article.heading.text, node.article.body.text, ...childrenOf(node).map(wordsOf)].join('\n')
  const homes = nodes.filter((node) => inBody(node) && AFTER.test(node.article.heading.text))
  const settles = /结算|结清|移交|交接|返还|退还|归还|删除|销毁|清算|清理/
  if (homes.some((node) => settles.test(wordsOf(node)))) return []
  return homes
    .slice(0, 1)
    .filter((node) => wordsOf(node).length > node.article.heading.text.length + 6)
    .map((node) => {
      const last = childrenOf(node).at(-1) ?? node
      return { ...atHead(node), end: last.article.end }
    })
}

const BACKDATED =
  /(?:变更|补充|修改)(?:协议|合同|文件|内容)?[^。;,]{0,6}(?:的)?(?:生效(?:日期|时间)?)(?:为|以|自)(?:本|原)?合同(?:的)?(?:签[订署约]|生效)(?:日期?|之日|时间)/

/** An amendment said to take effect when the contract did, before it was made. */
const amendmentBackdated = (analysis: Analysis): Offence[] =>
  saying(analysis, BACKDATED, inBody).map(({ sentence, match }) => atWords(sentence, match))

const EFFECT =
  /(?<!(?:变更|补充|修改|续约)的?)(?:本)?(?:合同|协议)[^。;]{0,12}(?:自|于|经)[^。;]{2,40}?(?:之日(?:起)?|后|时)?(?:起)?(?:正式)?生效(?!之?日|时|前|后|的)/

/** Effectiveness is ruled in two places. */
function effectTwice(analysis: Analysis): Offence[] {
  const [first, second] = saying(analysis, EFFECT, inBody).filter(({ match }) => !/补充|变更|附件|续/.test(match[0]))
  return first && second
    ? [atWords(second.sentence, second.match, { article: first.sentence.node.article.number })]
    : []
}

const ON_SIGNING_FROM_DAY = /自[^。;]{0,16}签[^。;]{0,12}生效[^。;]{0,24}自\s*\d{4}年\d{1,2}月\d{1,2}日/

/** In force on signing, yet with a fixed first day: which one counts when the dates differ? */
const startAndEffect = (analysis: Analysis): Offence[] =>
  saying(analysis, ON_SIGNING_FROM_DAY, inBody).map(({ sentence, match }) => atWords(sentence, match))

const DATE = /(?<year>(?:19|20)\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})日/g

/** Days that no calendar has. */
const impossibleDates = ({ sentencesFor }: Analysis): Offence[] =>
  sentencesFor(DATE).flatMap((sentence) =>
    [...sentence.text.matchAll(DATE)].flatMap((match) => {
      const [year, month, day] = [match.groups?.['year'], match.groups?.['month'], match.groups?.['day']].map(Number)
      const days = [31, isLeap(year ?? 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][(month ?? 0) - 1] ?? 0
      return (day ?? 0) >= 1 && (day ?? 0) <= days ? [] : [atWords(sentence, match, { date: match[0] })]
    }),
  )

const CLOCK_FROM_TO =
  /(?<![\d:.])(?<from>\d{1,2}):(?<fromMinutes>\d{2})\s*(?:至|到|-|—|~)\s*(?:次日|当日)?(?<to>\d{1,2}):(?<toMinutes>\d{2})(?![\d:])/g
const [LAST_HOUR, LAST_MINUTE] = [24, 59]

/** Hours that no clock has: 8:00至25:00, 9:75. */
const impossibleHours = ({ sentencesFor }: Analysis): Offence[] =>
  sentencesFor(CLOCK_FROM_TO).flatMap((sentence) =>
    [...sentence.text.matchAll(CLOCK_FROM_TO)].flatMap((match) => {
      const [from, to, minutes, more] = ['from', 'to', 'fromMinutes', 'toMinutes'].map((name) =>
        Number(match.groups?.[name]),
      )
      const isPossible = Math.max(from ?? 0, to ?? 0) <= LAST_HOUR && Math.max(minutes ?? 0, more ?? 0) <= LAST_MINUTE
      return isPossible ? [] : [atWords(sentence, match, { date: match[0] })]
    }),
  )

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const DAY = '(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日'
const SPAN = `(?<from>${DAY})[^。;\\d]{0,8}(?:至|到|起|,|-|—|~)[^。;\\d]{0,6}(?<to>${DAY})`
const LENGTH_AND_DATES = [
  new RegExp(`(?:期限?|期间|有效期)(?:为|共|计|是|:)?\\s*(?<term>${DURATION})[^。;\\d]{0,12}${SPAN}`),
  new RegExp(
    `${SPAN}[^。;\\d]{0,8}?(?:共计?|为期|期限为?|(?:合作|服务|合同|协议|委托|履行)期(?:限)?(?:为|共计?|是)?|合计|计)\\s*(?<term>${DURATION})`,
  ),
  new RegExp(`${SPAN}(?:止|为止)?[,(](?:合作|服务|有效)?(?:满|整|约)?(?<term>${DURATION}|半年)(?=[。;,)]|$)`),
]

/** 一年, from January to November: the length and the dates of one term. */
function termDiffers({ sentencesFor }: Analysis): Offence[] {
  return sentencesFor(...LENGTH_AND_DATES)
    .filter(({ node, text }) => inBody(node) && !/试用|试运行|保密/.test(text))
    .flatMap((sentence) => {
      const match = LENGTH_AND_DATES.map((pattern) => pattern.exec(sentence.text)).find((each) => each !== null)
      const read = readDuration((match?.groups?.['term'] ?? '').replace(/^半年$/, '6个月'))
      const perUnit = read ? { year: 12, month: 1 }[read.unit as string] : undefined
      // The first of several years, or a term signed year by year.
      if (/首[期年]|第一[期年]|[一逐]年一|试/.test(match?.[0] ?? '')) return []
      if (!match || !read || typeof read.value !== 'number' || perUnit === undefined) return []
      const stated = read.value * perUnit * DAYS_OF_A_MONTH
      const dated = daysOf(match.groups?.['to']) + 1 - daysOf(match.groups?.['from'])
      return Math.abs(stated - dated) <= TOLERANCE_DAYS
        ? []
        : [
            atWords(sentence, match, {
              term: (match.groups?.['term'] ?? '').trim(),
              from: match.groups?.['from'] ?? '',
              to: match.groups?.['to'] ?? '',
            }),
          ]
    })
}

const RENEWED =
  /(?:期满|届满|到期)[^。;]{0,40}?(?:(?:就|则|即)?继续(?:合作|履行|执行|服务)(?![^。;,]{0,6}的)|自动(?:续[约签期展]|顺延|延[长期续])|(?:视为|即|按[^。;,]{1,10})(?:自动)?(?:续[约签期展]|顺延|延[长期续])|(?:继续有效|自动生效)|(?:原)?(?:合同|协议)?(?:就|即|则)?(?:顺延|延续|续延|续展|往下续|继续履行|接着(?:做|干|履行|执行)|照旧|自动往后|续着|顺势|滚动)(?!日|天))|(?:(?<!尚)未|没有?|无)[^。;,]{0,12}(?:通知|告知|提出|说|异议|表示|答复|反对)[^。;,]{0,10},?(?:本?(?:合同|协议|合作))?(?:则|即|就|视为|的)?(?:视为)?(?:自动)?(?:续[约签期展延]|顺延|延[长期续]|往[下后](?:续|延|走)|继续(?:有效|履行|合作)|接着(?:做|干|走))/
const FOR_HOW_LONG =
  /(?:[一二两三四五六七八九十半]|\d+)\s*个?(?:年|月|季度|合同期|服务期)|(?:同[等样]|相同|原(?:合同|服务)?|本(?:合同)?)(?:的)?期限|[_＿]{2,}|\[|【|至|直到|另行|协商|不定期/

/** 到期后自动顺延, for how long? */
const renewedForUnknown = (analysis: Analysis): Offence[] =>
  saying(analysis, RENEWED, inBody).flatMap(({ sentence, match }) => {
    const verb = match.index + match[0].length - 4
    const next = analysis.sentencesIn(sentence.node)[sentence.index + 1]?.text ?? ''
    const behind = sentence.text.slice(verb) + (/续|顺延|延长/.test(next) ? next : '')
    return FOR_HOW_LONG.test(behind) ||
      /不(?:再|予|得|会)?(?:自动)?(?:续|顺延|延[长期续])/.test(match[0]) ||
      /不(?:再|予|得|会)?$/.test(sentence.text.slice(0, verb))
      ? []
      : [atWords(sentence, match)]
  })

const AT_THE_END = '(?:期满|届满|到期|到了?期|期限(?:一)?[到满]|(?:合同|合作)(?:一)?[完满]|到了[^。;,]{2,8}(?:日|号))'
const NOBODY_SAYS =
  '(?:(?:尚?未|没有?|无|不)[^。;,]{0,14}(?:通知|告知|提|说|异议|表示|答复|反对|喊|意见|招标|终止|解除|新合同|另签)|仍|继续(?:提供|合作|履行|服务))'
const GOES_ON =
  '(?:续[约签期展延]|顺延|延[长期续]|往[下后][^。;,]{0,2}[续延走]|继续(?:有效|履行|合作|执行|生效|服务)|接着(?:做|干|走|履行)|照旧|效力(?:延续|不变|继续)|有效期(?:延长|顺延)|不变)'
const GOING_ON = new RegExp(
  `${AT_THE_END}[^。;]{0,24}?${NOBODY_SAYS}[^。;]{0,16}?,[^。;,]{0,10}?(?:自动|视为|则|就|即|默认|当然|照旧|原合同|本?合同|合作)[^。;,]{0,8}?${GOES_ON}`,
)
/** 没人喊停，合同就往下续: for how long? */
const goesOnForUnknown = (analysis: Analysis): Offence[] =>
  saying(analysis, GOING_ON, inBody).flatMap(({ sentence, match }) => {
    const next = analysis.sentencesIn(sentence.node)[sentence.index + 1]?.text ?? ''
    const behind = sentence.text.slice(match.index + match[0].length - 2) + (/续|顺延|延长/.test(next) ? next : '')
    return FOR_HOW_LONG.test(behind) || /不(?:再|予|得|会)?(?:自动)?(?:续|顺延|延)|另行|重新签|随时/.test(match[0])
      ? []
      : [atWords(sentence, match)]
  })

const SPHERE =
  /(?:网络|系统|设备|通讯|通信|线路|软件|平台)(?:的)?(?:故障|中断|瘫痪)|停电|断网|供应商(?:原因|违约)|第三方(?:施工|原因|违约)|(?:员工|人员|坐席|座席|客服)(?:集中|大量|集体)?(?:离职|流失|短缺|辞职|罢工)|服务器(?:故障|宕机)?(?=等|、|，|,|。)|资金(?:困难|周转)|例行(?:割接|维护)/

/** What a party can and must guard against, counted as force majeure. */
const ownSphere = (analysis: Analysis): Offence[] =>
  saying(analysis, SPHERE, inBody).flatMap(({ sentence, match }) => {
    const isCounted =
      /不可抗力/.test(sentence.text + sentence.node.matter) &&
      !/不(?:构成|属于|视为|是|适用)[^。;]{0,6}不可抗力|不可抗力[^。;,]{0,6}不(?:包括|含|涵盖)/.test(sentence.text)
    return isCounted ? [atWords(sentence, match, { words: match[0] })] : []
  })

const BEFORE = '(?:此前|之前|以前|先前|以往|既往|原有)'
const EVERY = '(?:一切|所有|全部|任何)[^。;]{0,12}(?:协议|合同|约定|文件)'
const SUPERSEDES = new RegExp(
  `(?:取代|替代|代替)[^。;]{0,20}${BEFORE}[^。;]{0,14}${EVERY}|${BEFORE}[^。;]{0,14}${EVERY}[^。;]{0,12}(?:作废|失效|(?:由|被)本(?:合同|协议)(?:取代|替代|代替))`,
)

const ON_THE_SAME = /就本|关于|有关|相关|涉及|同一|与本|本(?:合同|协议)?(?:标的|事项|服务|项目)|该事项/

/** All earlier agreements, whatever they are about. */
const supersedesTooMuch = (analysis: Analysis): Offence[] =>
  saying(analysis, SUPERSEDES, inBody)
    .filter(({ sentence }) => !ON_THE_SAME.test(sentence.text))
    .map(({ sentence, match }) => atWords(sentence, match))

const CIVIL_180 = law(
  '《中华人民共和国民法典》第一百八十条第二款：不可抗力是不能预见、不能避免且不能克服的客观情况。',
  'Civil Code, art. 180(2): force majeure cannot be foreseen, avoided or overcome.',
)
const CIVIL_558 = law(
  '《中华人民共和国民法典》第五百五十八条、第五百六十六条、第五百六十七条。',
  'Civil Code, arts. 558, 566 and 567: duties after the end, and its settlement.',
)

export const ENDING_RULES: readonly Rule[] = [
  { code: 'end-without-settlement', severity: 'warning', legalBasis: CIVIL_558, check: endWithoutSettlement },
  { code: 'amendment-backdated', severity: 'warning', check: anyOf(amendmentBackdated, backToTheStart) },
  { code: 'effect-twice', severity: 'note', check: effectTwice },
  { code: 'start-and-effect', severity: 'note', check: startAndEffect },
  { code: 'term-dates-differ', severity: 'error', check: termDiffers },
  { code: 'renewal-length-unstated', severity: 'warning', check: anyOf(renewedForUnknown, goesOnForUnknown) },
  {
    code: 'date-impossible',
    severity: 'error',
    check: (analysis) => [...impossibleDates(analysis), ...impossibleHours(analysis)],
  },
  { code: 'supersession-too-wide', severity: 'note', check: supersedesTooMuch },
  {
    code: 'force-majeure-own-sphere',
    severity: 'note',
    legalBasis: CIVIL_180,
    check: anyOf(ownSphere, ownAffairsAsForce),
  },
]
