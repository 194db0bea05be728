import { type Analysis, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { binds } from '../../reading/parts.ts'
import { AGENT, everyParty } from '../../reading/people.ts'
import { atSentence, atWords, type Offence, type Rule } from '../../rule.ts'

/** A word for somebody who was named before: 其, 该方. */
const PRONOUN = '(?:其(?![他它余中次一实间])|该方|此方|(?<!任[何意]?)一方|对方)'
/** It does or has to do something of its own, and needs a name of its own. */
const ACTS = new RegExp(
  `(?:^|[,:]|由|则|后|时|经|向|要求|通知)(?:如果?|若|当|因)?${PRONOUN}(?:应当?|须|必须|需|可以?|有权|无权|负责|不得|承担|自行|向|要求|通知|支付|赔偿|拒绝|未|提出|书面|予以)`,
)
const EACH = new RegExp(PRONOUN, 'g')
/** Whoever breaks it, and the other: no name is needed. */
const EITHER =
  /任[何意]?一方|双方|各方|违约方|守约方|过错方|责任方|受损方|接收方|披露方|提供方|收到方|通知方|提出方|一方[^。;]{0,40}(?:对方|另一方)|第三[方人]|另一方/
const FEWEST = 2

/** 其不符合要求的，其有权要求其更换: who of the two? Nobody is named in the sentence. */
function pronounsUnclear(analysis: Analysis): Offence[] {
  const named = new RegExp(`${everyParty(analysis).names}|公司|${AGENT.replace(/\?$/, '')}(?:的|应|须|因|未)`)
  return saying(analysis, ACTS, binds).flatMap(({ sentence }) => {
    const text = sentence.text.replace(/^\s*[\d.、()（）]+/, '')
    const isFirst = sentence.index === 0
    return (text.match(EACH)?.length ?? 0) >= FEWEST && isFirst && !EITHER.test(text) && !named.test(text)
      ? [atSentence(sentence)]
      : []
  })
}

/** 甲方通知乙方后,其应…其…: both are named, and either may be meant. */
const OTHERS = '(?:他们|她们|它们|另一方|对方|该方|此方|那方|这方|人家)'
const pronounsOfBoth = (analysis: Analysis): Offence[] => {
  const { client, provider } = analysis
  const both = new RegExp(
    `(?:(?:${client})[^。;]{1,16}(?:${provider})|(?:${provider})[^。;]{1,16}(?:${client}))[^。;]{0,14}[,后时],?(?:如|若|则|由)?${PRONOUN}(?:应当?|须|必须|需|可以?|有权|不得|要|承担|负责)`,
  )
  const other = new RegExp(
    `(?<!(?:一方|[甲乙]方|服务方|委托方)[^。;]{0,30})${OTHERS}[^。;]{0,24}?(?:的,?|时,?|后,?|,|致使|导致)[^。;]{0,12}?${OTHERS}(?:不?承担|应当?|须|可以?|有权|自[己行]|负责|不负|处理)`,
  )
  return [both, other].flatMap((pattern) =>
    saying(analysis, pattern, binds).flatMap(({ sentence }) =>
      (pattern === both && (sentence.text.match(EACH)?.length ?? 0) < FEWEST) ||
      /违约方|守约方|未经(?:对方|另一方)|一方[^。;]{0,40}(?:对方|另一方)|接收方|披露方|双方|各方/.test(sentence.text)
        ? []
        : [atSentence(sentence)],
    ),
  )
}

const STATE =
  '(?:低于|高于|超过|少于|多于|不足|不满|未|达到?|不达标|不合格|不低于|逾期|发生|出现|违反|存在|累计|连续|拒绝|拒不|泄露|满|不能|无法|无故|擅自)'
const LIMB = '[^。;,、:或且]'
/** 甲或者乙且丙的: does the last condition hold for the first limb? */
const MIXED = new RegExp(
  `${STATE}${LIMB}{1,24}或者?${LIMB}{0,12}${STATE}${LIMB}{1,20}(?:且|并且|同时|并)${LIMB}{0,10}(?:${STATE}|不|仍|经)${LIMB}{0,16}(?:的|时|者|情形|情况),|${STATE}${LIMB}{1,24}(?:且|并且)${LIMB}{0,12}${STATE}${LIMB}{1,20}或者?${LIMB}{0,10}(?:${STATE}|不|仍|经)${LIMB}{0,16}(?:的|时|者|情形|情况),`,
)
/** Which of them belong together is said. */
const ORDERED = /任一|之一|其一|同时(?:满足|具备|符合)|均|上述|前述|[(①②]|分别|第[一二三四]种/

const conditionsMixed = (analysis: Analysis): Offence[] =>
  saying(analysis, MIXED, binds).flatMap(({ sentence, match }) =>
    ORDERED.test(sentence.text.slice(match.index)) ? [] : [atWords(sentence, match)],
  )

export const AMBIGUOUS_RULES: readonly Rule[] = [
  { code: 'pronouns-unclear', severity: 'warning', check: anyOf(pronounsUnclear, pronounsOfBoth) },
  { code: 'conditions-mixed', severity: 'warning', check: conditionsMixed },
]
