/** 委托方 and 服务方. Terms name parties only so; which of them is 甲方 is a setting of the document. */
export type PartyRole = 'client' | 'provider'

export const otherParty = (role: PartyRole): PartyRole => (role === 'client' ? 'provider' : 'client')
