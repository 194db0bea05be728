import type { LocalText } from '@heqi/vocabulary'
import type { RefusalCode, RejectCode } from '../reject.ts'

/** Why a row was rejected and what helps. `{column}`, `{field}`, `{value}`, `{expected}` and `{found}` come from the reject. */
export const REJECT_TEXTS: Readonly<Record<RejectCode, LocalText>> = {
  'ambiguous-local-time': {
    'zh-CN': '“{column}”的时间 {value} 因时钟回拨出现两次；请在映射中设定 ambiguousLocalTime，或改用带时差的时间',
    en: 'the time {value} in “{column}” came twice when the clocks went back; set ambiguousLocalTime in the mapping, or export times with their offset',
  },
  'broken-json': {
    'zh-CN': '该行不是完整的 JSON；文件可能被截断，请重新导出',
    en: 'this line is no complete JSON; the file may have been cut off, export it again',
  },
  'call-without-arrival': {
    'zh-CN': '文件中没有该通话的进线事件；请补上前一个日志文件一起读取',
    en: 'the file does not show how this call arrived; read the log file before it as well',
  },
  'event-incomplete': {
    'zh-CN': '事件缺少必要的内容：{value}；请核对日志是否完整',
    en: 'the event lacks something that it must have: {value}; check whether the log is complete',
  },
  'invalid-date-time': {
    'zh-CN': '“{column}”的 {value} 不是该格式的日期时间；请核对映射中的 format',
    en: '{value} in “{column}” is no date-time of the expected format; check the format in the mapping',
  },
  'invalid-flag': {
    'zh-CN': '“{column}”的 {value} 不是“是/否”；请在映射中用 map 说明',
    en: '{value} in “{column}” is neither yes nor no; say in the mapping’s map what it means',
  },
  'invalid-list': {
    'zh-CN': '{field} 的 {value} 不是该字段的 JSON 列表；请按 heqi schema record 改写',
    en: '{value} is no JSON list that {field} can take; heqi schema record shows its form',
  },
  'invalid-number': {
    'zh-CN': '“{column}”的 {value} 不是数字；请去掉千位分隔符和单位，或在映射中设定 format',
    en: '{value} in “{column}” is no plain number; remove separators and units, or set a format in the mapping',
  },
  'invalid-encoding': {
    'zh-CN': '该行有字节不是该编码的字符；请在映射中设定 encoding，例如 gb18030',
    en: 'this row has bytes that are no characters of the encoding; set encoding in the mapping, such as gb18030',
  },
  'invalid-value': {
    'zh-CN': '{field} 应为非空文本，现为 {value}',
    en: '{field} must be a text that is not empty; it is {value}',
  },
  'negative-duration': {
    'zh-CN': '{field} 为负（{value} 毫秒）；请核对列，或在映射中用 filters 说明原因后排除',
    en: '{field} is negative ({value} ms); check the columns, or drop such rows in the mapping’s filters with a reason',
  },
  'nonexistent-local-time': {
    'zh-CN': '“{column}”的时间 {value} 因时钟前拨并不存在；请在映射中设定 nonexistentLocalTime',
    en: 'the time {value} in “{column}” never came, the clocks went forward over it; set nonexistentLocalTime in the mapping',
  },
  'not-an-object': {
    'zh-CN': '该处应为一个 JSON 对象，现为 {value}',
    en: 'there should be a JSON object here, not {value}',
  },
  'nul-character': {
    'zh-CN': '“{column}”含有空字符（NUL）；请重新导出',
    en: '“{column}” holds a NUL character; export the file again',
  },
  'number-out-of-range': {
    'zh-CN': '{field} 的值 {value} 超出合理范围；请核对列、单位和日期格式',
    en: '{value} is out of all reason for {field}; check column, unit and date format',
  },
  'quote-never-closed': {
    'zh-CN': '该行有引号没有闭合；请补上引号，或在映射中把 quote 设为空',
    en: 'a quote on this line is never closed; close it, or set quote to empty in the mapping',
  },
  'required-field-missing': {
    'zh-CN': '缺少 {field}；每条记录都必须有',
    en: '{field} is missing; every record must have it',
  },
  'row-too-long': {
    'zh-CN': '该行过长，不像一条记录；请核对引号与换行',
    en: 'this row is too long to be a record; check quotes and line ends',
  },
  'text-after-quote': {
    'zh-CN': '引号闭合之后还有文字；引号内的引号应写两次',
    en: 'text follows a closing quote; a quote inside quotes must be doubled',
  },
  'too-few-columns': {
    'zh-CN': '该行有 {found} 列，表头有 {expected} 列；文件可能被截断，请重新导出',
    en: 'this row has {found} columns, the header {expected}; the file may have been cut off, export it again',
  },
  'too-many-columns': {
    'zh-CN': '该行有 {found} 列，表头有 {expected} 列；含分隔符的文本请加引号',
    en: 'this row has {found} columns, the header {expected}; texts that hold the delimiter must be quoted',
  },
  'unknown-field': {
    'zh-CN': '记录没有名为 {field} 的字段；heqi schema record 列出全部字段',
    en: 'a record has no field {field}; heqi schema record lists them all',
  },
  'unknown-value': {
    'zh-CN': '“{column}”的 {value} 不在映射和取值范围内；请在映射的 map 中补上',
    en: '{value} in “{column}” is neither in the mapping’s map nor a value of the field; add it to the map',
  },
  'unpaired-surrogate': {
    'zh-CN': '“{column}”含有残缺的字符（半个代理对）；请重新导出',
    en: '“{column}” holds half a character (an unpaired surrogate); export the file again',
  },
}

