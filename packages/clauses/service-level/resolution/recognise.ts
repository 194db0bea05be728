import { cue } from '../../recognise/cue.ts'
import type { Place, Sight } from '../../recognise/sight.ts'

const SOLVE =
  '(?:解决|处理完[毕成]|办结|闭环|结案|修复|完成问题|处理并|(?:给予|予以|完成|进行)处理|(?:答复|给出|反馈)(?:处理|解决)?(?:结果|方案))'

export const sight: Sight = {
  headings: [cue`(?:问题|故障|投诉)?(?:解决|处理|办结)(?:时间|时限|时效|效率)`],
  sentences: [
    cue`{duration}\s*(?:之?内|以内)[^,、。;]{0,14}${SOLVE}`,
    cue`{duration}\s*(?:之?内|以内)[^。;]{0,6}提出(?:解决|处理)方案`,
    cue`(?:解决|处理|办结)(?:时间|时限|时效)[^。;]{0,24}(?:{duration}|不超过)`,
    cue`(?:投诉|问题)[^。;]{0,6}在\s*{blank}\s*内[^。;]{0,6}${SOLVE}`,
  ],
  not: [cue`争议|纠纷|仲裁|解决方式|整改|付款|补救|人民法院|异议|协商解决`],
  read: (place) => {
    const { all, first, put, set } = place
    const times = all(cue`{within:duration}\s*(?:之?内|以内)[^,、。;]{0,14}(?:${SOLVE}|提出(?:解决|处理)方案)`)
    const named = all(cue`(?:解决|处理|办结)(?:时间|时限|时效)[^。;]{0,12}?(?:为|不超过|:)\s*{within:duration}`)
    let index = 0
    for (const match of times.length > 0 ? times : named) {
      set(`targets[${index}].id`, `target-${index + 1}`, match)
      const before = match.passage.text.slice(0, match.passage.text.indexOf(match.text) + match.text.length)
      const complexity = complexityIn(before)
      if (complexity !== undefined) set(`targets[${index}].filter`, { complexities: [complexity] }, match)
      put(`targets[${index}].within`, match, 'within')
      index += 1
    }
    readCounting(place)
    put('targets[0].attainment', first(cue`(?:解决|办结)率[^。;]{0,12}?{attainment:share}`), 'attainment')
  },
}

/** The kind of problem named last before the time. */
function complexityIn(text: string): 'general' | 'complex' | undefined {
  const [general, complex] = [
    Math.max(text.lastIndexOf('一般'), text.lastIndexOf('普通')),
    Math.max(text.lastIndexOf('复杂'), text.lastIndexOf('重大')),
  ]
  if (general < 0 && complex < 0) return undefined
  return complex > general ? 'complex' : 'general'
}

function readCounting({ first, set }: Place): void {
  set('counts', 'solution-proposed', first(cue`提出(?:解决|处理)方案`))
}
