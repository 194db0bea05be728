import { HEAD } from '../head.ts'

export const SAMPLES = {
  'sample-too-small': {
    bad: `${HEAD}第一条 质检\n甲方«每季度抽查两通录音作为考核依据»。\n`,
    good: `${HEAD}第一条 质检\n甲方每季度抽查两百通录音作为考核依据。\n`,
  },
} as const
