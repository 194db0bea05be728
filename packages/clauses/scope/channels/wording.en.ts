import type { ClauseText } from '../../clause.ts'
import { channelWords } from '../../shared/record-filter.ts'
import { andCommas, choose, client, list, p, provider, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Channels',
  body: [
    p`${provider} shall serve customers through the following channels: ${list('channels', channelWords.en, andCommas)}.`,
    when(
      'outside',
      choose('outside', {
        'pass-on': p`${provider} shall pass any contact made through another channel on to ${client} and count it separately.`,
        'serve-apart': p`${provider} shall handle any contact made through another channel, but shall count it separately and leave it out of the service metrics.`,
      }),
    ),
  ],
  labels: { channels: 'Channels', outside: 'Contacts through other channels' },
  help: {
    purpose: 'Says through which channels customers are served; other contacts are counted apart.',
    legalBasis: 'Civil Code art. 470 (subject matter and manner of performance).',
    forClient: 'List all channels in use, and treat new ones as a change.',
    forProvider:
      'Settle whose system each channel runs on and who keeps its records; without them nothing can be proved.',
  },
  findings: {
    'channel-twice': {
      problem: 'A channel is listed twice.',
      reason: 'A channel listed twice makes volume and staff count twice.',
      repair: 'Remove the duplicate.',
    },
    'outside-without-rule': {
      problem: 'Nothing says what happens with contacts through other channels.',
      reason:
        'Customers will come through other channels all the same; whether they are served, charged or measured is open.',
      repair: 'Choose to pass them on, or to serve and count them separately.',
    },
  },
}
