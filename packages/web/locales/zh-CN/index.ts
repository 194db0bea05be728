import { shell } from './shell.ts'
import { signIn } from './sign-in.ts'

/** All Chinese texts, one file for each screen. */
export const zhCn = { shell, signIn } as const
