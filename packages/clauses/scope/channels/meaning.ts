import type { Meaning } from '../../clause.ts'
import type { ChannelsClauseTerms } from './terms.ts'

const clause = 'scope/channels'

/** Channels open in the desk; the engine counts records of other channels apart. */
export const meaning = ({ channels, outside }: ChannelsClauseTerms): Meaning => ({
  executable: { [clause]: { channels } },
  settings: outside === undefined ? {} : { [clause]: { outside } },
})
