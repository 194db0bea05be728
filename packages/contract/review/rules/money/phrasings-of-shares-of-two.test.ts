import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const borne = (text: string): Phrasing => ['shares-not-whole', `第一条 承担\n${text}\n`]

/** What two parties bear of one thing that makes more or less than all of it. */
const FAULTS: readonly Phrasing[] = [
  borne('管理费由三部分组成，三部分的比例分别为60%、25%、10%。'),
  borne('固定部分与浮动部分分别占月服务费的80%和30%。'),
  borne('责任无法区分的，损失由甲方承担60%、乙方承担50%。'),
  borne('培训费用由甲方负担40%，乙方负担50%。'),
  borne('乙方承担70%的线路费，甲方承担40%。'),
  borne('双方各承担六成的仲裁费。'),
  borne('因系统故障造成的退款，委托方承担一半，受托方承担60%。'),
  borne('增值服务的收益甲方分得60%，乙方分得30%。'),
]

const SOUND: readonly Phrasing[] = [
  borne('首期、二期、尾期的比例分别为30%、40%、30%。'),
  borne('接通率、满意度的占比目标分别为92%、90%。'),
  borne('责任无法区分的，损失由甲方承担60%、乙方承担40%。'),
  borne('双方对该损失各承担50%。'),
  borne('平台罚款由甲方承担70%，其余30%由乙方承担。'),
  borne('乙方承担当月服务费20%的违约金，甲方承担当月服务费10%的违约金。'),
  borne('线路费由甲方承担60%，培训费由乙方承担30%。'),
  borne('保险赔付后仍不足的，甲方承担50%，乙方承担不超过30%。'),
]

testPhrasings(FAULTS, SOUND)
