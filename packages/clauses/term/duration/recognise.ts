import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

/** A length alone and what becomes of it: `期限两年,期满自动续签`. */
const LENGTH_LEAD = '^[^一-鿿]{0,8}(?:期限)?\\s*(?:为|是|:|共)?\\s*'
const THEN_ENDS = '\\s*,\\s*(?:期满|到期|届满)'

/** What the provider has taken over for the term: `承接期限`, `代运营期`. */
const UNDERTAKEN = '(?:(?<!试)(?:代)?运营|承接|承办|承揽|承包|托管|代管|代理|受托|接管|驻场)'

export const sight: Sight = {
  headings: [
    cue`(?:服务|合同|合作|协议|委托|外包|履行|${UNDERTAKEN})(?:的)?(?:期限|有效期|履行期|期间|周期)(?:与终止|及终止)?|^(?:期限|服务期|合作期|合同期|合作时间)$|(?:服务|合同)(?:开始|结束|起始|终止|生效)日期|^(?:有效期|起止日期|起讫时间|合作期|履约期)(?:限|间)?$|期限(?:起始|终止)`,
  ],
  sentences: [
    cue`(?:合同|协议|合作)一签(?:就是)?\s*{duration}`,
    cue`合作(?:先)?(?:试着)?(?:来|做|搞)(?:个)?\s*{duration}(?=[,。;])`,
    cue`(?:服务|合同|协议|合作|委托)(?:期限?|时间)?(?:从|自)\s*{date}[^。;]{0,14}(?:到|至)\s*{date}`,
    cue`从(?:今年|明年|本月|下月|这个月)[^。;,]{0,8}(?:做|干|合作|服务)?到(?:明年|后年|今年)[^。;,]{0,8}`,
    cue`(?:服务|合作)(?:一)?共\s*{duration}`,
    cue`(?:包年|包季|包半年)[^。;,]{0,4},?\s*{date}\s*(?:到|至|-)`,
    cue`(?:协议|合同)[^。;,]{0,8}(?:签[署订]|生效)(?:之日)?后\s*{duration}内?有效`,
    cue`^[^一-鿿]{0,8}{duration}\s*,\s*(?:自|从)[^。;,]{0,24}起`,

    cue`${LENGTH_LEAD}{duration}${THEN_ENDS}`,
    cue`^[^一-鿿]{0,8}{date}\s*起\s*,?\s*(?:为期|共|合作|做|期限(?:为|共)?)?\s*{duration}\s*[,。;]`,
    cue`^[^一-鿿]{0,6}{date}\s*(?:起)?\s*(?:至|到|-|~)\s*{date}\s*(?:止)?\s*[,。;]?$`,
    cue`(?:合同|协议)(?:自|从)?(?:签[字订署约]|盖章|生效)(?:之日)?起\s*(?:为期|共)?\s*{duration}(?![之以]?内|前|后)\s*[,。;有]`,
    cue`(?:从|自|打)\s*{date}\s*(?:开始|起)?(?:干|做|合作|服务|用)?(?:到|至)\s*{date}`,
    cue`(?:从|自|打)\s*{date}\s*(?:开始|起)[^。;]{0,50}(?:做|干|合作|服务)(?:到|至|满)\s*(?:{date}|{duration})`,
    cue`(?:合作|做|干)\s*(?:到|至)\s*{date}\s*(?:为止|止|结束)?[,。;]`,
    cue`(?:合同|协议)(?:自|从)\s*{date}\s*起?[^。;]{0,4}(?:至|到)\s*{date}`,
    cue`(?:合同|协议|服务|合作)?为期\s*{duration}`,
    cue`(?:合同|协议|契约|合作)(?:的)?(?:存续|履行)(?:期间?)?(?:为|共)?\s*{duration}|始于\s*{date}`,
    cue`(?:合同|协议|契约)(?:自|从)\s*{date}\s*(?:零时)?(?:起|算起|起算|开始)[^。;]{0,24}(?:{date}|{duration})`,
    cue`(?:服务|合同|合作|协议|委托|外包|履行)(?:服务)?(?:的)?(?:期限|有效期|履行期)[^。;]{0,8}(?:为|自|从|由|至|共计|:)`,
    cue`${UNDERTAKEN}(?:的)?期限[^。;由]{0,4}(?:为|自|从|共计|:)|${UNDERTAKEN}(?:的)?(?:期(?:间|限)?|周期)\s*(?:为|自|从|:|共计?)?\s*(?:{duration}|(?:自|从)\s*{date})`,
    cue`(?:服务|合作|外包|托管)时间\s*(?:为|:|是)+\s*(?:自|从)?\s*{date}`,
    cue`(?:协议|合同|合约)期(?:间|限)?\s*(?:{duration}|(?:自|从)\s*{date})`,
    cue`(?:合作|服务|委托|托管|承包|外包)期(?:间|限)?\s*(?:为|自|从|:|共|[一二两三四五\d]+\s*(?:年|个月))`,
    cue`有效期\s*(?:为|自|:|共)?\s*[^。;]{0,4}(?:{duration}|{date})`,
    cue`(?:服务|合同)(?:开始|结束|起始|终止|届满)日期\s*:\s*{date}`,
    cue`^[^一-鿿]{0,8}期限\s*(?:为|是|:|共)?\s*{duration}\s*[,。;]`,
    cue`^[^一-鿿]{0,6}(?:自|从)\s*{date}\s*起?(?:至|到)\s*{date}\s*(?:止|为止)`,
    cue`^[^一-鿿]{0,8}自[^。;,一-鿿]{0,6}年[^。;,一-鿿]{0,4}月[^。;,一-鿿]{0,4}日起至[^。;,]{0,24}日止`,
    cue`^[^一-鿿]{0,8}(?:期限?)?\s*(?:为|是|:)?\s*(?:自|从)?\s*{date}\s*(?:起|开始)(?:算)?,?\s*(?:共|为期|满)?\s*(?:{duration}|半年)(?=[,。;]|$|有效)`,
    cue`^[^一-鿿]{0,8}期限?\s*(?:为|是|:)?\s*(?:自|从)?\s*{date}\s*(?:起|开始)`,
    cue`(?:合同|协议|合作)(?:自|从)[^。;,]{0,20}(?:之日|当日|当天|那天)(?:起|开始)(?:算)?,?\s*(?:共|为期|满|有效)?\s*(?:{duration}|半年)(?=[,。;]|$|有效)`,
    cue`^[^一-鿿]{0,8}(?:期限?)?\s*(?:为|是|:)?\s*(?:自|从)[^。;]{0,24}年[^。;]{0,10}日(?:起|开始)[^。;,]{0,2},?\s*(?:{duration}|半年|[一1]年[一1]签)(?=[,。;]|$|有效)`,
    cue`有效期(?:限)?\s*(?:为|是|:)?\s*{blank}`,
    cue`(?:先|暂)(?:签|定|做|合作|包)\s*(?:{duration}|半年)(?=[,。;]|$|的)`,
    cue`(?:合同|协议|合作|做)(?:就)?(?:签|定|做|算)(?:了|个)?\s*(?:{duration}|半年)(?=[,。;]|$)`,
    cue`(?:从|自)(?:签字|签约|上线|开工|付款|打款|到岗)(?:那天|当天|之日)(?:起|开始)?(?:算)?[^。;,]{0,4},?[^。;,]{0,2}(?:{duration}|半年|做满)`,
  ],
  below: { heading: /(?:服务|合作|外包|托管)时间/, sentences: [cue`^\s*(?:自|从)?\s*{date}[^。;]{0,12}(?:至|到|-)`] },
  not: [
    cue`(?:挂失|优惠|报价|授权|链接|[卡券码证函])[^。;,]{0,6}有效期`,
    cue`^(?!${LENGTH_LEAD}{duration}${THEN_ENDS})[^。]*(?:续[约签展]|延期)|保密期限|质保|(?<!算|(?:其中|含|包括)[^。;]{0,12})试[用托运](?!(?:期|阶段)?(?:过了|过后|之?后|以后|满|结束|通过|期满))|付款期限|通知期限|(?:单价|价格|报价|费率|收费标准|优惠)(?:的)?(?:有效|执行|适用)期|期限内|(?:届满|(?<!试[用运行营]{1,2})期满)(?:前|后|之|时|的|者|,?(?:双方|如|未|任何|仍|经))|培训|第三方|补充`,
  ],
  slots: [slot('length', 'within', cue`期限|有效期|服务期|期间|合同期|为期`)],
  read: ({ first, put, under }) => {
    put('length', first(cue`${LENGTH_LEAD}{length:duration}${THEN_ENDS}`), 'length')
    const said = first(
      cue`(?:起|开始)(?:算)?,?\s*(?:共|为期|满|有效)?\s*{length:duration}(?=[,。;]|$|有效)|(?:先|暂)(?:签|定|做|合作|包)\s*{signed:duration}(?=[,。;]|$|的)`,
    )
    for (const name of ['length', 'signed']) put('length', said, name)
    const range = first(
      cue`(?:自|从|由)?\s*{start:date}\s*(?:零时)?(?:算起|起算?|开始)?[^。;]{0,24}?(?:至|到|迄|-)\s*{end:date}|始于\s*{start4:date}[^。;]{0,4}终于\s*{end4:date}|{start3:date}\s*(?:零时)?(?:起算?|开始)\s*,\s*{end3:date}\s*(?:二十四时)?(?:止|结束|届满|终止)|{start2:date}\s*起\s*,?\s*{end2:date}\s*止`,
    )
    put('start', range, 'start')
    put('end', range, 'end')
    put('start', range, 'start2')
    put('end', range, 'end2')
    put('start', range, 'start3')
    put('end', range, 'end3')
    put('start', range, 'start4')
    put('end', range, 'end4')
    put('length', first(cue`(?:存续|跑满|履行)\s*(?:期间?)?(?:为|共)?\s*{length:duration}`), 'length')
    put('start', first(cue`(?:开始|起始)日期?\s*(?:为)?:?\s*{start:date}`), 'start')
    put('end', first(cue`(?:结束|终止|截止)日期?\s*(?:为)?:?\s*{end:date}`), 'end')
    put('start', first(cue`(?:自|^[^一-鿿]{0,8}(?:期限?)?\s*(?:为|是|:)?)\s*{start:date}\s*(?:起|开始)`), 'start')
    put('end', first(cue`(?:至|到)\s*{end:date}\s*(?:止|结束)?`), 'end')
    put('start', under(cue`(?:开始|起始|生效)日期`, cue`{start:date}`), 'start')
    put('end', under(cue`(?:结束|终止|截止)日期`, cue`{end:date}`), 'end')
    put('length', first(cue`{date}\s*起\s*,?\s*(?:为期|共|合作|做)?\s*{length:duration}(?![之以]?内|前|后)`), 'length')
    put('start', first(cue`{start:date}\s*起\s*,?\s*(?:为期|共|合作|做)?\s*{duration}(?![之以]?内|前|后)`), 'start')
    put('length', first(cue`之日起\s*(?:为期|共)?\s*{length:duration}(?![之以]?内)`), 'length')
    put(
      'length',
      first(cue`${UNDERTAKEN}(?:的)?(?:期(?:间|限)?|周期)\s*(?:为|是|:|共计?)?\s*{length:duration}`),
      'length',
    )
    put('length', under(cue`期限|有效期`, cue`^\s*{length:duration}`), 'length')
    put('length', first(cue`(?:期限|有效期|期间|为期|暂定|一?共计?)\s*(?:为|:|是|共)?\s*{length:duration}`), 'length')
  },
}
