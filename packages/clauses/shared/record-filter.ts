import type { Language } from '@heqi/vocabulary'
import { phrase } from '../say/texts.ts'
import { andCommas, choose, commas, list, s, series, term, when } from '../wording/build.ts'
import type { Body, Part } from '../wording/part.ts'

/** A channel in words; one that the library does not know stands in quotation marks. */
export const channelWords: Readonly<Record<Language, Part>> = {
  'zh-CN': choose(
    '',
    {
      phone: s`电话`,
      chat: s`在线文字`,
      voice: s`在线语音`,
      video: s`在线视频`,
      email: s`电子邮件`,
      social: s`社交媒体`,
      'on-site': s`现场`,
      remote: s`远程协助`,
      other: s`其他渠道`,
    },
    s`“${term('', phrase)}”`,
  ),
  en: choose(
    '',
    {
      phone: s`telephone`,
      chat: s`online text chat`,
      voice: s`online voice`,
      video: s`online video`,
      email: s`e-mail`,
      social: s`social media`,
      'on-site': s`on site`,
      remote: s`remote assistance`,
      other: s`other channels`,
    },
    s`“${term('', phrase)}”`,
  ),
}

const complexityWords: Readonly<Record<Language, Part>> = {
  'zh-CN': choose('', { general: s`一般`, complex: s`复杂` }, s`“${term('', phrase)}”`),
  en: choose('', { general: s`general`, complex: s`complex` }, s`“${term('', phrase)}”`),
}

const directionWords: Readonly<Record<Language, Part>> = {
  'zh-CN': choose('', { inbound: s`呼入`, outbound: s`呼出` }, s`“${term('', phrase)}”`),
  en: choose('', { inbound: s`inbound`, outbound: s`outbound` }, s`“${term('', phrase)}”`),
}

const quoted: Body = s`“${term('', phrase)}”`
const words = (text: string): Part => ({ kind: 'words', words: text })

/**
 * Which contacts something applies to, in brackets: `（适用于：渠道为电话，问题类型为“咨询”）`. Nothing when the filter is not set.
 * @param path of the filter, relative to the scope
 */
export function recordFilterWords(path: string): Readonly<Record<Language, Part>> {
  const at = (name: string) => `${path}.${name}`
  const zh = (name: string, label: string, entry: Part | Body) =>
    when(at(name), words(label), list(at(name), entry, commas))
  const en = (name: string, label: string, entry: Part | Body) =>
    when(at(name), words(label), list(at(name), entry, andCommas))
  const chinese = series(
    '，',
    zh('channels', '渠道为', channelWords['zh-CN']),
    zh('directions', '方向为', directionWords['zh-CN']),
    zh('caseTypes', '问题类型为', quoted),
    zh('complexities', '复杂程度为', complexityWords['zh-CN']),
    zh('priorities', '优先级为', quoted),
    zh('queues', '队列为', quoted),
    zh('regions', '地区为', quoted),
    zh('languages', '语言为', quoted),
    choose(at('emergency'), { true: s`限于紧急事件`, false: s`紧急事件除外`, absent: s`` }),
    choose(at('serviceHours'), {
      inside: s`限于服务时间内发起的联系`,
      outside: s`限于服务时间外发起的联系`,
      any: s`不论是否在服务时间内发起`,
      absent: s``,
    }),
  )
  const english = series(
    '; ',
    en('channels', 'channel ', channelWords.en),
    en('directions', 'direction ', directionWords.en),
    en('caseTypes', 'case type ', quoted),
    en('complexities', 'complexity ', complexityWords.en),
    en('priorities', 'priority ', quoted),
    en('queues', 'queue ', quoted),
    en('regions', 'region ', quoted),
    en('languages', 'language ', quoted),
    choose(at('emergency'), { true: s`emergencies only`, false: s`emergencies excepted`, absent: s`` }),
    choose(at('serviceHours'), {
      inside: s`contacts made in service hours only`,
      outside: s`contacts made outside service hours only`,
      any: s`contacts made at any hour`,
      absent: s``,
    }),
  )
  return { 'zh-CN': when(path, s`（适用于：${chinese}）`), en: when(path, s`(applies to: ${english}) `) }
}

/** Labels of a filter's terms for the studio. */
export function recordFilterLabels(path: string): Readonly<Record<Language, Readonly<Record<string, string>>>> {
  const under = (labels: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(labels).map(([name, label]) => [name === '' ? path : `${path}.${name}`, label]))
  return {
    'zh-CN': under({
      '': '适用范围',
      channels: '渠道',
      directions: '方向',
      caseTypes: '问题类型',
      complexities: '复杂程度',
      priorities: '优先级',
      queues: '队列',
      regions: '地区',
      languages: '语言',
      emergency: '紧急事件',
      serviceHours: '服务时间内外',
    }),
    en: under({
      '': 'Applies to',
      channels: 'Channels',
      directions: 'Directions',
      caseTypes: 'Case types',
      complexities: 'Complexity',
      priorities: 'Priority',
      queues: 'Queues',
      regions: 'Regions',
      languages: 'Languages',
      emergency: 'Emergencies',
      serviceHours: 'Inside or outside service hours',
    }),
  }
}
