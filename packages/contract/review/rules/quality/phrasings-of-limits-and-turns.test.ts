import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** Limits that are none, what comes too late, and steps that leave a hole. */
const FAULTS: readonly Phrasing[] = [
  ['bands-broken', '第一条 迟到\n接班迟到10分钟以内扣20元，30分钟以上扣全天工资。\n'],
  ['bands-broken', '第一条 差错\n每月漏单3件以内不罚；10件以上按每件200元扣款。\n'],
  [
    'bands-broken',
    '第一条 计价\n日均进线100人以内，3000元/月；100到300人，5000元/月；300到600人，9000元；500人以上另行商定。\n',
  ],
]

/** What only looks so. */
const SOUND: readonly Phrasing[] = [
  ['bands-broken', '第一条 费用\n晚1天以内扣100元，晚2天以上扣500元。\n'],
  ['bands-broken', '第一条 费用\n1小时以内的免费，超过1小时的每小时收50元。\n'],
  ['bands-broken', '第一条 差错\n每月漏单3件以内不罚；4件以上按每件200元扣款。\n'],
  ['bands-broken', '第一条 人员\n配备客服5人以上，培训师1至2人，主管1人以上。\n'],
  ['bands-broken', '第一条 计价\n日均进线100人以内，3000元/月；100到300人，5000元/月；300人以上，9000元。\n'],
]

testPhrasings(FAULTS, SOUND)
