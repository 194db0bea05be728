import { ACCEPTANCE } from './acceptance.ts'
import { COST_OF_HANDOVER, MATERIALS, STAY } from './after-the-end.ts'
import { ASSESSMENT_PERIOD, FIRST_MONTH, PEAKS_ASSESSED } from './assessed-times.ts'
import { ASSIGNMENT, ASSIGNMENT_WITH_CONSENT, FORM_OF_CHANGE } from './changing.ts'
import { COMMISSION, CYCLE, OVERTIME, REWARD } from './charges.ts'
import { DUAL_WORK, GIFTS, PHONES, POACHING } from './conduct.ts'
import { COMMUNICATION, COMPENSATION, EQUIPMENT, PREMISES, TRAINING, TRAVEL } from './costs.ts'
import { CUSTOMERS_CONSENT, DATA_END, DATA_EXPORT, LEAK_REPORT } from './data-handling.ts'
import { ADVANCE, DEPOSIT_ASKED, DEPOSIT_RETURN } from './deposits.ts'
import { FIRST_STEP, MEANWHILE, PLACE } from './disputes.ts'
import { AT_WILL, AT_WILL_OF_CLIENT, AT_WILL_OF_PROVIDER, CURE, NOTICE_OF_END } from './ending.ts'
import { EPIDEMIC, FEE_MEANWHILE } from './force-majeure.ts'
import { EMERGENCY_REPORT, INSURANCE } from './guarding.ts'
import { NIGHT, WEEKENDS } from './hours.ts'
import { PENALTY_AND_DAMAGES } from './liability.ts'
import { HEADCOUNT, PEAK } from './load.ts'
import { EMPLOYER, INJURY, MANAGEMENT, MANAGER_ON_SITE } from './managing.ts'
import { DATA_OWNER, DATA_PLACE, DATA_SHARING, DATA_STORAGE, DATA_USE } from './of-data.ts'
import { COPIES, EFFECT_OF_NOTICE, FORM_OF_NOTICE, PRECEDENCE } from './papers.ts'
import { PASSING_ON, PASSING_ON_WITH_CONSENT } from './passing-on.ts'
import { ACCOUNT, INVOICE_KIND, INVOICE_ORDER, LATE_CHARGE, ORDER } from './paying.ts'
import { HOME_WORK, WORKPLACE } from './places.ts'
import { REFUNDS, SYSTEM } from './powers.ts'
import { PRICE_CHANGE, TAX, TRIAL, VOLUME } from './prices.ts'
import type { Question } from './question.ts'
import { COMPETITORS, NAME, SUPPLIER } from './rivals.ts'
import { APPEAL, SANCTION, SCORED_BY, UNRATED } from './scoring.ts'
import { SECRECY_LENGTH, SECRET_PRICE } from './secrecy.ts'
import { CAP_OF_DEDUCTIONS, DECISIVE_DATA, JOINT_DATA, SET_OFF, SILENCE } from './settling.ts'
import { CHANGE_BY_CLIENT, CHANGE_BY_PROVIDER, HIRING, INTERVIEW } from './staff.ts'
import { EFFECT, RENEWAL, TRIAL_PERIOD } from './term.ts'
import { EVALUATION_FEE, EVALUATOR_ACCESS, EVALUATOR_CHOICE } from './third-party.ts'
import { CERTIFICATE, TRAINING_BY } from './training.ts'
import { MONITORING, RECORDING, REPORTS } from './watching.ts'
import { CHANNELS, LANGUAGES, OUTBOUND, ROBOTS } from './ways.ts'
import { CLIENT_MARKS, DELIVERABLES, PROVIDER_TOOLS } from './works-and-marks.ts'

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
  COPIES,
  COST_OF_HANDOVER,
  CYCLE,
  DEPOSIT_ASKED,
  DEPOSIT_RETURN,
  EFFECT,
  EPIDEMIC,
  FEE_MEANWHILE,
  FORM_OF_NOTICE,
  INVOICE_KIND,
  INVOICE_ORDER,
  LATE_CHARGE,
  MATERIALS,
  MEANWHILE,
  ORDER,
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
  SUPPLIER,
  COMPETITORS,
  EMPLOYER,
  INJURY,
  HOME_WORK,
  CHANGE_BY_PROVIDER,
  CHANGE_BY_CLIENT,
  INTERVIEW,
  DUAL_WORK,
  POACHING,
  GIFTS,
  APPEAL,
  UNRATED,
  FIRST_MONTH,
  PEAKS_ASSESSED,
  ACCEPTANCE,
  DATA_OWNER,
  DATA_USE,
  DATA_SHARING,
  DATA_PLACE,
  DATA_STORAGE,
  DATA_EXPORT,
  DATA_END,
  CUSTOMERS_CONSENT,
  SECRET_PRICE,
  DELIVERABLES,
  CLIENT_MARKS,
  PROVIDER_TOOLS,
  EVALUATOR_CHOICE,
  EVALUATION_FEE,
  EVALUATOR_ACCESS,
  INSURANCE,
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
  JOINT_DATA,
  NOTICE_OF_END,
  OVERTIME,
  PASSING_ON_WITH_CONSENT,
  REWARD,
  STAY,
  TRAINING,
  WEEKENDS,
  NIGHT,
  CHANNELS,
  LANGUAGES,
  ROBOTS,
  OUTBOUND,
  WORKPLACE,
  NAME,
  REFUNDS,
  SYSTEM,
  PEAK,
  HEADCOUNT,
  HIRING,
  CERTIFICATE,
  TRAINING_BY,
  MANAGEMENT,
  MANAGER_ON_SITE,
  PHONES,
  SCORED_BY,
  MONITORING,
  RECORDING,
  SANCTION,
  ASSESSMENT_PERIOD,
  REPORTS,
  LEAK_REPORT,
  SECRECY_LENGTH,
  EMERGENCY_REPORT,
]
