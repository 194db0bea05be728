import { HEAD } from '../head.ts'

export const LISTS = {
  'list-empty': {
    bad: `${HEAD}第一条 服务\n«乙方提供的服务内容如下：»\n第二条 费用\n每月两万元。\n`,
    good: `${HEAD}第一条 服务\n乙方提供的服务内容如下：\n1. 接听来电；\n2. 回访。\n第二条 费用\n每月两万元。\n`,
  },
  'clause-omitted': {
    bad: `${HEAD}第一条 服务\n接听来电。\n«第二条 赔偿\n（略）»\n第三条 期限\n一年。\n`,
    good: `${HEAD}第一条 服务\n接听来电。\n第二条 特别约定\n无。\n第三条 期限\n一年。\n`,
  },
} as const
