import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

export const sight: Sight = {
  headings: [cue`试(?:用|运行|运营|合作|托管)期?|磨合期`],
  sentences: [
    cue`(?:试(?:用|运行|运营|合作|托管|行|做)(?:期|阶段|月)|磨合期)`,
    cue`(?:前|首|头)\s*(?:{duration}|个?月)[^。;]{0,4}(?:为|系|是)(?:(?:过渡|适应|观察)期|试(?:用|运行|运营|合作|托管))`,
  ],
  not: [cue`劳动合同|员工试用`],
  slots: [
    slot('length', 'within', cue`试用|试运行|试运营|试合作|磨合|试行`),
    slot('exitNotice', 'ahead', cue`通知|告知|终止|解除|退出|提出`),
  ],
  read: ({ first, put, set }) => {
    put('end', first(cue`(?:试(?:用|运行|运营|合作|托管|行)期|磨合期)[^。;]{0,20}(?:至|到)\s*{end:date}`), 'end')
    set(
      'assessed',
      false,
      first(
        cue`(?:试(?:用|运行|运营|合作|托管|行)期|磨合期)[^。;]{0,24}(?:不(?:计入|参与|作为|扣)|免于?)(?:[^。;]{0,4}考核)?`,
      ),
    )
    put('end', first(cue`至\s*{end:date}\s*止?\s*为?\s*试`), 'end')
    put(
      'length',
      first(
        cue`(?:前|首|头)\s*{length:duration}\s*(?:为|的|是|作为)?\s*(?:(?:试(?:用|运行|运营|合作|托管|行|做)(?:期|阶段|月)?|磨合期|过渡期|适应期|观察期))`,
      ),
      'length',
    )
    set('length', { value: 1, unit: 'month' }, first(cue`首个?月(?:为|是|系)(?:试|磨合|过渡|适应)`))
    put(
      'length',
      first(cue`(?:试(?:用|运行|运营|合作|托管|行)期|磨合期)\s*(?:限)?(?:为|:|共)?\s*{length:duration}`),
      'length',
    )
    put('length', first(cue`{length:duration}的?(?:试(?:用|运行|运营|合作|托管|行|做)(?:期|阶段|月)|磨合期)`), 'length')
    put('exitNotice', first(cue`提前\s*{notice:duration}[^。;]{0,16}(?:通知|解除|终止|退出)`), 'notice')
  },
}
