import { testPhrasings } from '../../../testing/phrasings.ts'

testPhrasings(
  [['standard-not-measurable', '第一条 服务质量\n乙方的接待力求热情、专业。\n']],
  [['standard-not-measurable', '第一条 服务质量\n乙方应达到附表中的指标，并努力做到热情、专业。接通率不低于92%。\n']],
)
