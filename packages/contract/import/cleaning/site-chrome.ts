import { allMatches, type Bits, has, WordIndex } from '@heqi/clauses'
import type { Edit, WasteKind } from './working-text.ts'

/**
 * What download sites print around a document. A line is chrome when it is one of their labels, or when it speaks of the
 * site several times over; and what stands between chrome and the edge of the file is chrome with it. Lines inside the
 * document are taken out only where they are a label word for word, since a contract may well speak of websites.
 */

const PAGE_LIST =
  /^\s*.{0,80}[_＿]\s*第\s*\d+\s*页\s*$|^\s*\S{1,80}\.(?:docx?|pdf|wps)\s*第\s*\d+\s*页\s*$|^\s*(?:已阅读|预览)\s*\d+\s*页|(?:还剩|剩余)\s*\d+\s*页未读/

const LABEL =
  /^\s*(?:付费下载|免费下载|立即下载|下载本文档|下载文档|查看更多|查看全文|展开全文|加载更多|文[档稿](?:简介|介绍|摘要|描述)|站务说明|友情提醒|用户评价|内容简介|继续(?:免费)?阅读|收藏|分享|举报|点赞|打印|评论|提交评论|发表评论|文档评论.{0,8}|[^。；;\n]{0,10}(?:合同|文[档件])预览|相关文档|阅读了?(?:该|此|本)文[档章]的(?:用户|人)还.{0,16}|您?可能(?:关注|感兴趣|喜欢)的(?:文档|资料|内容)|最近下载|相关推荐|相关资源|猜你喜欢|最新文档|热门文档|推荐文档|本类最新|上一篇.{0,60}|下一篇.{0,60}|实名认证|认证信息|文档贡献者|贡献者|该用户很懒.{0,20}|个人认证|格式[:：].{1,10}|大小[:：].{1,20}|页数[:：].{1,10}|上传(?:者|时间|日期|人)[:：].{0,30}|文档编号[:：].{0,30}|关\s*键\s*词[:：].{0,80}|资源描述[:：]?|首页|返回顶部|登录|注册|客服|在线客服|VIP(?:会员|免费下载)?|会员|\d+\s*亿?\s*VIP精品文档|\d{1,4}\/150|\+?\s*关注|全屏阅读|PAGE(?:\s*\d{1,4})?|温馨提示|友情提示|版权声明|免责声明)\s*$/

/** Paths of menus, counters, buttons, and the site's own foot: known by their shape wherever a line begins with them. */
const MENU =
  /^\s*(?:[-•]\s*)?(?:\d{1,2}[、.．]\s*)?本文[档稿]共\s*\d+\s*页|^\s*(?:您?(?:现在|当前)的?位置|首页\s*[>»›])|^[^。；;\n]{0,20}(?:浏览|阅读|下载|点击|热度)(?:量|次数?)?\s*[:：]?\s*\d+\s*次?|下载券|大小\s*[:：]?\s*\d+(?:\.\d+)?\s*[KM]B|上传者\s|^\s*[[【](?:收藏|举报|分享到?|打印|下载|相关推荐|相关阅读|推荐阅读)[\]】]|^\s*【[^】\n]{2,40}】的?相关(?:文章|文档|阅读)[:：]?|^\s*评论\s*[(（]\d+[)）]|^\s*版权声明[:：]|^\s*(?:温馨|友情)提示[:：].{0,40}(?:文档|下载|排版|预览|word)|^\s*(?:本文)?(?:标题|链接(?:地址)?|出处|来源)[:：]|^\s*相关(?:推荐|阅读|文章|文档|合同)[:：]|(?:版权申诉|网站地图|关于我们|联系我们|意见反馈)\s*[-|·—]/i

