import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { foreign, slot } from '../../recognise/slots.ts'

export const sight: Sight = {
  headings: [cue`发票|开票`],
  sentences: [
    cue`(?:据此|凭此|随后|再|先|然后|统一)开(?:具|出|立)?[^。;,]{0,8}发票|开不了票|要票的|(?:需要?|要)(?:开)?发票的`,
    cue`(?:开具|开好|先开|提供|提交|出具|开立|交付|送达|检附|附具)[^。;]{0,24}(?:发票|税票|专票|普票|票据)|(?:收到|凭|取得)[^。;,]{0,12}(?:发票|税票)|(?:发票|税票)[^。;]{0,12}(?:开具|提供|类型|种类|抬头|送达)|开票`,
    cue`(?:{party}|须|应当?|先|月|日|前|后|内)(?:统一)?开(?!户|设|通|展|始|放|发)[^。;,]{0,16}(?:发票|专票|普票|税票)|(?:发出|寄出|附上?|递交)[^。;,]{0,8}发票|税点`,
    cue`(?:发票|专票|普票)(?:的)?税率|税率[^。;,]{0,12}(?:发票|专票|普票)`,
  ],
  not: [cue`报销凭证|第三方`],
  slots: [
    slot('within', 'within', cue`(?:开具|出具)(?!的|[^。;,]{0,10}(?:后|之日))|开票(?!后|之日)|提供发票(?!后|之日)`),
    slot('within', 'ahead', cue`发票|开具|开票`),
    foreign('within', cue`月结|账期`),
    foreign('within', cue`内[^。;,]{0,6}(?:支付|付款|付清|结清|付讫|汇款)`),
  ],
  read: ({ first, put, set }) => {
    set('invoice', 'special-vat', first(cue`专用(?:发票|税票)|专票`))
    set('invoice', 'ordinary-vat', first(cue`普通(?:发票|税票)|普票`))
    set('electronic', true, first(cue`数电|电子(?:普通|专用)?发票|全电发票`))
    const rate = first(
      cue`(?:税率|税点|增值税)[^。;]{0,8}?{rate:share}|{also:share}\s*的?(?:税率|税点|(?:的)?增值税|(?:的)?(?:专用|普通)发票|专票|普票)`,
    )
    put('vatRate', rate, 'rate')
    put('vatRate', rate, 'also')
    // `需要发票的，另加6个点`
    put('vatRate', first(cue`发票[^。;]{0,10}(?:另|再|需)?(?:加|收|付|补)[^。;,\d]{0,4}{rate:share}`), 'rate')
    set(
      'timing',
      'after-payment',
      first(
        cue`(?:收到|收取|收讫)[^。;,]{0,14}(?:款|费用?|付款|支付)[^。;]{0,16}(?:开具|提供|出具)|(?:付款|支付|收款|回款)(?:完成|完毕|到账)?后[^。;]{0,16}(?:开具|提供|出具)`,
      ),
    )
    set(
      'timing',
      'before-payment',
      first(
        cue`(?:收款|付款|支付|结算)(?:之)?前[^。;]{0,24}(?:开具|提供|出具)|(?:收到|凭)[^。;]{0,12}发票[^。;]{0,20}(?:支付|付款)|先[^。;]{0,6}票[^。;,]{0,4}后[^。;]{0,4}款`,
      ),
    )
    put(
      'within',
      first(cue`(?:收款|付款|支付)(?:之)?前\s*{within:duration}[^。;]{0,14}(?:提供|开具|出具|交付|送达|开)`),
      'within',
    )
    put(
      'within',
      first(
        cue`{within:duration}(?:之?内|以内)(?:(?!支付|付款|付清|结清|付讫|汇款)[^。;]){0,24}(?:开具|提供|出具)[^。;]{0,16}(?:发票|税票)`,
      ),
      'within',
    )
  },
}
