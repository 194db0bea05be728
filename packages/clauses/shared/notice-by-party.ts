import { cue } from '../recognise/cue.ts'
import type { Match } from '../recognise/match.ts'
import type { Place } from '../recognise/sight.ts'

const AHEAD = '[^。;,、]{0,14}(?:提前|提早)\\s*(?:至少|不少于)?\\s*'

/** Each party has a notice of its own: `甲方提前30日、乙方提前60日书面通知对方,可解除合同`. */
export const NOTICE_BY_PARTY = cue`(?:{client})${AHEAD}{ofClient:duration}[^。;]{0,14}?[、,和及或](?:而)?(?:{provider})${AHEAD}{ofProvider:duration}|(?:{provider})${AHEAD}{alsoOfProvider:duration}[^。;]{0,14}?[、,和及或](?:而)?(?:{client})${AHEAD}{alsoOfClient:duration}`

const OWN = '[^。;,、]{0,12}(?:的,)?[^。;,、]{0,6}(?:提前|提早)\\s*(?:至少|不少于)?\\s*'
const OF_CLIENT = cue`(?:{client})${OWN}{notice:duration}`
const OF_PROVIDER = cue`(?:{provider})${OWN}{notice:duration}`
/** What the notice is of: `乙方要停的,提前60天`. */
const LEAVING = /终止|解除|解约|退出|结束|散伙|停(?!机|电|线)|不(?:做|干|用|想|再)/
const OF_OTHER = /变更|调整|续[约签]|离职|换人|更换|涨价|调价|请假|试用/

/** `甲方可以随时结束`. */
const AT_ANY_TIME = cue`(?:{client})[^。;,]{0,4}(?:可以?|有权|能)?随时[^。;,]{0,8}(?:结束|终止|解除|解约|停|不)`

/**
 * The notice of each party, where each has a sentence of its own: `甲方要停的提前20天;乙方要停的,提前60天`. A client that may
 * leave at any time has none: `甲方可以随时终止;乙方要提前60天`.
 */
export function noticesApart({
  all,
}: Pick<Place, 'all'>): { readonly client?: Match; readonly provider: Match } | undefined {
  const of = (words: typeof OF_CLIENT) =>
    all(words).find(({ passage: { text } }) => LEAVING.test(text) && !OF_OTHER.test(text))
  const [client, provider] = [of(OF_CLIENT), of(OF_PROVIDER)]
  if (client && provider && client.passage !== provider.passage) return { client, provider }
  const [free] = all(AT_ANY_TIME)
  const next = free && all(OF_PROVIDER).find(({ passage }) => isJustBehind(passage.index - free.passage.index))
  return next === undefined || OF_OTHER.test(next.passage.text) ? undefined : { provider: next }
}

const isJustBehind = (distance: number): boolean => distance === 0 || distance === 1
