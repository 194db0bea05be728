import type { ClauseText } from '../../clause.ts'
import { amount, countOf, localProse, phrase } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { andCommas, choose, client, items, lead, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Services',
  body: [
    lead(
      p`${provider} shall provide the following customer services to ${client}:`,
      items('items', p`${term('', localProse)}`),
    ),
    p`${provider} shall handle the following case types: ${list('caseTypes', s`“${term('', phrase)}”`, andCommas)}. Service records shall be classified and counted by these types.`,
    when(
      'excludedCaseTypes',
      p`The following case types are not part of the services; ${provider} shall pass them on to ${client} and count them separately: ${list('excludedCaseTypes', s`“${term('', phrase)}”`, andCommas)}.`,
    ),
    when(
      'callLimits',
      p`${provider} shall call one and the same customer no more than ${list('callLimits', s`${term('most', countOf('次', 'time'))} ${choose('every', { day: s`a day`, week: s`a week`, month: s`a month` })}`, andCommas)}.`,
    ),
    when(
      'settleUpToYuan',
      p`${provider} may itself decide on refunds and compensation of no more than ${term('settleUpToYuan', amount)} a case; what goes beyond shall be put to ${client}.`,
    ),
    when(
      'manual',
      p`The service manual is ${choose('manual', {
        client: s`written and maintained by ${client}`,
        provider: s`written and maintained by ${provider} and comes into use once ${client} has approved it in writing`,
        jointly: s`written and maintained jointly by the parties`,
      })}; service agents shall follow it.`,
    ),
    ...deadlineAndLimitWords({ 'zh-CN': '事由发生', en: 'the occasion arises' }).en,
  ],
  labels: {
    items: 'Services',
    caseTypes: 'Case types',
    excludedCaseTypes: 'Case types left out',
    callLimits: 'Calls to one customer',
    'callLimits.most': 'Times at most',
    'callLimits.every': 'Counted each',
    settleUpToYuan: 'Refunded or made good without asking, at most',
    manual: 'Who keeps the manual',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose: 'Says what the provider does and does not do; case types decide which records count.',
    legalBasis: 'Civil Code arts. 470 (subject matter) and 919 (entrustment).',
    forClient: 'Case types must match the classes in the system, or nothing can be counted.',
    forProvider: 'List what only the client can decide, such as approving compensation, as left out.',
  },
  findings: {
    'case-type-in-and-out': {
      problem: '“{caseType}” is both part of the services and left out.',
      reason: 'One type is both to be handled and to be passed on, which contradicts itself in metrics and fees.',
      repair: 'Keep “{caseType}” in one place only.',
    },
    'case-type-twice': {
      problem: 'The case type “{caseType}” is listed twice.',
      reason: 'Two identical choices when classifying split the figures.',
      repair: 'Remove the duplicate “{caseType}”.',
    },
  },
}
