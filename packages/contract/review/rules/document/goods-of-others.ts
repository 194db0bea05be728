import { allMatches } from '@heqi/clauses'
import { type Analysis } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atSentence, firstOnly, type Offence } from '../../rule.ts'

/** What shops of one trade sell, by its words. */
const GOODS: readonly string[] = [
  '女包|箱包|手袋|皮包|皮具',
  '女装|男装|服装|童装|内衣|衬衫|裙',
  '四件套|被芯|家纺|床品|枕头|被子',
  '零食|食品|坚果|糕点|茶叶|饼干',
  '化妆品|口红|面膜|护肤|彩妆|美妆',
  '手机壳|数码|耳机|充电器|充电宝',
  '家具|沙发|床垫|衣柜|橱柜',
  '奶粉|母婴|纸尿裤|婴儿|童车',
  '鲜花|花束|花材|绿植|盆栽',
  '猫粮|狗粮|宠物|猫砂',
  '轮胎|汽配|汽车配件|机油|车品',
  '珠宝|黄金|首饰|玉器|翡翠',
  '空调|冰箱|洗衣机|家电|电器',
  '白酒|红酒|酒水|啤酒',
  '鞋|球鞋|运动鞋',
  '图书|文具|教辅',
  '渔具|钓具|鱼竿',
  '灯具|五金|卫浴|瓷砖',
]
/** How a shop's own goods are spoken of, where a contract says what is secret or who owns it. */
const OF_A_SHOP =
  '(?:的)?(?:款式|版型|设计|进货|供货|货源|配方|工艺|图纸|打版|成本|进价|供应商|新[款品]|尺码|面料|选品|库存)'
/** So often its own goods stand in a contract. */
const OWN = 3

const countOf = (text: string, words: string): number => allMatches(new RegExp(words, 'g'), text).length

/** The secrets of a shop for handbags in the contract of one for bedding. */
export function goodsOfAnother(analysis: Analysis): Offence[] {
  const { text } = analysis
  const foreign = GOODS.flatMap((words) => {
    const pattern = new RegExp(`(?<goods>${words})${OF_A_SHOP}`)
    return analysis.sentencesFor(pattern).flatMap((sentence) => {
      const match = binds(sentence.node) ? pattern.exec(sentence.text) : null
      const goods = match?.groups?.['goods'] ?? ''
      return match && countOf(text, words) === 1
        ? [atSentence(sentence, match.index, match.index + goods.length, { words: goods })]
        : []
    })
  })
  const hasOwn = foreign.length > 0 && GOODS.some((words) => countOf(text, words) >= OWN)
  return hasOwn ? firstOnly(foreign) : []
}
