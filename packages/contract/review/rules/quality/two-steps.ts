import type { Analysis } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atSentence, type Offence } from '../../rule.ts'

const N = '\\d{1,4}(?:\\.\\d)?'
const UNIT = '(?:个?小时|分钟|秒|天|日|个?工作日|次|人|单|件|条|元|万元|分|%)'
const UP_TO = '(?:及)?(?:以内|以下|之内|内)'
const FROM = '(?:及)?以上|开外'
/** What hangs on the step, up to its end. */
const EFFECT = '(?:的)?[,:]?[^。;\\d]{0,10}(?:赔|扣|罚|付|收|按|免|不计|不算|减|奖|打|退|算)[^。;,]{0,16}'
const LOWER = new RegExp(`${N}${UNIT}${UP_TO}`)
const TWO = new RegExp(
  `(?<low>${N})(?<unit>${UNIT})${UP_TO}${EFFECT}[,;、]+\\s*[^。;,\\d]{0,6}(?:(?<high>${N})\\k<unit>(?:${FROM})|(?:超过|超出|大于|高于|满)\\s*(?<high2>${N})\\k<unit>)${EFFECT}`,
)
/** Days and scores are counted in whole ones. */
const NEXT = 1
const WHOLE_ONES = /^(?:天|日|个?工作日|次|人|单|件|条|分)$/

/** 迟到5分钟以内扣10元，20分钟以上扣全天: and ten minutes? */
export const gapBetweenTwo = (analysis: Analysis): Offence[] =>
  analysis.sentencesFor(LOWER).flatMap((sentence) => {
    const next = analysis.sentencesIn(sentence.node)[sentence.index + 1]?.text ?? ''
    const match = binds(sentence.node) ? TWO.exec(`${sentence.text};${next}`) : null
    if (!match || match.index >= sentence.text.length) return []
    const { low, high, high2, unit = '' } = match.groups ?? {}
    const [until, from] = [Number(low), Number(high ?? high2)]
    // 2小时以上 takes the second hour in; 超过1小时 joins it.
    const isNext = WHOLE_ONES.test(unit) ? from - until <= NEXT : from <= until
    const isBetween = new RegExp(
      `(?:${low}|${high ?? high2})${unit}?(?:\\([^()]{1,8}\\))?(?:以上)?(?:至|到|-|~|—)`,
    ).test(sentence.text + next)
    if (isNext || isBetween || from <= until) return []
    return [
      atSentence(sentence, match.index, Math.min(match.index + match[0].length, sentence.text.length), {
        'range:zh-CN': `${until} 至 ${from} 之间`,
        'range:en': `from ${until} to ${from}`,
        'fault:zh-CN': '没有对应的档位',
        'fault:en': 'fall into no step',
      }),
    ]
  })
