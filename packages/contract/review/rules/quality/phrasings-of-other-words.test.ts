import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** Faults of one place in words that nobody foresaw. */
const FAULTS: readonly Phrasing[] = [
  ['deduction-unit-foreign', '第一条 考核\n接听率、响应时间未达标的，每低一个百分点扣减当月服务费的1%。\n'],
  ['authority-unnamed', '第一条 约定\n停机检修要有相关领导签字。'],
  ['authority-unnamed', '第一条 约定\n话术修改报上级主管单位审定。'],
  ['authority-unnamed', '第一条 约定\n退款方案须取得有关负责人认可。'],
  ['wishes-unbounded', '第一条 约定\n甲方提出的任何改版要求，乙方都应照办。'],
  ['wishes-unbounded', '第一条 约定\n委托方要求什么，服务方就得做到什么，不得推脱。'],
  ['wishes-unbounded', '第一条 约定\n乙方无条件配合甲方的一切安排。'],
  ['decider-unnamed', '第一条 约定\n差评经查明是客服责任的，扣30元。'],
  ['decider-unnamed', '第一条 约定\n一旦认定为恶意刷单，乙方赔付全部货款。'],
  ['decider-unnamed', '第一条 约定\n确系操作失误的，损失由乙方承担。'],
  ['standard-not-measurable', '第一条 约定\n客服说话要贴心，让顾客感到被重视。'],
  ['standard-not-measurable', '第一条 约定\n服务方应派遣敬业、细心的话务员。'],
  ['standard-not-measurable', '第一条 约定\n投诉处理必须做到圆满周到。'],
  ['target-perfect', '第一条 约定\n全年零投诉，有一起都不行。'],
  ['target-perfect', '第一条 约定\n乙方确保接通率达到百分之百。'],
  ['target-perfect', '第一条 约定\n热线永不占线。'],
  ['third-party-unnamed', '第一条 约定\n通话质量由专业评测公司打分。'],
  ['third-party-unnamed', '第一条 约定\n系统性能须经权威检测单位检验。'],
  ['third-party-unnamed', '第一条 约定\n账目分歧找个懂行的中间人核定。'],
  ['duty-only-capped', '第一条 约定\n乙方每月组织复盘最多三次。'],
  ['duty-only-capped', '第一条 约定\n服务方派员驻场支持，至多5人。'],
  ['duty-only-capped', '第一条 约定\n乙方每季度提交分析报告不超过两份。'],
  ['rank-alone', '第一条 约定\n服务方排名垫底的，单价下调3%。'],
  ['rank-alone', '第一条 约定\n季度名次第一的，委托方加付2万元。'],
]

/** The same matters, measured, dated, mutual or lawful. */
const SOUND: readonly Phrasing[] = [
  ['deduction-unit-foreign', '第一条 考核\n接听率未达标的，每低一个百分点扣减当月服务费的1%。\n'],
  ['authority-unnamed', '第一条 约定\n停机检修须经甲方项目经理签字。'],
  ['authority-unnamed', '第一条 约定\n乙方应依法取得主管部门的许可。'],
  ['wishes-unbounded', '第一条 约定\n甲方提出的合理要求，乙方应当配合。'],
  ['wishes-unbounded', '第一条 约定\n乙方有权拒绝甲方提出的任何违法要求。'],
  ['wishes-unbounded', '第一条 约定\n甲方新增需求的，双方协商费用后执行。'],
  ['decider-unnamed', '第一条 约定\n差评经双方共同查明是客服责任的，扣30元。'],
  ['decider-unnamed', '第一条 约定\n平台判定为恶意刷单的，乙方赔付全部货款。'],
  ['standard-not-measurable', '第一条 约定\n满意度不低于95%。'],
  ['standard-not-measurable', '第一条 约定\n甲方应向乙方提供详尽的产品资料。'],
  ['standard-not-measurable', '第一条 约定\n乙方不得以服务优质为由加收费用。'],
  ['target-perfect', '第一条 约定\n接通率不低于95%。'],
  ['target-perfect', '第一条 约定\n满意度满分为100分。'],
  ['target-perfect', '第一条 约定\n权重合计100%。'],
  ['third-party-unnamed', '第一条 约定\n通话质量由双方共同选定的评测公司打分。'],
  ['third-party-unnamed', '第一条 约定\n乙方不得委托第三方机构处理数据。'],
  ['third-party-unnamed', '第一条 约定\n争议提交甲方所在地法院。'],
  ['duty-only-capped', '第一条 约定\n乙方每月组织复盘至少三次。'],
  ['duty-only-capped', '第一条 约定\n每名坐席同时接待不超过5人。'],
  ['duty-only-capped', '第一条 约定\n乙方每月免费培训最多三次，超出部分另行收费。'],
  ['rank-alone', '第一条 约定\n坐席排名垫底的，应参加培训。'],
  ['rank-alone', '第一条 约定\n甲方每季度对五家供应商排名，垫底的减少派单量。'],
]

testPhrasings(FAULTS, SOUND)
