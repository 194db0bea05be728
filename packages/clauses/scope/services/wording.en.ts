import type { ClauseText } from '../../clause.ts'
import { localProse, phrase } from '../../say/index.ts'
import { andCommas, choose, client, items, lead, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Services',
  body: [
    lead(
      p`${provider} provides the following customer services to ${client}:`,
      items('items', p`${term('', localProse)}`),
    ),
    p`The case types that ${provider} handles are: ${list('caseTypes', s`“${term('', phrase)}”`, andCommas)}. Service records are classed and counted by these types.`,
    when(
      'excludedCaseTypes',
      p`The following case types are not part of the services; they are passed on to ${client} and counted apart: ${list('excludedCaseTypes', s`“${term('', phrase)}”`, andCommas)}.`,
    ),
    when(
      'manual',
      p`The service manual is ${choose('manual', {
        client: s`written and kept by ${client}`,
        provider: s`written and kept by ${provider} and used once ${client} has confirmed it in writing`,
        jointly: s`written and kept by both parties together`,
      })}; service agents follow it.`,
    ),
  ],
  labels: {
    items: 'Services',
    caseTypes: 'Case types',
    excludedCaseTypes: 'Case types left out',
    manual: 'Who keeps the manual',
  },
  help: {
    purpose: 'Says what the provider does and does not do; case types decide which records count.',
    legalBasis: 'Civil Code arts. 470 (subject matter) and 919 (entrustment).',
    forClient: 'Case types must match the classes in the system, or nothing can be counted.',
    forProvider: 'List what only the client can decide, such as approving compensation, as left out.',
  },
  findings: {
    'case-type-in-and-out': '“{caseType}” is both part of the services and left out.',
    'case-type-twice': 'The case type “{caseType}” is listed twice.',
  },
}
