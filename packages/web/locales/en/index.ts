import type { Messages } from '../messages.ts'
import type { zhCn } from '../zh-CN/index.ts'
import { contracts } from './contracts.ts'
import { records } from './records.ts'
import { service } from './service.ts'
import { shell } from './shell.ts'
import { signIn } from './sign-in.ts'
import { statement } from './statement.ts'
import { today } from './today.ts'

/** All English texts; a key that the Chinese catalogue has and this one lacks does not compile. */
export const en: Messages<typeof zhCn> = { contracts, records, service, shell, signIn, statement, today }
