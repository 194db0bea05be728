import { NUMERAL } from '@heqi/clauses'
import type { Topic } from '../stances.ts'

const POST = '(?:项目经理|项目负责人|组长|班长|主管|客服人员|客服|坐席|人员)'
const POSTS = { lead: /项目经理|项目负责人/, group: /组长|班长|主管/, agents: /客服|坐席|人员/ }
const HANDOVER = '(?:交接|移交)'
const END = '(?:终止|解除|届满|期满|到期|结束)'
const PIECES = '(?:通|单|件|次|个会话|条|小时|人次)'

/** When something is done and what comes of a shortfall. */
export const TOPICS_OF_ARRANGEMENTS: readonly Topic[] = [
  {
    one: {
      said: new RegExp(`${END}(?:之|日)?前(?:\\d+[日天])?[^。;,]{0,6}(?:完成|办理完毕|办完)[^。;,]{0,6}${HANDOVER}`),
      not: /资料|账号|人员更换|离职/,
    },
    other: {
      said: new RegExp(
        `${END}(?:之|日)?后(?:的)?\\s*${NUMERAL}[^。;,]{0,6}(?:为|是|内(?:完成)?)[^。;,]{0,6}${HANDOVER}期?`,
      ),
      not: /资料|账号|离职/,
    },
  },
  {
    one: {
      said: new RegExp(`(?:保底|最低(?:业务|结算|消费)?量?)[^。;,\\d]{0,10}\\d[\\d,]*\\s*${PIECES}`),
      not: /不足[^。;,]{0,8}按(?:保底|最低|\d)/,
    },
    other: {
      said: /(?:不足|未达到?|低于|达不到)[^。;,]{0,8},?(?:的|部分|者)?,?(?:仍|均|则)?(?:按|据)(?:照)?(?:实际|实)[^。;,]{0,8}(?:结算|计算|计费|支付|计)/,
    },
    within: 'paragraph',
  },
  {
    one: {
      said: new RegExp(
        `更换${POST}[^。;,]{0,6},?(?:应当?|须|需|要|必须)?[^。;,]{0,4}提前[^。;,]{1,12}(?:通知|告知|说|报)`,
      ),
      not: /同意|批准/,
    },
    other: {
      said: new RegExp(
        `(?:不得|不能|不可|禁止|不允许|不准)(?:随意)?更换[^。;,]{0,6}${POST}|${POST}[^。;,]{0,8}(?:不得|不能|不可|不允许|不准)更换`,
      ),
      not: /擅自|私自|未经|随意|无故|频繁|除|同意|确需|超过|以上|次/,
    },
    on: POSTS,
  },
]
