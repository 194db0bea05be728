import type { Saying } from '../../../analysis.ts'
import { shareWords } from '../shared-words.ts'
import type { Topic } from '../stances.ts'

const HOUR = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})(?::\\d{2}|点半?)'
const LATE = `(?:夜[间里]|凌晨|深夜|半夜|晚上|${HOUR})`
const ANSWERED = '(?:处理|回复|回覆|答复|跟进|再回|统一回|接待|解决|办理|反馈)'
const NEXT = '(?:次日|第二天|翌日|隔天|转天|早班|白班|早上|上午|上班后)'
const THINGS = '(?:留言|消息|咨询|来电|电话|来信|会话|信息|提问|订单)'
const MACHINES = /机器人|智能客服|自助|系统自动|自动回复/

const OF_ONE_DAY =
  /(?:当天|当日|当晚|当班|当夜)[^。;,]{0,6}(?:处理完|解决|办结|清零|结清|办完|处理完毕|完结|答复完|了结)|不过夜|不隔夜|不(?:得|能)?(?:留|拖|压)到(?:第二天|次日|明天)|不得(?:隔日|隔夜|跨日)|日清日结|日事日毕/
const OF_THE_NEXT = new RegExp(
  `(?:次日|第二天|翌日|隔天|下周一|下一个?工作日|第二个工作日|转?(?:白班|下一班|早班))(?:上班)?(?:后|时)?[^。;,]{0,6}${ANSWERED}`,
)
const OUT_OF_HOURS = /非(?:服务|工作)时间|下班[后以]|服务时间(?:外|以外)/
const ALL_OF_IT = /所有|一律|全部|必须|任何|不过夜|不隔夜|清零|不得|留到/

/** Both are about one thing, or the second about all there is. */
const isElsewhere = (one: Saying, other: Saying): boolean =>
  one.sentence.node !== other.sentence.node &&
  !ALL_OF_IT.test(other.sentence.text) &&
  !shareWords(one.sentence, other.sentence, /处理|答复|回复|跟进|解决|办结/g)

/** Someone there at every hour, and what comes at night waits for the morning. */
export const TOPICS_OF_TIMES: readonly Topic[] = [
  {
    one: {
      said: /(?:24(?:个)?小时|二十四小时|全天|昼夜|通宵|任何时[间候]|夜里)[^。;,]{0,10}(?:有人|值守|在线|在岗|接听|接待|随发随回|人工|不离人|一样|畅通|开通)|(?:24(?:个)?小时|二十四小时)(?:内)?(?:都|均|必须|应|须|保证)*(?:有|保证)/,
      not: MACHINES,
    },
    other: {
      said: new RegExp(`${LATE}[^。;,]{0,10}${THINGS}[^。;]{0,14}${NEXT}[^。;,]{0,8}${ANSWERED}`),
      not: MACHINES,
    },
  },
]

/** Finished on the day, and left for the next. */
export const DOUBTFUL_TOPICS_OF_TIMES: readonly Topic[] = [
  {
    one: { said: OF_THE_NEXT, not: OUT_OF_HOURS },
    other: { said: OF_ONE_DAY, not: /如|若|收到后|前提交/ },
    unless: isElsewhere,
  },
]
