import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { foreign, slot } from '../../recognise/slots.ts'

export const sight: Sight = {
  headings: [cue`备案|报备`],
  sentences: [cue`(?:报|向)[^。;]{0,20}(?:备案|报备)`, cue`报备[^。;]{0,20}(?:单位|部门|机关)`],
  not: [cue`变更[^。;]{0,8}备案|人员[^。;]{0,8}(?:备案|报备)|名单`],
  slots: [foreign('within', cue`连续|累计|低于|考核`), slot('within', 'within', cue`备案|报送|登记`)],
  read: ({ first, put, set }) => {
    set('by', 'both', first(cue`{both}[^。;]{0,16}(?:备案|报备)`))
    set('by', 'client', first(cue`{client}[^。;]{0,24}(?:备案|报备)`))
    set('by', 'provider', first(cue`{provider}[^。;]{0,24}(?:备案|报备)`))
    const authority = first(cue`(?:向|报备?)(?:各自)?(?<text>[^,。;]{2,16}?(?:部门|机关|单位|委员会|局))`)
    const named = authority?.words('text')
    if (named !== undefined) set('authority', { 'zh-CN': named, en: named }, authority)
    put('within', first(cue`{within:duration}\s*(?:之?内)[^。;]{0,20}(?:备案|报备)`), 'within')
  },
}
