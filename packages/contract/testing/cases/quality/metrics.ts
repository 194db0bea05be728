import { HEAD } from '../head.ts'

export const METRICS = {
  'metric-without-source': {
    bad: `${HEAD}第一条 考核\n«接通率不低于92%»，由甲方每月考核，不达标扣2%。\n`,
    good: `${HEAD}第一条 考核\n接通率不低于92%，由甲方每月按话务系统数据考核，不达标扣2%。\n`,
  },
  'metric-without-window': {
    bad: `${HEAD}第一条 考核\n«接通率不低于92%»，由甲方按话务系统数据考核，不达标扣2%。\n`,
    good: `${HEAD}第一条 考核\n接通率不低于92%，由甲方每月按话务系统数据考核，不达标扣2%。\n`,
  },
  'metric-without-measurer': {
    bad: `${HEAD}第一条 考核\n«月度接通率不低于92%»，以话务系统数据为准，不达标扣2%。\n`,
    good: `${HEAD}第一条 考核\n月度接通率不低于92%，以话务系统数据为准，由甲方考核，不达标扣2%。\n`,
  },
} as const
