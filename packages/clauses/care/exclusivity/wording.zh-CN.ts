import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { choose, client, commas, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '竞争限制',
  body: [
    p`本条所称竞争对手，是指与${client}存在竞争关系的下列主体：${list('rivals', s`${term('', phrase)}`, commas)}。`,
    choose('during', {
      forbidden: p`服务期限内，${provider}不得为竞争对手提供与本合同相同或者类似的服务。`,
      'with-consent': p`服务期限内，未经${client}书面同意，${provider}不得为竞争对手提供与本合同相同或者类似的服务。`,
      'separate-staff': p`服务期限内，${provider}为竞争对手提供服务的，应当使用不同的人员和相互隔离的系统，不得使参与本合同服务的人员同时为竞争对手服务。`,
    }),
    p`${provider}不得利用因履行本合同取得的信息或者便利，单独或者与他人共同从事损害${client}利益的活动。`,
    when(
      'declareWithin',
      p`${provider}与竞争对手存在合作或者可能发生利益冲突的，应当自知道之日起${term('declareWithin', duration)}内书面告知${client}。`,
    ),
    when('afterEnd', p`本合同终止或者解除后${term('afterEnd', duration)}内，${provider}仍应当遵守本条的限制。`),
  ],
  labels: { rivals: '竞争对手', during: '限制方式', declareWithin: '告知期限', afterEnd: '终止后期限' },
  help: {
    purpose: '约定服务方能否为委托方的竞争对手服务，怎样避免利益冲突。',
    legalBasis:
      '《中华人民共和国民法典》第五百零九条（诚信原则）；《中华人民共和国反垄断法》第十七条、第十八条（限制竞争协议的边界）。',
    forClient: '限制应当具体到竞争对手的名称或者业务，过宽的限制难以执行。',
    forProvider: '争取以人员和系统隔离代替禁止；终止后的限制应当短并有对价。',
  },
  findings: {
    'long-after-end': {
      problem: '竞争限制在合同终止后超过两年，可能因不合理地限制竞争而不被支持。',
      reason: '终止后限制过长而没有对价，有违公平，可能不获支持。',
      repair: '缩短至两年以内，或者约定补偿。',
    },
    'ban-without-declaration': {
      problem: '限制为竞争对手服务，却没有约定发现冲突时的告知期限。',
      reason: '服务方是否已为竞争对手服务，委托方无从知道。',
      repair: '填写告知期限，例如五个工作日。',
    },
  },
}
