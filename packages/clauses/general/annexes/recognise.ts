import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

/** A title follows the number, up to a mark or the next annex; what begins with a verb describes the annex, or points to it: 按附表B计算. */
const ENTRY = cue`(?:(?<!(?:按照?|根据|依照?|依据|参照)(?:本?合同)?)|(?=附[件表录]\s*[一二三四五六七八九十\dA-H]{1,3}\s*《))附[件表录]\s*(?:[一二三四五六七八九十]+|\d+|[A-H])\s*[:-]?\s*(?<title>(?!["“”]|式[^。;,]{1,2}份|为|是|的|之|中|内|用于|明确|详细|列|规定|约定|保障|说明|所[列载述定附]|载|执行|办理|提供|计算(?![方标规公办细口表]))(?:(?!附[件表录])[^,;。:()\d\s]){2,20})`

/** An entry of a list below a heading of annexes: a title and nothing else. */
const LISTED = /^(?:\d+[.、)])?[^,。;:]{2,20}[;。]?$/

/** The head of an annex: what stands below it is the annex, and no list of others. */
const ANNEX_ITSELF = /^附[件表录]\s*(?:[一二三四五六七八九十]+|\d+|[A-H])$/

export const sight: Sight = {
  headings: [
    cue`(?:合同|协议)?附件(?:名称|内容|清单|列表|目录)?(?:与|及)?(?:效力)?$|附件(?:列表|清单|目录)|^附[件表录]\s*[一二三四五六七八九十\dA-H]{1,2}(?:\s*[:-].*)?$`,
  ],
  sentences: [
    cue`附件(?:内容)?[与和](?:正文|合同|本合同)[^。;,]{0,4}(?:不一致|不符|冲突|矛盾)|(?:细则|标准|清单|明细|办法)[^。;,]{0,2}(?:详)?见附[件表]|(?:投标|响应)(?:承诺|文件)[^。;,]{0,4}视同(?:本)?合同`,

    cue`后附?面?附?的?[^。;,]{0,2}附的?[^。;,]{1,8}(?:也)?(?:算|属于|是|为)[^。;,]{0,4}(?:合同|协议)|见(?:附页|后附|附后)`,
    cue`(?:招标|投标|磋商|响应)文件[^。;]{0,20}(?:为|是|构成|属于|作为)(?:本)?(?:合同|协议)[^。;,]{0,4}(?:组成|一部分|附件)|作为(?:本合同|合同|协议)?(?:的)?附件(?![^。;,]{0,4}上传)`,

    cue`^\s*附[表录]?\s*:|(?:详见|见|按)附表`,
    cue`附件[^。;]{0,12}(?:包括|如下|以下|下列|列表)`,
    ENTRY,
    cue`附[件表录][^。;]{0,24}(?:同等|组成部分|不可分割)[^。;]{0,10}`,
    cue`作为(?:本)?合同(?:的)?附件`,
    cue`^\s*(?:[一二三四五六七八九十]+、)?\s*附件\s*:`,
    cue`^[^一-鿿]{0,6}(?:本)?(?:合同|协议)(?:的)?附件(?:为|有|包括)?\s*:`,
    cue`^\s*附《[^》]{2,20}》|(?:后附|另附|随附|附后的?)[^。;,]{0,12}(?:表|清单|细则|须知|说明)(?=[,。;]|$)`,
    cue`附件[^。;,]{0,6}(?:改动|修改|变动|更新|调整)[^。;]{0,20}(?:生效|有效|为准)`,
    cue`没(?:有)?(?:写|约定|说)[^。;,]{0,4}的?,?(?:按照?|见|看|依照?)附件|附件(?:清单|目录)?(?:附后|附于|列于|见(?:末|后)页)`,
    cue`(?:本)?(?:合同|协议)(?:后)?附(?:有)?《[^》]{2,20}》|《[^》]{2,24}》[^。;]{0,30}(?:为|是|作为|构成)(?:本)?(?:合同|协议)(?:的|之)?(?:附件|组成部分|一部分)`,
    cue`(?:另附|后附|附后|附)(?:上)?[^。;,]{0,8}(?:一份|[一二三\d]张|如下)[^。;,]{0,8}(?:表|清单|话术|规范)|(?:价目表|排班表|话术表|扣分表|考核表|清单)(?:另附|附后|见后|附在后面)`,
  ],
  not: [cue`电子邮件附件`],
  alsoIn: ['annex'],
  read: ({ all, first, passages, set }) => {
    const seen = new Set<string>()
    for (const match of all(ENTRY)) {
      const title = match
        .words('title')
        ?.trim()
        .replace(/^《([^》]+)》.*$/, '$1')
        .replaceAll(/[《》、,]/g, '')
        .replace(/(?:[甲乙]方|序号.*)$/, '')
      if (title === undefined || seen.has(title)) continue
      set(`annexes[${seen.size}].title`, { 'zh-CN': title, en: title }, match)
      seen.add(title)
    }
    const isAnnex = passages.some((passage) => passage.isHeading && ANNEX_ITSELF.test(passage.text.trim()))
    if (seen.size === 0 && !isAnnex) {
      const listed = passages.filter((passage) => !passage.isHeading && LISTED.test(passage.text.trim()))
      const titles = listed.map(({ original }) => original.trim().replaceAll(/^\d+[.、)]|[《》。；;]/g, ''))
      if (titles.length > 1)
        set(
          'annexes',
          titles.map((title) => ({ title: { 'zh-CN': title, en: title } })),
          first(cue`.+`),
        )
    }
    set('precedence', 'body', first(cue`以(?:本)?合同(?:正文)?为准`))
  },
}
