import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { foreign, slot } from '../../recognise/slots.ts'

/** What is mended, and not the plan for it: `5日内提交整改方案`. */
const MEND = '(?:整改(?!方案|计划|措施|报告|意见|通知|要求)|改善到位|改善|改正|纠正|返工|补救|改进(?!方案|计划|措施))'

export const sight: Sight = {
  headings: [cue`整改`],
  sentences: [
    cue`(?:改不好|做不好|不合格|没做好)[^。;]{0,6}给[^。;,]{0,4}{duration}(?:时间)?[^。;,]{0,4}(?:改|整改|调整)`,
    cue`改\s*{count}\s*次(?:还|仍)?改不(?:好|了)|(?:检讨|说明)(?:并|和)(?:改正|整改)`,
    cue`(?:警告|通报)后[^。;]{0,8}(?:纠正|改正|整改)(?:行动|措施)?`,
    cue`(?:隐患|缺陷|问题)[^。;,]{0,4},?[^。;,]{0,2}{provider}[^。;]{0,6}(?:次日|当[天日]|{duration})[^。;,]{0,4}(?:消除|排除|销号|整治)`,

    cue`(?:发现|指出|提出)[^。;,]{0,8}(?:问题|毛病|不足|缺陷)[^。;,]{0,4},?[^。;,]{0,2}{provider}[^。;,]{0,6}{duration}[^。;,]{0,4}(?:改|纠正|整改)`,
    cue`(?:提交|制定|出具|报送|拿出)[^。;,]{0,6}(?:改进|改善|纠正|整改)(?:方案|计划|措施|办法|报告)`,
    cue`给(?:一|1)次机会改|{duration}(?:之?内)?改(?:不好|不了|正过来)`,
    cue`(?:未达标|不达标|不合格)[^。;]{0,14}(?:说明原因[^。;,]{0,4}补救|补救办法|补救措施)`,
    cue`改进要求[^。;]{0,16}{duration}`,
    cue`(?:发现|质检|抽检|抽查)[^。;]{0,50}{provider}[^。;,]{0,6}{duration}(?:之?内|以内)[^。;,]{0,6}(?:辅导|再培训|补训|纠偏)`,

    cue`(?:完成|限令|要求|责令)[^。;]{0,14}改善|改善要求`,
    cue`(?<!(?:未|仍不|拒不|拒绝|不予|不能)[^。;,]{0,8})整改`,
    cue`(?:要求|责令|通知|督促)[^。;,]{0,10}(?:{provider})[^。;,]{0,10}(?:限期|及时|立即)?[^。;,]{0,4}(?:改正|纠正|返工)`,
    cue`(?:服务|质量|考核)[^。;]{0,10}(?:不合格|不符合|未达)[^。;]{0,40}(?:限期|期限内|{duration}(?:之?内)?)[^。;]{0,10}(?:改正|纠正|返工|重新)`,
  ],
  not: [
    cue`第三方|^(?![^。;]*(?:{duration}(?:之?内)[^。;]{0,20}${MEND}|${MEND}(?:期限?|时间|时限)(?:为|:)?\s*{duration}))[^。;]*(?:连续|累计)[^。;]{0,4}{count}\s*(?:个)?(?:次|期|月|季)`,
  ],
  slots: [
    foreign('within', cue`任何?|某|连续|累计`),
    slot('planWithin', 'within', cue`整改方案|整改计划|改进方案|改进计划|整改措施`),
    slot('within', 'within', cue`整改|改正|纠正|改进|返工|补救`),
    slot('reinspectionWithin', 'within', cue`复验|复查|重新验收|再次验收`),
  ],
  leftovers: ['deadlines', 'limits'],
  read: ({ first, put }) => {
    put(
      'planWithin',
      first(
        cue`{within:duration}(?:之?内|以内)[^。;,]{0,16}(?:提[交出]|制定|拟定|报送|出具)[^。;,]{0,10}(?:方案|计划|措施)`,
      ),
      'within',
    )
    const soon = first(cue`{within:duration}(?:之?内|以内)(?:(?!之?内|以内)[^。;]){0,24}?${MEND}`)
    put(
      'within',
      first(cue`${MEND}(?:的)?(?:期限?|时间|时限)(?:一般|均)?(?:为|:|是|不(?:得)?超过|最长)?\s*{term:duration}`),
      'term',
    )
    put('within', soon, 'within')
    const within = first(
      cue`(?<!任|每|某|连续|累计){within:duration}(?:(?!之?内|以内)[^。;]){0,24}?${MEND}|${MEND}(?:期限?|时间)?[^。;]{0,12}?{also:duration}|限期\s*{limit:duration}[^。;]{0,12}${MEND}`,
    )
    put('within', within, 'within')
    put('within', within, 'also')
    put('within', within, 'limit')
    put('times', first(cue`(?:经)?(?:{times:count})\s*次[^。;]{0,4}${MEND}|${MEND}\s*{also:count}\s*次`), 'times')
    put('times', first(cue`${MEND}[^。;]{0,4}?{times:count}\s*次`), 'times')
    put('reinspectionWithin', first(cue`(?:复查|复验|重新验收|再次验收)[^。;]{0,14}?{within:duration}`), 'within')
  },
}
