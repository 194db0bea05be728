import { count, duration, phrase } from '../../say/index.ts'
import { metricNaming } from '../../shared/name-words.ts'
import { recordFilterWords } from '../../shared/record-filter.ts'
import { choose, clause, commas, list, s, series, term, when } from '../../wording/build.ts'
import type { Part } from '../../wording/part.ts'

const within = term('within', duration)
const basis = choose('basis', { 'service-hours': s`；只计服务时间`, elapsed: s`；按自然时间计`, absent: s`` })
const bots = choose('countBots', {
  true: s`；智能客服的答复计为响应`,
  false: s`；智能客服的答复不计为响应`,
  absent: s``,
})
const clock = choose('clock', { first: s`；以首次解决为准`, last: s`；以最后一次解决为准`, absent: s`` })

/** Conditions of a formula in brackets, one after another; nothing when none is set. */
const provided = (...conditions: readonly Part[]): Part => series('', ...conditions)

/** Each formula of the metric library in words: what stands above and below the line, and its parameters. */
export const metricWords: Part = choose('formula', {
  'answer-rate': s`已应答的来电数与${choose('variant', {
    queue: s`进入人工队列的来电数之比`,
    'queue-over-threshold': s`进入人工队列的来电数之比，等待未达到门槛即放弃的来电除外`,
    'all-entered': s`全部进线来电数之比`,
  })}${when('threshold', s`；门槛为${term('threshold', duration)}`)}`,
  'service-level': s`${choose('variant', {
    'of-answered': s`时限内应答的来电数与已应答来电数之比`,
    'of-offered': s`时限内应答的来电数与进入队列的来电数之比`,
    'of-offered-without-short-abandons': s`时限内应答的来电数与进入队列且非短时放弃的来电数之比`,
    'answered-and-abandoned-within': s`时限内应答或者放弃的来电数与进入队列的来电数之比`,
  })}；时限为${within}${when('shortAbandon', s`；等待不超过${term('shortAbandon', duration)}的放弃为短时放弃`)}`,
  'abandonment-rate': s`应答前挂断的来电数与进入队列的来电数之比${when('threshold', s`；等待不超过${term('threshold', duration)}的放弃不计`)}`,
  'average-speed-of-answer': s`${choose('variant', { all: s`全部已应答来电`, queued: s`经过排队的已应答来电` })}等待时长的平均值${provided(
    choose('includeRing', { true: s`；计入振铃时间`, false: s`；不计振铃时间`, absent: s`` }),
    choose('includeMenu', { true: s`；计入语音导航时间`, false: s`；不计语音导航时间`, absent: s`` }),
  )}`,
  'first-response-attainment': s`时限内得到首次响应的联系数与全部联系数之比；时限${choose('within', { absent: s`适用${clause('service-level/first-response', '首次响应')}的约定` }, s`为${within}`)}${provided(basis, bots)}`,
  'average-first-response': s`首次响应所用时间的平均值${provided(basis, bots)}`,
  'response-percentile': s`按时长升序排列后位于第${term('percentile', count)}百分位的首次响应时长${provided(basis, bots)}`,
  'average-reply-time': s`会话中每轮回复所用时间的平均值${provided(basis)}`,
  'average-handle-time': s`通话、保持和话后处理时间之和的平均值${provided(
    choose('transfers', {
      once: s`；转接的联系只计为同一联系`,
      each: s`；转接的联系按经手人员分别计`,
      absent: s``,
    }),
  )}`,
  'first-contact-resolution': s`${choose('variant', {
    gross: s`首次联系即解决的问题数与全部问题数之比`,
    net: s`首次联系即解决的问题数与一线可以解决的问题数之比`,
  })}${when('repeatWindow', s`；同一客户在${term('repeatWindow', duration)}内就同一类型问题再次联系的，视为未解决`)}${when(
    'beyondFirstLevel',
    s`；一线不能解决的问题类型为${list('beyondFirstLevel', s`“${term('', phrase)}”`, commas)}`,
  )}`,
  'resolution-rate': s`已解决的问题数与全部问题数之比`,
  'resolution-attainment': s`时限内解决的问题数与全部问题数之比；时限${choose('within', { absent: s`适用${clause('service-level/resolution', '问题解决')}的约定` }, s`为${within}`)}${provided(basis, clock)}`,
  'average-resolution': s`解决问题所用时间的平均值${provided(basis, clock)}`,
  'reopen-rate': s`解决后被重新打开的问题数与已解决问题数之比`,
  csat: s`${choose('variant', {
    'top-share': s`评价为满意的回复数与有效回复数之比`,
    mean: s`有效评价分数的平均值`,
  })}${when('satisfiedFrom', s`；评价达到${term('satisfiedFrom', count)}分及以上为满意`)}`,
  'survey-response-rate': s`收到的有效回复数与发出的调查数之比`,
  nps: s`推荐者占比减去贬损者占比`,
  'complaint-rate': s`${choose('variant', { all: s`全部投诉`, upheld: s`经核实成立的投诉` })}数与联系数之比`,
  'complaint-resolution-attainment': s`在${within}内办结的投诉数与全部投诉数之比${provided(basis)}`,
  'quality-score': s`抽检样本加权得分的平均值，出现致命错误的样本不得分`,
  occupancy: s`处理联系的时间与登录时间之比`,
  attendance: s`实际出勤时间与排班时间之比`,
  'on-site-attainment': s`按时派出并到场的现场服务数与全部现场服务数之比${when('dispatchWithin', s`；派出时限为${term('dispatchWithin', duration)}`)}${when('arriveWithin', s`；到场时限为${term('arriveWithin', duration)}`)}${provided(basis)}`,
  availability: s`系统可用时间与约定运行时间之比`,
  'emergency-start-attainment': s`宣布紧急事件后${within}内启动应急响应的次数与宣布次数之比`,
  'report-on-time': s`按时提交的报告数与应当提交的报告数之比`,
  'training-coverage': s`完成培训的服务人员数与应当参加的人数之比${when('minimumHours', s`；每人至少${term('minimumHours', count)}学时`)}`,
})

/** `“客户满意度”，是指……；按办结的时间归属考核期（适用于：……）`. */
export const metricDefinition = s`${metricNaming['zh-CN']}，是指${metricWords}${choose('attribution', {
  arrival: s`；按联系发生的时间归属考核期`,
  close: s`；按办结的时间归属考核期`,
  absent: s``,
})}${recordFilterWords('filter')['zh-CN']}`
