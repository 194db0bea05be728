import type { Language, LocalText } from '@heqi/vocabulary'
import { optionRows, synopsis } from '../command-line.ts'
import { manualProse } from '../manual.ts'
import { SCHEMAS } from '../schemas.ts'
import type { Verb } from '../verb.ts'

const INTRODUCTION: LocalText = {
  'zh-CN': `# heqi 命令

由各命令自带的手册页生成（\`vitest run packages/cli/manual.test.ts -u\`），请勿手改。

每个命令：\`--json\` 的输出稳定，格式见 \`heqi schema 名称\`；读文件或标准输入（“-”）；只写到指明之处；退出码 0 为成功，1 为有发现或
被拒绝，2 为用法有误；语言依 \`--lang\`，否则依 LC_ALL、LC_MESSAGES、LANG，未设则为中文。首次运行会在系统临时目录留下编译缓存。`,
  en: `# The command heqi

Generated from the manual page of each command (\`vitest run packages/cli/manual.test.ts -u\`): do not edit.

Every command: \`--json\` is stable and described by \`heqi schema NAME\`; files are read by name or from standard input (“-”); nothing is
written but where the call says; the exit code is 0 for success, 1 for findings or a refusal, 2 for wrong use; the language follows
\`--lang\`, else LC_ALL, LC_MESSAGES, LANG, and is Chinese where none is set. The first run leaves a compile cache among the
temporary files of the system.`,
}

const HEADS: Readonly<Record<Language, { readonly option: string; readonly meaning: string; readonly json: string }>> =
  {
    'zh-CN': { option: '选项', meaning: '含义', json: '`--json` 的格式' },
    en: { option: 'option', meaning: 'meaning', json: 'Schema of `--json`' },
  }

/** The reference page of all commands in one language. */
export function commandsPage(verbs: readonly Verb[], language: Language): string {
  const sections = verbs.map((verb) => verbSection(verb, language))
  const schemas = Object.entries(SCHEMAS).map(([name, { text }]) => `| \`${name}\` | ${text[language]} |`)
  const { meaning } = HEADS[language]
  return [
    INTRODUCTION[language],
    ...sections,
    `## heqi schema\n\n| NAME | ${meaning} |\n|---|---|\n${schemas.join('\n')}`,
  ]
    .join('\n\n')
    .concat('\n')
}

function verbSection(verb: Verb, language: Language): string {
  const { option, meaning, json } = HEADS[language]
  const options = optionRows(verb, language).map(([flags, text]) => `| \`${flags}\` | ${text.replaceAll('|', '\\|')} |`)
  return [
    `## heqi ${verb.name}`,
    `${verb.summary[language]}${language === 'zh-CN' ? '。' : '.'}`,
    `    ${synopsis(verb)}`,
    manualProse(verb, language),
    `| ${option} | ${meaning} |\n|---|---|\n${options.join('\n')}`,
    `${json}: \`${verb.schema}\``,
  ].join('\n\n')
}
