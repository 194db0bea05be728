import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** What does not add up over several clauses, cannot be reached, or came with a template. */
const FAULTS: readonly Phrasing[] = [['forum-commission-unnamed', '第十条 争议\n由上海市仲裁机构仲裁。\n']]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [['forum-commission-unnamed', '第十条 争议\n提交上海仲裁委员会仲裁。\n']]

testPhrasings(FAULTS, SOUND)
