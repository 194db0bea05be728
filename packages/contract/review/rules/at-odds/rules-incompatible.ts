import { parseNumeral } from '@heqi/clauses'
import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, doubtful, meet, type Offence, type Rule } from '../../rule.ts'
import { chargedTwice } from '../../statements/charged-per-event.ts'
import { MATTERS_OF_AMOUNTS } from '../../statements/matters-of-amounts.ts'
import { CAP_OF_LIABILITY } from '../../statements/matters-of-caps.ts'
import { LEVELS_COUNTED } from '../../statements/matters-of-levels.ts'
import { MATTERS_OF_REQUIREMENTS } from '../../statements/matters-of-requirements.ts'
import { measuresPerhapsAtOdds } from '../../statements/measures-at-odds.ts'
import { noticedTwice } from '../../statements/noticed-ahead.ts'
import { contradictions } from '../../statements/statement.ts'
import { allAndSome } from './all-and-some.ts'
import { answeredAndNot } from './answered-and-not.ts'
import { barredAndDone } from './barred-and-done.ts'
import { borneInTwoWays, perhapsBorneInTwoWays } from './borne-in-two-ways.ts'
import { waitForEachOther } from './circles.ts'
import { doneByOthers } from './doers.ts'
import { excludedAndProvided } from './excluded-and-provided.ts'
import { foreseenConflict } from './foreseen-conflict.ts'
import { hoursOfTheOther } from './hours-of-the-other.ts'
import { leastAboveMost } from './least-and-most.ts'
import { leftOutAndDone } from './left-and-done.ts'
import { listedBothWays } from './listed-both-ways.ts'
import { oppositeNorms, perhapsOppositeNorms } from './opposite-norms.ts'
import { oppositeStates } from './opposite-states.ts'
import { servedOutOfRange } from './out-of-range.ts'
import { oppositePoles, perhapsOppositePoles } from './poles.ts'
import { postsCombined } from './posts.ts'
import { CERTAIN_QUESTIONS, DOUBTFUL_QUESTIONS } from './questions/index.ts'
import { answeredTwice } from './questions/question.ts'
import { neededAndNeedless } from './same-act.ts'
import { atOdds, told } from './stances.ts'
import { takenBack } from './taken-back.ts'
import { limitedAndNot } from './time-without-limit.ts'
import { CERTAIN_TOPICS, DOUBTFUL_TOPICS } from './topics/index.ts'
import { callsWithoutPhone, moreThanTimeAllows } from './unreachable.ts'
import { voidSteps } from './void-steps.ts'

const HOURS_TO_REPLACE = /(?<hours>\d{1,3})(?:个)?小时内[^。;,]{0,8}(?:更换|调换|替换|补充)到位/
const DAYS_OF_TRAINING =
  /(?:完成|经过|接受|参加)[^。;,\d]{0,4}(?<days>\d{1,2})(?:个工作日|日|天)[^。;,]{0,8}培训[^。;]{0,16}(?:方可|才能|后)/

/** A new agent within a day, whose training takes a week. */
const replacedBeforeTrained = (analysis: Analysis): Offence[] =>
  saying(analysis, HOURS_TO_REPLACE, binds).flatMap((demand) => {
    const hours = Number(demand.match.groups?.['hours'])
    const training = saying(analysis, DAYS_OF_TRAINING, binds).find(
      ({ sentence, match }) => sentence.node === demand.sentence.node && Number(match.groups?.['days']) * 24 > hours,
    )
    return training ? [told(demand, training)] : []
  })

const TIMES = '(?<times>\\d{1,2}|[一二两三四五六七八九十])次'
const ITS_NUMBER = '(?:号码|客户|用户|名单|线索|会员|业主)'
const AT_LEAST = new RegExp(
  `(?:每[个一条位户]?|单个|各)${ITS_NUMBER}[^。;]{0,18}(?:至少|不少于|不低于)[^。;,\\d]{0,6}${TIMES}|(?:至少|不少于)(?:拨打|外呼|呼叫|联系|回访|跟进)${TIMES.replace('times', 'times2')}`,
)
const AT_MOST = new RegExp(
  `(?:同一|每[个一条位户]?|单个)${ITS_NUMBER}[^。;]{0,20}(?:不得?超过|不多于|最多|至多|限)[^。;,\\d]{0,4}${TIMES}`,
)
const timesIn = ({ match: { groups } }: Saying): number =>
  parseNumeral(groups?.['times'] ?? groups?.['times2'] ?? '') ?? 0

