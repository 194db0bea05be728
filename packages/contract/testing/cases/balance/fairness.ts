import { HEAD } from '../head.ts'

export const FAIRNESS = {
  'labour-dispatch': {
    bad: `${HEAD}第一条 人员\n«甲方可直接给乙方客服排班»、批准请假。\n`,
    good: `${HEAD}第一条 人员\n乙方负责客服的排班与考勤，甲方不直接对客服发布指令。\n`,
  },
  'one-sided-end': {
    bad: `${HEAD}第一条 解除\n«甲方可以随时通知乙方终止合作，不用承担任何责任»。\n`,
    good: `${HEAD}第一条 解除\n任何一方可以提前30日通知对方终止合作。\n`,
  },
  'one-sided-right': {
    bad: `${HEAD}第一条 附则\n本合同«最终解释权归甲方»。\n`,
    good: `${HEAD}第一条 附则\n经双方协商一致，可以调整服务标准。\n`,
  },
  'liability-excluded': {
    bad: `${HEAD}第一条 责任\n对由此造成的损失，«乙方概不负责»。\n`,
    good: `${HEAD}第一条 责任\n因不可抗力造成的损失，双方互不承担责任。\n`,
  },
} as const
