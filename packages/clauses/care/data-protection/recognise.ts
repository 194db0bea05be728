import { cue } from '../../recognise/cue.ts'
import { phrasesIn } from '../../recognise/phrases.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const DATA =
  '(?:个人信息|个人数据|个人隐私|(?:客户|用户|消费者|会员|买家|业主|租户|顾客|访客|来电人|患者|学员|旅客|乘客|储户|持卡人|参保人)(?:的)?(?:个人)?(?:信息|数据|资料|隐私)|数据|信息系统)'

const MEASURES = [
  [
    'access-control',
    cue`(?:访问|权限)(?:控制|管理|分级)|最小(?:必要|权限)|(?:分级|限制)[^。;,]{0,6}(?:授权|访问|权限)`,
  ],
  ['encryption', cue`加密`],
  ['masking', cue`脱敏|去标识|匿名化|遮蔽`],
  ['access-log', cue`(?:访问|操作|审计)[^。;,]{0,4}(?:日志|记录)|留痕`],
  ['training', cue`(?:安全|保密|隐私)[^。;,]{0,6}培训`],
  ['audit', cue`(?:安全|数据|合规)[^。;,]{0,4}(?:审计|评估)|定期审计`],
] as const

const METHODS = [
  ['collect', /收集/],
  ['store', /存储|储存|保存/],
  ['use', /使用/],
  ['process', /加工/],
  ['transmit', /传输/],
  ['provide', /提供/],
  ['delete', /删除/],
] as const

const END = '(?:终止|解除|届满|到期|期满|结束|完成)'

