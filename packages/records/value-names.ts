import { ENUMERATIONS } from './record.ts'

/** The words under which exports write the values of the closed lists, Chinese and English; beside the canonical words. */
const NAMES: Readonly<Record<keyof typeof ENUMERATIONS, Readonly<Record<string, readonly string[]>>>> = {
  channel: {
    phone: ['电话', '热线', '呼入', '语音电话', '呼叫中心', 'call', 'voice call', 'telephone', 'tel', 'hotline'],
    chat: [
      '在线',
      '在线客服',
      '在线会话',
      '网页',
      '网页会话',
      '网站',
      '聊天',
      'im',
      'web',
      'webchat',
      'live chat',
      'online',
    ],
    voice: ['网络语音', '语音'],
    video: ['视频', '视频客服'],
    email: ['邮件', '电子邮件', '邮箱', 'mail', 'e-mail'],
    social: ['微信', '企业微信', '微博', '公众号', '小程序', '抖音', '社交媒体', 'wechat', 'whatsapp', 'facebook'],
    'on-site': ['上门', '现场', '上门服务', '现场服务', 'onsite', 'field', 'visit'],
    remote: ['远程', '远程服务', '远程协助'],
    other: ['其他', '其它'],
  },
  direction: {
    inbound: ['呼入', '来电', '进线', 'in', 'incoming'],
    outbound: ['呼出', '外呼', '去电', 'out', 'outgoing'],
  },
  complexity: { general: ['一般', '普通', '简单', 'simple', 'normal'], complex: ['复杂', '疑难'] },
  abandonedIn: {
    menu: ['IVR', '导航', '语音导航', '菜单'],
    queue: ['排队', '队列', '排队中', 'queued'],
    ringing: ['振铃', '响铃', 'ring'],
  },
}

const isListed = (field: string): field is keyof typeof ENUMERATIONS => Object.hasOwn(ENUMERATIONS, field)

/**
 * The value map that turns the given texts of a column into the canonical words of a field with a closed list; `undefined`
 * where none is needed or the field has no such list. A text that nobody knows is left out: the person decides.
 */
export function suggestValueMap(
  field: string,
  values: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (!isListed(field)) return undefined
  const canonical = ENUMERATIONS[field]
  const distinct = [...new Set(values)].filter((value) => value !== '')
  if (distinct.every((value) => canonical.includes(value))) return undefined
  const known = Object.entries(NAMES[field])
  const named = distinct.flatMap((value) => {
    const plain = value.trim().toLowerCase()
    const word = canonical.includes(plain)
      ? plain
      : known.find(([, names]) => names.some((name) => name.toLowerCase() === plain))?.[0]
    return word === undefined ? [] : [[value, word] as const]
  })
  return named.length === 0 ? undefined : Object.fromEntries(named)
}
