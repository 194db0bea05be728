import { writeFileSync } from 'node:fs'
import { commandsPage } from './commands-page.ts'
import { VERBS } from './verbs.ts'

const docs = new URL('../../docs/', import.meta.url)

writeFileSync(new URL('commands.md', docs), commandsPage(VERBS, 'en'))
writeFileSync(new URL('commands.zh-CN.md', docs), commandsPage(VERBS, 'zh-CN'))
