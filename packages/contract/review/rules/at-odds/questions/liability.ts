import type { Question } from './question.ts'

const PENALTY = '(?:违约金|罚[一二两三五\\d]+万)'
const MORE =
  '(?:另行?(?:赔|算)|并存|同时主张|补足|补赔|仍(?:有权|得|应|须)|还(?:应|须|要|有权)|不免除|并不免除|并行不悖|又须|又要|继续赔偿|全部赔偿责任|不等于了结|不足以|再赔|另外赔|照赔|不抵|不影响|同时(?:要求|承担|赔|适用)|叠加|合并|累加|之外[^。;,]{0,6}(?:赔|再|还)|也要赔|都要)'
const ENOUGH =
  '(?:唯一(?:救济|补救)|只付违约金|仅限于违约金|涵盖一切损失|最终补偿|不得(?:再|另行)|无权(?:再|另|要求额外)|两清|不(?:再|另)赔|无其他金钱责任|不得同时主张|总括性|排斥任何|不得再以|到此为止|即(?:视为)?(?:了结|清偿|完结)|一次性了断|包括(?:了)?(?:全部|所有|一切)损失|代替(?:了)?(?:损害)?赔偿|不得超出违约金|以违约金为限|免(?:除|于)?(?:其他|赔)|不再(?:承担|主张|要求))'
/** Each breach may have its own rule. */
const BREACHES = {
  secrets: /保密|泄[露漏密]|个人信息/,
  late: /逾期|迟延|延误/,
  quality: /达标|接通率|服务水平|考核|SLA/i,
  any: /^(?![^]*(?:保密|泄[露漏密]|个人信息|逾期|迟延|延误|达标|接通率|服务水平|考核|SLA|转包|分包|挖))/i,
}

/** Whether damages are owed beside the penalty. */
export const PENALTY_AND_DAMAGES: Question = {
  answers: {
    both: {
      said: new RegExp(
        `${PENALTY}[^。;]{0,40}${MORE}|${MORE}[^。;]{0,16}${PENALTY}|损失(?:超过|高于|大于)[^。;,]{0,6}${PENALTY}[^。;]{0,12}(?:补|赔)|除[^。;]{0,14}${PENALTY}外[^。;]{0,20}(?:赔偿|损害)`,
      ),
      about: /赔|损失|损害|求偿/,
      not: /不得(?:再|另|同时)|无权|唯一|也只付|两清|解除权/,
      isHeldAnyway: true,
    },
    'penalty-only': {
      said: new RegExp(
        `${PENALTY}[^。;]{0,40}${ENOUGH}|${ENOUGH}[^。;]{0,14}${PENALTY}|除[^。;]{0,14}${PENALTY}之?外[^。;]{0,10}无其他`,
      ),
      not: /不(?:得|能)免除|补足|仍(?:应|须|有权)|不足以|还应|并不|加倍|不得(?:再)?(?:延|拖)|发票/,
      isHeldAnyway: true,
    },
  },
  on: BREACHES,
  isSameParty: true,
}
