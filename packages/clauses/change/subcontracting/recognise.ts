import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'
import { readReply } from '../../shared/consent-reply.ts'

const SUB = '(?:分包|转包|转委托|再委托|分判|外判给)'
const OTHERS = '(?:第三方|第三人|他人|(?:其他|别的)(?:单位|公司|机构|方))'

export const sight: Sight = {
  headings: [cue`${SUB}`],
  sentences: [
    cue`(?:不得|不可|不能|禁止|严禁|可以?|方可|擅自|未经|允许|需)[^。;]{0,40}${SUB}`,
    cue`${SUB}[^。;]{0,30}(?:同意|不得|责任|备案|资质)`,
    cue`(?:不得|不可|不能|禁止|严禁)[^。;]{0,24}(?:服务|业务|工作|任务)[^。;]{0,16}(?:委托|交由|交给|外包)(?:给)?[^。;,]{0,4}${OTHERS}`,
    cue`(?:不得|不可以?|不能|禁止|严禁)[^。;]{0,24}(?<!移)(?:转给|转交|转包|转托)(?:他人|别人|第三人)?(?:做|运营|完成)?|(?<!移)(?:转交|转给)(?:第三人|他人)(?:完成|运营)`,
    cue`(?:不得|不可|不能|禁止|严禁)[^。;]{0,24}(?:(?<!移)转给|转交|转让给|包给|甩给)(?:别的|其他|别家|别人|他人|另外|第三|兼职|外部|外面)`,
    cue`(?:转包|转委托|转包?[或、和](?:者)?(?:违法|违规|擅自)?分包|(?:违法|违规|擅自)分包)[^。;,]{0,4}的,?[^。;]{0,30}(?:解除|终止|违约金|扣|罚|赔)`,
    cue`${SUB}(?:的)?(?:比例|比重|部分|量|金额)[^。;]{0,16}{share}|{share}[^。;]{0,16}(?:工作|服务|业务|任务)量?[^。;,]{0,4}${SUB}`,
  ],
  not: [cue`保密|泄[露漏]|违约情形|^附件|${SUB}(?:商|单位|方)?的[;。]?$`],
  slots: [
    slot('most', 'share', cue`${SUB}(?:的)?(?:比例|比重|部分|量|金额|总量)?|工作量|服务量|业务量`),
    slot('reply.within', 'within', cue`答复|回复|同意|审批`),
    slot('copyWithin', 'within', cue`副本|备案`),
    slot('replaceWithin', 'within', cue`更换|替换`),
  ],
  read: (place) => {
    const { first, put, set } = place
    set(
      'allowed',
      'with-consent',
      first(
        cue`(?:未经|未征得|未取得|没有|除非|经|征得|取得)[^。;]{0,24}(?:同意|许可|批准)[^。;]{0,40}(?:${SUB}|(?:委托|交由|交给|外包)[^。;,]{0,5}${OTHERS})|(?:${SUB}|(?:委托|交由|交给|外包)[^。;,]{0,5}${OTHERS})[^。;]{0,40}(?:经|征得|取得|得到)[^。;]{0,16}(?:同意|许可|批准)`,
      ),
    )
    set('allowed', 'with-notice', first(cue`(?:可以?|有权)[^。;]{0,20}${SUB}[^。;]{0,20}(?:通知|告知|备案)`))
    set(
      'allowed',
      'forbidden',
      first(cue`(?:不得|不可|不能|禁止|严禁)[^。;]{0,40}(?:${SUB}|(?:委托|交由|交给|外包)[^。;,]{0,5}${OTHERS})`),
    )
    readReply(place, SUB)
    put(
      'copyWithin',
      first(cue`分包(?:合同|协议)[^。;]{0,16}?{within:duration}(?:之?内|以内)[^。;]{0,14}(?:备案|提交|报送)`),
      'within',
    )
    put('replaceWithin', first(cue`分包[^。;]{0,30}?{within:duration}(?:之?内|以内)[^。;]{0,10}更换`), 'within')
  },
}
