import { type Analysis, saying } from '../../analysis.ts'
import { binds, inBodyAnnexesOrRiders } from '../../reading/parts.ts'
import { atWords, firstOnly, type Offence, type Rule } from '../../rule.ts'

const ENDS = '(?:解除|终止|解约|退出|中止)'
const WITHOUT_GROUND = new RegExp(
  `(?:无故|无正当(?:理由|原因|事由)|没有正当(?:理由|原因)|无理由|毫无理由)(?:地)?(?:单方面?|提前|中途|要求)*${ENDS}(?!劳动|聘用)[^。;]{0,24}(?:违约金|赔偿|承担|支付|不予?退|没收|扣)`,
)
/** Any way at all in which the contract lets somebody end it. */
const A_WAY_OUT = new RegExp(
  `(?:可以?|有权|得|均可|即可)[^。;]{0,24}${ENDS}|(?:提前|书面)[^。;,]{0,16}(?:通知|告知)[^。;]{0,16}${ENDS}|${ENDS}[^。;,]{0,10},?[^。;,]{0,8}(?:提前|书面)[^。;,]{0,16}(?:通知|告知)|(?:合同|协议)(?:自动|自行|即告?|随即)${ENDS}|${ENDS}(?:合同|协议|本合同|本协议)?的?(?:条件|情形|事由|情况)|(?:下列|以下)[^。;,]{0,6}(?:情形|情况)[^。]{0,60}${ENDS}|不可抗力[^。]{0,30}${ENDS}|协商[^。;,]{0,8}${ENDS}`,
)

/** Who ends without a ground pays, and no ground is agreed on which anybody may end. */
const groundsAbsent = (analysis: Analysis): Offence[] =>
  saying(analysis, A_WAY_OUT, binds).some(({ sentence }) => !WITHOUT_GROUND.test(sentence.text))
    ? []
    : firstOnly(saying(analysis, WITHOUT_GROUND, binds).map(({ sentence, match }) => atWords(sentence, match)))

const AT_THE_END =
  /(?:合同|协议|服务|承包|合作|委托|外包)(?:期限?|有效期)?(?:期满|届满|到期)(?![^。;,]{0,4}(?:日为|日期))[^。;]{0,40}/
const OF_ANOTHER = /劳动|试用|培训|保修|质保|设备|租赁|聘用/
const A_TERM =
  /(?:期限|有效期|服务期|合作期|承包期|委托期|外包期|合同期|为期)(?!满|届|内)[^。;\n]{0,20}(?:\d|[一二三四五六七八九十两]个?[年月]|_|自|从|至)|(?:自|从|起)[^。;\n]{0,30}(?:至|到)[^。;\n]{0,24}(?:止|日)|\d{4}[年.-][^。;\n]{0,12}(?:至|到|[-—~])[^。;\n]{0,4}\d{4}|一年一签|长期有效|无固定期限/

/** The deposit is returned when the contract has run out, and nothing says when that is. */
const termPresupposed = (analysis: Analysis): Offence[] =>
  analysis.proves('term/duration') || A_TERM.test(analysis.text)
    ? []
    : firstOnly(
        saying(analysis, AT_THE_END, inBodyAnnexesOrRiders)
          .filter(({ sentence: { text } }) => !OF_ANOTHER.test(text))
          .map(({ sentence, match }) => atWords(sentence, match)),
      )

const LENGTH =
  /(?:合同|协议|服务|合作|委托|承包|外包|托管)?(?:的)?(?:有效期限?|服务期限?|合作期限?|委托期限?|承包期限?|期限)(?:为|是|:|共计?|暂定|定为)*\s*(?:[一二两三四五六]|\d{1,2})\s*(?:个?月|年)(?!\d)(?:整)?(?=[。;,(]|$)/
const A_START =
  /生效|(?:自|从)[^。;\n]{1,24}(?:起|至|到|开始)|\d{4}\s*年|\d{1,2}月\d{1,2}[日号]|起算|起始|开始之日|签[订署约]之日|_\s*年|上线[^。;,]{0,6}起/
const TERM_OF_ANOTHER = /保密|质保|保修|试用|试运|培训|付款|整改|过渡|交接|保存|竞业|租赁|聘/

/** 有效期一年, from a day that nobody can tell. */
const startUnstated = (analysis: Analysis): Offence[] =>
  saying(analysis, A_START, inBodyAnnexesOrRiders).length > 0
    ? []
    : firstOnly(
        saying(analysis, LENGTH, inBodyAnnexesOrRiders)
          .filter(({ sentence: { text } }) => !TERM_OF_ANOTHER.test(text))
          .map(({ sentence, match }) => atWords(sentence, match)),
      )

const TELLS =
  /不(?:再|愿|拟|欲|想|打算|予|同意)*(?:续[签约期订展]|继续合作)[^。;]{0,24}(?:提前|期满前|届满前|到期前|期限届满前)[^。;,]{1,16}(?:通知|告知|书面)|(?:期满|届满|到期)前[^。;]{0,24}(?:通知|告知)[^。;,]{0,12}不(?:再|愿|予)*续/
const SILENCE =
  /(?:自动|自行|当然|自然|即行?)(?:续|顺延|延长|延期|展期|终止|失效|结束)|视[为同][^。;,]{0,12}(?:续|顺延|延长|延期|同意|终止|放弃|不再)|(?:未|没有|无|不)[^。;,]{0,16}(?:提出|通知|书面|异议|表示|告知)[^。;]{0,30}(?:续|顺延|延长|终止)|顺延|(?:续[签约]|继续合作)[^。;]{0,24}(?:另行|重新|协商|商定|签[订署]|招标|采购)|(?:协商|另行|重新)[^。;,]{0,16}续[签约]/

/** Notice is due if the contract is not to be renewed: and if none is given? */
const silenceOpen = (analysis: Analysis): Offence[] =>
  saying(analysis, SILENCE, binds).length > 0
    ? []
    : firstOnly(saying(analysis, TELLS, binds).map(({ sentence, match }) => atWords(sentence, match)))

export const GROUND_RULES: readonly Rule[] = [
  { code: 'ending-grounds-absent', severity: 'warning', check: groundsAbsent },
  { code: 'term-presupposed', severity: 'warning', check: termPresupposed },
  { code: 'term-start-unstated', severity: 'warning', check: startUnstated },
  { code: 'renewal-silence-open', severity: 'note', check: silenceOpen },
]
