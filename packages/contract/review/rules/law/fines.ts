import { byParts, parts } from '../../faults-by-parts.ts'
import { law } from '../../legal-basis.ts'
import { firstOnly, type Rule } from '../../rule.ts'

/** Fines of authorities and platforms are borne, and what an employer does to its people is another matter. */
const OF_OTHERS =
  '行政|机关|部门|监管|平台|主管|政府|法院|税务|公安|工商|管理局|市场监督|执法|依法(?:被)?处|被[^,。;]{0,12}[处罚]|遭|受到|导致[^,。;]{0,6}罚款|第三方|罚款等|刑|定金罚|(?:员工|人员|坐席|客服|个人|司机|店员)(?:的)?(?:处以|进行|给予)?[^,。;]{0,4}罚款|不得|禁止|不(?:以|再|予)[^,。;]{0,4}罚|罚款(?:损失|责任)|因[^。;]{0,20}罚款[^。;]{0,10}(?:由|承担)'

const finesAmongParties = byParts(
  parts(
    '罚[金款]',
    [
      '(?:并处|处以?|科以|课以|支付|缴纳|交纳|缴付|收取|给予|开具|按|扣[除收]?)[^。;]{0,20}罚金|罚金[^,。;]{0,10}(?:\\d|[一二三四五六七八九十百千])',
    ],
    OF_OTHERS,
  ),
  parts(
    '罚款',
    [
      '(?:并处|处以|处(?=\\d|[一二三四五六七八九十百千合总])|科以|课以)[^。;]{0,18}罚款|向[甲乙]方[^,。;]{0,10}(?:支付|缴纳|交纳|缴付)[^,。;]{0,10}罚款|(?:\\d|[一二两三四五六七八九十])倍[^,。;]{0,10}罚款|甲方[^,。;]{0,4}罚款(?:人民币)?\\s*\\d|甲方(?:有权|可以?)[^,。;]{0,4}对乙方[^。;]{0,20}罚款',
      '甲方|乙方|并处|倍',
    ],
    OF_OTHERS,
  ),
)

export const FINE_RULES: readonly Rule[] = [
  {
    code: 'fine-between-parties',
    severity: 'note',
    legalBasis: law(
      '《中华人民共和国刑法》第三十四条（罚金是刑罚）；《中华人民共和国行政处罚法》第九条、第十七条（罚款由有权的行政机关实施）；《中华人民共和国民法典》第五百八十五条（违约金）。',
      'Criminal Law, art. 34; Law on Administrative Penalties, arts. 9 and 17; Civil Code, art. 585 (liquidated damages).',
    ),
    check: (analysis) => firstOnly(finesAmongParties(analysis)),
  },
]
