import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const RIVAL =
  '(?:同类目|(?:卖|做)同款|(?:卖|做)同样|同类店|同类网?店铺?|同品类|同品牌|同行(?:店|商家)?|竞品|竞争(?:对手|者|方|关系|企业|公司|单位)|同行业|同类(?:企业|业务|产品)|同业|有竞争)'

export const sight: Sight = {
  headings: [cue`排他|竞争限制|竞业(?:限制|禁止)|独家|非竞争|同业竞争`],
  sentences: [
    cue`(?:不能|不得|不可以?|不许|不准|不)(?:再|同时)?(?:都)?(?:给|为|接|帮|替)[^。;,]{0,8}(?:别的|别家|其他|其它|同行|同类|同类目|竞争)[^。;,]{0,10}(?:店|家|客服|做|商家|品牌)`,
    cue`(?:不得|不可|禁止|不能|不为|不给)[^。;]{0,4}(?:给|为|替|帮)[^。;]{0,16}${RIVAL}`,
    cue`(?:不得|不可|禁止|不能|不为)[^。;]{0,40}${RIVAL}[^。;]{0,30}(?:服务|合作|业务|接触|任职)?`,
    cue`(?:不得|不可|禁止)[^。;]{0,30}(?:其他|他人|第三方|第三人)[^。;]{0,16}合作[^。;]{0,20}(?:损害|侵害|不利)`,
    cue`${RIVAL}[^。;]{0,30}(?:应当?|须|必须)[^。;]{0,16}(?:告知|披露|申报|隔离|分离|同意)`,
    cue`竞业(?:限制|禁止)`,
  ],
  not: [cue`反不正当竞争|商业贿赂`],
  slots: [slot('afterEnd', 'within', cue`终止|届满|结束|离职|期满|解除`)],
  read: ({ first, put, set }) => {
    const rival = first(
      cue`(?:不得|不可|禁止|不能)[^。;]{0,16}(?:为|向|与)(?<rival>[^。;,、]{0,30}?${RIVAL}(?:[^。;,、]{0,6}(?:企业|公司|单位|机构|平台))?)(?:提供|合作|开展|从事|进行)`,
    )
    const named = rival?.words('rival')
    set('rivals', named === undefined ? undefined : [named], rival)
    set(
      'during',
      'separate-staff',
      first(cue`${RIVAL}[^。;]{0,40}(?:隔离|独立(?:的)?(?:团队|人员|系统)|不同(?:的)?(?:团队|人员))`),
    )
    set('during', 'with-consent', first(cue`(?:未经|非经)[^。;]{0,12}(?:同意|许可|允许)[^。;]{0,40}(?:${RIVAL}|合作)`))
    set('during', 'forbidden', first(cue`(?:不得|不可|禁止|不能)[^。;]{0,50}(?:${RIVAL}|合作)`))
    put(
      'afterEnd',
      first(
        cue`(?:终止|解除|届满|期满|结束)[^。;]{0,6}后[^。;]{0,6}?{within:duration}(?:之?内)?[^。;]{0,40}(?:不得|遵守|限制)`,
      ),
      'within',
    )
    put('declareWithin', first(cue`{within:duration}(?:之?内|以内)[^。;]{0,16}(?:告知|披露|申报|报告)`), 'within')
  },
}
