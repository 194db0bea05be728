import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

const DEFINITION = cue`(?:^|[:,])\s*"(?<term>[^"]{1,16})"\s*,?\s*(?:是)?(?:系)?指(?<meaning>.{2,})`

export const sight: Sight = {
  headings: [cue`^(?:合同)?(?:定义|释义|名词解释|用语)|定义(?:与|和|及)解释|主体及定义`],
  sentences: [DEFINITION, cue`(?:本?(?:合同|协议)|本项目)(?:中)?所(?:称|指)的?"[^"]{1,16}",?\s*(?:是|系)?指`],
  not: [cue`第三方|保密信息|不可抗力|责任限额`],
  read: ({ all, set }) => {
    for (const [index, match] of all(DEFINITION).entries()) {
      const term = match.words('term') ?? ''
      const meaning = match.words('meaning')?.trim() ?? ''
      set(`own[${index}].term`, { 'zh-CN': term, en: term }, match)
      set(`own[${index}].meaning`, { 'zh-CN': meaning, en: meaning }, match)
    }
  },
}
