import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

export const sight: Sight = {
  headings: [cue`合同份数|^文本(?:与|及)?份数|^份数`],
  sentences: [
    cue`一式[两二三四五六]联`,
    cue`各(?:留|存|拿|执)[一1]份,|电子(?:方式|形式)签[署订]`,

    cue`(?:电子版|扫描件|传真件)[^。;,]{0,8}有效|扫描(?:件|发)[^。;]{0,10}(?:不寄|即可|就行)`,

    cue`[一各两双](?:人|家|方)[一各]?(?:拿|执|留|持|存)?[一1](?:张|份)`,
    cue`[一壹]式\s*(?:{count}|[两双叁肆贰])\s*份`,
    cue`(?:各执|各持|各保留)\s*{count}\s*份`,
    cue`正本[^。;]{0,6}各[执持]|(?:合同|协议|正本)\s*(?:共)?\s*{count}\s*份|(?:共|印制)\s*{count}\s*份,[^。;]{0,16}[执持留存]`,
  ],
  not: [cue`第三方协议|发票|报告|(?:登记表|评分表|考核表|清单|承诺书|记录)[^。;,]{0,4}[一壹]式`],
  alsoIn: ['annex'],
  read: ({ first, put }) => {
    put('copies', first(cue`(?:[一壹]式|正本|共计?|印制|(?:合同|协议))\s*{copies:count}\s*份`), 'copies')
    put('each', first(cue`(?:(?:各|分别)[执持保留存]{1,2}|[双两]方各|[一每]人|每方)\s*{each:count}\s*份`), 'each')
    const ofClient = first(cue`(?:{client})(?:各?[执持存留]|保留|留存)?\s*(?:正本)?\s*{held:count}\s*份`)
    const ofProvider = first(cue`(?:{provider})(?:各?[执持存留]|保留|留存)?\s*(?:正本)?\s*{held:count}\s*份`)
    if (ofClient?.value('held') === ofProvider?.value('held')) return put('each', ofClient, 'held')
    put('client', ofClient, 'held')
    put('provider', ofProvider, 'held')
  },
}
