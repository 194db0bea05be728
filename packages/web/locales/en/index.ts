import type { Messages } from '../messages.ts'
import type { zhCn } from '../zh-CN/index.ts'
import { administration } from './administration.ts'
import { contracts } from './contracts.ts'
import { facts } from './facts.ts'
import { mapping } from './mapping.ts'
import { reconcile } from './reconcile.ts'
import { records } from './records.ts'
import { service } from './service.ts'
import { shell } from './shell.ts'
import { signIn } from './sign-in.ts'
import { statement } from './statement.ts'
import { today } from './today.ts'
import { whatIf } from './what-if.ts'

/** All English texts; a key that the Chinese catalogue has and this one lacks does not compile. */
export const en: Messages<typeof zhCn> = {
  administration,
  contracts,
  facts,
  mapping,
  reconcile,
  records,
  service,
  shell,
  signIn,
  statement,
  today,
  whatIf,
}
