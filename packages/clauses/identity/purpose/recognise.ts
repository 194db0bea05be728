import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

export const sight: Sight = {
  headings: [cue`(?:合同|协议|服务)?(?:的)?(?:目的|宗旨)(?:与|和|及)?(?:范围|背景)?$|^(?:合同)?背景$|^鉴于`],
  sentences: [
    cue`^\s*鉴于`,
    cue`^\s*为(?:了)?(?:使|让|便于)?[^。;]{4,80}(?:交付|交由|委托)[^。;,]{0,4}{provider}`,
    cue`^\s*为(?:了)?(?:进一步|更好地)?(?:提升|提高|改善|保障|满足|优化)[^。;]{0,40}(?:{party}|双方)`,
    cue`(?:本合同|本协议|双方)[^。;,]{0,8}旨在|(?:订立|签订)(?:本)?(?:合同|协议)之?的?(?:宗旨|目的)`,
    cue`^[^。;]{0,40}(?:拟|兹因|因|需要?)[^。;]{0,60}委托[^。;]{0,20}(?:{provider}|办理|受理|承接)`,
    cue`为(?:了)?[^。;]{0,40}(?:特|经[^。;]{0,16}协商)[^。;]{0,16}(?:签[订署]|订立|达成)[^。;]{0,8}(?:合同|协议)`,
    cue`(?:根据|依据|依照|按照)《[^。]{0,120}(?:订立|签订|签署|达成)(?:了)?(?:本|如下|以下)?(?:合同|协议)`,
    cue`^\s*为(?:了)?[^。;]{2,60}双方[^。;]{0,16}(?:签订|订立|达成)(?:本|如下)?(?:合同|协议)`,
    cue`{client}委托{provider}[^。;]{0,30},?以(?:便)?(?:提升|提高|改善|保障|实现)`,
  ],
  not: [cue`第三方|介入|附件`],
  read: ({ passages, set, first }) => {
    const body = passages.find(({ isHeading }) => !isHeading)
    const match = body && first(cue`.*\S.*`)
    const said = passages.filter(({ isHeading }) => !isHeading).map(({ original }) => original.trim())
    if (match) set('purpose', { 'zh-CN': said.join(''), en: said.join('') }, match)
  },
}
