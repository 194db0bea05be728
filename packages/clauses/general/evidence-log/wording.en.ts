import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { andCommas, choose, law, list, otherPartyOf, p, partyOf, s, term } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Electronic Evidence',
  body: [
    p`The parties agree to keep the following electronic data of this Contract, or their hashes, in an electronic evidence log to which entries can only be appended and in which none can be altered or deleted (the “Log”): ${list(
      'entries',
      choose('', {
        terms: s`the terms with their amendments`,
        'service-records': s`service records`,
        notices: s`notices`,
        statements: s`statements`,
        disputes: s`objections and disputes`,
        acceptance: s`results of acceptance`,
      }),
      andCommas,
    )}.`,
    p`The Log is kept by ${partyOf('keptBy')}, which signs each checkpoint. At any time ${otherPartyOf('keptBy')} may take a complete copy and verify it independently, and shall verify and cosign each checkpoint within ${term('cosignWithin', duration)} after it is published. A cosignature confirms only that the Log has not been altered; it accepts no amount and no claim.`,
    p`A party that objects to an entry shall do so in writing within ${term('objectWithin', duration)} after the checkpoint that contains it is published; the objection is entered in the Log. If no objection is made in time, the entry is presumed to be true unless there is evidence to the contrary.`,
    p`The parties confirm that the Log is the method agreed by the parties for storing, transmitting and extracting electronic data within the meaning of the ${law('Provisions of the Supreme People’s Court on Evidence in Civil Litigation, art. 94 paragraph 1 item 5')}. Personal information shall not be entered in the Log in plain text.`,
    p`After this Contract has ended, the Log shall be kept for a further ${term('keepFor', duration)}.`,
  ],
  labels: {
    keptBy: 'Log kept by',
    entries: 'Entries',
    cosignWithin: 'Cosign within',
    objectWithin: 'Object within',
    keepFor: 'Kept after the end',
  },
  help: {
    purpose: 'Keeps data in a log that both parties can verify, so that it counts as evidence.',
    legalBasis:
      'Provisions on Evidence in Civil Litigation (2019) arts. 93 and 94; Civil Code art. 188 (limitation); Personal Information Protection Law art. 47.',
    forClient: 'Keep the log no shorter than the limitation period; ask for cosignatures in time.',
    forProvider: 'Keep a complete copy of your own, and make sure that cosigning accepts no amount.',
  },
  findings: {
    'kept-shorter-than-limitation': {
      problem: 'The log is kept for less than the ordinary limitation period.',
      reason: 'Evidence would be gone while claims are still alive.',
      repair: 'Extend it to three years or more.',
    },
    'objection-too-short': {
      problem: 'The time to object is too short to check anything.',
      reason: 'Entries would be presumed true before anyone could check them.',
      repair: 'Extend it to three working days or more, better ten.',
    },
    'records-left-out': {
      problem: 'Service records are not in the log, so metrics and statements cannot be proved.',
      reason: 'Service records are the source of metrics and fees.',
      repair: 'Add service records to the log.',
    },
  },
}
