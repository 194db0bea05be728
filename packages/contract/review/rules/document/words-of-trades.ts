import { allMatches } from '@heqi/clauses'
import { type Analysis } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atSentence, firstOnly, type Offence } from '../../rule.ts'

/** What only contracts of a trade speak of, and what else such contracts speak of. */
type Words = { readonly words: string; readonly signs: string }
const TRADES: readonly Words[] = [
  { words: '月嫂|育儿嫂|保姆|上户|钟点工|家政服务员|雇主家', signs: '家政|母婴|月子|育婴' },
  { words: '带看|网签|房源钥匙|看房|产权过户|二手房|楼盘认购', signs: '房产|房源|楼盘|置业|房地产|租房|公寓|售楼' },
  { words: '私教课|健身器械|会员开卡|瑜伽课', signs: '健身|瑜伽|运动' },
  { words: '美容师|疗程|仪器消毒|皮肤检测', signs: '美容|医美|护肤|整形' },
  { words: '教练车|学车|科目[一二三四]|驾驶证申领', signs: '驾校|驾培|驾考' },
  { words: '业主大会|业主委员会|停车位管理|公共部位|小区绿化', signs: '物业|小区|业主' },
  { words: '拍摄脚本|剧组|成片|分镜|样片', signs: '拍摄|影视|视频制作|短视频|广告' },
  { words: '版面刊登|喷绘|印刷品|打样|校样', signs: '印刷|出版|广告|杂志' },
  { words: '股权转让|股东会决议|出资额|标的股权|工商变更登记', signs: '股权|股东|投资|融资|证券' },
  { words: '抵押物|借款本金|放款日|保证担保范围', signs: '贷款|借款|金融|信贷|银行|消费金|抵押' },
  { words: '供水管道|水表|抄表员|抄表', signs: '供水|自来水|水务|供电|电力|燃气|供热|抄表系统' },
  {
    words: '(?<!基)本车(?!间|型)|非法营运|车辆(?:年检|年审|行驶证|违章)|机动车行驶证|交强险|还车|提车(?:时|日)|租车人',
    signs: '租车|网约车|汽车|车险|车管|出行|4S|车主|驾驶|车辆管理|充电桩|停车',
  },
  { words: '商铺(?:租金|转让)|摊位费|擅自转租|房屋主体结构', signs: '租赁|物业|房产|公寓|商场|租房|房源' },
  { words: '提单|报关单|提货单|舱位|拼箱|滞港费', signs: '物流|货代|货运|航运|报关|港口|海运|跨境' },
  { words: '施工图|脚手架|塔吊|模板支撑|基坑', signs: '施工|工程|建筑|装修|监理' },
  { words: '婚宴|司仪|宴席|婚庆', signs: '婚庆|婚礼|酒店|宴会' },
  { words: '种苗|饲料|养殖|农药|收购价', signs: '农业|农产|养殖|种植|饲料|畜牧' },
  { words: '演出费|演职人员|彩排|舞台搭建', signs: '演出|票务|剧院|活动策划|演唱' },
  { words: '护工|卧床老人|养老床位|入住老人', signs: '养老|护理院|老年|康养' },
  { words: '代理记账|报税|凭证装订', signs: '财税|记账|会计|税务' },
  { words: '软件源代码交付|系统上线验收报告|代码托管仓库', signs: '软件|系统开发|源代码' },
]
/** In a contact centre people ask about it, or it is an example. */
const TOLD_OF =
  /咨询|投诉|受理|转[派办达接]|反映|来电|诉求|举报|工单|预约|查询|解答|知识库|话术|例如|比如|包括但不限于|类型|转接/
const BY_THE_WAY = 2
/** So often the words of its own trade stand in a contract that has one. */
const OWN = 2

const countOf = (text: string, words: string): number => allMatches(new RegExp(words, 'g'), text).length

/** What came from a contract of a trade that neither party is in, once or twice in all the text. */
export const wordsOfAnotherTrade = (analysis: Analysis): Offence[] =>
  firstOnly(
    TRADES.flatMap(({ words, signs }) => {
      const pattern = new RegExp(words)
      const found = analysis
        .sentencesFor(pattern)
        .filter(({ node, text }) => binds(node) && pattern.test(text) && !TOLD_OF.test(text))
      if (found.length === 0) return []
      const isOwn = countOf(analysis.text, signs) >= OWN || countOf(analysis.text, words) > BY_THE_WAY
      return isOwn
        ? []
        : found.flatMap((sentence) => {
            const match = pattern.exec(sentence.text)
            return match ? [atSentence(sentence, match.index, match.index + match[0].length, { words: match[0] })] : []
          })
    }),
  )
