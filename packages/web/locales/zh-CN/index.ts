import { contracts } from './contracts.ts'
import { shell } from './shell.ts'
import { signIn } from './sign-in.ts'
import { statement } from './statement.ts'

/** All Chinese texts, one file for each screen. */
export const zhCn = { contracts, shell, signIn, statement } as const
