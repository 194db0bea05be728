import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

const LANGUAGES = [
  '普通话',
  '国语',
  '粤语',
  '广东话',
  '闽南语',
  '四川话',
  '上海话',
  '客家话',
  '潮汕话',
  '潮州话',
  '海南话',
  '温州话',
  '东北话',
  '吴语',
  '藏语',
  '维吾尔语',
  '蒙古语',
  '哈萨克语',
  '朝鲜语',
  '壮语',
  '彝语',
  '方言',
  '英语',
  '日语',
  '韩语',
  '俄语',
  '法语',
  '德语',
  '西班牙语',
  '阿拉伯语',
  '葡萄牙语',
  '意大利语',
  '泰语',
  '越南语',
  '印尼语',
  '马来语',
  '外语',
  '双语',
  '少数民族语言',
]

/** What is spoken, by its name; `通话`, `电话` and `对话` are none. */
const SPOKEN = `(?:${LANGUAGES.join('|')})`

export const sight: Sight = {
  headings: [cue`服务(?:的)?(?:对象|地域|区域|地区|语言|语种|客户)|客户(?:群体|范围)|适用(?:地域|区域)`],
  sentences: [
    cue`(?:多语种?|小语种|外语|双语|英语|方言|粤语)(?:的)?(?:客服|坐席|座席|服务|接待|热线|专席)`,
    cue`以[^。;,]{0,4}(?:中文|英文|日文|英语|日语|韩语|普通话|粤语)[^。;]{0,16}(?:提供|服务|接待|应答)`,
    cue`(?:语言|语种)\s*(?:为|:)`,
    cue`服务(?:面向|覆盖)|(?:工作|服务|接待|应答|受理)语言|具(?:备|有)?[^。;,]{0,8}(?:普通话|粤语|方言|外语)[^。;,]{0,6}能力`,
    cue`服务(?:对象|地域|区域|语言|语种)\s*(?:为|:|包括|是)`,
    cue`(?:使用|选用|采用|以|提供)[^。;]{0,10}(?:普通话|粤语|英语|方言|外语)[^。;]{0,10}(?:服务|接听|应答|沟通|提供)?`,
    cue`(?:会|懂|通晓|熟悉|掌握|精通|能[说讲听])[^。;,]{0,4}${SPOKEN}(?:者|的(?:坐席|座席|人员|客服|员工|话务员))?[^。;,]{0,8}(?:不(?:得)?少于|至少|配备?|各|为)?\s*{count}\s*[名人席]|${SPOKEN}(?:坐席|座席|客服|专席|话务员)|${SPOKEN}\s*{count}\s*(?:名|人|席)(?!次)`,
    cue`(?:讲|说|操|用|会)[^。;,]{0,6}(?:普通话|粤语|方言|英语|外语|国语)(?![^。;,]{0,4}(?:培训|等级|标准))`,
    cue`为{client}(?:的)?(?:所有|全部|全体)[^。;]{0,4}客户`,
    cue`在[^。;]{1,20}范围内[^。;]{0,10}为{client}(?:的)?客户`,
  ],
  not: [cue`第三方|保密|合同以|文本|写成|水平|学历|[一二三]级|证书`],
  read: ({ passages, first, set }) => {
    const text = passages.map((passage) => passage.text).join('\n')
    const found = LANGUAGES.filter((language) => text.includes(language))
    if (found.length > 0) set('languages', found, first(cue`普通话|[语话]|方言`))
    const region = first(cue`服务(?:地域|区域|地区)\s*为?\s*:?\s*(?<text>[^,;。:\s_\[\]]{2,20})`)
    const named = region?.words('text')
    if (named !== undefined) set('regions', named.split(/[、和及]/), region)
    const group = first(
      cue`(?:为|服务)(?<text>{client}(?:的)?(?:所有|全部|全体)?(?:现有|新|老|注册|会员)?(?:客户|用户|会员))`,
    )
    const stated = first(cue`服务(?:对象|客户)\s*(?:为|是|:)+\s*(?<text>[^,;。:_\[\]]{2,40})`)
    set('groups', stated && [stated.words('text') ?? ''], stated)
    const who = group?.words('text')
    if (who !== undefined) set('groups', [who], group)
  },
}
