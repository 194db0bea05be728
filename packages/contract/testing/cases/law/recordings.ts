import { HEAD } from '../head.ts'

export const RECORDINGS = {
  'recording-kept-short': {
    bad: `${HEAD}第一条 录音\n«通话录音保存五日»。\n`,
    good: `${HEAD}第一条 录音\n通话录音保存六个月。\n`,
  },
} as const
