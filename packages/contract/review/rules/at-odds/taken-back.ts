import type { Analysis } from '../../analysis.ts'
import { type Norm, normsOf } from '../../reading/norms.ts'
import { RECONCILED } from '../../reading/reconciled.ts'
import { besides, pairsOf, thingWordsIn } from '../../reading/thing-words.ts'
import { actsIn } from '../../reading/verbs.ts'
import { atSentence, type Offence } from '../../rule.ts'

/** Whoever does the one does the other: what is told is mentioned. */
const ENTAILS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /告知|告诉|说明|解释|介绍|建议|推荐|答复|承诺|讲解|透露|提醒|引导|推销/,
    /谈论|谈及|提及|提到|说及|说起|讨论|涉及|议论|谈到|提起/,
  ],
  [/记录|登记|采集|收集|抄写|拍照|截图|下载/, /留存|保存|保留|存储|留底|持有/],
  [/核实|核对|确认|登记|采集/, /询问|问及|打听|过问|查问/],
  [/操作|办理|修改|处理|查询|调取/, /接触|触碰|登录|进入|查看|经手|介入/],
]
/** What the act is, without whom it is done to. */
const TO_WHOM = /^(?:[向对给与为](?:[^,]{1,4}?(?=告知|告诉|说明|解释|介绍|建议|推荐|答复|承诺|谈|提)))/

const isDone = (free: string, barred: string): boolean =>
  ENTAILS.some(([act, entailed]) => act.test(free) && entailed.test(barred)) ||
  actsIn(free).some((kind) => actsIn(barred).includes(kind))

const VERBS = new RegExp(ENTAILS.flatMap((pair) => pair.map(({ source }) => source)).join('|'), 'g')

/** Some side of it only. */
const SIDE = /金额|额度|标准|比例|数量|期限|时间|时限|价/

/** All that is barred was just allowed: nothing narrower is left of it. */
function isAllOfIt(free: Norm, bar: Norm, analysis: Analysis): boolean {
  const side = SIDE.exec(bar.act)?.[0]
  if (side !== undefined && !free.act.includes(side)) return false
  const barred = thingWordsIn(bar.act.replace(TO_WHOM, '').replaceAll(VERBS, ' '), analysis)
  const allowed = thingWordsIn(free.act.replaceAll(VERBS, ' '), analysis)
  return pairsOf(barred).length > 0 && besides(barred, allowed) === '' && isDone(free.act, bar.act)
}

/** Leave or duty and ban in one sentence: 可以说明退课比例,但不得谈论退课. */
export const takenBack = (analysis: Analysis): Offence[] => {
  const norms = normsOf(analysis)
  return norms.flatMap((bar, index) => {
    if (bar.mood !== 'ban' || bar.isQualified || bar.act.startsWith('要求') || RECONCILED.test(bar.sentence.text))
      return []
    const free = [norms[index - 1], norms[index + 1]].find(
      (norm) =>
        norm?.sentence === bar.sentence &&
        norm.condition === bar.condition &&
        (norm.mood === 'leave' || norm.mood === 'duty') &&
        (norm.actor === undefined || bar.actor === undefined || norm.actor === bar.actor) &&
        isAllOfIt(norm, bar, analysis),
    )
    if (!free) return []
    const words = bar.sentence.text.slice(free.from, free.to).trim()
    return [atSentence(bar.sentence, bar.from, bar.to, { words, article: bar.sentence.node.article.number })]
  })
}
