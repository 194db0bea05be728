import { HEAD } from '../head.ts'

export const MEASURES = {
  'standard-not-measurable': {
    bad: `${HEAD}第一条 服务标准\n接通率不低于90%。\n«客服态度良好、反应迅速»。\n`,
    good: `${HEAD}第一条 服务标准\n接通率不低于90%。\n客服在30秒内回复。\n`,
  },
  'kpi-without-formula': {
    bad: `${HEAD}第一条 服务标准\n接通率不低于90%，即接通数除以来电总数。\n«客户满意度不低于95%»。\n`,
    good: `${HEAD}第一条 服务标准\n客户满意度不低于95%，以评价满意的样本数除以有效样本数计算。\n`,
  },
  'kpi-formula-implied': {
    bad: `${HEAD}第一条 服务标准\n«接通率不低于90%»。\n`,
    good: `${HEAD}第一条 服务标准\n接通率不低于90%，即接通数除以来电总数。\n`,
  },
  'kpi-without-target': {
    bad: `${HEAD}«第一条 考核指标\n(1)客户满意度；\n(2)投诉率。»\n`,
    good: `${HEAD}第一条 考核指标\n(1)客户满意度不低于95%；\n(2)投诉率不高于1%。\n`,
  },
  'standard-without-consequence': {
    bad: `${HEAD}第一条 服务内容\n接听电话。\n«第二条 服务质量考核\n2.1 客户满意度不低于95%。»\n`,
    good: `${HEAD}第一条 服务内容\n接听电话。\n第二条 服务质量考核\n2.1 客户满意度不低于95%，未达标的，扣减当月服务费的2%。\n`,
  },
  'assessment-without-standard': {
    bad: `${HEAD}第一条 服务评价\n«考核结果作为支付服务费的依据»。\n`,
    good: `${HEAD}第一条 服务标准\n满意度不低于95%。\n考核结果作为支付服务费的依据。\n`,
  },
} as const
