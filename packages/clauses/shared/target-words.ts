import { allMatches } from '../recognise/all-matches.ts'
import type { Match } from '../recognise/match.ts'

const CHANNELS: readonly (readonly [channel: string, words: RegExp])[] = [
  ['phone', /电话|热线|来电|呼入|话务/g],
  ['chat', /在线(?!语音)|会话|聊天|即时通[讯信]|微信|千牛|网页|IM|旺旺/g],
  ['email', /邮件|邮箱/g],
  ['social', /微博|社交|公众号/g],
]
export const LEVEL = '[一二三四五]级|[Pp][0-4]|特级|特急|加急|紧急|[红橙黄蓝]色'
const KINDS: readonly (readonly [complexity: 'general' | 'complex', words: RegExp])[] = [
  ['general', /一般(?![不应须在为要可需于]|情况)|普通|简单|常规/g],
  ['complex', /复杂|重大|疑难|升级|特殊/g],
]

/** Where one of the words stands last in a text; -1 where none does. */
const lastOf = (text: string, words: RegExp): number => allMatches(words, text).at(-1)?.index ?? -1

/** The words that say what a time is for: those in front of it, back to the time before in the same passage. */
function wordsBefore(match: Match, times: readonly Match[]): string {
  const { passage } = match
  const at = (each: Match) => passage.text.indexOf(each.text)
  const from = times.filter((each) => at(each) < at(match)).map((each) => at(each) + each.text.length)
  return passage.text.slice(Math.max(0, ...from), at(match) + match.text.length)
}

export type TargetFilter = {
  readonly channels?: readonly string[]
  readonly complexities?: readonly string[]
  readonly priorities?: readonly string[]
}

/** Which contacts each of some times is for, by the words in front of it: `电话20秒内、在线60秒内`, `一级10分钟，二级30分钟`, `复杂问题3日内`. */
export function filtersBefore(times: readonly Match[]): readonly (TargetFilter | undefined)[] {
  const byPassage = Map.groupBy(times, ({ passage }) => passage)
  return times.map((match) => filterIn(wordsBefore(match, byPassage.get(match.passage) ?? [])))
}

const LAST_LEVEL = new RegExp(`(?:${LEVEL})(?!.*(?:${LEVEL}))`)

function filterIn(words: string): TargetFilter | undefined {
  const level = LAST_LEVEL.exec(words)?.[0]
  if (level !== undefined) return { priorities: [level] }
  const [general, complex] = KINDS.map(([, each]) => lastOf(words, each))
  if ((general ?? -1) >= 0 || (complex ?? -1) >= 0)
    return { complexities: [(complex ?? -1) > (general ?? -1) ? 'complex' : 'general'] }
  const [channel] = CHANNELS.map(([id, each]) => [id, lastOf(words, each)] as const)
    .filter(([, at]) => at >= 0)
    .toSorted((a, b) => b[1] - a[1])
  return channel === undefined ? undefined : { channels: [channel[0]] }
}

/** Times by level, as a list gives them: `一级10分钟，二级30分钟`. */
export const LEVEL_TIME = `(?:${LEVEL})[^。;,、\\d]{0,8}?{within:duration}`
