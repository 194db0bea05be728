import { Duration, type Obligation, oneOf, record } from '@heqi/terms'
import type { Static } from 'typebox'
import type { ReviewRule } from '../clause.ts'
import { cue } from '../recognise/cue.ts'
import type { Place } from '../recognise/sight.ts'
import { after, obligationsOf } from './obligations.ts'

/** A request for consent is answered within a time, and silence has a meaning. */
export const ConsentReply = record({ within: Duration, silence: oneOf('consent', 'refusal') })
export type ConsentReply = Static<typeof ConsentReply>

type WithReply = { readonly reply?: ConsentReply }

/** The duty of whoever is asked to answer `event` in time. */
export const answerDuty = (
  clause: string,
  owner: Obligation['owner'],
  action: string,
  event: string,
  { within, silence }: ConsentReply,
): Obligation => obligationsOf(clause).duty(owner, action, after(event, within), { onSilence: silence })

/** Silence is a declaration only where the parties agree so; agreed as consent, it binds a party that overlooked a request. */
export const silenceIsConsent = (clause: string): ReviewRule<WithReply> => ({
  code: 'silence-is-consent',
  severity: 'warning',
  legalBasis: { 'zh-CN': '《中华人民共和国民法典》第一百四十条第二款', en: 'Civil Code art. 140(2)' },
  check: ({ reply }) =>
    reply?.silence === 'consent'
      ? [{ path: 'reply.silence', repair: { op: 'set', path: `${clause}.reply.silence`, value: 'refusal' } }]
      : [],
})

/** A request that nobody need answer leaves everything open. */
export const noReplyTime: ReviewRule<WithReply> = {
  code: 'no-reply-time',
  severity: 'note',
  check: ({ reply }) => (reply === undefined ? [{ path: 'reply' }] : []),
}

/** A request without saying for what, in the sentence beside: `收到书面请求的一方应在15日内答复，逾期不答复的，视为不同意`. */
const ASKED = cue`(?:收到|接到)[^。;]{0,10}(?:请求|申请|要求)[^。;]{0,16}?{reply:duration}(?:之?内|以内)[^。;]{0,14}?(?:答复|回复|答覆)(?:[^。;]{0,12}[,;][^。]{0,16}(?:未|不)?[^。;]{0,10}视为(?<silence>同意|接受|认可|拒绝|不同意|不续签))?`

/** Reads `收到变更要求后5日内答复，逾期未答复视为拒绝` after words that say what is asked for. */
export function readReply({ first, put, set }: Place, about: string): void {
  const answer = first(
    cue`${about}[^。;]{0,40}?{reply:duration}(?:之?内|以内)[^。;]{0,14}?(?:答复|回复|审批|确认)(?:[^。;]{0,12}[,;][^。]{0,16}(?:未|不|逾期)[^。;]{0,10}视为(?<silence>同意|接受|认可|拒绝|不同意))?`,
  )
  put('reply.within', answer, 'reply')
  const beside = answer ?? first(ASKED)
  put('reply.within', beside, 'reply')
  const silence = beside?.words('silence')
  if (silence !== undefined) set('reply.silence', /^[拒不]/.test(silence) ? 'refusal' : 'consent', beside)
}
