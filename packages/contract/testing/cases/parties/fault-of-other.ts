import { HEAD } from '../head.ts'

export const FAULT_OF_OTHER = {
  'fault-of-other': {
    bad: `${HEAD}第一条 知识库\n知识库由甲方维护。\n第二条 责任\n«知识库错误造成的客户损失，由乙方承担»。\n`,
    good: `${HEAD}第一条 知识库\n知识库由甲方维护。\n第二条 责任\n知识库错误造成的客户损失，由甲方承担。\n`,
  },
} as const
