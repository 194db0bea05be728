import { allMatches, NUMERAL, parseNumeral } from '@heqi/clauses'
import type { Analysis } from '../../analysis.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

/** What articles of a law are about, and by which words a contract speaks of it. */
type Subject = {
  readonly zh: string
  readonly en: string
  readonly words: RegExp
  readonly from: number
  readonly to: number
}

const subject = (zh: string, en: string, words: RegExp, from: number, to = from): Subject => ({
  zh,
  en,
  words,
  from,
  to,
})

const SUBJECTS: Readonly<Record<string, readonly Subject[]>> = {
  民法典: [
    subject('违约金', 'penalties', /违约金/, 585),
    subject('定金', 'deposits', /定金/, 586, 588),
    subject('法定解除', 'rescission by law', /解除/, 562, 566),
    subject('损失赔偿', 'damages', /赔偿(?:损失|额)|损失赔偿|可得利益/, 583, 584),
    subject('格式条款', 'standard terms', /格式条款/, 496, 498),
    subject('免责条款', 'exemption clauses', /免责条款|免除责任的条款/, 506),
    subject('情势变更', 'change of circumstances', /情势变更|基础条件[^。;]{0,8}变化/, 533),
    subject('抗辩权', 'withholding performance', /抗辩/, 525, 528),
    subject('债权转让', 'assignment of claims', /债权转让|转让债权/, 545, 550),
    subject('委托合同的任意解除', 'ending an entrusted matter at will', /任意解除|随时解除/, 933),
    subject('诉讼时效', 'limitation', /诉讼时效/, 188, 199),
    subject('期间计算', 'periods', /期间[^。;,]{0,4}计算/, 200, 204),
    subject('个人信息', 'personal information', /个人信息/, 1034, 1039),
  ],
  个人信息保护法: [
    subject('委托处理', 'processing for another', /委托处理/, 21),
    subject('共同处理', 'joint processing', /共同处理/, 20),
    subject('向他人提供', 'handing on', /(?:提供给|向)(?:他人|其他|第三方)[^。;,]{0,6}提供/, 23),
    subject('自动化决策', 'automated decisions', /自动化决策/, 24),
    subject('敏感个人信息', 'sensitive data', /敏感/, 28, 32),
    subject('向境外提供', 'transfer abroad', /境外|跨境|出境/, 38, 43),
    subject('影响评估', 'impact assessment', /影响评估/, 55, 56),
    subject('泄露后的补救和通知', 'leaks', /泄[露漏]/, 57),
  ],
  劳动合同法: [
    subject('竞业限制', 'non-competition', /竞业/, 23, 24),
    subject('劳务派遣', 'labour dispatch', /派遣/, 57, 67),
    subject('经济补偿', 'severance pay', /经济补偿/, 46, 47),
    subject('试用期', 'probation', /试用期/, 19, 21),
  ],
  劳动法: [
    subject('工作时间', 'working time', /工作时间|工时/, 36, 43),
    subject('加班工资', 'overtime pay', /加班(?:费|工资)|工资报酬/, 44),
    subject('社会保险', 'social insurance', /社会保险|社保/, 70, 76),
  ],
  民事诉讼法: [
    subject('协议管辖', 'choice of court', /协议管辖|书面协议选择/, 34, 35),
    subject('专属管辖', 'exclusive jurisdiction', /专属管辖/, 33, 34),
  ],
}

const CITED = new RegExp(
  `(?<law>${Object.keys(SUBJECTS)
    .toSorted((one, other) => other.length - one.length)
    .join('|')})》?第\\s*(?<number>${NUMERAL})\\s*条(?![、和至到及])`,
  'g',
)
const holds = ({ from, to }: Subject, number: number): boolean => number >= from && number <= to

/** An article cited for one matter that the law gives to another. */
const articlesAstray = (analysis: Analysis): Offence[] =>
  analysis.sentencesFor(CITED).flatMap((sentence) =>
    allMatches(CITED, sentence.text).flatMap((match) => {
      const number = parseNumeral(match.groups?.['number'] ?? '')
      const subjects = SUBJECTS[match.groups?.['law'] ?? ''] ?? []
      const [meant, ...others] = subjects.filter(({ words }) => words.test(sentence.text))
      const cited = number === undefined ? undefined : subjects.find((each) => holds(each, number))
      if (!meant || !cited || others.length > 0 || number === undefined || holds(meant, number)) return []
      const isAlone = allMatches(/第[^。;,]{1,8}条/g, sentence.text).length === 1
      return isAlone
        ? [
            atWords(sentence, match, {
              cited: match[0],
              'about:zh-CN': cited.zh,
              'about:en': cited.en,
              'matter:zh-CN': meant.zh,
              'matter:en': meant.en,
              articles: meant.from === meant.to ? `${meant.from}` : `${meant.from}–${meant.to}`,
            }),
          ]
        : []
    }),
  )

export const LAW_ARTICLE_RULES: readonly Rule[] = [
  { code: 'law-article-astray', severity: 'note', check: articlesAstray },
]
