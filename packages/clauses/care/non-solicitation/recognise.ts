import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const PEOPLE = '(?:员工|人员|的人|专员|雇员|职工|客服|坐席|座席|骨干|团队成员|工作人员|职员)'
const HIRE =
  '(?:招揽|招走|拉走|挖角|挖走|挖取|挖(?=[^。;,]{0,8}(?:人|员工|客服|坐席|骨干))|招用|招聘|雇佣|雇用|聘用|录用|聘请|引诱|劝诱|利诱|接收|吸纳)'

export const sight: Sight = {
  headings: [
    cue`人员(?:转录|转聘|转签|转移聘用)|(?:互不|不|禁止|反)(?:招揽|挖角|聘用|雇佣)|人员(?:招揽|挖角)|不得挖角`,
  ],
  sentences: [
    cue`(?:不得|不可|不应|禁止|不准|承诺不|互不|不)[^。;]{0,24}${HIRE}[^。;]{0,24}(?:对方|另一方|{client}|{provider}|{party})[^。;]{0,24}${PEOPLE}`,
    cue`(?:不得|不可|不应|禁止|不准|承诺不|互不)[^。;]{0,24}(?:对方|另一方|{client}|{provider})[^。;]{0,30}${PEOPLE}[^。;]{0,24}${HIRE}`,
    cue`(?:私下|私自|直接|间接)[^。;,]{0,6}${HIRE}[^。;]{0,20}(?:每[人名位]|[一1]个?人?)[^。;,]{0,10}(?:支付|付给?|赔偿?|补偿)[^。;,]{0,10}{amount}|每留用[一1]?[人名位][^。;,]{0,16}(?:支付|补偿)[^。;,]{0,10}{amount}`,
    cue`挖[一1]?[个人名][^。;,]{0,4}赔偿?[^。;,]{0,6}{amount}|招走的?,[^。;]{0,12}(?:付|赔)[^。;,]{0,8}{amount}`,
    cue`(?:每|凡)[^。;,]{0,8}(?:挖走|招揽|挖角|聘用|录用|招用|雇佣)[^。;,]{0,10}(?:{count}\s*[人名]|人|名)[^。;]{0,24}(?:{amount}|{count}\s*个月)`,
    cue`(?:终止|届满|期满|解除|到期|结束)(?:之)?后[^。;]{0,10}{duration}[^。;]{0,6},?[^。;,]{0,10}(?:不得|不可|不能)[^。;]{0,30}${HIRE}[^。;]{0,16}${PEOPLE}`,
    cue`(?:不得|不可|不能|禁止)[^。;]{0,6}(?:绕过|绕开|越过|撇开)[^。;]{0,20}(?:与|同|跟|向)[^。;,]{0,10}(?:${PEOPLE}|(?:{party})的?(?:人|客户|商家))`,
  ],
  not: [cue`劳务派遣|残疾|童工|未成年|自行(?:招聘|招用)|第三方(?:机构)?(?:招聘|招用)`],
  slots: [
    slot('afterEnd', 'within', cue`终止|届满|结束|期满|解除|到期|之后|离职`),
    slot('perPersonYuan', 'amount', cue`每人|每名|每一?[人名位]|人次|每挖|每招|每聘|每录`),
  ],
  read: ({ first, put, set }) => {
    const ban = first(cue`(?:不得|不可|不应|禁止|不准|承诺不|互不|不)[^。;]{0,24}${HIRE}`)
    const by = first(
      cue`(?<client>{client})(?:方)?[^。;,]{0,20}(?:不得|不可|承诺不|不应)|(?<provider>{provider})(?:方)?[^。;,]{0,20}(?:不得|不可|承诺不|不应)`,
    )
    const isBoth = first(cue`{both}[^。;,]{0,20}(?:不得|不可|承诺不|不应|互不)|互不|对方`)
    set(
      'bound',
      isBoth
        ? 'both'
        : by?.words('client') === undefined
          ? by?.words('provider') === undefined
            ? undefined
            : 'provider'
          : 'client',
      ban,
    )
    const after = first(
      cue`(?:终止|解除|届满|期满|结束|到期)(?:之日)?(?:之)?(?:起|后)?[^。;,]{0,4}{within:duration}|(?:离职|离开)[^。;,]{0,4}{late:duration}`,
    )
    for (const name of ['within', 'late']) put('afterEnd', after, name)
    put(
      'perPersonMonths',
      first(cue`{months:count}\s*个月[^。;,]{0,10}(?:工资|薪酬|薪资|月薪|收入|薪水|报酬)`),
      'months',
    )
    put(
      'perPersonYuan',
      first(
        cue`每[^。;,\d]{0,10}(?:人|名|位|例|次)[^。;\d]{0,20}{sum:amount}|{also:amount}\s*(?:元)?\s*(?:\/|每)\s*(?:人|名)`,
      ),
      'sum',
    )
    put('perPersonYuan', first(cue`{also:amount}\s*(?:\/|每)\s*(?:人|名)`), 'also')
  },
}
