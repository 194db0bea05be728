import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

export const sight: Sight = {
  headings: [cue`法律适用|适用法律|准据法|管辖法律`],
  sentences: [
    cue`适用\s*(?:中华人民共和国|中国|香港|澳门|台湾)[^。;]{0,10}法律`,
    cue`(?:按照?|依照|适用)\s*(?:中华人民共和国|中国)(?:的)?(?:有关|相关)?法律[^。;]{0,8}(?:执行|处理)`,
    cue`(?:受|依照|依据|按照)\s*(?:中华人民共和国|中国)(?:现行)?法律\s*(?:管辖|解释|调整)`,
  ],
  not: [cue`遵守`, cue`第三方(?:应|须)`],
  read: ({ first, set }) => {
    set('law', 'hong-kong', first(cue`适用[^。;]{0,20}香港[^。;]{0,10}法律`))
    set('law', 'macao', first(cue`适用[^。;]{0,20}澳门[^。;]{0,10}法律`))
    set('law', 'mainland-china', first(cue`(?:中华人民共和国|中国)[^。;]{0,6}法律`))
  },
}
