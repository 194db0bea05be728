import { allMatches } from '@heqi/clauses'
import { type Analysis, type Node, type Saying, type Sentence, saying } from './analysis.ts'
import { neighbours, unnumbered } from './reading/own-words.ts'
import { binds, inArticles } from './reading/parts.ts'
import { atMatch, atSentence, atWords, doubtful, meet, type Rule } from './rule.ts'

type Words = RegExp | ((analysis: Analysis) => RegExp)

/** □自动续期 □到期终止: an option without a tick is not agreed on. */
const UNTICKED = /(?:^|[\s:,;、])[□☐◻▢][^;。]*$/
const isOption = ({ sentence, match }: Saying): boolean =>
  UNTICKED.test(sentence.text.slice(0, match.index + match[0].length))

const agreedOn = (analysis: Analysis, pattern: RegExp): Saying[] =>
  saying(analysis, pattern, binds).filter((each) => !isOption(each))

/** A check that finds the sentences that say it, unless something in the same sentence excuses it. */
export const whereSaid =
  (words: Words, not?: RegExp): Rule['check'] =>
  (analysis) =>
    agreedOn(analysis, typeof words === 'function' ? words(analysis) : words).flatMap(({ sentence, match }) =>
      not?.test(sentence.text) ? [] : [atWords(sentence, match)],
    )

/** 下列事项不在服务范围之内：…, and what belongs to no service in other words. */
const LEFT_OUT =
  /不(?:在|属于?|包括|包含|提供)[^。;,:]{0,10}(?:范围|事项|服务)?[^。;,:]{0,4}:|(?:范围|服务)(?:之)?外[^。;,:]{0,6}:/
const FORBIDDEN = /不得|禁止|严禁|不准|不可|不能|不允许|杜绝|不应|无权|拒绝|不(?:参与|从事|做(?![好到完成满])|搞|碰)/
/** What one party says is none of its business: 刷单不归乙方管. */
const EXCLUDED =
  /^[^。;]{0,12}(?:不归|不属于|不在[^。;,]{0,8}范围|不(?:承接|参与|从事|接(?![受到通听入])|做(?![好到完成满])|搞|碰))/

/** 出售客户信息的，支付违约金: what is punished is not agreed on. */
const PUNISHED =
  /^[^。;,]{0,14}(?:的|者|行为|情形|情况),[^。;]{0,36}(?:违约金|赔偿|解除|追究|处罚|罚款|扣(?:[减除罚款分]|\d)|责任|更换|停岗|退回|辞退|报案|报警|立即)/

/** 客服不得：, 禁止行为: what the items below have in common. */
const FORBIDS_BELOW =
  /(?:不得|禁止|严禁|不准|杜绝)[^。；;\n]{0,20}[:：]\s*$|(?:禁止|严禁)[^。；;\n]{0,4}(?:行为|事项)\s*[:：]?\s*$/
const isForbiddenAbove = ({ parent }: Node): boolean =>
  parent !== undefined &&
  [parent.article.heading.text, parent.article.body.text].some((text) => FORBIDS_BELOW.test(text))

/** 乙方违约情形：, 认定为违规: what is listed there is what nobody may do. */
const LISTS_FAULTS =
  /违[约规](?:的)?(?:行为|情形|情况|事[项由]|认定)|(?:的|之|方)违[约规]$|(?:禁止|不得)(?:行为|事项)|红线|负面清单/
const isListedAsFault = ({ article, parent }: Node): boolean =>
  [article.heading.text, article.label, parent?.article.heading.text ?? ''].some((text) => LISTS_FAULTS.test(text))

/** An exception or a leave in such a list is agreed on. */
const AGREED = /(?<![不许认])(?:可以?(?![能证])|有权|允许|应当?|须|由|视为)/

const isRefusedBy = ({ node }: Sentence, upTo: string, behind: string): boolean =>
  isForbiddenAbove(node) || LEFT_OUT.test(`${node.matter}:${upTo}`) || EXCLUDED.test(behind) || PUNISHED.test(behind)

type Forbids = (before: string, words: string) => boolean
const forbidsUpTo: Forbids = (before, words) => FORBIDDEN.test(before + words)
/** The words may themselves say what somebody else must not learn or get. */
const forbidsBefore: Forbids = (before) => FORBIDDEN.test(before)

