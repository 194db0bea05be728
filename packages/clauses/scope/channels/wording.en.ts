import type { ClauseText } from '../../clause.ts'
import { channelWords } from '../../shared/record-filter.ts'
import { andCommas, choose, client, list, p, provider, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Channels',
  body: [
    p`${provider} serves customers through the following channels: ${list('channels', channelWords.en, andCommas)}.`,
    when(
      'outside',
      choose('outside', {
        'pass-on': p`Contacts through any other channel are passed on to ${client} and counted apart.`,
        'serve-apart': p`Contacts through any other channel are served, but counted apart and left out of the service metrics.`,
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
    'channel-twice': 'A channel is listed twice.',
    'outside-without-rule': 'Nothing says what happens with contacts through other channels.',
  },
}
