import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import type { Offence } from '../../rule.ts'
import { told } from './stances.ts'

const HANDLING =
  /(?:(?:平均)?(?:每[通次单个])?(?:通话|处理|接待|会话|服务|单次|AHT)(?:时[长间])?[^。;,\d]{0,10}(?:不[低少短]于|不少于|至少|≥|为|约|达到?)\s*[^。;,\d]{0,4})(?<minutes>\d+(?:\.\d+)?)\s*分钟/
const AT_MOST = /不(?:得|应)?(?:超过|高于|大于|多于|长于)|以内|[≤<]|内/
const PER_HOUR =
  /每(?:个|名|席|位|人)?(?:人工)?(?:坐席|座席|客服|席|人|话务员)?[^。;,\d]{0,4}每?(?:小时|时)[^。;\d]{0,16}(?:接听|接待|处理|通话|外呼|有效|会话|服务)?[^。;\d]{0,12}?(?<count>\d+)\s*[通个单次件人]/
const PER_DAY =
  /每(?:个|名|席|位|人)?(?:人工)?(?:坐席|座席|客服|席|人|话务员)[^。;,\d]{0,4}每?[天日][^。;\d]{0,24}?(?<count>\d+)\s*[通个单次件](?![天月])/
const HOURS_A_DAY = /每[天日](?:工作|在线|上班)?[^。;,\d]{0,4}(?<hours>\d{1,2})\s*(?:个)?小时/
const USUAL_HOURS = 8
/** A chat agent serves several customers at a time. */
const AT_ONCE = /同时|并发|在线|会话|聊天|接待/

/** Fifteen calls an hour, none of them shorter than six minutes. */
export function moreThanTimeAllows(analysis: Analysis): Offence[] {
  const handling = saying(analysis, HANDLING, binds).find(
    ({ sentence: { text }, match }) => !AT_MOST.test(match[0]) && !AT_ONCE.test(text),
  )
  if (!handling) return []
  const minutes = Number(handling.match.groups?.['minutes'])
  const hours = Number(saying(analysis, HOURS_A_DAY, binds)[0]?.match.groups?.['hours'] ?? USUAL_HOURS)
  const beyond = (pattern: RegExp, available: number): Offence[] =>
    saying(analysis, pattern, binds).flatMap((volume) => {
      const isAtLeast = !/不(?:得|应)?(?:超过|多于)|最多|上限|以内|[≤<]/.test(volume.sentence.text)
      return isAtLeast &&
        !AT_ONCE.test(volume.sentence.text) &&
        Number(volume.match.groups?.['count']) * minutes > available
        ? [told(handling, volume)]
        : []
    })
  return [...beyond(PER_HOUR, 60), ...beyond(PER_DAY, hours * 60)].slice(0, 1)
}

const WRITTEN = /在线(?:聊天|客服|咨询|文字)|网店|旺旺|千牛|微信|网页|公众号|即时通[讯信]|聊天|私信|文字客服/
const SPOKEN = /电话|热线|来电|呼入|呼出|外呼|呼叫|通话|话务|400|语音|拨打/
const A_CONTACT = /联系电话|电话[:：]|手机|联系方式|传真|通知|电话会议|联系人|座机|通讯地址/
const CALLS_MEASURED =
  /(?:\d+秒(?:内)?)?(?:电话|热线|来电|呼入)?(?:接通率|接听率|接起率|应答率|呼损率)|(?:电话|热线|来电|呼入)[^。;,|]{0,6}(?:率|时长|数量)/

/** A sheet that scores calls, in a contract of which no article has a telephone. */
export function callsWithoutPhone(analysis: Analysis): Offence[] {
  const measured = saying(analysis, CALLS_MEASURED, ({ part }) => part === 'annexes').find(({ sentence: { text } }) =>
    /\d/.test(text),
  )
  if (!measured || !/电话|热线|来电|呼入|呼损|\d秒/.test(measured.match[0])) return []
  const own = analysis.sentences.filter(({ node }) => node.part === 'body')
  const hasPhone =
    own.some(({ text }) => SPOKEN.test(text) && !A_CONTACT.test(text)) ||
    analysis.nodes.some(({ part, article }) => part === 'body' && SPOKEN.test(article.heading.text))
  const [written] = hasPhone ? [] : saying(analysis, WRITTEN, ({ part }) => part === 'body')
  return written ? [told(written, measured)] : []
}
