/** Refusals of the command itself: what is wrong and how to mend it. */
export const problems = {
  'verb-unknown': '没有“{value}”这个命令；可用：{expected}',
  'option-unknown': '没有选项 {value}；可用：{expected}',
  'option-value-missing': '选项 {value} 缺少取值；请写：{expected}',
  'option-required': '缺少必需的选项 {value}；请写：{expected}',
  'option-conflict': '{value} 不能与 {expected} 同时使用；请只用其一',
  'option-for-one-file': '{value} 只能用于一个文件；请逐个文件运行',
  'party-not-named': '合同里没有称为“{value}”的当事人；请用合同对双方的称呼：{expected}',
  'operand-missing': '缺少 {expected}；用法请见 --help',
  'operand-excess': '多出参数：{value}；请用引号括住含空格的文件名，或见 --help',
  'choice-unknown': '{option} 不接受“{value}”；可选：{expected}',
  'period-malformed': '期间“{value}”写法有误；应为 2026-10，或 2026-08..2026-10',
  'number-malformed': '{option} 的值“{value}”不是允许的数；应为：{expected}',
  'setting-malformed': '“{value}”写法有误；应为：路径=值，例如 quality/assessment.floor=20%',
  'date-malformed': '{option} 的值“{value}”不是存在的日期；应为 2026-11-03 这样的日期',
  usage: '用法有误：{value}；请见 --help',
  'instant-malformed': '时刻“{value}”写法有误；应为 2026-11-03T00:00:00+08:00',
  'pseudonyms-undecided':
    '记录中有客户标识；写出前请给出 --pseudonym-key 密钥文件，或以 --keep-identities 声明其已是假名',
  'key-too-short': '密钥只有 {value} 字节；请换用至少 {expected} 字节的密钥文件',
  'file-not-found': '找不到文件；请核对路径',
  'file-is-folder': '这是目录；请给出其中的文件',
  'output-is-folder': '这是目录；请写成目录加文件名',
  'output-is-input': '{value} 要写的文件同时是本次要读的或另一项要写的；请换个文件名，以免覆盖',
  'folder-not-found': '没有目录 {value}；请先建立',
  'file-not-readable': '文件无法读取（{value}）；请核对权限',
  'file-not-writable': '无法写入（{value}）；请核对目录与权限',
  'json-malformed': 'JSON 写法有误：此处不能写“{value}”；请核对此处的引号、逗号和括号',
  'json-cut': '文件在此处中断，不是完整的 JSON；请补全，或重新导出',
  'json-empty': '文件是空的；请核对路径，或重新导出 JSON',
  'schema-unknown': '没有名为“{value}”的数据格式；可用：{expected}',
  'suppressions-invalid': '保留清单的 {value} 处格式不对；每项须有 code 和 reason，写法见 heqi review --help',
  'fix-needs-source': 'PDF、rtf 和网页存档不能直接改写；请对 docx 等原文件使用 --fix',
  'records-empty': '期间 {value} 内没有服务记录；请核对 --period 与记录文件（记录覆盖 {expected}）',
  'month-outside-term':
    '{value} 早于合同期限 {expected} 一年以上，或者晚于其两年以上；请核对 --period，合同已续期的请在合同文件中补上修订',
  'carry-malformed': '结转文件不是 heqi settle --carry-out 写出的文件；请重新生成',
  'contract-is-text': '要的是合同文件或草稿（JSON）；文字的合同请先用 heqi import 读成条款，或用 heqi draft 起草',
  'contract-not-found': '文件中找不到合同；请核对文件',
  'version-without-text': '合同文件只有取值，没有文字，不能写成修订版；请改用草稿或合同文本',
  'file-damaged': '文件已损坏，无法读取；请用 Word 或 WPS 打开另存后再试',
  'pdf-damaged': 'PDF 已损坏，无法读取；请重新获取该文件，或者从原文件重新导出 PDF',
  'file-format-unknown':
    '认不出文件格式；合同请用 docx、pdf、rtf、txt、md 或 html；odt、wps 请用 Word 或 WPS 另存为 docx，图片请先做文字识别',
  'contract-too-large': '文件过大（{value}，最多 {expected}）；合同请单独成文，去掉图片与扫描页后再试',
  'file-letters-unknown': 'PDF 的字体没有写明文字，取不出来；请从原文件重新导出 PDF 或 docx，或先做文字识别',
  'file-part-unknown': '合同中嵌入的这一部分认不出格式；请用 Word 打开（Word 会并入该部分），再另存为 docx',
  'file-is-master-document': '这是主控文档，正文在其他文件里（{value}）；请在 Word 大纲视图中取消子文档的链接后另存',
  'file-is-old-word': '这是旧版 .doc 文件；请用 Word 或 WPS 另存为 .docx',
  'file-is-workbook': '这是表格文件（Excel），不是合同文本；请把合同正文存为 docx 或 PDF',
  'file-is-slides': '这是演示文稿（PowerPoint），不是合同文本；请把合同正文存为 docx 或 PDF',
  'file-is-archive-bomb': '压缩内容展开后有 {value}，最多读取 {expected}，已停止读取；请核对文件来源',
  'file-password-protected': '文件有密码；请去掉密码另存后再试',
  'file-has-no-text': '文件里没有文字（可能是扫描件）；请用文字识别软件转换后再试',
  'data-folder-in-use': '数据目录正被另一个合契使用：{value}；请先停止那一个，或用 --data 另选目录',
  'port-in-use': '端口 {value} 已被别的程序占用；请用 --port 另选一个',
  'database-other-version': '数据库由另一版本的合契建立：{value}；请用那个版本启动，或换用新的数据目录',
}

