import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import type { SURVIVING_MATTERS } from './terms.ts'

const ENDED = '(?:终止|解除|届满|期满|失效)'

const MATTERS: readonly (readonly [(typeof SURVIVING_MATTERS)[number], string])[] = [
  ['confidentiality', '保密'],
  ['data-protection', '个人信息|数据(?:安全|保护)'],
  ['intellectual-property', '知识产权'],
  ['settlement', '结算|清理'],
  ['liability', '违约责任|赔偿'],
  ['handover', '交接|移交'],
  ['disputes', '争议(?:解决|处理)'],
]

export const sight: Sight = {
  headings: [cue`(?:条款|义务|效力)(?:的)?(?:存续|延续|继续有效)|^存续`],
  sentences: [
    cue`${ENDED}[^。;]{0,40}(?:条款|约定|规定)[^。;]{0,20}(?:继续|仍然?|持续)[^。;]{0,6}(?:有效|具有|适用)`,
    cue`(?:条款|约定|规定)[^。;]{0,20}(?:不因|在)[^。;]{0,20}${ENDED}[^。;]{0,12}(?:继续|仍然?|失效|影响|效力)`,
    cue`${ENDED}[^。;]{0,12}不影响[^。;]{0,40}(?:条款|约定|规定)[^。;]{0,8}效力`,
  ],
  not: [cue`^附件|部分(?:条款|无效)|第三方`],
  read: ({ first, put, set }) => {
    const found = MATTERS.flatMap(([matter, words]) => {
      const match = first(cue`${words}`)
      return match ? [{ matter, match, words }] : []
    })
    for (const [index, { matter, match, words }] of found.entries()) {
      set(`matters[${index}].matter`, matter, match)
      const limited = first(
        cue`(?:${words})[^。;]{0,24}?(?:${ENDED}[^。;]{0,8})?{length:duration}(?:之?内)?(?:继续|仍)?有效`,
      )
      set(`matters[${index}].lasts.kind`, 'within', limited)
      put(`matters[${index}].lasts.length`, limited, 'length')
    }
  },
}
