/**
 * The Dutch career budgets, computed and explained to the cent.
 *
 * @packageDocumentation
 */

// What to call, in the order in which one needs it.
export { ledger, termsOn } from "./schemes/scheme.js";
export { reviewConversation } from "./jaargesprek/review.js";
export { assess } from "./spending/assess.js";
export { taxTreatment } from "./spending/tax.js";
export { payslip } from "./statement/payslip.js";
export { yearStatement } from "./statement/year-statement.js";
export { forecast } from "./statement/forecast.js";
export { compare } from "./statement/compare.js";
export { replay } from "./statement/replay.js";
export { transferStatement } from "./statement/transfer-statement.js";
export { transferIn } from "./statement/transfer-in.js";
export { reconcile } from "./reconciliation/reconcile.js";
export { explain } from "./explanation/explain.js";
export { agreementForm } from "./explanation/agreement-form.js";

// What to call it with.
export { loopbaanbedrag } from "./schemes/loopbaanbedrag.js";
export { vitaliteitsuren } from "./schemes/vitaliteitsuren.js";
export { keuzebudget } from "./schemes/keuzebudget.js";
export { gemeentelijkLoopbaanbudget } from "./schemes/gemeentelijk-loopbaanbudget.js";
export { loonbelasting } from "./spending/loonbelasting.js";
export { regulations } from "./schemes/regulations.js";
export { defineRegulation } from "./facts/regulation.js";

// The same calls as JSON.
export { answer, answerLine, type Answer } from "./answer.js";

// When the contract is broken.
export {
  ContractError,
  type ContractErrorCode,
  isContractError,
  type Issue,
  type IssueCode,
} from "./values/contract-error.js";

// What goes in.
export type { LedgerOptions, Scheme, TermsOnOptions } from "./schemes/scheme.js";
export type {
  LoopbaanbedragFacts,
  LoopbaanbedragInterpretations,
  LoopbaanbedragReadings,
} from "./facts/loopbaanbedrag.js";
export type {
  GemeentelijkLoopbaanbudgetFacts,
  GemeentelijkLoopbaanbudgetReadings,
} from "./facts/gemeentelijk-loopbaanbudget.js";
export type { ReportedMonth } from "./facts/reported.js";
export type { KeuzebudgetFacts, KeuzebudgetInterpretations, KeuzebudgetReadings } from "./facts/keuzebudget.js";
export type { VitaliteitsurenFacts, VitaliteitsurenReadings } from "./facts/vitaliteitsuren.js";
export type { Regulation } from "./facts/regulation.js";
export type { Agreement, Conversation, ReviewContext } from "./facts/conversation.js";
export type { FormContext } from "./facts/agreement-form.js";
export type { AgreementFormContext } from "./explanation/agreement-form.js";
export type { Purpose, PurposeGemeenten, PurposeSociaalWerk } from "./facts/purposes.js";
export type { RequestGemeenten, RequestSociaalWerk } from "./facts/spending.js";
export type { Taxed, TaxFact, TaxItem } from "./facts/tax.js";
export type { ContextGemeenten, ContextSociaalWerk } from "./spending/assess.js";
export type { KnownTaxFacts, TaxRequest } from "./spending/tax.js";
export type { ForecastOptions } from "./statement/forecast.js";
export type { TakeoverEvent } from "./statement/transfer-in.js";
export type { Explainable, ExplainOptions } from "./explanation/explain.js";

// What comes out.
export type {
  AboveWindow,
  AccruedEntry,
  Entry,
  EntryBase,
  Excluded,
  Finding,
  LapseAhead,
  LapsedEntry,
  Ledger,
  LedgerBase,
  LeftAtExit,
  LotRow,
  MonthRow,
  Moved,
  MovedEntry,
  NotCarried,
  OpenQuestion,
  Piece,
  QuestionReading,
  Totals,
  WithoutEffect,
} from "./ledger/ledger.js";
export type { AnyEntry, AnyLedger } from "./ledger/any.js";
export type { DeadlineReason, LapseReason } from "./ledger/line.js";
export type {
  Advance,
  AdvanceApproved,
  CoveredSpend,
  DebtWaived,
  GrantedEntry,
  MoneyDeadline,
  PastDeadline,
  Return,
  SavingAgreed,
  WaivedEntry,
  YearEntry,
  YearGrant,
  YearLapsedEntry,
  YearLedger,
  YearLot,
  YearMovedEntry,
  YearPiece,
  YearRow,
  YearTotals,
} from "./ledger/year-ledger.js";
export type {
  Component,
  ComponentsAccrued,
  ComponentsEntry,
  ComponentsLedger,
  ComponentsMonth,
  ComponentsMoved,
  ComponentsRow,
  ComponentsTotals,
  ComponentsYear,
  Composition,
  LeavePriced,
  LeftOver,
  LeftPaidOut,
  PaidOut,
} from "./ledger/components-ledger.js";
export type {
  ExpiredEntry,
  HoursEntry,
  HoursLedger,
  HoursMoved,
  HoursMovedEntry,
  HoursRow,
  HoursTotals,
  RightEntry,
  RightPart,
  YearRight,
} from "./ledger/hours-ledger.js";
export type { Allowance, ShareOfBase } from "./accrual/because.js";
export type { Excerpt } from "./statement/excerpt.js";
export type { AnyPayslip, ComponentsPayslip, HoursMonth, HoursPayslip, Payslip } from "./statement/payslip.js";
export type {
  AnyYearStatement,
  ComponentsYearStatement,
  HoursYearStatement,
  YearStatement,
} from "./statement/year-statement.js";
export type { Cause, Comparison, Correction, NoLongerCovered } from "./statement/compare.js";
export type { Changed } from "./statement/changed.js";
export type { Replay } from "./statement/replay.js";
export type {
  LikelyCause,
  ReconciledMonth,
  Reconciliation,
  ReportedFigures,
  Unexplained,
} from "./reconciliation/reconciliation.js";
export type { CauseId } from "./schemes/mistakes/causes.js";
export type { Forecast, ForecastLapse } from "./statement/forecast.js";
export type { HeldAward, TransferStatement } from "./statement/transfer-statement.js";
export type { Takeover } from "./facts/transfer.js";
export type { ConversationReview, ElementReview, HealthTalk } from "./jaargesprek/review.js";
export type { Assessment } from "./spending/assess.js";
export type { Condition, ConditionId, ConditionOutcome } from "./spending/condition.js";
export type { AgreementForm } from "./explanation/agreement-form.js";
export type { FormBlock, FormField } from "./explanation/form-blocks.js";
export type { TaxAnswer, TaxTreatment } from "./spending/tax.js";
export type { Question } from "./spending/questions.js";
export type { Treatment } from "./articles/loonbelasting/decision-table.js";
export type { Shelf } from "./spending/loonbelasting.js";
export type { TermOn, TermRefused, TermsOn } from "./schemes/scheme.js";
export type { Because } from "./values/because.js";
export type { Citation, Source, Standing } from "./values/citation.js";
export type { AnswerReceipt, Receipt } from "./values/receipt.js";
export type { Period } from "./values/period.js";
export type { Dated, OpenTerm, Refusal, Term } from "./values/timeline.js";
