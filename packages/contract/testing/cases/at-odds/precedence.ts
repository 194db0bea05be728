import { HEAD } from '../head.ts'

export const PRECEDENCE = {
  'prevail-both': {
    bad: `${HEAD}第一条 效力\n细则与主文不一致的，以主文为准。主文与细则«冲突的，以细则为准»。\n`,
    good: `${HEAD}第一条 效力\n细则与主文不一致的，以主文为准。报价单与细则冲突的，以细则为准。\n`,
  },
  'precedence-circular': {
    bad: `${HEAD}第一条 附则\n比选文件«与本合同不一致的，以比选文件为准；与比选文件不一致的，以本合同为准»。\n`,
    good: `${HEAD}第一条 附则\n比选文件与本合同不一致的，以本合同为准。\n`,
  },
} as const
