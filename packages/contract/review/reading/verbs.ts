/** Verbs that name one act: whoever does the one does the other. */
const SAME_ACT: Readonly<Record<string, RegExp>> = {
  tell: /告知|告诉|透露|泄露|泄漏|披露|透漏|说明|解释|公开|提供|讲明|解答|答复|出示|转告|发给/,
  collect: /收取|代收|收集|索取|收下|采集|代为?收|收存|记录|抄写|登记/,
  ask: /询问|问及|打听|核实|索要|过问|报出|套取|问询/,
  guide: /指导|教授|引导|指点|演示/,
  command: /指挥|指令|指派|派单|调度|安排工作|布置/,
  bear: /赔|承担|负责|负担|垫付/,
  lend: /借调|借用|暂借|调用|挪用|兼做|兼任|抽调|调往|调至|支援|共用/,
  handle: /处理|办理|操作|受理|代办|处置|维修|修理|修复/,
  touch: /触碰|接触|操作|触摸|经手|动用/,
  employ: /使用|雇用|雇佣|聘用|安排|招用|采用|录用|派遣/,
  enter: /进入|入内|上门|进场|入户/,
  keep: /保存|留存|保留|存储|留底|存档/,
  copy: /复制|拷贝|下载|导出|截图|拍照|拍摄|截屏|翻拍/,
  promise: /承诺|答应|许诺|保证|允诺/,
  recommend: /推荐|介绍|推销|营销|推介|推广/,
  call: /致电|拨打|外呼|呼叫|联系|打电话/,
  quote: /报价|估价|估算|报出价格/,
  judge: /判断|评价|评论|诊断|断定|认定|点评/,
  refund: /退款|退还|退费|返还|退回/,
  delegate: /转包|分包|转委托|外包|转交/,
  assess: /考核|考评|评分|计分/,
  charge: /收费|计费|加收|另收|收款/,
  accept: /接受|收受|领取/,
  leave: /离岗|离开|脱岗|外出/,
  record: /录音|录像|录屏/,
  work: /居家|远程办公|在家/,
  change: /变更|更改|修改|改动|调整|更换|改换|轮换|调换/,
  sign: /签字|签署|签收|代签/,
  disconnect: /断开|断电|切断|关闭|停机/,
  publish: /发布|发表|张贴|转发|刊登/,
  speak: /表态|发言|回应|评论/,
}

const FAMILIES = Object.entries(SAME_ACT)

/** The kinds of acts that words name. */
export const actsIn = (text: string): string[] => FAMILIES.flatMap(([kind, words]) => (words.test(text) ? [kind] : []))
