import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const RIGHTS = '(?:知识产权|著作权|版权|专利(?:权)?|商标(?:权)?|软件著作权)'
const RESULTS = '(?:成果|产生的|形成的|开发的|创作的|完成的|作品|项下|方案|报告)'
const BELONG = '(?:归属于?|归|属于|由)'

export const sight: Sight = {
  headings: [cue`知识产权|著作权|成果归属|成果(?:的)?(?:所有|权属)`],
  sentences: [
    cue`(?:软件|系统|平台|工具|模板|知识库|话术|报表|素材|图片|成果)[^。;,]{0,6}(?:的)?(?:权利|所有权|版权|著作权|产权)[^。;,]{0,4}(?:仍)?(?:属于?|归)`,
    cue`(?:不得|不能|不许|不准)[^。;]{0,12}(?:商标|品牌|标识|logo|字号|店名)[^。;,]{0,6}(?:宣传|使用|推广|做广告)|(?:授权|许可){provider}[^。;]{0,16}使用[^。;,]{0,6}(?:商标|品牌|标识|logo)`,
    cue`不(?:会|得|曾)?侵犯[^。;,]{0,8}(?:权利|知识产权|著作权|商标|专利|版权)`,

    cue`${RIGHTS}[^。;]{0,24}(?:${BELONG}[^。;]{0,10}(?:所有|享有|共有|{party}|{both})|归属)`,
    cue`(?:使用|侵犯|侵害|许可|授权|转让|保护)[^。;,]{0,16}${RIGHTS}`,
    cue`(?:撰写|编写|制作|整理|开发)的[^。;]{0,30}归(?:{party})|(?:知识库|话术|题库|提纲|课件|模板|视频)[^。;]{0,16}归(?:{party})(?:所有|享有)`,
    cue`(?:录音|工单|服务记录|数据)(?:、[^。;,]{1,12}|[和及与][^。;,]{1,12})?(?:均)?归(?:{party})所有`,
    cue`成果[^。;]{0,16}(?:权益|权利)[^。;,]{0,4}${BELONG}`,
    cue`(?:形成|产生|制作|编写)的[^。;]{0,24}(?:所有权|著作权|知识产权)[^。;,]{0,4}${BELONG}`,
    cue`(?:工作|服务|开发|技术)成果[^。;]{0,20}${BELONG}[^。;]{0,10}(?:所有|享有|共有|{party})`,
    cue`(?:知识库|话术库?|问答库|题库|语料|模型|快捷短语|快捷语|素材|脚本|教材|SOP)[^。;]{0,16}(?:归(?:属)?(?:于)?|属于?|为)(?:{party}|双方)(?:共同)?(?:所有|享有|共有|的)?(?:财产|资产|成果)?(?=[,。;]|$)`,
    cue`(?:训练|服务|合作)(?:中|过程中?)?(?:形成|产生|得到|积累)的?[^。;]{0,20}(?:归|属于?)(?:{party}|双方)`,
    cue`(?:话术库?|知识库|素材|问答库|快捷短语)[^。;]{0,16}(?:解约|终止|结束|合作完)后[^。;,]{0,10}(?:可以?|有权|不得)[^。;,]{0,6}(?:删除|带走|使用|继续用)`,
    cue`(?:录音|录像)(?:的)?(?:权利|所有权|版权|权属)(?:归|属于?){party}`,
  ],
  not: [
    cue`违约情形|(?:擅自|侵犯|侵害)[^。;]{0,16}${RIGHTS}[^。;,]{0,6}的[;。]?$|^附件|归属等(?:事项|问题)|争议(?:标的|类型)`,
  ],
  slots: [
    slot('deliver', 'within', cue`交付|移交|提交`),
    slot('request.reply', 'within', cue`答复|回复|同意`),
    slot('infringementNotice', 'within', cue`侵权|通知|告知`),
  ],
  read: ({ first, put, set }) => {
    const owner = (party: string) =>
      cue`(?:${RIGHTS}[^。;]{0,10}${RESULTS}|${RESULTS}[^。;]{0,40}(?:${RIGHTS})?)[^。;]{0,20}?${BELONG}(?:${party})`
    set('results', 'joint', first(owner('{both}|双方')))
    set('results', 'client', first(owner('{client}')))
    set('results', 'provider', first(owner('{provider}')))
    const silence = first(
      cue`{reply:duration}(?:之?内)?[^。;]{0,30}(?:未|没有)[^。;]{0,10}(?:答复|回复|提出)[^。;]{0,8}视为(?<silence>同意|拒绝|不同意)`,
    )
    put('request.reply', silence, 'reply')
    set('request.silence', silence?.words('silence') === '同意' ? 'consent' : 'refusal', silence)
    put(
      'infringementNotice',
      first(cue`(?:侵权|第三方|第三人)[^。;]{0,30}?{within:duration}(?:之?内|以内)[^。;]{0,16}(?:通知|告知)`),
      'within',
    )
    put('deliver', first(cue`成果[^。;]{0,20}?{within:duration}(?:之?内|以内)[^。;]{0,12}(?:交付|移交|提交)`), 'within')
  },
}