export const frame = {
  usage: '用法',
  options: '选项',
  verbs: '命令',
  more: '每个命令的手册：heqi 命令 --help',
  about: '合契：让客户服务外包合同运转起来',
  seeHelp: '用法见：heqi {verb} --help',
}

export const progress = {
  reading: '读取 {file}',
  measuring: '计量',
  settling: '结算 {month}',
  simulating: '模拟',
}

export const reading = {
  read: '读取行数',
  added: '新记录',
  duplicates: '重复',
  corrections: '更正',
  filtered: '按映射略去',
  rejected: '坏行',
}

export const doctor = {
  node: '运行环境',
  'node-ok': 'Node {value}',
  'node-warning': 'Node {value}',
  'node-failed': 'Node {value} 过旧；请用项目自带的 node_modules/.bin/node',
  fonts: '字体',
  'fonts-ok': '{value} 个字体文件齐备',
  'fonts-warning': '{value}',
  'fonts-failed': '缺少字体：{value}；请重新 npm install',
  documents: '文书',
  'documents-ok': '可生成 PDF（{value}）',
  'documents-warning': '{value}',
  'documents-failed': '不能生成 PDF：{value}',
  duckdb: 'DuckDB',
  'duckdb-ok': '{value}',
  'duckdb-warning': '{value}',
  'duckdb-failed': '不能运行：{value}；请重新 npm install',
  calendar: '节假日',
  'calendar-ok': '已公布 {value}',
  'calendar-warning': '{value} 年安排不在本版数据中；跨年的日期将标为“未公布”',
  'calendar-failed': '没有 {value} 年的节假日数据；请升级',
  disk: '磁盘',
  'disk-ok': '可用 {value} GB',
  'disk-warning': '仅余 {value} GB；请清理',
  'disk-failed': '{value}',
  machine: '机器',
  'machine-ok': '{value}',
  'machine-warning': '{value}',
  'machine-failed': '{value}',
  locale: '语言',
  'locale-ok': '{value}',
  'locale-warning': '{value}',
  'locale-failed': '{value}',
}

export const comparison = {
  before: '现行条款',
  after: '变更后',
  difference: '差额',
  total: '合计差额',
  metric: '{metric}：{before} → {after}',
  claimed: '对方主张',
  ours: '应为',
  agrees: '一致',
  claimedMetric: '指标 {metric}：对方 {claimed}，应为 {ours}',
  claimedSeats: '人数 {component}：对方 {claimed}，月初 {atStart}、月末 {atEnd}',
  exact: '分毫不差',
}

export const week = {
  time: '时段',
  mon: '周一',
  tue: '周二',
  wed: '周三',
  thu: '周四',
  fri: '周五',
  sat: '周六',
  sun: '周日',
}

export const simulated: string = '自 {from} 起 {days} 天，种子 {seed}：{records} 条记录'

export const demonstration = {
  simulated: '自 {from} 起 {days} 天的模拟服务：{records} 条记录',
  month: '{month}结算单：{amount} 元',
  written: '已写出：{pdf}，{workbook}',
  next: '不妨一试：npm run heqi -- whatif --contract {contract} --records {records} --facts {facts} --period 2026-08..2026-10 --set quality/assessment.atStake=30%',
}

export const importing = {
  remarks: '已把 {count} 条意见作为批注写入：{file}',
  head: '委托方：{client}；服务方：{provider}；{clauses} 个条款，{findings} 条审查意见',
  article: '条号',
  clause: '条款',
  confidence: '把握',
  words: '原文',
  and: '、',
  semicolon: '；',
  further: '另有：{words}',
  elsewhere: '数值见：{clauses}',
  clean: '没有审查意见。',
  finding: '[{severity}] {article} {message}',
  reviser: '合契审查',
  fixed: '已改正 {count} 处，写入 {file}',
  unfixed: '另有 {count} 处在自动编号、页眉或脚注中，须手工改正',
  suppressed: '另有 {count} 条意见已注明理由，未列出',
  unused: '保留清单中的 {code}（{article}）没有对应的意见，可以删除',
}

export const drafting = {
  written: '已写出草稿 {file}：{clauses} 个条款',
  rendered: '已写出 {file}（{articles} 条，{size} kB）',
}

export const comparing = {
  same: '两个版本相同。',
  terms: '取值',
  text: '文字',
  absent: '（无）',
  changed: '修改',
  added: '新增',
  removed: '删去',
  moved: '移动',
  and: '、',
  article: '[{kind}] {labels} {heading}',
  written: '已写出修订版：{file}',
  author: '合契',
}

export const severities = { error: '错误', warning: '警告', note: '提示' }

export const server = {
  up: '合契已启动：{url}',
  seeding: '正在装入演示（首次约一分钟）',
  demoClosed:
    '{email} 不再用演示密码登录（改过密码、启用了两步验证，或刚才登录失败过多）。已有的数据照常可用，演示不再续写。',
  setUp: '首次设置：{url}',
  stopWith: '按 Ctrl+C 停止',
  stopped: '已停止，数据已保存',
  organisation: '所属',
  role: '角色',
  person: '姓名',
  email: '邮箱',
  password: '演示账户的密码都是 {password}',
}

/** Of the demonstration's people, as the pages call them. */
