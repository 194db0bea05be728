/** How the contracts of the cases begin. */
export const HEAD = '客服合同\n甲方（委托方）：天一公司\n乙方（受托方）：地二公司\n'
