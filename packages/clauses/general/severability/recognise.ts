import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

export const sight: Sight = {
  headings: [cue`(?:合同|条款)(?:的)?(?:独立性|可分割性|可分性)|^可分割性|部分无效`],
  sentences: [
    cue`可分割性`,
    cue`(?:条款|条文|部分|约定|任何一条)[^。;]{0,20}(?:无效|不可执行|被撤销)[^。;]{0,20}(?:其他|其余|剩余)[^。;]{0,10}(?:有效|效力|影响|执行|履行|条文)`,
    cue`(?:归于)?无效[^。;]{0,10}其[余他][^。;]{0,8}(?:不受|仍)`,
    cue`(?:无效|不可执行)[^。;]{0,10}不影响[^。;]{0,12}(?:条款|部分|合同)`,
  ],
  read: ({ first, set }) => {
    set('replacement', 'negotiated', first(cue`协商[^。;]{0,16}(?:代替|替换|替代|修改|变更)`))
    set('replacement', 'closest-valid', first(cue`最接近`))
  },
}
