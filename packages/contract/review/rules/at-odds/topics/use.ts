import { actorOf, type Names, type Topic } from '../stances.ts'

/** What the provider writes for the service, by its words. */
const WORKS = {
  phrases: /快捷短语|话术|常用(?:语|回复)|回复模板|脚本|应答口径/,
  answers: /问答|FAQ/i,
  knowledge: /知识库/,
  sheets: /(?:质检|考核|评分|登记|统计)表/,
  records: /录音|聊天记录|会话记录|工单/,
  manuals: /手册|教材|课件|培训资料/,
  scripts: /程序|代码|接口|报表|模型/,
}

const PERSONAL = '(?:个人信息|信息|资料|姓名|手机号码?|电话号?码?|号码|联系方式|微信号?|地址|通讯录|名单)'
const FOR_THIS_ONLY =
  '(?:(?:仅|只|限于?)(?:能|得|可|限|限于)?[^。;,]{0,4}(?:用于|用来|供|为了?)[^。;,]{0,12}(?:本(?:合同|协议|项目|服务|次)|履行|约定)|限于(?:为?履行)?本(?:合同|协议|项目|服务)[^。;,]{0,6}(?:目的|用途|范围|使用))'
const OWN_BUSINESS =
  '(?:(?:自[有营身家己]|其(?:他|它|自身|自有|自营)?)(?:的)?[^。;,]{0,6}(?:业务|产品|商品|服务|课程|广告|活动))'

/** What may be used, by whom and for what. */
export const TOPICS_OF_USE: readonly Topic[] = [
  {
    one: {
      said: ({ client }: Names) =>
        new RegExp(
          `(?:移交|交给|交与|交予|交付|交还|转交|提交|交接)(?:给|于)?(?:${client})|向(?:${client})(?:移交|交付|交接|提交)|(?:移交|交付|交接)[^。;,]{0,24}给(?:${client})`,
        ),
      not: /保密|不(?:再|得|予)?(?:移交|交)/,
    },
    other: {
      said: ({ client }: Names) =>
        new RegExp(
          `(?:${client})[^。;,]{0,16}(?:不得|不能|不可|不准|无权|禁止)(?:再|继续)*[^。;,]{0,4}(?:使用|沿用|用|复制|利用)(?!于)`,
        ),
      not: /对外|第三方|他人|其他(?:用途|目的|项目)|泄露|未经|未付|付清|前/,
    },
    on: WORKS,
  },
  {
    one: {
      said: new RegExp(
        `${PERSONAL}[^。;]{0,14}${FOR_THIS_ONLY}|${FOR_THIS_ONLY}[^。;]{0,14}${PERSONAL}|(?:只能|仅能|仅可|只可)为[^。;,]{0,4}本?(?:合同|协议|项目)[^。;]{0,14}${PERSONAL}`,
      ),
    },
    other: {
      said: new RegExp(
        `(?:可以?(?!能)|有权|得)[^。;,]{0,6}(?:将|把|使用|利用|复用|向|对|通过)[^。;]{0,24}?(?:推荐|推介|推广|推销|营销|宣传|发送|投放|介绍)[^。;,]{0,6}${OWN_BUSINESS}|(?:可以?(?!能)|有权|得|应当?)[^。;,]{0,4}(?:将|把)[^。;,]{0,12}(?:用于|用来)[^。;,]{0,4}(?:训练|优化|改进|改善|开发|完善)(?:其|自有|自身|自己)[^。;,]{0,10}(?:模型|系统|产品|算法|平台)`,
      ),
      about: new RegExp(PERSONAL),
      not: /(?:书面|事先|事前|单独)?(?:同意|许可|授权|批准)|不得|禁止|严禁|无权|仅限/,
    },
    unless: (_one, other, analysis) => actorOf(other, analysis) === 'client',
  },
]
