import type { ClauseText } from '../../clause.ts'
import { duration, phrase, prose } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import {
  andCommas,
  andSemicolons,
  choose,
  client,
  law,
  lead,
  list,
  p,
  provider,
  s,
  term,
  when,
} from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Personal Information and Data Protection',
  body: [
    lead(
      p`${client} entrusts ${provider} with processing personal information of its customers; under ${law('article 21 of the Personal Information Protection Law of the PRC')} the parties agree:`,
      p`Purpose: ${term('purpose', prose)}`,
      p`Kinds of personal information: ${list('kinds', s`${term('', phrase)}`, andSemicolons)}.`,
      when(
        'sensitive',
        choose('sensitive', {
          included: p`As far as this includes sensitive personal information, ${client} shall obtain the separate consent required by law and ${provider} shall apply strict protective measures.`,
          none: p`This does not include sensitive personal information; if any is found, ${provider} shall stop processing it and inform ${client}.`,
        }),
      ),
      p`Methods: ${list(
        'methods',
        choose('', {
          collect: s`collection`,
          store: s`storage`,
          use: s`use`,
          process: s`processing`,
          transmit: s`transmission`,
          provide: s`provision`,
          delete: s`deletion`,
        }),
        andCommas,
      )}.`,
      p`Period: the term of the services; after it, processing is limited to what this clause provides.`,
    ),
    p`${provider} shall process personal information as agreed above and not beyond the agreed purpose, methods and kinds, and shall take the following protective measures: ${list(
      'measures',
      choose('', {
        'access-control': s`least access by role`,
        encryption: s`encrypted storage and transmission`,
        masking: s`masking on display`,
        'access-log': s`logs of access`,
        training: s`training of staff with access`,
        audit: s`regular audits`,
      }),
      andCommas,
    )}.`,
    choose('subProcessing', {
      forbidden: p`${provider} shall not entrust others with the processing of personal information.`,
      'with-consent': p`${provider} shall not entrust others with the processing of personal information without the written consent of ${client}; where consent is given, it shall impose the same duties on them and is liable for their acts.`,
    }),
    choose('crossBorder', {
      forbidden: p`Personal information shall be stored within the territory of the People’s Republic of China and shall be neither provided abroad nor accessed from abroad.`,
      'with-consent': p`Personal information shall be stored within the territory of the People’s Republic of China; it may be provided abroad only with the prior written consent of ${client} and after completion of the procedures required by law.`,
    }),
    p`If personal information is or may have been leaked, altered or lost, ${provider} shall take remedial measures at once and, within ${term('incidentNotice', duration)} of discovery, notify ${client} of the kinds of information, the cause, the possible harm and the measures taken, and assist ${client} in performing its statutory duties to report and notify.`,
    when(
      'incidentReport',
      p`${provider} shall submit to ${client} a written report on the course, cause and handling of the incident within ${term('incidentReport', duration)} of discovery.`,
    ),
    when(
      'requestHelp',
      p`Where an individual requests access to, or a copy, correction, completion or deletion of, personal information, ${provider} shall pass the request on within ${term('requestHelp', duration)} of receipt and assist ${client} in handling it.`,
    ),
    p`${client} may supervise and inspect the processing of personal information; ${provider} shall cooperate and provide the necessary records.`,
    p`If this Contract does not take effect, is void, is revoked, is rescinded or ends, ${provider} shall within ${term('atEndWithin', duration)} ${choose(
      'atEnd',
      {
        return: s`return the personal information to ${client} and keep none`,
        delete: s`delete the personal information, keep none and certify the deletion`,
        'return-and-delete': s`return the personal information to ${client}, then delete all copies, keep none and certify the deletion`,
      },
    )}.`,
    when(
      'retention',
      p`Service records containing personal information shall be kept for ${term('retention', duration)} from their creation and then be deleted or anonymised, unless the law prescribes another period.`,
    ),
    p`Customer data provided by ${client} or generated in the services belongs to ${client}; ${provider} may use it only to perform this Contract.`,
    ...deadlineAndLimitWords({ 'zh-CN': '事由发生', en: 'the occasion arises' }).en,
  ],
  labels: {
    purpose: 'Purpose',
    kinds: 'Kinds of personal information',
    sensitive: 'Sensitive personal information',
    methods: 'Methods',
    measures: 'Measures',
    subProcessing: 'Sub-processing',
    crossBorder: 'Provision abroad',
    incidentNotice: 'Notice of a leak within',
    incidentReport: 'Written report of a leak within',
    requestHelp: 'Help with requests within',
    atEnd: 'At the end',
    atEndWithin: 'At the end, within',
    retention: 'Service records kept for',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose:
      'Agrees purpose, period, methods, kinds and measures of entrusted processing, and what follows a leak and the end.',
    legalBasis:
      'Personal Information Protection Law arts. 21 (entrusted processing), 51 (security), 57 (leaks) and 59 (duties of the entrusted party); Data Security Law art. 27.',
    forClient:
      'You stay the handler and answer to the outside first: ask for short notice of leaks and a certificate of deletion.',
    forProvider:
      'Keep purpose and kinds definite and refuse what goes beyond; unlawfully obtained information is the client’s risk.',
  },
  findings: {
    'notice-too-slow': {
      problem: 'Notice of a leak may take more than three days; the client can hardly meet its legal duties.',
      reason: 'The handler must act and notify at once; a late report puts the client in breach of law.',
      repair: 'Shorten it to seventy-two hours at most, better twenty-four.',
    },
    'sensitive-not-said': {
      problem: 'Nothing says whether sensitive personal information is included.',
      reason: 'Sensitive data need separate consent and strict protection; unsaid, that is forgotten.',
      repair: 'State whether sensitive personal information is included.',
    },
    'sensitive-weak-measures': {
      problem: 'Sensitive personal information is included, but without encryption, masking or access logs.',
      reason: 'Sensitive personal information requires strict protection.',
      repair: 'Add encryption, masking and access logs.',
    },
    'no-access-control': {
      problem: 'Access control is not among the measures.',
      reason: 'The law requires permissions to be set; where everybody sees everything, leaks cannot be traced.',
      repair: 'Add access by role to the measures.',
    },
    'no-retention': {
      problem: 'Nothing says how long service records with personal information are kept.',
      reason: 'Personal information may be kept only as long as needed; unsaid, it stays for ever.',
      repair: 'Set the time, in line with that of service records.',
    },
  },
}
