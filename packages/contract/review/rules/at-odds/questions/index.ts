import { COMMISSION, CYCLE, OVERTIME, REWARD } from './charges.ts'
import { COMMUNICATION, COMPENSATION, EQUIPMENT, PREMISES, TRAINING, TRAVEL } from './costs.ts'
import { ADVANCE, DEPOSIT_ASKED, DEPOSIT_RETURN } from './deposits.ts'
import { PASSING_ON } from './passing-on.ts'
import { ACCOUNT, INVOICE_KIND, INVOICE_ORDER, LATE_CHARGE, ORDER } from './paying.ts'
import { PRICE_CHANGE, TAX, TRIAL, VOLUME } from './prices.ts'
import type { Question } from './question.ts'
import { CAP_OF_DEDUCTIONS, CONDITION, DECISIVE_DATA, JOINT_DATA, SET_OFF, SILENCE } from './settling.ts'

/** Questions of which a contract can mean one answer only. */
export const CERTAIN_QUESTIONS: readonly Question[] = [
  PASSING_ON,
  ACCOUNT,
  ADVANCE,
  CAP_OF_DEDUCTIONS,
  COMMISSION,
  COMMUNICATION,
  CONDITION,
  CYCLE,
  DEPOSIT_ASKED,
  DEPOSIT_RETURN,
  INVOICE_KIND,
  INVOICE_ORDER,
  LATE_CHARGE,
  ORDER,
  PREMISES,
  PRICE_CHANGE,
  SET_OFF,
  SILENCE,
  TAX,
  TRAVEL,
  TRIAL,
  VOLUME,
]

/** Questions of which one answer may be meant as the exception of the other, though neither says so. */
export const DOUBTFUL_QUESTIONS: readonly Question[] = [
  COMPENSATION,
  DECISIVE_DATA,
  EQUIPMENT,
  JOINT_DATA,
  OVERTIME,
  REWARD,
  TRAINING,
]