/** Why a file was refused and what helps. */
export const REFUSAL_TEXTS: Readonly<Record<RefusalCode, LocalText>> = {
  'archive-damaged': {
    'zh-CN': '压缩包已损坏或被截断；请重新导出',
    en: 'the archive is damaged or cut off; export it again',
  },
  'archive-too-large': {
    'zh-CN': '工作簿解压后超过 {most} 字节，不予读取；请另存为 CSV',
    en: 'the workbook unpacks to more than {most} bytes and is not read; save it as CSV',
  },
  'column-ambiguous': {
    'zh-CN': '有多个名为“{value}”的列；请在映射中用 occurrence 指明第几个',
    en: 'several columns are named “{value}”; say with occurrence in the mapping which one is meant',
  },
  'column-missing': {
    'zh-CN': '文件没有名为“{value}”的列；文件的列有：{header}',
    en: 'the file has no column “{value}”; it has: {header}',
  },
  'file-compressed': { 'zh-CN': '文件是压缩包；请先解压', en: 'the file is compressed; unpack it first' },
  'file-empty': {
    'zh-CN': '文件没有内容；请核对路径，或重新导出',
    en: 'the file is empty; check the path, or export it again',
  },
  'file-is-binary': {
    'zh-CN': '文件不是文本；请导出为 CSV、JSON、XLSX 或 Parquet',
    en: 'the file is no text; export it as CSV, JSON, XLSX or Parquet',
  },
  'file-is-pdf-or-office': {
    'zh-CN': '文件是 PDF 或旧版 Office 文件；请另存为 XLSX 或 CSV',
    en: 'the file is a PDF or of an old Office; save it as XLSX or CSV',
  },
  'file-too-large': {
    'zh-CN': '文件超过可整体读取的大小（{most}）；请拆分，或导出为 CSV、JSON 行或 Parquet',
    en: 'the file is larger than can be read at once ({most}); split it, or export CSV, JSON lines or Parquet',
  },
  'format-unknown': {
    'zh-CN': '认不出文件的格式；请用 --format 指明',
    en: 'the format of the file is not recognised; name it with --format',
  },
  'header-too-wide': {
    'zh-CN': '表头至少有 {found} 列，最多可读 {most} 列；请核对分隔符',
    en: 'the header has {found} columns or more, at most {most} can be read; check the delimiter',
  },
  'json-damaged': {
    'zh-CN': '文件不是完整的 JSON，或其中没有所要的数组；文件可能被截断，请重新导出',
    en: 'the file is no complete JSON, or has no array where one is expected; it may have been cut off, export it again',
  },
  'line-never-ends': {
    'zh-CN': '第 {line} 行之后的内容没有换行，不像表格；请核对文件',
    en: 'after line {line} no line break comes, as in no table; check the file',
  },
  'mapping-circular': {
    'zh-CN': '映射中的字段 {value} 绕回到自身；请断开循环',
    en: 'the field {value} of the mapping is made from itself; break the circle',
  },
  'mapping-invalid': {
    'zh-CN': '映射文件的 {path} 处 {value} 不合要求；heqi schema mapping 列出可写的内容',
    en: 'the mapping cannot have {value} at {path}; heqi schema mapping lists what may stand there',
  },
  'mapping-needed': {
    'zh-CN': '只有规范格式和已知系统的文件可以直接读；请核对文件，或用 --mapping 给出映射文件说明各列',
    en: 'only canonical files and those of known systems are read without a mapping; check the file, or say with --mapping FILE what its columns mean',
  },
  'parquet-damaged': {
    'zh-CN': 'Parquet 文件已损坏或被截断；请重新导出',
    en: 'the Parquet file is damaged or cut off; export it again',
  },
  'sheet-missing': {
    'zh-CN': '工作簿没有名为“{value}”的工作表；有：{found}',
    en: 'the workbook has no sheet “{value}”; it has: {found}',
  },
  'workbook-damaged': {
    'zh-CN': '文件不是工作簿或已损坏；请用表格软件打开后另存为 XLSX',
    en: 'the file is no workbook or is damaged; open it in a spreadsheet and save it as XLSX',
  },
}
