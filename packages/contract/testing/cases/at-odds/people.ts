import { HEAD } from '../head.ts'

export const PEOPLE = {
  'people-differ': {
    bad: `${HEAD}第一条 人员\n«乙方派驻白班5人、夜班3人，共计9人»。\n`,
    good: `${HEAD}第一条 人员\n乙方派驻白班5人、夜班3人，共计8人，其中组长1人。\n`,
  },
} as const
