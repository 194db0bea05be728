import { allMatches } from '@heqi/clauses'
import type { Analysis, Sentence } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { RECONCILED } from '../../reading/reconciled.ts'
import { thingWordsIn } from '../../reading/thing-words.ts'
import { atSentence, type Offence } from '../../rule.ts'

/** 涉及支付的通话不录音: some of a thing that is left out. */
const LEFT_OUT =
  /(?<kind>[^,:。;!?]{3,24}?)(?:可以?|一律|均|都|暂)?(?:无需|无须|不必|不用|不(?:再|予|作|做|进行)?)(?<verb>[\u4e00-\u9fff]{2,3})(?=[。;,]|$)/g
const NO_ACT =
  /^(?:超过|低于|高于|少于|多于|得|应|能|可|影响|包括|包含|适用|足|变|符|满|承担|负|限|同|含|属|是|在|到|达|利|当|良|明|清|及时|合格|成立|生效|考虑|另|少|多|低|高)/
/** 所有通话均须录音: said of all of a thing. */
const ALL =
  /所有|全部|全程|全量|全员|一律|任何|每[一通次条个笔单名件户位]|100%|逐[条一通单笔件]|无论|不论|均(?=须|应|要|由|需)/
const CLAUSE = /[^,:。;!?]+/g
const IN_A_CASE = /如|若|除|同意|重复|测试|骚扰|不可抗力/
const NEGATED = /不(?!论|限|少于|低于|高于|超过|得(?:少|低|高|超))|未|禁止|无需|无须/
const HEAD_LENGTH = 2
const LONGEST_RULE = 200

type Left = {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  readonly verb: string
  readonly head: string
}

const isPlain = ({ node, text }: Sentence): boolean =>
  binds(node) && text.length <= LONGEST_RULE && !IN_A_CASE.test(text) && !RECONCILED.test(text)

/** The last word before the refusal tells of what it is said: 涉及支付的通话. */
function leftOutIn(sentence: Sentence, analysis: Analysis): Left[] {
  return allMatches(LEFT_OUT, sentence.text).flatMap((match) => {
    const { kind = '', verb = '' } = match.groups ?? {}
    const head = (thingWordsIn(kind.replace(/的$/, ''), analysis).at(-1) ?? '').slice(-HEAD_LENGTH)
    return head.length < HEAD_LENGTH || NO_ACT.test(verb)
      ? []
      : [{ sentence, from: match.index, to: match.index + match[0].length, verb: verb.slice(0, HEAD_LENGTH), head }]
  })
}

const saysOfAll = ({ text }: Sentence, { verb, head }: Left): RegExpExecArray | undefined =>
  text.includes(head)
    ? allMatches(CLAUSE, text).find(([clause]) => clause.includes(verb) && ALL.test(clause) && !NEGATED.test(clause))
    : undefined

/** 支付通话不录音, and 所有通话均须录音: neither says that the one is left out of the other. */
export const allAndSome = (analysis: Analysis): Offence[] => {
  const all = analysis.sentencesFor(ALL).filter(isPlain)
  if (all.length === 0) return []
  return analysis
    .sentencesFor(LEFT_OUT)
    .filter((each) => isPlain(each) && !analysis.sentencesIn(each.node).some(({ text }) => RECONCILED.test(text)))
    .flatMap((sentence) => leftOutIn(sentence, analysis))
    .flatMap((left) => {
      for (const sentence of all) {
        const match = sentence === left.sentence ? undefined : saysOfAll(sentence, left)
        if (!match) continue
        const words = sentence.text.slice(match.index, match.index + match[0].length).trim()
        return [atSentence(left.sentence, left.from, left.to, { words, article: sentence.node.article.number })]
      }
      return []
    })
}
