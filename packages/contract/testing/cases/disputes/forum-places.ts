import { HEAD } from '../head.ts'

export const FORUM_PLACES = {
  'forum-undetermined': {
    bad: `${HEAD}第一条 争议\n协商不成的，«由守约方所在地人民法院»管辖。\n`,
    good: `${HEAD}第一条 争议\n协商不成的，由被告住所地人民法院管辖。\n`,
  },
  'forum-unconnected': {
    bad: `${HEAD}甲方地址：宁波市海曙区解放路8号\n乙方地址：合肥市蜀山区长江路9号\n第一条 争议\n协商不成的，«由昆明市盘龙区人民法院»管辖。\n`,
    good: `${HEAD}甲方地址：宁波市海曙区解放路8号\n乙方地址：合肥市蜀山区长江路9号\n第一条 争议\n协商不成的，由合肥市蜀山区人民法院管辖。\n`,
  },
} as const
