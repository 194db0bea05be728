import { HEAD } from '../head.ts'

export const ONLOOKERS = {
  'party-without-part': {
    bad: `${HEAD}«监督方：人和协会»\n第一条 目的\n明确甲方、乙方和监督方的权利义务。\n第二条 服务\n乙方接听热线。\n`,
    good: `${HEAD}监督方：人和协会\n第一条 监督\n监督方有权每季度检查服务质量。\n`,
  },
} as const
