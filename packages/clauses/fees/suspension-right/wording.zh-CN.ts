import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { client, p, provider, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '暂停服务',
  body: [
    p`${client}逾期支付无异议的款项超过${term('overdue', duration)}的，${provider}可以书面催告；${client}自收到催告之日起${term('notice', duration)}内仍未支付的，${provider}有权暂停相应的服务，直至该款项付清。`,
    when('restartWithin', p`${client}付清逾期款项后，${provider}应当在${term('restartWithin', duration)}内恢复服务。`),
    p`${provider}依照本条暂停服务的期间，不计入各项服务时限和考核指标；${provider}应当继续妥善保管${client}的资料和数据，并将暂停情况告知${client}。`,
    p`${provider}不得以有异议的款项为由暂停服务。`,
  ],
  labels: { overdue: '逾期多久', notice: '催告期限', restartWithin: '恢复期限' },
  help: {
    purpose: '约定委托方逾期付款时服务方在什么条件下可以暂停服务。',
    legalBasis: '《中华人民共和国民法典》第五百二十五条、第五百二十六条（同时履行抗辩、先履行抗辩）。',
    forClient: '坚持书面催告和合理期限，并排除有异议的款项，避免服务突然中断。',
    forProvider: '写明暂停期间不计考核；保留追究违约责任的权利。',
  },
  findings: {
    'no-warning-time': {
      problem: '催告期限为零，委托方没有补救机会，暂停可能被认定为违约。',
      reason: '先履行抗辩须以对方应先付款而未付为前提；不经催告即停服，客户受损时责任难辨。',
      repair: '填写催告后的等待期限，例如五个工作日。',
    },
    'no-restart': {
      problem: '没有约定付清后多久恢复服务。',
      reason: '付清后何时恢复没有约束，客户持续受影响。',
      repair: '填写恢复期限，例如二十四小时。',
    },
  },
}
