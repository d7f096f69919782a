import { ContractError, isContractError, type ContractErrorCode, type Issue } from "./values/contract-error.js";
import { ledger } from "./schemes/scheme.js";
import { loopbaanbedrag } from "./schemes/loopbaanbedrag.js";
export function answer(request: any): unknown {
  try {
    if (request === null || typeof request !== "object" || Array.isArray(request)) throw new ContractError([{path:"",code:"json",received:request,expected:"object"}]);
    if (request.call !== "ledger") throw new ContractError([{path:"call",code:"call",received:request.call,expected:"x"}]);
    if (request.scheme !== loopbaanbedrag.id) throw new ContractError([{path:"scheme",code:"scheme",received:request.scheme,expected:"x"}]);
    return { id: request.id ?? null, ok: true, result: ledger(loopbaanbedrag, request.facts, { through: request.through, ...("interpretations" in request ? {interpretations: request.interpretations}:{}) }) };
  } catch (e) {
    if (!isContractError(e)) throw e;
    return { id: request?.id ?? null, ok: false, error: { code: e.code, issues: e.issues } };
  }
}
