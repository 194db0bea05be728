import { HEAD } from '../head.ts'

export const VOID_SENTENCES = {
  'sentence-void': {
    bad: `${HEAD}第一条 整改\n乙方«整改完成之前不得整改»。\n`,
    good: `${HEAD}第一条 整改\n乙方整改完成之前不得恢复接听。\n`,
  },
} as const
