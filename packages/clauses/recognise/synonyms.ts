/**
 * What drafters write for the word that the cues use: every cue reads all of them. Two characters at least, so that no word stands
 * inside a class of characters; only words that say the same wherever they stand.
 */
const WORDS: readonly (readonly [word: string, others: string])[] = [
  ['不得', '不准(?![确时点])|不许'],
  ['通知', '知会|函告|通报'],
  ['告知', '知会|通报'],
  ['提前', '提早'],
  ['支付', '给付|付讫|付足'],
  ['付清', '付讫|付足'],
  ['终止', '终结'],
  ['培训', '轮训|训练|受训|复训|集训|业务学习'],
  ['整改', '整顿|整治'],
  ['变更', '更改|改动'],
  ['解决方案', '解决办法|处理方案|处理办法|处理意见'],
  ['开具', '开出|开立'],
  ['争议', '争端|争执'],
  ['泄露', '外泄|外传'],
  ['退还', '发还'],
  ['返还', '发还'],
  ['扣减', '核减|扣收|减扣'],
  ['同意', '许可|准许|赞同|允许|点头'],
  ['送达', '送到'],
  ['办结', '了结|处置完毕|办理完毕'],
  ['解除合同', '解约'],
  ['逾期', '延误'],
  ['座席', '席位'],
  ['响应', '回应'],
  ['提交', '呈报|呈交|递交'],
  ['移交', '割接|点交'],
  ['删除', '清除'],
  ['保存', '留存'],
  ['渠道', '途径'],
  ['质保金', '质保款|品质保证金|质量押金'],
  ['通过', '经由|借助'],
  ['签订', '签立|缔结'],
  ['期限', '期间|周期'],
  ['服务费', '托管费|酬金'],
  ['报酬', '酬劳'],
  ['协商', '沟通|商谈|磋商'],
  ['增派', '加派|增配'],
  ['更换', '撤换|调换'],
]
const OTHERS = new Map(WORDS)
/** Not before a quantifier, which is about the last character alone: `期限?`. */
const WORD = new RegExp(`(?:${WORDS.map(([word]) => word).join('|')})(?![?*+{])`, 'g')

/** The pattern with all ways to say its words. */
export const withSynonyms = (source: string): string =>
  source.replaceAll(WORD, (word) => `(?:${word}|${OTHERS.get(word) ?? word})`)
