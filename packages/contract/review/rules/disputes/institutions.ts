import { type Analysis, saying } from '../../analysis.ts'
import { whereSaid } from '../../checks-of-words.ts'
import { law } from '../../legal-basis.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

/** Commissions that have another name today, or whose name stood for two institutions. */
const RENAMED: readonly (readonly [RegExp, string, string])[] = [
  [
    /中国国际经济贸易仲裁委员会上海分会|贸仲(?:委)?上海分会/,
    '上海国际经济贸易仲裁委员会（上海国际仲裁中心）',
    'the Shanghai International Economic and Trade Arbitration Commission',
  ],
  [
    /中国国际经济贸易仲裁委员会(?:华南|深圳)分会|贸仲(?:委)?(?:华南|深圳)分会/,
    '华南国际经济贸易仲裁委员会（深圳国际仲裁院）',
    'the South China International Economic and Trade Arbitration Commission',
  ],
  [
    /对外(?:经济)?贸易仲裁委员会/,
    '中国国际经济贸易仲裁委员会',
    'the China International Economic and Trade Arbitration Commission',
  ],
  [/深圳仲裁委员会/, '深圳国际仲裁院', 'the Shenzhen Court of International Arbitration'],
]

const renamedCommissions = (analysis: Analysis): Offence[] =>
  RENAMED.flatMap(([name, zh, en]) =>
    saying(analysis, name).map(({ sentence, match }) =>
      atWords(sentence, match, { name: match[0], 'successor:zh-CN': zh, 'successor:en': en }),
    ),
  )

const OLD_AUTHORITY =
  /工商(?:行政管理)?(?:局|部门|机关|所)|质量?技术监督(?:局|部门)|质监局|(?:中国)?银(?:行业监督管理委员会|监会|保监会)|(?:中国)?保(?:险监督管理委员会|监会)|信息产业部|食品药品监督管理(?:局|部门)|人力资源部门与社会保障局|劳动(?:和社会保障)?局|卫生(?:和)?计划生育委员会|卫计委/

export const INSTITUTION_RULES: readonly Rule[] = [
  {
    code: 'commission-renamed',
    severity: 'warning',
    legalBasis: law(
      '最高人民法院法释〔2015〕15号：原贸仲上海分会、华南分会更名前后订立的仲裁协议，分别由更名后的机构和贸仲受理。',
      'Supreme People’s Court, Fa Shi [2015] No. 15: which institution hears a case depends on whether the agreement was made before or after the renaming.',
    ),
    check: renamedCommissions,
  },
  {
    code: 'authority-renamed',
    severity: 'note',
    check: whereSaid(OLD_AUTHORITY, /原/),
  },
]
