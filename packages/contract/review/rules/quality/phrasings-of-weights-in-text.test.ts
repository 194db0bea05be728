import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** Weights that a sentence lists without calling them so. */
const FAULTS: readonly Phrasing[] = [
  ['weights-not-whole', '第一条 评分\n录音按开场、倾听、解答、结束四部分评分，各占30%、20%、40%、20%。\n'],
  ['weights-not-whole', '第一条 考核\n月度考核由以下部分构成：应答率占40%、好评率占40%、工单时效占30%。\n'],
  ['weights-not-whole', '第一条 评价办法\n综合评价中，服务态度占25%，处理时效占35%，客户回访占30%。\n'],
  [
    'weights-not-whole',
    '第一条 绩效\n绩效评分按下列比例计算：响应速度占30%；一次办结占30%；投诉处理占30%；合规占20%。\n',
  ],
  ['weights-not-whole', '第一条 考核\n考核项目及比重：接起率 35%，满意率 35%，录音抽检 20%。\n'],
  ['weights-not-whole', '第一条 考核\n考核得分中接起率占三成、满意率占四成、录音抽检占两成。\n'],
  ['weights-not-whole', '第一条 考核\n考核指标：接通率（30%）、满意度（30%）、及时率（30%）、差错率（20%）。\n'],
  ['weights-not-whole', '第一条 考核\n月度得分按接通率四成、满意度四成、质检三成加权。\n'],
]

const SOUND: readonly Phrasing[] = [
  ['weights-not-whole', '第一条 评分\n录音按开场、倾听、解答、结束四部分评分，各占30%、20%、30%、20%。\n'],
  ['weights-not-whole', '第一条 考核\n月度考核由以下部分构成：应答率占40%、好评率占30%、工单时效占30%。\n'],
  ['weights-not-whole', '第一条 考核\n考核时看三项：应答率95%、好评率90%、工单及时率98%。\n'],
  ['weights-not-whole', '第一条 人员\n客服人员中本科占30%、大专占40%、持证占20%。\n'],
  ['weights-not-whole', '第一条 考核\n考核中发现投诉占比超过3%、差错占比超过2%、迟到占比超过1%的，扣10分。\n'],
  ['weights-not-whole', '第一条 业务量\n来电中咨询占60%、报修占25%、投诉占5%，其余为其他。\n'],
  ['weights-not-whole', '第一条 考核\n服务态度占25%，处理时效占35%，其余由甲方另定。\n'],
  ['weights-not-whole', '第一条 考核\n考核指标：接通率（90%）、满意度（95%）、及时率（98%）、差错率（2%）。\n'],
  ['weights-not-whole', '第一条 考核\n接通率的权重为40%；满意度的权重为30%；质检的权重为30%。\n'],
  ['weights-not-whole', '第一条 考核\n客户投诉中服务态度占40%、处理时效占30%、其他原因占20%的，应当专项整改。\n'],
  [
    'weights-not-whole',
    '第一条 考核\n考核不合格（得分低于60%）、连续两次低于70%（含）、一年内三次低于80%的，解除合同。\n',
  ],
  ['weights-not-whole', '第一条 考核\n月度考核占60%，季度考核占40%。\n月度考核中接通率占50%、满意度占50%。\n'],
]

testPhrasings(FAULTS, SOUND)
