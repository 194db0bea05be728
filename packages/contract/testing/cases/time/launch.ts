import { HEAD } from '../head.ts'

export const LAUNCHES = {
  'launch-undated': {
    bad: `${HEAD}第一条 上线费\n开办费«上线后20日»内支付。\n第二条 违约\n逾期的，每日付1万元。\n`,
    good: `${HEAD}第一条 上线费\n乙方应于签约后45日内完成上线，开办费上线后20日内支付。\n第二条 违约\n逾期的，每日付1万元。\n`,
  },
  'reply-over-weekends': {
    bad: `${HEAD}第一条 时间\n德语客服：周一至周五9:00-18:00。\n第二条 邮件\n邮件«任何情况下不超过12小时»回复。\n`,
    good: `${HEAD}第一条 时间\n德语客服：周一至周五9:00-18:00。\n第二条 邮件\n邮件工作日内任何情况下不超过12小时回复。\n`,
  },
  'languages-untimed': {
    bad: `${HEAD}第一条 服务\n中文热线：查询。\n«英语»热线9:00-18:00。\n`,
    good: `${HEAD}第一条 服务\n中文热线7×24小时。\n英语热线9:00-18:00。\n`,
  },
  'working-hours-undefined': {
    bad: `${HEAD}第一条 回复\n留言«工作时间内20分钟»回复。\n`,
    good: `${HEAD}第一条 回复\n工作时间为9:00至18:00，留言工作时间内20分钟回复。\n`,
  },
} as const
