/** What the cases of the review say, in English and in short: what is announced, named or counted and left open. */
export const EXAMPLES_OF_LOOSE_ENDS = {
  'surcharge-unpriced': {
    bad: 'The provider may charge extra for enquiries above the plan.',
    good: 'Enquiries above the plan cost 2 yuan each.',
  },
  'tolerance-without-rule': {
    bad: 'Differences of up to 2 % are not adjusted.',
    good: 'Differences of up to 2 % are not adjusted; above that the client’s system counts.',
  },
  'liability-unmeasured': {
    bad: 'For exposure in the media the provider bears the corresponding liability.',
    good: 'For exposure in the media the provider pays 3,000 yuan each time.',
  },
  'party-without-part': {
    bad: 'A supervisor is listed with the parties and does nothing.',
    good: 'The supervisor checks the quality every quarter.',
  },
  'explanation-operative': {
    bad: 'Behind the signatures: each late arrival costs 30 yuan.',
    good: 'Art. 1: the explanations are part of this contract.',
  },
  'bands-decimals-open': {
    bad: 'A weighted score: from 90 nothing; 80 to 89 2 %.',
    good: 'A weighted score, rounded to whole points: from 90 nothing; 80 to 89 2 %.',
  },
  'bands-end-shared': {
    bad: 'From 90 nothing; 80 to 90 2 %.',
    good: 'From 90 nothing; from 80 to below 90 2 %.',
  },
  'damages-full-and-capped': {
    bad: 'All losses are made good, not exceeding three months’ fees.',
    good: 'Losses are made good up to three months’ fees.',
  },
  'score-input-undefined': {
    bad: 'The score is each metric’s score times its weight.',
    good: 'A met target earns full points; each point below costs 2.',
  },
  'annex-titled-absent': {
    bad: 'Annexes: “Assessment rules”. Nothing is attached.',
    good: 'The contract has no annexes.',
  },
  'signature-missing': {
    bad: 'In force once signed and sealed; the text ends.',
    good: 'In force once signed and sealed; client (seal): provider (seal):',
  },
  'numbering-restarts': {
    bad: 'Part 1: 1, 2. Part 2: 1, 2.',
    good: 'Part 1: 1, 2. Part 2: 3, 4.',
  },
  'place-lost': {
    bad: 'Address: province, city, district, street, number.',
    good: 'Address: 8 Linyuan Road, Fucheng District, Mianyang.',
  },
} as const
