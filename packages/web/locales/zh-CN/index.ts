import { contracts } from './contracts.ts'
import { records } from './records.ts'
import { service } from './service.ts'
import { shell } from './shell.ts'
import { signIn } from './sign-in.ts'
import { statement } from './statement.ts'
import { today } from './today.ts'

/** All Chinese texts, one file for each screen. */
export const zhCn = { contracts, records, service, shell, signIn, statement, today } as const