/** Three calls to each customer at least, two at most. */
const moreThanAllowed = (analysis: Analysis): Offence[] => {
  const demands = saying(analysis, AT_LEAST, binds)
  const limits = demands.length === 0 ? [] : saying(analysis, AT_MOST, binds)
  return limits.flatMap((limit) => {
    const demand = demands.find((each) => each.sentence !== limit.sentence && timesIn(each) > timesIn(limit))
    return demand ? [told(demand, limit)] : []
  })
}

const UNIT_OF_RANGE = '(?<unit>名|人|个|席|次|条|天|日|%)'
const RANGE = new RegExp(
  `(?:不少于|不低于|至少)\\s*(?<least>\\d+)\\s*${UNIT_OF_RANGE}[,、]?(?:但|且|并|又|同时|最终|总数|人数|也)*(?:不超过|不多于|不高于|最多|至多)[^。;\\d]{0,6}(?<most>\\d+)\\s*\\k<unit>`,
)

/** 不少于30名, 最多20名. */
const rangeReversed = (analysis: Analysis): Offence[] =>
  saying(analysis, RANGE, binds).flatMap(({ sentence, match }) =>
    Number(match.groups?.['least']) > Number(match.groups?.['most'])
      ? [atWords(sentence, match, { words: match[0], article: sentence.node.article.number })]
      : [],
  )

/** Each place once, whichever rules find it. */
const apart = (found: readonly Offence[], told: readonly Offence[] = []): Offence[] =>
  found.filter((each, index) => ![...told, ...found.slice(0, index)].some((other) => meet(each, other)))

const incompatible = oncePerAnalysis((analysis: Analysis): readonly Offence[] =>
  apart([
    ...atOdds(analysis, CERTAIN_TOPICS),
    ...answeredTwice(analysis, CERTAIN_QUESTIONS).map(doubtful),
    ...replacedBeforeTrained(analysis),
    ...moreThanAllowed(analysis),
    ...rangeReversed(analysis),
    ...moreThanTimeAllows(analysis),
    ...callsWithoutPhone(analysis),
    ...servedOutOfRange(analysis),
    ...postsCombined(analysis),
    ...leastAboveMost(analysis),
    ...oppositeNorms(analysis),
    ...listedBothWays(analysis),
    ...limitedAndNot(analysis),
    ...oppositeStates(analysis),
    ...voidSteps(analysis),
    ...oppositePoles(analysis),
    ...takenBack(analysis),
    ...borneInTwoWays(analysis),
    ...waitForEachOther(analysis),
  ]),
)

const amountsStatedTwice = (analysis: Analysis): Offence[] =>
  contradictions(analysis, [...MATTERS_OF_AMOUNTS, ...MATTERS_OF_REQUIREMENTS, LEVELS_COUNTED, CAP_OF_LIABILITY]).map(
    ({ data, ...place }) => ({
      ...place,
      data: { words: data?.['first'] ?? '', article: data?.['article'] ?? '' },
    }),
  )

const unreconciled = (analysis: Analysis): Offence[] =>
  apart(
    [
      ...atOdds(analysis, DOUBTFUL_TOPICS),
      ...answeredTwice(analysis, DOUBTFUL_QUESTIONS),
      ...neededAndNeedless(analysis),
      ...excludedAndProvided(analysis),
      ...perhapsOppositeNorms(analysis),
      ...foreseenConflict(analysis),
      ...measuresPerhapsAtOdds(analysis),
      ...amountsStatedTwice(analysis),
      ...perhapsOppositePoles(analysis),
      ...barredAndDone(analysis),
      ...allAndSome(analysis),
      ...doneByOthers(analysis),
      ...answeredAndNot(analysis),
      ...perhapsBorneInTwoWays(analysis),
      ...noticedTwice(analysis),
      ...chargedTwice(analysis),
      ...leftOutAndDone(analysis),
      ...hoursOfTheOther(analysis),
    ],
    incompatible(analysis),
  )

export const INCOMPATIBLE_RULES: readonly Rule[] = [
  { code: 'rules-incompatible', severity: 'warning', check: incompatible },
  { code: 'rules-unreconciled', severity: 'note', check: unreconciled },
]
