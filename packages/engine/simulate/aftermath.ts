/** What follows a conversation: resolution with its pauses, reopening, survey, complaint, quality check, a repeat contact. */
import type { Pause } from '@heqi/records'
import { DAY_MS, HOUR_MS, type Instant } from '@heqi/vocabulary'
import { type ContactDraft, wholeSeconds } from './contact.ts'
import type { Random } from './random.ts'

/** Whether, and when, the customer comes back with the same matter. */
export type Aftermath = { readonly repeatAt: Instant | undefined }

/** Tells the rest of the story of a contact that was served until `draft.endedAt`. */
export function aftermath(draft: ContactDraft, random: Random): Aftermath {
  const end = draft.endedAt ?? draft.enteredAt
  const isSolvedAtOnce = random.chance(draft.complexity === 'complex' ? 0.42 : 0.86)
  const isResolved = isSolvedAtOnce || random.chance(0.97)
  if (isResolved) resolve(draft, end, isSolvedAtOnce, random)
  const isReopened = isResolved && random.chance(isSolvedAtOnce ? 0.015 : 0.05)
  if (isReopened) reopen(draft, random)
  const mood = moodOf(draft, isSolvedAtOnce && !isReopened)
  survey(draft, mood, random)
  complain(draft, mood, random)
  inspect(draft, random)
  const comesBack = random.chance(isSolvedAtOnce ? 0.045 : 0.16)
  return { repeatAt: comesBack ? end + wholeSeconds(random.logNormal(40 * 3600, 0.9)) : undefined }
}

/** When nobody took the contact, the customer may try again. */
export function tryAgain(draft: ContactDraft, random: Random): Aftermath {
  complain(draft, 2, random)
  const at = draft.abandonedAt ?? draft.enteredAt
  return { repeatAt: random.chance(0.35) ? at + wholeSeconds(random.logNormal(3 * 3600, 1)) : undefined }
}

function resolve(draft: ContactDraft, end: Instant, isAtOnce: boolean, random: Random): void {
  if (isAtOnce) {
    draft.resolvedAt = end
    draft.lastResolvedAt = end
    return
  }
  const medianHours = draft.complexity === 'complex' ? 14 : 5
  const pauses: Pause[] = []
  let at = end + Math.min(10 * DAY_MS, wholeSeconds(random.logNormal(medianHours * 3600, 0.7)) / 2)
  at = Math.round(at / 1000) * 1000
  if (random.chance(0.35)) {
    const until = at + Math.min(6 * DAY_MS, wholeSeconds(random.logNormal(9 * 3600, 0.8)))
    const reason = random.pick(PAUSE_WEIGHTS, ({ weight }) => weight).reason
    pauses.push({ start: at, end: until, reason, evidence: `message-${draft.sourceId}` })
    at = until
  }
  at += Math.min(10 * DAY_MS, wholeSeconds(random.logNormal(medianHours * 3600, 0.7) / 2))
  if (pauses.length > 0) draft.pauses = pauses
  draft.resolvedAt = at
  draft.lastResolvedAt = at
}

const PAUSE_WEIGHTS = [
  { reason: 'waiting-for-customer', weight: 7 },
  { reason: 'waiting-for-client', weight: 2 },
  { reason: 'waiting-for-third-party', weight: 1 },
] as const

function reopen(draft: ContactDraft, random: Random): void {
  const reopenedAt =
    (draft.resolvedAt ?? draft.enteredAt) + Math.min(5 * DAY_MS, wholeSeconds(random.logNormal(20 * 3600, 0.8)))
  draft.reopenedAt = [reopenedAt]
  draft.lastResolvedAt = reopenedAt + Math.min(5 * DAY_MS, wholeSeconds(random.logNormal(6 * 3600, 0.8)))
}

/** From 1, angry, to 5, delighted. */
function moodOf({ queueMs = 0, resolvedAt, endedAt = 0 }: ContactDraft, isSolvedAtOnce: boolean): number {
  const waited = Math.min(1.5, queueMs / 120_000)
  const open = resolvedAt === undefined ? 2 : Math.min(1.2, (resolvedAt - endedAt) / (48 * HOUR_MS))
  return (isSolvedAtOnce ? 4.9 : 4.4) - waited - open
}

function survey(draft: ContactDraft, mood: number, random: Random): void {
  const after = draft.lastResolvedAt ?? draft.endedAt
  if (after === undefined || !random.chance(0.7)) return
  draft.surveySentAt = after + wholeSeconds(60 + random.uniform() * 240)
  if (!random.chance(0.28)) return
  draft.surveyAnsweredAt = draft.surveySentAt + wholeSeconds(random.logNormal(1800, 1.2))
  draft.surveyScore = Math.min(5, Math.max(1, Math.round(mood + 0.55 * random.normal())))
  if (random.chance(0.5)) draft.recommendScore = Math.min(10, Math.max(0, Math.round(mood * 2 + random.normal())))
}

function complain(draft: ContactDraft, mood: number, random: Random): void {
  if (!random.chance(0.002 + Math.max(0, 4 - mood) * 0.004)) return
  draft.complaint = true
  draft.complaintUpheld = random.chance(0.4)
}

function inspect(draft: ContactDraft, random: Random): void {
  if (!random.chance(0.03)) return
  draft.qualityScore = Math.min(100, Math.max(40, Math.round(92 + 5 * random.normal())))
  draft.qualityFatal = random.chance(0.012)
}
