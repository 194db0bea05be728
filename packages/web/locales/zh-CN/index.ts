import { shell } from './shell.ts'

/** All Chinese texts, one file for each screen. */
export const zhCn = { shell } as const
