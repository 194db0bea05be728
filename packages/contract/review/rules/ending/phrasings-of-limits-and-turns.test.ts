import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** Limits that are none, what comes too late, and steps that leave a hole. */
const FAULTS: readonly Phrasing[] = [
  ['told-after-needed', '第一条 配合\n新品上架后三天内甲方提供产品资料和话术。\n'],
  ['told-after-needed', '第一条 甲方义务\n甲方系统升级完成后5个工作日内将变更内容通知乙方。\n'],
  ['told-after-needed', '第一条 甲方义务\n资费调整的，甲方在政策执行后一周内向乙方发送说明。\n'],
  ['told-before-known', '第一条 报告\n日报每天17:00前提交，统计至当日24:00的接待量。\n'],
  ['told-before-known', '第一条 报告\n乙方每日18:00前发送日报，数据截止当日22:00。\n'],
]

/** What only looks so. */
const SOUND: readonly Phrasing[] = [
  ['told-after-needed', '第一条 甲方义务\n活动结束后三天内乙方提供活动数据总结。\n'],
  ['told-after-needed', '第一条 甲方义务\n活动开始前两天内通知乙方活动规则。\n'],
  ['told-after-needed', '第一条 甲方义务\n规则调整的，甲方应在新规则生效前三日通知乙方。\n'],
  ['told-before-known', '第一条 报告\n日报于次日10:00前提交，统计至当日24:00的接待量。\n'],
  ['told-before-known', '第一条 报告\n乙方每日18:00前发送日报，数据截止前一日24:00。\n'],
  ['told-before-known', '第一条 报告\n乙方每日18:00前发送日报，数据截止当日17:00。\n'],
]

testPhrasings(FAULTS, SOUND)