/** Marks of a site or of the printer that a conversion left in running text. */
const STAMP =
  /(?:精品(?:文档|资料)|本文档|本资料)?[ \t]*(?:(?<!结果|得分|分数|数据|意见|结论|报告|预测|估算|金额|价格|单价|数量|分析|统计|口径)仅供(?:参考|学习)(?:使用)?|欢迎下载|下载后可(?:任意|自由)?(?:编辑|修改)(?:使用)?|可编辑修改)(?:[ \t]*第[ \t]*\d+[ \t]*页(?:[ \t]*[,，/]?[ \t]*共[ \t]*\d+[ \t]*页)?)?|(?:(?<![^\n])[ \t]*[^\n。；;：:，,]{2,40}[ \t]+)?第[ \t]*\d+[ \t]*页[ \t]*[,，/]?[ \t]*共[ \t]*\d+[ \t]*页|(?:(?<![^\n])[ \t]*[^\n。；;：:]{2,60}?[_＿]第[ \t]*\d{1,3}[ \t]*页(?:[^\n。；;：:]{2,60}?[_＿]第[ \t]*\d{1,3}[ \t]*页)*)?[ \t]*(?:已阅读[ \t]*\d{1,4}[ \t]*页[ \t]*[,，]?[ \t]*还剩[ \t]*\d{1,4}[ \t]*页未读[ \t]*[,，]?[ \t]*继续(?:免费)?阅读(?:[ \t]*文[档稿](?:简介|介绍|描述|摘要))?|(?:还剩|剩余)[ \t]*\d{1,4}[ \t]*页[,，]?请?(?:下载|登录|开通会员|付费)后(?:查看|阅读))|(?<![^\n])[ \t]*文[档稿](?:简介|介绍|描述|摘要)[:：]/g

/** Below it readers say what they think of the document, in words that it may use itself. */
const COMMENTS = /^\s*(?:网友|用户|读者|全部|最新|热门)(?:评论|留言|点评)\s*[(（]\s*\d+\s*[条)）]/
/** Comments stand at the foot of a page. */
const MOST_COMMENT_LINES = 60

/** Counters of a document's page, in a list or alone: how many words and pages, when and where it came. */
const COUNTER =
  /^\s*(?:[-•·*]\s*)?(?:约\s*[\d.]+\s*[千万]?字|约\s*\d+\s*页|\d{4}-\d{1,2}-\d{1,2}\s*发布于\s*\S{1,8}|举报)\s*$/

/** The pictures of a document's pages, as a conversion of the page to text writes them. */
const PICTURE = /^\s*(?:!\[[^\]\n]*\]\([^)\n]*\)|<im(?:age|g)\b[^\n]*)\s*$/i

/** When an article of a site was put there, and how often it was read: `时间:2023-08-29 06:59:39 合同范本 我要投稿`. */
const BYLINE =
  /^[^。；;\n]{0,20}(?:时间|日期)[:：]\s*\d{4}-\d{1,2}-\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?[^。；;\n]{0,40}$|^\s*(?:发布|更新)(?:时间|日期)[:：][^。；;\n]{0,40}$|我要(?:投稿|纠错)\s*$|(?:阅读|浏览)\s*[(（]\s*[\d.]+\s*[wWkK万千]?\s*[)）]\s*$/

/** Fields and buttons of a page; two of them in one line are the page's own, wherever the line stands: `发布时间:… 来源:… 字体:[ 大 ][ 中 ]`. */
const PAGE_FIELD =
  /(?:发布|更新|上传|录入)(?:时间|日期|人)[:：]|(?:信息|文章|稿件)?来源[:：]|(?:浏览|阅读|点击|下载|访问)(?:次数|量|数|积分)[:：]?\s*\d|字[体号][:：]?\s*[[【(（]?\s*大|内容提示[:：]|(?:文档|文件)(?:格式|星级|大小|编号)[:：]|页数[:：]\s*\d|附件下载|打印(?:本页|此页|本文)|关闭(?:窗口|本页|页面)|返回(?:列表|顶部|上页|首页)|收藏(?:本页|此页)|(?:责任)?编辑[:：]|分享到[:：]|加入收藏|Copyright\s*©|关于我们|联系我们|用户协议|隐私政策|关注微信公众号|网站地图/gi

/** So many fields or buttons of a page in one line are no words of a contract. */
const FEWEST_PAGE_FIELDS = 2

const isPageLine = (text: string): boolean =>
  text.length <= MAXIMUM_CHROME_LENGTH &&
  !/[。；;]/.test(text) &&
  new Set(text.match(PAGE_FIELD)).size >= FEWEST_PAGE_FIELDS

const FILE_NAME = /^\s*\S{1,80}\.(?:docx?|pdf|wps|txt|rtf)\s*(?:VIP)?\s*$/i

/** A sentence in which the site speaks of itself; two different ones of these words make a line chrome. */
const SITE_WORDS =
  /本站|网站|站内|下载|会员|VIP|付费|积分|上传|侵权|举报|认领|文库|文档|网友|用户提供|收益归属|客服电话|举报电话|扫码|公众号|微信号|点击|浏览器|压缩文件|解压|阅读器|预览|水印|版权|侵犯|著作权|存储空间|收藏|网盘|在线阅读|网上搜索|仅供(?:参考|学习|个人)|http|www\./g

const COPYRIGHT = /版权|侵权|侵犯|著作权|举报|认领|本站|原创力/

const CONTRACT_WORDS =
  /甲方|乙方|委托方|受托方|服务方|承包方|发包方|第[一二三四五六七八九十百\d]+[条章]|合同编号|本合同|本协议/

type Line = { readonly start: number; readonly end: number; readonly text: string }

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed + 1
    lines.push({ start, end, text: text.slice(start, end) })
    start = end
  }
  return lines
}

