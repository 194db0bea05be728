import { DURATION } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { anyOf, whereSaid } from '../../checks-of-words.ts'
import { inArticles } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { settledByNobody } from '../disputes/bodies-without-power.ts'
import { penaltyUnmeasured } from '../money/borne-by-whom.ts'
import { lapsesWithoutWindow, leaksUntimed, noticeUnmeasured } from './untimed.ts'

const PENALTY_OWED =
  /(?:违约|违反)[^。;]{0,24}(?:应当?|须|需|则)[^。;,\d]{0,10}(?:支付|承担|给付|偿付)[^。;,\d]{0,6}违约金(?=[。;,]|并|及|和)/
/** 处以相应罚款, 赔偿高额违约金: a word in the place of the sum. */
const PENALTY_BY_WORD =
  /(?:处以?|给予|予以|进行|收取|赔偿|支付|承担|缴纳|交纳)[^。;,\d]{0,8}(?:相应|一定|适当|高额|巨额|必要|严厉|严重|合理|若干|对应|足额)(?:数额|金额|比例)?的?[^。;,\d]{0,4}(?:罚款|罚金|违约金|经济处罚|经济惩罚|赔偿金|惩罚性赔偿|扣款)(?=[。;,]|$|并|且|及|和)|(?:从重|从严|加重|严厉|严肃)(?:予以|进行|给予)?(?:处罚|惩处|罚款)(?=[。;,]|$)/
/** The figure may stand in the next sentences of the article. */
const FIGURE =
  /\d|[百千万]分之|[一二三四五六七八九十]{1,3}(?:倍|成|个月)|附件|约定的违约金|上述|前款|本条|第[一二三四五六七八九十\d]+[条款]/

/** 应支付违约金, and nothing says how much. */
const penaltyUnstated = (analysis: Analysis): Offence[] =>
  [...saying(analysis, PENALTY_OWED, inArticles), ...saying(analysis, PENALTY_BY_WORD, inArticles)].flatMap(
    ({ sentence, match }) => {
      const around = analysis.sentencesIn(sentence.node).slice(sentence.index)
      const text = around.map((each) => each.text.replace(/^\s*[(（]?[\d.]+[)）、.]?/, '')).join('')
      return FIGURE.test(text.slice(text.indexOf(match[0]))) ? [] : [atWords(sentence, match)]
    },
  )

const LAPSES =
  /逾期(?:不|未|没有)?(?:予以|进行|作出)?(?:验收|确认|答复|回复|核对|提出(?:书面)?(?:异议|意见)|反馈|审核|签收)?(?:的)?,?(?:即|则)?视为/

const TIMED = new RegExp(
  `${DURATION}|\\d+[日号](?:之)?前|当[日天月]|_{2,}|期限内|约定时间|\\d{1,2}[:点时]|(?:周|星期)[一二三四五六日天]|次[日月周]`,
)

/** 逾期不验收的视为合格: late by what? */
const lapseWithoutWindow = (analysis: Analysis): Offence[] =>
  saying(analysis, LAPSES, inArticles).flatMap(({ sentence, match }) => {
    const text = analysis
      .sentencesIn(sentence.node)
      .slice(0, sentence.index + 1)
      .map((each) => each.text)
      .join('')
    return TIMED.test(text) ? [] : [atWords(sentence, match)]
  })

const TELLS = '(?:通知|告知|知会|报备|打(?:个)?招呼|说(?!明书)|讲|沟通|联系|申请|请假|确认)'
const NOTICE = new RegExp(
  `(?:应当?|须|需|必须|要|得)(?:至少)?提前(?:以?书面(?:形式|方式)?)?(?:[跟和向给与同][^。;,]{1,6}?)?${TELLS}(?!期)|提前(?:书面)?(?:通知|告知|知会)(?:[^。;,]{1,5})?即可|由[^。;,]{1,8}提前(?:书面)?(?:提供|提交|下[达发]|发送|报送|确认)(?=[。;,])`,
)
const LEAK =
  /(?:泄[露漏]|信息安全事[件故]|数据安全事[件故]|丢失)[^。;]{0,12}(?:应当?|须|需)?(?:及时|尽快|第一时间|立刻)(?:向|报告|通知|告知)/
const SOMEBODY =
  /(?:协商|商量|调解)不成[^。;]{0,8}(?:找|由|请|向|交|报)?(?:有关|相关|上级|主管)(?:部门|单位|机构|机关)[^。;,]{0,6}(?:解决|处理|裁决|仲裁|协调)?/
const MEASURED = new RegExp(`${DURATION}|小时|_{2,}`)

export const UNMEASURED_RULES: readonly Rule[] = [
  { code: 'penalty-unstated', severity: 'note', check: anyOf(penaltyUnstated, penaltyUnmeasured) },
  { code: 'lapse-without-window', severity: 'warning', check: anyOf(lapseWithoutWindow, lapsesWithoutWindow) },
  { code: 'notice-unmeasured', severity: 'note', check: anyOf(whereSaid(NOTICE, MEASURED), noticeUnmeasured) },
  { code: 'leak-untimed', severity: 'note', check: anyOf(whereSaid(LEAK, MEASURED), leaksUntimed) },
  {
    code: 'dispute-with-nobody',
    severity: 'warning',
    check: anyOf(whereSaid(SOMEBODY, /法院|仲裁委员会/), settledByNobody),
  },
]
