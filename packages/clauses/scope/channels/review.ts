import type { ReviewRule } from '../../clause.ts'
import type { ChannelsClauseTerms } from './terms.ts'

export const review: readonly ReviewRule<ChannelsClauseTerms>[] = [
  {
    code: 'channel-twice',
    severity: 'warning',
    check: ({ channels }) =>
      channels.flatMap((channel, index) =>
        channels.indexOf(channel) < index ? [{ path: `channels[${index}]`, data: { channel } }] : [],
      ),
  },
  {
    code: 'outside-without-rule',
    severity: 'note',
    check: ({ outside }) =>
      outside === undefined
        ? [{ path: 'outside', repair: { op: 'set', path: 'scope/channels.outside', value: 'pass-on' } }]
        : [],
  },
]
