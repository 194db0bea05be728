import { HEAD } from '../head.ts'

export const PRECEDENCE = {
  'precedence-circular': {
    bad: `${HEAD}第一条 附则\n比选文件«与本合同不一致的，以比选文件为准；与比选文件不一致的，以本合同为准»。\n`,
    good: `${HEAD}第一条 附则\n比选文件与本合同不一致的，以本合同为准。\n`,
  },
} as const
