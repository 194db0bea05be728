import type { IsoMonth } from '@heqi/vocabulary'
import type { ContactDraft } from './contact.ts'

/** What happened to the contacts of one channel that arrived in a month, counted while they happened. Times in milliseconds. */
export type ChannelTruth = {
  contacts: number
  /** Of a case type that the contract excludes; not counted in anything below. */
  outOfScope: number
  /** Arrived while the service was open; the queue counts below are of these. */
  inHours: number
  answered: number
  leftInMenu: number
  lostInQueue: number
  answeredWithin20Seconds: number
  waitMs: number
  handleMs: number
  /** In and out of hours from here on. */
  resolved: number
  reopened: number
  complaints: number
  complaintsUpheld: number
  surveysSent: number
  surveysAnswered: number
  satisfied: number
  surveyPoints: number
  qualityScored: number
  qualityFatal: number
  emergencies: number
}

/** By month of arrival, then by channel. */
export type Truth = Readonly<Record<IsoMonth, Readonly<Record<string, Readonly<ChannelTruth>>>>>

const nothing = (): ChannelTruth => ({
  contacts: 0,
  outOfScope: 0,
  inHours: 0,
  answered: 0,
  leftInMenu: 0,
  lostInQueue: 0,
  answeredWithin20Seconds: 0,
  waitMs: 0,
  handleMs: 0,
  resolved: 0,
  reopened: 0,
  complaints: 0,
  complaintsUpheld: 0,
  surveysSent: 0,
  surveysAnswered: 0,
  satisfied: 0,
  surveyPoints: 0,
  qualityScored: 0,
  qualityFatal: 0,
  emergencies: 0,
})

/** Counts outcomes as the simulation knows them; it shares no code with the metrics that are tested against it. */
export class TruthCounter {
  readonly #months: Record<IsoMonth, Record<string, ChannelTruth>> = {}

  count(
    contact: ContactDraft,
    month: IsoMonth,
    story: { readonly isInScope: boolean; readonly isOpen: boolean },
  ): void {
    const channels = (this.#months[month] ??= {})
    const truth = (channels[contact.channel] ??= nothing())
    truth.contacts += 1
    if (!story.isInScope) {
      truth.outOfScope += 1
      return
    }
    if (story.isOpen) countQueue(truth, contact)
    truth.resolved += +(contact.resolvedAt !== undefined)
    truth.reopened += +(contact.reopenedAt !== undefined)
    truth.complaints += +(contact.complaint === true)
    truth.complaintsUpheld += +(contact.complaintUpheld === true)
    truth.surveysSent += +(contact.surveySentAt !== undefined)
    truth.surveysAnswered += +(contact.surveyScore !== undefined)
    truth.satisfied += +((contact.surveyScore ?? 0) >= 4)
    truth.surveyPoints += contact.surveyScore ?? 0
    truth.qualityScored += +(contact.qualityScore !== undefined)
    truth.qualityFatal += +(contact.qualityFatal === true)
    truth.emergencies += +(contact.emergency === true)
  }

  get truth(): Truth {
    return this.#months
  }
}

function countQueue(truth: ChannelTruth, contact: ContactDraft): void {
  truth.inHours += 1
  if (contact.abandonedIn === 'menu') truth.leftInMenu += 1
  else if (contact.abandonedIn !== undefined) truth.lostInQueue += 1
  if (contact.answeredAt === undefined) return
  truth.answered += 1
  truth.waitMs += contact.queueMs ?? 0
  truth.answeredWithin20Seconds += +((contact.queueMs ?? 0) <= 20_000)
  truth.handleMs += (contact.talkMs ?? 0) + (contact.holdMs ?? 0) + (contact.wrapUpMs ?? 0)
}
