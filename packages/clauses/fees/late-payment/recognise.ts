import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const LATE =
  '(?:逾期(?:付款|支付|缴纳|未付|未支付)|迟延(?:付款|支付|履行付款)|付款[^。;,]{0,4}(?:迟延|每迟|逾期|超过期限)|超过期限付款|延[迟期](?:付款|支付)|拖欠|晚付|欠付|(?:未(?:能)?|没有)(?:按(?:照)?(?:时|期|约定|合同约定|本合同约定)?|及时|如期|足额)[^。;,]{0,12}(?:支付|付款|缴纳|付清))'
const CHARGE = '(?:违约金|延误金|滞纳金|利息|罚息|逾期费)'

export const sight: Sight = {
  headings: [cue`(?:逾期|迟延|延期)(?:付款|支付)|滞纳金`],
  sentences: [
    cue`${LATE}[^。;]{0,60}(?:滞纳金|利息|罚息|逾期付款违约金)`,
    cue`(?:每)?晚(?:付)?一[日天][^。;,]{0,4}[付按][^。;]{0,16}{share}`,
    cue`(?:每(?:逾期|延迟|迟延|延期)?(?:一|1)?[日天]|按[日天])[^。;,]{0,4}按[^。;,]{0,6}(?:逾期|未付|欠付|拖欠|应付)(?:未付)?(?:的)?(?:金额|款项?|费用|部分)[^。;,]{0,6}{share}`,
    cue`滞纳金[^。;]{0,20}{share}|{share}[^。;,]{0,10}滞纳金`,
    cue`每(?:拖|晚|迟|逾期|延迟|迟延|延期|延误)[^。;,]{0,4}[日天][^。;]{0,16}(?:欠款|未付|应付|逾期|拖欠|晚付|欠付)[^。;]{0,12}{share}`,
    cue`${LATE}[^。;]{0,60}(?:逾期|未付|应付|欠付|拖欠|迟延)[^。;]{0,12}(?:金额|款项?|费用|部分)?[^。;]{0,12}(?:{share})`,
    cue`${LATE}[^。;]{0,40}(?:每|按)(?:逾期|延迟|迟延|拖延)?(?:一|1)?[日天][^。;]{0,40}(?:违约金|{share})`,
    cue`(?:拖欠|逾期|迟延)[^。;]{0,12}(?:费|款)[^。;]{0,4},[^。;]{0,4}每[日天][^。;]{0,12}{share}`,
    cue`(?:LPR|贷款市场报价利率|贷款利率)[^。;]{0,20}(?:利息|违约金|倍|支付)`,
    cue`(?:逾期|迟付|欠付|拖欠|未付)(?:之|的)?(?:款项?|金额|费用|部分)[^。;]{0,40}(?:计息|计收利息|年利率|日息|利率)`,
    cue`${LATE}[^。;]{0,24}每[天日](?:另)?(?:加收|加付|另付|多付|罚|加|付)[^。;,]{0,10}(?:{amount}|{share})`,
  ],
  not: [cue`逾期(?:交付|提供|完成|履行服务)`],
  slots: [slot('charge.rate', 'share', cue`滞纳金|违约金|利息|未付|应付|逾期|延迟|迟延|拖延|延期`)],
  read: ({ first, put, set }) => {
    const lpr = first(cue`(?:LPR|报价利率|贷款利率)[^。;]{0,16}?{factor:decimal}\s*倍`)
    const daily = first(
      cue`(?:每(?:逾期|延迟|迟延|拖延?|晚|延期)?(?:一|1)?[日天]|晚(?:付)?一[日天]|按[日天]|(?<!\d\s?)日)[^。;]{0,26}?{rate:share}|{also:share}\s*(?:[\/每])\s*[日天]`,
    )
    const once = first(
      cue`(?:逾期|应付|未付|欠付|拖欠|迟延|迟付)[^。;]{0,10}(?:金额|款项?|费用|部分|总额)的?\s*{rate:share}|${CHARGE}[^。;]{0,20}?{also:share}`,
    )
    set('charge.kind', 'lpr', lpr)
    put('charge.multiple', lpr, 'factor')
    if (lpr) return
    set('charge.kind', 'per-day', daily)
    put('charge.rate', daily, 'rate')
    put('charge.rate', daily, 'also')
    set('charge.kind', 'once', once)
    put('charge.rate', once, 'rate')
    put('charge.rate', once, 'also')
    put(
      'grace',
      first(
        cue`(?:宽限期?|逾期(?:超过)?|超过)\s*(?:为)?\s*{grace:duration}(?:的宽限期|仍未|未支付|的,)|(?:自|从)逾期(?:的)?第\s*{from:duration}起`,
      ),
      'grace',
    )
    put('grace', first(cue`宽限(?:期)?(?:为|:)?\s*{grace:duration}`), 'grace')
    const cap = first(
      cue`(?:累计|合计|总额|最高)[^。;]{0,12}(?:不超过|不得超过|不高于|上限|为限)[^。;]{0,14}?{cap:share}|(?:(?:累计|合计|总额|最高)[^。;,]{0,4}|${CHARGE})以[^。;,%]{0,16}?{also:share}为(?:上)?限|${CHARGE}[^。;,]{0,8}(?:不超过|不得超过|不高于)[^。;,%]{0,14}?{most:share}`,
    )
    put('cap', cap, 'cap')
    put('cap', cap, 'also')
    put('cap', cap, 'most')
  },
}
