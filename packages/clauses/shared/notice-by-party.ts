import { cue } from '../recognise/cue.ts'

const AHEAD = '[^。;,、]{0,14}(?:提前|提早)\\s*(?:至少|不少于)?\\s*'

/** Each party has a notice of its own: `甲方提前30日、乙方提前60日书面通知对方,可解除合同`. */
export const NOTICE_BY_PARTY = cue`(?:{client})${AHEAD}{ofClient:duration}[^。;]{0,14}?[、,和及或](?:而)?(?:{provider})${AHEAD}{ofProvider:duration}|(?:{provider})${AHEAD}{alsoOfProvider:duration}[^。;]{0,14}?[、,和及或](?:而)?(?:{client})${AHEAD}{alsoOfClient:duration}`
