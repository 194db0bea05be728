import { HEAD } from '../head.ts'

export const ONLOOKERS = {
  'party-without-part': {
    bad: `${HEAD}«监督方：人和协会»\n第一条 目的\n明确甲方、乙方和监督方的权利义务。\n第二条 服务\n乙方接听热线。\n`,
    good: `${HEAD}监督方：人和协会\n第一条 监督\n监督方有权每季度检查服务质量。\n`,
  },
  'party-outside': {
    bad: `${HEAD}丙方：人三公司\n第一条 监督\n丙方监督服务，丁方收取佣金。\n第二条 生效\n本合同«自甲方、乙方、丙方签字后生效»。\n`,
    good: `${HEAD}丙方：人三公司\n第一条 监督\n丙方监督服务。\n第二条 生效\n本合同自甲方、乙方、丙方签字后生效。\n`,
  },
} as const