export const sight: Sight = {
  headings: [
    cue`(?:个人信息|个人数据|(?:顾客|客户|用户|业主)(?:资料|信息|数据)|数据|(?<!保密)信息|隐私|网络)(?:的)?(?:处理|安全|保护|合规)|(?:个人信息|个人数据|数据)(?:的)?处理|隐私(?:权|政策|条款)|数据处理|(?:用户|客户|业主|消费者|学员|会员)?个人信息$`,
  ],
  sentences: [
    cue`(?:采取|建立|具备|制定|落实|健全)[^。;]{0,24}(?:安全|保护|技术|管理|防护)[^。;]{0,12}(?:措施|制度|机制|体系)[^。;]{0,40}${DATA}`,
    cue`(?:防止|避免|确保|保障|保证|保护)[^。;,]{0,12}${DATA}[^。;,]{0,12}(?:安全|泄[露漏]|被?非法|丢失|篡改|隐私)`,
    cue`个人信息[^。;,]{0,6}(?:仅限|限于|仅可|只能|仅用)`,
    cue`(?:个人信息|数据)处理者|受托处理(?:者|方|个人)`,
    cue`(?:用户|客户|业主|顾客|会员|买家|消费者|来电人|市民)的?(?:姓名|电话|住址|地址|手机号|号码|订单)[^。;]{0,24}(?:不准|不许|不得|不能)[^。;]{0,24}(?:抄|卖|拷|下载|截图|导出|加微信|外传|泄[露漏])`,
    cue`(?:用户|客户|业主|顾客|会员|买家|消费者)(?:的)?(?:资料|信息|数据|名单)[^。;]{0,16}(?:终止|结束|解除|期满|到期)(?:之)?后[^。;]{0,14}不得(?:再)?(?:使用|利用|留存)`,
    cue`(?:安全事件|安全事故|数据事件|信息安全事件)[^。;]{0,24}{duration}(?:之?内|以内)[^。;,]{0,10}(?:通知|报告|告知|上报)`,
    cue`录[音像](?:资料|文件|记录)?(?:须|应当?|至少)?(?:保存|留存|保留)\s*{duration}`,
    cue`(?:个人信息保护法|数据安全法|网络安全法)`,
    cue`(?:终止|结束|解除|届满|期满)[^。;]{0,40}(?:删除|销毁|返还|交还)[^。;]{0,20}${DATA}|(?:终止|结束|解除|届满|期满)[^。;]{0,20}${DATA}[^。;]{0,24}(?:删除|销毁|返还|交还)`,
    cue`(?:处理|查阅|使用|收集|知悉)[^。;]{0,20}(?:姓名|手机号?|电话|地址|证件)[^。;]{0,30}(?:信息|号码|记录|数据)`,
    cue`(?:收件人|患者|旅客|租客|用户|客户)(?:的)?(?:信息|资料|家庭住址|身份证件)[^。;]{0,40}(?:不得(?:外传|下载|泄露|记录)|最小必要|只能用于|仅能)`,
    cue`(?:用户|客户|业主|顾客|会员|买家|消费者)的?(?:姓名|电话|住址|地址|手机号)[^。;]{0,40}(?:只限|仅限|限于|只能|仅用|不得)`,
    cue`(?:处理|收集|使用|存储|加工|传输|访问)[^。;,]{0,12}(?:个人信息|个人数据|客户(?:个人)?隐私)`,
    cue`${DATA}[^。;,]{0,10}(?:脱敏|去标识|加密|匿名|备份|所有权|归{client}所有|归属于?{client})`,
    cue`(?:对话|会话|录音|通话|聊天|日志|操作)(?:数据|记录|资料|日志)?(?:的)?(?:保存|留存|保留)(?:期限?|时间|不(?:得)?少于|至少|为)[^。;,]{0,4}{duration}`,
    cue`${DATA}[^。;]{0,10}(?:泄[露漏]|丢失|安全事件)[^。;]{0,30}(?:小时|立即|及时)[^。;]{0,10}(?:通知|报告|告知)`,
  ],
  not: [cue`知识产权|考核|满意度|(?:收集|反馈)[^。;,]{0,6}(?:意见|建议|数据的方法)|^附件|接触[^。;]{0,6}第三方`],
  slots: [
    slot('incidentNotice', 'within', cue`通知|报告|告知|上报|泄露|泄漏`),
    slot('atEndWithin', 'within', cue`删除|销毁|返还|归还|清除`),
    slot('retention', 'within', cue`保存|留存|存储|保留`),
    slot('requestHelp', 'within', cue`协助|请求|响应`),
  ],
  read: ({ all, first, has, put, set }) => {
    const kinds = first(
      cue`(?:个人信息|个人数据|信息|数据)(?:的)?(?:种类|类型|范围)?(?:包括|包含|涵盖|为|仅限于?|限于|:)(?:但不(?:仅)?限于)?:?(?<list>[^。;:]{2,120})`,
    )
    const named = phrasesIn(kinds?.words('list'))
    set(
      'kinds',
      named && /姓名|电话|手机|身份|地址|账号|订单|住址|联系/.test(kinds?.text ?? '') ? named : undefined,
      kinds,
    )
    const purpose = first(cue`处理目的(?:为|:|是)(?<purpose>[^。;]{2,120}[。;]?)`)
    set('purpose', purpose?.words('purpose'), purpose)
    const handled = all(
      cue`(?:处理方式|(?:收集|存储|使用|加工|传输|提供|删除)[、和及][^。;,]{0,30}(?:个人信息|个人数据|数据))[^。;]{0,30}`,
    )
    const methods = METHODS.filter(([, words]) => handled.some(({ text }) => words.test(text)))
    set('methods', methods.length > 0 ? methods.map(([id]) => id) : undefined, handled[0])
    const measures = MEASURES.filter(([, words]) => has(words))
    set('measures', measures.length > 0 ? measures.map(([id]) => id) : undefined, measures[0] && first(measures[0][1]))
    set(
      'subProcessing',
      'with-consent',
      first(cue`(?:未经|经)[^。;]{0,12}同意[^。;]{0,20}(?:转委托|再委托|委托(?:他人|第三方)[^。;]{0,8}处理)`),
    )
    set('subProcessing', 'forbidden', first(cue`不得(?:擅自)?(?:转委托|再委托)`))
    set(
      'crossBorder',
      'with-consent',
      first(cue`(?:同意|批准|评估)[^。;]{0,16}(?:境外|出境|跨境)|(?:境外|出境|跨境)[^。;]{0,20}(?:同意|批准|评估)`),
    )
    set(
      'crossBorder',
      'forbidden',
      first(cue`不得[^。;]{0,20}(?:境外|出境|跨境)|境内(?:存储|保存)|(?:存储|保存)[^。;]{0,10}境内`),
    )
    put(
      'incidentNotice',
      first(
        cue`(?:泄[露漏]|丢失|安全(?:事件|事故)|篡改)[^。;]{0,40}?{within:duration}(?:之?内|以内)[^。;]{0,16}(?:通知|报告|告知|上报|通报)`,
      ),
      'within',
    )
    const atEnd = first(cue`${END}[^。]{0,40}(?:删除|销毁|返还|归还|退还|交还|移交)[^。]{0,30}`)
    const goesBack = /返还|归还|退还|交还|移交/.test(atEnd?.text ?? '')
    const isDeleted = /删除|销毁/.test(atEnd?.text ?? '')
    const way = goesBack
      ? isDeleted && !/(?:返还|归还|退还)或者?/.test(atEnd?.text ?? '')
        ? 'return-and-delete'
        : 'return'
      : 'delete'
    set('atEnd', way, atEnd)
    put(
      'atEndWithin',
      first(cue`${END}[^。;]{0,14}?{within:duration}(?:之?内|以内)[^。;]{0,30}(?:删除|销毁|返还|归还|交还)`),
      'within',
    )
    put('retention', first(cue`(?:保存|留存|保留)(?:期限?|时间)?[^。;,]{0,10}?{within:duration}`), 'within')
  },
}
