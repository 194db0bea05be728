import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

export const sight: Sight = {
  headings: [
    cue`(?:服务|合同|合作|协议|委托)(?:的)?(?:期限|有效期|周期)(?:与终止|及终止)?|^期限$|(?:服务|合同)(?:开始|结束|起始|终止|生效)日期|期限(?:起始|终止)`,
  ],
  sentences: [
    cue`(?:服务|合同|合作|协议)(?:的)?(?:期限|有效期)[^。;]{0,8}(?:为|自|至|:)`,
    cue`(?:合作|服务|委托|承包|外包)期(?:间|限)?\s*(?:为|自|从|:|共|[一二两三四五\d]+\s*(?:年|个月))`,
    cue`有效期\s*(?:为|自|:|共)?\s*[^。;]{0,4}(?:{duration}|{date})`,
    cue`(?:服务|合同)(?:开始|结束|起始|终止|届满)日期\s*:\s*{date}`,
  ],
  not: [cue`保密期限|质保|续[约签展]|延期|试用|付款期限|通知期限|期限内|届满|期满|第三方|补充`],
  read: ({ first, put, under }) => {
    const range = first(
      cue`(?:自|从)?\s*{start:date}\s*(?:起|开始)?[^。;]{0,6}?(?:至|到|-)\s*{end:date}|{start2:date}\s*起\s*,?\s*{end2:date}\s*止`,
    )
    put('start', range, 'start')
    put('end', range, 'end')
    put('start', range, 'start2')
    put('end', range, 'end2')
    put('start', first(cue`(?:开始|起始)日期?\s*(?:为)?:?\s*{start:date}`), 'start')
    put('end', first(cue`(?:结束|终止|截止)日期?\s*(?:为)?:?\s*{end:date}`), 'end')
    put('start', first(cue`自\s*{start:date}\s*(?:起|开始)`), 'start')
    put('end', first(cue`(?:至|到)\s*{end:date}\s*(?:止|结束)?`), 'end')
    put('start', under(cue`(?:开始|起始|生效)日期`, cue`{start:date}`), 'start')
    put('end', under(cue`(?:结束|终止|截止)日期`, cue`{end:date}`), 'end')
    put('length', first(cue`之日起\s*(?:为期|共)?\s*{length:duration}(?![之以]?内)`), 'length')
    put('length', under(cue`期限|有效期`, cue`^\s*{length:duration}`), 'length')
    put('length', first(cue`(?:期限|有效期|期间|为期|共计?)\s*(?:为|:|是|共)?\s*{length:duration}`), 'length')
  },
}
