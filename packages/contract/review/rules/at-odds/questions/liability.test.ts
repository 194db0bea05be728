import { type Phrasing, testPhrasings } from '../../../../testing/phrasings.ts'

const two =
  (code: Phrasing[0]) =>
  (first: string, second: string): Phrasing => [code, `第一条 实施\n${first}\n第六条 其他\n${second}\n`]
const certain = two('rules-incompatible')
const doubtful = two('rules-unreconciled')

testPhrasings(
  [
    doubtful('守约方不得主张预期收入。', '少赚的利润也由违约一方填补。'),
    certain('违约金为唯一救济，守约方不得另行索赔。', '守约方收取违约金后仍有权要求赔偿损失。'),
    certain('支付违约金后，不再承担其他损失。', '违约金不足以弥补损失的，还应继续赔偿。'),
    certain('坐席失误造成的损失由乙方赔偿。', '客服的失误由其本人承担，乙方不负责。'),
    certain('疫情属于不可抗力。', '乙方不得以疫情为由主张不可抗力免责。'),
    certain('停电、断网视为不可抗力。', '停电和断网不属于不可抗力。'),
    certain('不可抗力期间，甲方无需支付服务费。', '不可抗力期间，服务费仍应照常支付。'),
  ],
  [
    doubtful('任何一方不赔偿对方的间接损失。', '故意泄密的，应赔偿对方的利润损失。'),
    certain('逾期付款的违约金为唯一救济。', '泄露数据的，支付违约金后仍应赔偿损失。'),
    certain('违约金不足以弥补损失的，还应继续赔偿。', '甲方支付违约金后，乙方不得延误服务。'),
    certain('坐席失误造成的损失由乙方赔偿。', '乙方赔偿后，可再向责任人追偿，由其本人承担。'),
    certain('坐席失误造成的损失由乙方赔偿。', '因甲方人员过错造成的损失，乙方不负责。'),
    certain('疫情属于不可抗力。', '停电不属于不可抗力。'),
    certain('公共电网停电视为不可抗力。', '乙方自身线路故障导致停电的，不属于不可抗力。'),
    certain('不可抗力期间，甲方无需支付服务费。', '不可抗力发生前已提供的服务，费用仍应支付。'),
    certain('不可抗力期间不计费。', '因不可抗力解除合同的，已发生的费用照常支付。'),
  ],
)
