import { allMatches } from '@heqi/clauses'
import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { RECONCILED } from '../../reading/reconciled.ts'
import { atWords, type Offence } from '../../rule.ts'
import { actorOf, type Party, told } from './stances.ts'

const HAN = '[\\u4e00-\\u9fff]'
/** An act is told by at least so many characters; fewer are said of anything. */
const ACT = `(?<act>${HAN}{4,14})(?=[。;,、:()]|$)`
const BANNED = new RegExp(`(?:不得|禁止|严禁|不准|不许|不允许|无权)(?:以任何${HAN}{1,4})?${ACT}`, 'g')
const ALLOWED = /(?<!不)(?:可以|有权|允许|均可|可自行|可直接)(?<rest>[^。;]{4,40})/
const NEEDLESS = new RegExp(`(?:无需|无须|毋须|不必|不用|不需要?|可以不|可不)${ACT}`, 'g')
const NEEDED = /(?<!不)(?:必须|应当|应|须)(?!对|付|收)(?<rest>[^。;]{4,40})/
/** Done without leave, in some case only, or asked of the other. */
const CONDITIONAL =
  /擅自|私自|随意|无故|任意|未经|同意|许可|授权|批准|因|如|若|时[,的]|的,|[期年月日]内|以外|之外|超出|超过|但|仅|要求(?!的)|除非|逾期|另行/

type Act = Saying & { readonly act: string; readonly by: Party | undefined }

const actsIn = (analysis: Analysis, pattern: RegExp): Act[] =>
  analysis.sentencesFor(pattern).flatMap((sentence) => {
    if (!binds(sentence.node) || CONDITIONAL.test(sentence.text) || RECONCILED.test(sentence.text)) return []
    return allMatches(pattern, sentence.text).map((match) => ({
      sentence,
      match,
      act: match.groups?.['act'] ?? '',
      by: actorOf({ sentence, match }, analysis),
    }))
  })

/** Where the same party is let do, or made do, what the act says in the same words. */
function elsewhere(analysis: Analysis, acts: readonly Act[], pattern: RegExp): readonly (readonly [Act, Saying])[] {
  if (acts.length === 0) return []
  const others = saying(analysis, pattern, binds).filter(
    ({ sentence: { text } }) => !CONDITIONAL.test(text) && !RECONCILED.test(text),
  )
  return others.flatMap((other) => {
    const rest = other.match.groups?.['rest'] ?? ''
    const by = actorOf(other, analysis)
    const act = acts.find(
      (each) =>
        each.sentence !== other.sentence &&
        rest.includes(each.act) &&
        (each.by === by || each.by === undefined || by === undefined),
    )
    return act ? [[act, other] as const] : []
  })
}

/** 不得居家接听, and 可以居家接听, whatever the act. */
export const bannedAndAllowed = (analysis: Analysis): Offence[] =>
  elsewhere(analysis, actsIn(analysis, BANNED), ALLOWED).map(([{ act, sentence }, other]) =>
    atWords(other.sentence, other.match, { act, article: sentence.node.article.number }),
  )

/** 无需提交周报, and 应当提交周报. */
export const neededAndNeedless = (analysis: Analysis): Offence[] =>
  elsewhere(analysis, actsIn(analysis, NEEDLESS), NEEDED).map(([act, other]) => told(act, other))
