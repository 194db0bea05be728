import { HEAD } from '../head.ts'

export const SCORING = {
  'scoring-sheet-absent': {
    bad: `${HEAD}第一条 考核\n甲方按《考核评分表》打分，«得分低于80分的，扣减5%»。\n`,
    good: `${HEAD}第一条 考核\n甲方按《考核评分表》打分，漏接一次扣1分，得分低于80分的，扣减5%。\n`,
  },
  'rank-alone': {
    bad: `${HEAD}第一条 考核\n连续三个月«排名末位»的，甲方可以减少派单。\n`,
    good: `${HEAD}第一条 考核\n甲方对四家服务商按月评比，连续三个月排名末位的，甲方可以减少派单。\n`,
  },
  'deduction-unit-foreign': {
    bad: `${HEAD}第一条 指标\n1.1 接听率不低于92%；\n1.2 平均等待不超过25秒；\n1.3 各项指标«每低1个百分点扣»2分。\n`,
    good: `${HEAD}第一条 指标\n1.1 接听率不低于92%；\n1.2 平均等待不超过25秒；\n1.3 各项指标每低1个百分点或者每超1秒扣2分。\n`,
  },
  'score-input-undefined': {
    bad: `${HEAD}第一条 考核\n«总分为单项得分乘»以权重之和。低于80分的扣5%。\n`,
    good: `${HEAD}第一条 考核\n总分为单项得分乘以权重之和。指标达标得满分，每低1个百分点扣2分。低于80分的扣5%。\n`,
  },
} as const
