export { ledger, termsOn } from "./schemes/scheme.js";
export { loopbaanbedrag } from "./schemes/loopbaanbedrag.js";
export { payslip } from "./statement/payslip.js";
export { forecast } from "./statement/forecast.js";
export { ContractError, isContractError } from "./values/contract-error.js";
