import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'
import { readReply } from '../../shared/consent-reply.ts'

const OBJECT = '(?:本?合同|本?协议|权利|义务|权益|债[权务]|服务项目|应收)'

export const sight: Sight = {
  headings: [cue`(?:合同|协议|权利|义务|债权)[^。;,]{0,8}(?:转让|让与)|^(?:转让|让与)`],
  sentences: [
    cue`(?:合同|协议)[^。;,]{0,4}(?:不能|不得|不许|不可)(?:转给|转让给?|让给)(?:别人|他人|第三)`,
    cue`(?:店铺|网店|公司|店)(?:转手|转让|过户|易主)(?:的|了|后)?,?[^。;,]{0,14}(?:接着|继续|承接|履行)`,
    cue`(?:合并|分立|改制|重组|主体变更)[^。;]{0,20}(?:承继|继受|继续履行|承接|继承)`,

    cue`(?:不得|不可|不能|禁止|无权|可以|有权|方可|擅自)[^。;]{0,24}${OBJECT}[^。;]{0,24}(?:转让|让与|转移)`,
    cue`(?:不得|不可|不能|禁止|无权|可以|有权|方可|擅自)[^。;]{0,10}(?:转让|让与|转移)[^。;]{0,14}${OBJECT}`,
    cue`${OBJECT}[^。;]{0,24}不得[^。;]{0,6}(?:转让|让与|移转|转移)`,
    cue`(?:转让|让与)[^。;,]{0,20}${OBJECT}[^。;]{0,20}(?:同意|通知)`,
    cue`(?:店铺?|门店|业务|公司|企业)(?:转让|转手|出让|易主)[^。;]{0,24}(?:合同|协议)[^。;]{0,16}(?:接着|继续|承接|接手|由新)`,
    cue`(?:店铺?|门店|业务|公司|企业|网店)(?:转让|转手|出让|易主|换老板|过户)[^。;]{0,12}(?:合同|协议|合作)[^。;,]{0,4}(?:跟着|随|随同|一并|一起|由新|自动转)`,
    cue`(?:换老板|换店主|易主|转手)[^。;]{0,16}(?:合同|协议|合作)[^。;,]{0,6}(?:有效|算数|照旧|继续|作废|不变)`,
  ],
  not: [cue`知识产权|著作权|专利|商标|软件|所有权|成果|股权|许可证|第三方协议|资料|信息|数据|违约情形|^附件`],
  slots: [
    slot('reply.within', 'within', cue`答复|回复|同意`),
    slot('affiliateNotice', 'within', cue`通知|告知`),
    slot('affiliateNotice', 'ahead', cue`通知|告知`),
  ],
  read: (place) => {
    const { first, put, set } = place
    const ban = (party: string) =>
      cue`(?:${party})(?:均|都|也|应|方)?(?:不得|不可|不能|无权)[^。;]{0,40}(?:转让|让与|转移)|(?:${party})[^。;,]{0,10}(?:转让|让与)[^。;]{0,24}(?:须|应|经)[^。;]{0,12}同意`
    set('bound', 'both', first(ban('{both}|各方|双方均')))
    set('bound', 'provider', first(ban('{provider}')))
    set('bound', 'client', first(ban('{client}')))
    readReply(place, '(?:转让|让与)')
    put('affiliateNotice', first(cue`关联(?:公司|企业|方)[^。;]{0,30}?提前\s*{notice:duration}`), 'notice')
  },
}
