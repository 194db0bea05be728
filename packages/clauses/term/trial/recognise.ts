import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

export const sight: Sight = {
  headings: [cue`试(?:用|运行|运营|合作)期?|磨合期`],
  sentences: [cue`(?:试(?:用|运行|运营|合作|行)期|磨合期)`],
  not: [cue`劳动合同|员工试用`],
  read: ({ first, put, set }) => {
    put('end', first(cue`(?:试(?:用|运行|运营|合作|行)期|磨合期)[^。;]{0,20}(?:至|到)\s*{end:date}`), 'end')
    set(
      'assessed',
      false,
      first(
        cue`(?:试(?:用|运行|运营|合作|行)期|磨合期)[^。;]{0,24}(?:不(?:计入|参与|作为|扣)|免于?)(?:[^。;]{0,4}考核)?`,
      ),
    )
    put('end', first(cue`至\s*{end:date}\s*止?\s*为?\s*试`), 'end')
    put(
      'length',
      first(cue`(?:前|首|头)\s*{length:duration}\s*(?:为|的|是)?\s*(?:(?:试(?:用|运行|运营|合作|行)期|磨合期))`),
      'length',
    )
    put(
      'length',
      first(cue`(?:试(?:用|运行|运营|合作|行)期|磨合期)\s*(?:限)?(?:为|:|共)?\s*{length:duration}`),
      'length',
    )
    put('exitNotice', first(cue`提前\s*{notice:duration}[^。;]{0,16}(?:通知|解除|终止|退出)`), 'notice')
  },
}