const whereAgreed =
  (pattern: RegExp, forbids: Forbids, not?: RegExp): Rule['check'] =>
  (analysis) =>
    agreedOn(analysis, pattern).flatMap(({ sentence, match }) => {
      const [words] = match
      const before = sentence.text.slice(0, match.index)
      const behind = sentence.text.slice(match.index + words.length)
      const isRefused =
        forbids(before, words) ||
        (isListedAsFault(sentence.node) && !AGREED.test(sentence.text)) ||
        isRefusedBy(sentence, `${before}${words}`, behind)
      return isRefused || not?.test(sentence.text) ? [] : [atWords(sentence, match)]
    })

/** 不得向客户隐瞒: what stands before the act bars it. */
const BARS =
  /(?:不得|禁止|严禁|不准|不许|不可|不能|不允许|不应|杜绝|无权|避免|防止|切勿)[^。;,]{0,20}$|(?:不会?|不再|不予|不擅自|不私自|不随意|未)$/
const BARS_ALL = /(?:不得|禁止|严禁|不准|不许|不允许|杜绝)[^。;]{0,30}$/
/** What follows from a fault, and what the law says of it anyhow. */
const MENDED =
  /依法(?:承担|管理|处理|履行|删除)|(?<!不)补[发缴](?!税)|(?:的|行为),[^。;]{0,20}(?:支付[^。;,]{0,6}违约金|扣减|扣除?[^。;,]{0,6}分|解除合同|赔偿(?:甲方|委托方|乙方|服务方))|限期(?:改正|整改)/
/** All parts of a fault stand within so many characters before and behind what is done. */
const BEFORE_ACT = 50
const BEHIND_ACT = 60

/**
 * A check that finds the sentences that say what is done and, before or behind it, all else that makes it a fault. The act
 * needs the flag `g`; `bars` tell from the words before it that it is forbidden there.
 */
export const whereTogether =
  (act: RegExp, parts: readonly RegExp[], not?: RegExp, bars: readonly RegExp[] = [BARS, BARS_ALL]): Rule['check'] =>
  (analysis) =>
    agreedOn(analysis, act).flatMap(({ sentence }) => {
      const { text, node } = sentence
      if (not?.test(text) || MENDED.test(text) || (isListedAsFault(node) && !AGREED.test(text))) return []
      const done = allMatches(act, text).find(({ 0: words, index }) => {
        const end = index + words.length
        const before = text.slice(0, index)
        const around = text.slice(Math.max(0, index - BEFORE_ACT), end + BEHIND_ACT)
        return (
          parts.every((part) => part.test(around)) &&
          !bars.some((pattern) => pattern.test(before)) &&
          !isRefusedBy(sentence, text.slice(0, end), text.slice(end))
        )
      })
      return done ? [doubtful(atSentence(sentence, done.index, done.index + done[0].length))] : []
    })

/** For acts that are themselves a ban: 不得告诉买家. */
export const NO_BARS: readonly RegExp[] = []

/** A check that finds the words in headings and paragraphs, over more than one sentence too. The pattern needs the flag `g`. */
export const whereFound =
  (pattern: RegExp, within: (node: Node) => boolean = inArticles): Rule['check'] =>
  ({ search }) =>
    search(pattern, within).map((match) => atMatch(match))

/** A check that finds the sentences that say it, unless they forbid it up to the end of the words or punish it. */
export const whereAllowed = (pattern: RegExp, not?: RegExp): Rule['check'] => whereAgreed(pattern, forbidsUpTo, not)

/** The same, unless they forbid it before the words. */
export const whereOrdered = (pattern: RegExp, not?: RegExp): Rule['check'] => whereAgreed(pattern, forbidsBefore, not)

/** A check that finds what is left open: the sentences that say it, unless they or what stands around them settle it. */
export const whereOpen =
  (words: Words, settled: RegExp, [before, behind]: readonly [number, number] = [0, 0]): Rule['check'] =>
  (analysis) =>
    agreedOn(analysis, typeof words === 'function' ? words(analysis) : words).flatMap(({ sentence, match }) =>
      settled.test(neighbours(analysis, sentence, before, behind))
        ? []
        : [doubtful(atWords(sentence, match, { words: unnumbered(match[0]).replace(/^[,:]/, '') }))],
    )

/** What any of several checks finds, each place once. */
export const anyOf =
  (...checks: readonly Rule['check'][]): Rule['check'] =>
  (analysis) => {
    const found = checks.flatMap((check) => check(analysis))
    return found.filter((offence, index) => !found.slice(0, index).some((other) => meet(other, offence)))
  }

/** What the first of several checks that finds anything finds. */
export const firstOf =
  (...checks: readonly Rule['check'][]): Rule['check'] =>
  (analysis) => {
    for (const check of checks) {
      const found = check(analysis)
      if (found.length > 0) return found
    }
    return []
  }
