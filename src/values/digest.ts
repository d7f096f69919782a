import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * The digest of plain data: SHA-256 of its canonical JSON (RFC 8785: no blanks, fields by name), as `sha256:` and 64 hex digits.
 * Any language can compute it.
 */
export function digestOf(data: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonical(data))))}`;
}

function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(fields).filter((name) => fields[name] !== undefined);
  return `{${names
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(fields[name])}`)
    .join(",")}}`;
}
