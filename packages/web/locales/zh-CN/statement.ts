export const statement = {
  item: '项目与计算',
  basis: '合同依据',
  amount: '金额',
  net: '不含税金额',
  tax: '税额',
  fold: '收起“{{line}}”',
  unfold: '展开“{{line}}”',
} as const
