import type { ClauseText } from '../../clause.ts'
import { duration, phrase, prose } from '../../say/index.ts'
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
          included: p`As far as this includes sensitive personal information, ${client} shall obtain the separate consent that the law requires and ${provider} shall protect it strictly.`,
          none: p`This does not include sensitive personal information; if any turns up, ${provider} shall stop processing it and tell ${client}.`,
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
      p`Period: the term of the services; after it only what this clause allows.`,
    ),
    p`${provider} shall process personal information as agreed above, not beyond the agreed purpose, methods and kinds, and with these measures: ${list(
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
      forbidden: p`${provider} may not entrust others with the processing.`,
      'with-consent': p`${provider} may entrust others with the processing only with the written consent of ${client}; it shall bind them in the same way and answers for them.`,
    }),
    choose('crossBorder', {
      forbidden: p`Personal information is stored in the mainland of China and may be neither provided nor accessed abroad.`,
      'with-consent': p`Personal information is stored in the mainland of China; it may be provided abroad only with the prior written consent of ${client} and after the procedures that the law requires.`,
    }),
    p`If personal information is or may have been leaked, altered or lost, ${provider} shall remedy this at once and within ${term('incidentNotice', duration)} of discovery tell ${client} the kinds of information, the cause, the possible harm and the measures taken, and help ${client} with its duties to report and notify.`,
    when(
      'requestHelp',
      p`Where a person asks to see, copy, correct, complete or delete personal information, ${provider} shall pass the request on within ${term('requestHelp', duration)} of receipt and help ${client} with it.`,
    ),
    p`${client} may supervise and inspect the processing; ${provider} shall cooperate and show the records needed.`,
    p`If this Contract is not effective, void, avoided or ended, ${provider} shall within ${term('atEndWithin', duration)} ${choose(
      'atEnd',
      {
        return: s`return the personal information to ${client} and keep none`,
        delete: s`delete the personal information, keep none and certify the deletion`,
        'return-and-delete': s`return the personal information to ${client}, then delete all copies, keep none and certify the deletion`,
      },
    )}.`,
    when(
      'retention',
      p`Service records with personal information are kept for ${term('retention', duration)} from their making and are then deleted or made anonymous, unless the law sets another time.`,
    ),
    p`Customer data that ${client} provides or that arises in the services belongs to ${client}; ${provider} may use it only to perform this Contract.`,
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
    requestHelp: 'Help with requests within',
    atEnd: 'At the end',
    atEndWithin: 'At the end, within',
    retention: 'Service records kept for',
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
    'notice-too-slow': 'Notice of a leak may take more than three days; the client can hardly meet its legal duties.',
    'sensitive-not-said': 'Nothing says whether sensitive personal information is included.',
    'sensitive-weak-measures':
      'Sensitive personal information is included, but without encryption, masking or access logs.',
    'no-access-control': 'Access control is not among the measures.',
    'no-retention': 'Nothing says how long service records with personal information are kept.',
  },
}
