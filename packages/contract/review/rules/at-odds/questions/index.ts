import { COST_OF_HANDOVER, MATERIALS, STAY, WORK_DONE } from './after-the-end.ts'
import { ASSIGNMENT, ASSIGNMENT_WITH_CONSENT, FORM_OF_CHANGE } from './changing.ts'
import { COMMISSION, CYCLE, OVERTIME, REWARD } from './charges.ts'
import { COMMUNICATION, COMPENSATION, EQUIPMENT, PREMISES, TRAINING, TRAVEL } from './costs.ts'
import { ADVANCE, DEPOSIT_ASKED, DEPOSIT_RETURN } from './deposits.ts'
import { FIRST_STEP, MEANWHILE, PLACE } from './disputes.ts'
import { AT_WILL, AT_WILL_OF_CLIENT, AT_WILL_OF_PROVIDER, CURE, NOTICE_OF_END } from './ending.ts'
import { EPIDEMIC, FEE_MEANWHILE } from './force-majeure.ts'
import { FAULT_OF_STAFF, INDIRECT_LOSS, PENALTY_AND_DAMAGES } from './liability.ts'
import { COPIES, EFFECT_OF_NOTICE, FORM_OF_NOTICE, ORIGINALS, PRECEDENCE } from './papers.ts'
import { PASSING_ON, PASSING_ON_WITH_CONSENT } from './passing-on.ts'
import { ACCOUNT, INVOICE_KIND, INVOICE_ORDER, LATE_CHARGE, ORDER } from './paying.ts'
import { PRICE_CHANGE, TAX, TRIAL, VOLUME } from './prices.ts'
import type { Question } from './question.ts'
import { CAP_OF_DEDUCTIONS, CONDITION, DECISIVE_DATA, JOINT_DATA, SET_OFF, SILENCE } from './settling.ts'
import { EFFECT, RENEWAL, TRIAL_PERIOD } from './term.ts'

/** Questions of which a contract can mean one answer only. */
export const CERTAIN_QUESTIONS: readonly Question[] = [
  ACCOUNT,
  ADVANCE,
  ASSIGNMENT,
  AT_WILL_OF_CLIENT,
  AT_WILL_OF_PROVIDER,
  CAP_OF_DEDUCTIONS,
  COMMISSION,
  COMMUNICATION,
  CONDITION,
  COPIES,
  COST_OF_HANDOVER,
  CYCLE,
  DEPOSIT_ASKED,
  DEPOSIT_RETURN,
  EFFECT,
  EPIDEMIC,
  FAULT_OF_STAFF,
  FEE_MEANWHILE,
  FORM_OF_NOTICE,
  INVOICE_KIND,
  INVOICE_ORDER,
  LATE_CHARGE,
  MATERIALS,
  MEANWHILE,
  ORDER,
  ORIGINALS,
  PASSING_ON,
  PENALTY_AND_DAMAGES,
  PLACE,
  PRECEDENCE,
  PREMISES,
  PRICE_CHANGE,
  RENEWAL,
  SET_OFF,
  SILENCE,
  TAX,
  TRAVEL,
  TRIAL,
  TRIAL_PERIOD,
  VOLUME,
  WORK_DONE,
]

/** Questions of which one answer may be meant as the exception of the other, though neither says so. */
export const DOUBTFUL_QUESTIONS: readonly Question[] = [
  ASSIGNMENT_WITH_CONSENT,
  AT_WILL,
  COMPENSATION,
  CURE,
  DECISIVE_DATA,
  EFFECT_OF_NOTICE,
  EQUIPMENT,
  FIRST_STEP,
  FORM_OF_CHANGE,
  INDIRECT_LOSS,
  JOINT_DATA,
  NOTICE_OF_END,
  OVERTIME,
  PASSING_ON_WITH_CONSENT,
  REWARD,
  STAY,
  TRAINING,
]
