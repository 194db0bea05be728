/**
 * What contracts in Taiwanese (and partly Hong Kong) usage say for a word of the mainland's; script is converted before, words are
 * not. Two characters at least, so that no word stands inside a class of characters.
 */
const WORDS: readonly (readonly [mainland: string, taiwan: string])[] = [
  ['个人信息', '个人资料|个资'],
  ['客户信息', '客户资料|客户个资'],
  ['合同', '合约|契约|本约'],
  ['协议', '协议书|约定书'],
  ['知识产权', '智慧财产权?|智财权|著作权'],
  ['培训', '教育训练|训练'],
  ['整改', '改善|改正'],
  ['考核', '评核|考评|评鉴'],
  ['分包', '转包|复委任|复委托|再委托'],
  ['转让', '让与|移转'],
  ['质量', '品质'],
  ['服务水平', '服务水准'],
  ['争议', '争讼|争执'],
  ['诉讼', '争讼|诉讼'],
  ['扣减', '减收|扣减'],
  ['信息', '资讯|资料'],
  ['数据', '资料'],
  ['支付', '给付'],
  ['付款', '给付'],
  ['渠道', '管道|通路'],
  ['节假日', '例假日|国定假日|放假日'],
  ['工作日', '营业日|工作天|上班日'],
  ['服务期限', '服务期间|委任期间|契约期间|合约期间'],
  ['合同期限', '契约期间|合约期间'],
  ['有效期', '有效期间'],
  ['滞纳金', '迟延利息|滞纳金|迟延违约金'],
  ['利息', '迟延利息|利息'],
  ['逾期', '迟延|逾期'],
  ['预付款', '预付款|订金|签约金'],
  ['保证金', '履约保证金|押标金|保固金'],
  ['变更', '变更|增补|修订'],
  ['补充协议', '增补合约|补充契约|增补协议'],
  ['接通率', '接听率|应答率'],
  ['客服人员', '客服专员|值机人员|话务人员'],
  ['坐席', '席次|座席'],
  ['主管', '主管|督导'],
  ['电子邮件', '电子信箱|电邮|电子邮件'],
  ['挂号信', '存证信函|挂号信|双挂号'],
  ['解决率', '解决率|结案率'],
  ['起诉', '提起诉讼|涉讼'],
  ['法院管辖', '管辖法院|第一审管辖'],
  ['法律', '法令|法律'],
  ['暂停服务', '停止服务|暂停提供服务'],
]
const TAIWAN = new Map(WORDS)
const MAINLAND = new RegExp(
  WORDS.map(([word]) => word)
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'g',
)

const SIGNS = /契约|合约|统一编号|营业日|智慧财产|个资|民国\s*[\d一二三四五六七八九十]|新台币|准据法|民事诉讼法第/g

/** Whether a contract is worded in Taiwan's manner. */
export const isTaiwanese = (text: string): boolean => (text.match(SIGNS)?.length ?? 0) >= 3

/** The pattern with Taiwan's words beside the mainland's. */
export const withTaiwanWords = (source: string): string =>
  source.replaceAll(MAINLAND, (word) => `(?:${word}|${TAIWAN.get(word) ?? word})`)
