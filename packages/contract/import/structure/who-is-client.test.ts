import { describe, expect, test } from 'vitest'
import { clean } from '../cleaning/clean.ts'
import { analyseContract, type ReadContract } from './analyse.ts'
import { cutContracts } from './cut-contracts.ts'

function read(text: string): ReadContract[] {
  const cleaned = clean({ format: 'text', text, hints: [] })
  return cutContracts(cleaned.text).map((span) => analyseContract(cleaned, span).read)
}

describe('names and roles', () => {
  test.each(['下文简称', '在下文中称', '以下称'])('a name given by %s in brackets is the name of a party', (given) => {
    const [contract] = read(
      `协议\n北山商贸有限公司（${given.replace('中称', '称')}“北山”），南川客服有限公司（${given.replace('中称', '称')}“南川”）。\n第一条 内容\n北山把客服交给南川，南川为北山的顾客答疑。\n第二条 费用\n北山每月付款，南川开票。\n第三条 其他\n北山与南川另行商定。\n`,
    )
    expect([contract?.parties.client[0], contract?.parties.provider[0]]).toEqual(['北山', '南川'])
  })

  test('whoever hands the work over after a long recital, and pays on the invoice, is the client', () => {
    const [contract] = read(
      '合同\n甲方：天一公司\n乙方：地二公司\n甲方在三省经营洗车站二百余座、自助机器五千多台，为使车主满意，现将车主的来电委托乙方承接。\n第一条 费用\n甲方收到发票后20日内支付。乙方每月10日前向甲方缴纳工位使用费。\n',
    )
    expect([contract?.parties.client[0], contract?.parties.provider[0]]).toEqual(['甲方', '乙方'])
  })
})