/** More than a few lines long, a line is a document and not the frame around it. */
const MAXIMUM_CHROME_LENGTH = 400

const FRAME_LINES = [LABEL, FILE_NAME, MENU, COUNTER, BYLINE]

/** Tells whether a line matches a pattern; asks only those that hold the words which the pattern needs. */
type LineTest = (index: number, pattern: RegExp) => boolean

function lineTest(lines: readonly Line[]): LineTest {
  const words = new WordIndex(lines.map(({ text }) => text))
  const known = new Map<RegExp, Bits>()
  return (index, pattern) => {
    const candidates = known.get(pattern) ?? words.mayMatchExpression(pattern)
    known.set(pattern, candidates)
    return has(candidates, index) && (lines[index]?.text ?? '').search(pattern) >= 0
  }
}

function chromeKind({ text }: Line, index: number, matches: LineTest): WasteKind | undefined {
  if (matches(index, PICTURE)) return 'page-list'
  if (text.length > MAXIMUM_CHROME_LENGTH) return undefined
  if (matches(index, PAGE_LIST)) return 'page-list'
  if ((matches(index, PAGE_FIELD) && isPageLine(text)) || FRAME_LINES.some((frame) => matches(index, frame)))
    return 'site-chrome'
  if (!matches(index, SITE_WORDS) || CONTRACT_WORDS.test(text)) return undefined
  const words = new Set(text.match(SITE_WORDS))
  if (words.size < 2) return undefined
  return COPYRIGHT.test(text) ? 'copyright-notice' : 'site-chrome'
}

const isBlank = (line: Line): boolean => line.text.trim() === ''

/** A short line without a sentence: a user's name, a count, a menu entry. */
const isCaption = (line: Line): boolean =>
  line.text.trim().length <= 24 && !/[。；;]/.test(line.text) && !CONTRACT_WORDS.test(line.text)

/**
 * How far the frame reaches in from one edge: to its innermost line of chrome. Between lines of chrome there may stand lines
 * that do not give themselves away, as long as they are short, speak of no contract and are fewer than those that do.
 */
function frameLength(lines: readonly Line[], kinds: readonly (WasteKind | undefined)[]): number {
  let reach = 0
  let known = 0
  let unknown = 0
  for (const [index, line] of lines.entries()) {
    if (kinds[index] !== undefined) {
      known += 1
      reach = index + 1
    } else if (!isBlank(line) && !isCaption(line)) {
      unknown += 1
      const mayBeChrome = line.text.length <= MAXIMUM_CHROME_LENGTH && !CONTRACT_WORDS.test(line.text)
      if (!mayBeChrome || unknown > known) break
    }
  }
  return reach
}

/** Download sites' frame around the document and their labels inside it. */
export function siteChromeEdits(text: string): Edit[] {
  const lines = linesOf(text)
  const matches = lineTest(lines)
  const heading = lines.findLastIndex((_, index) => matches(index, COMMENTS))
  const comments = heading >= 0 && lines.length - heading <= MOST_COMMENT_LINES ? heading : lines.length
  const kinds = lines.map((line, index) => (index >= comments ? 'site-chrome' : chromeKind(line, index, matches)))
  const head = frameLength(lines, kinds)
  const tail = lines.length - frameLength([...lines].reverse(), [...kinds].reverse())
  const edits: Edit[] = []
  for (const [index, { start, end, text: line }] of lines.entries()) {
    const inFrame = index < head || index >= tail
    const kind = kinds[index]
    if (inFrame) edits.push({ start, end, replacement: '', waste: kind ?? 'site-chrome' })
    else if (kind !== undefined && (kind === 'page-list' || matches(index, LABEL) || isPageLine(line))) {
      edits.push({ start, end, replacement: '', waste: kind })
    } else if (matches(index, STAMP)) {
      const stamps = allMatches(STAMP, line)
      // A line of its own that holds only a page number goes as a whole, with the other page furniture.
      for (const stamp of line.trim() === stamps[0]?.[0].trim() ? [] : stamps) {
        const at = start + stamp.index
        edits.push({ start: at, end: at + stamp[0].length, replacement: '', waste: 'site-chrome' })
      }
    }
  }
  return edits
}
