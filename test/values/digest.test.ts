import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { digestOf } from "../../src/values/digest.js";

/** What Node makes of a text. */
const sha256 = (text: string) => `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;

describe("the digest of plain data", () => {
  test("is the SHA-256 of its canonical JSON, written here by hand", () => {
    expect(digestOf({ b: [1, "2.00", null, true], a: { d: "é€", c: {} } })).toBe(
      sha256('{"a":{"c":{},"d":"é€"},"b":[1,"2.00",null,true]}'),
    );
  });

  test("of nothing is the one that everybody knows", () => {
    expect(digestOf("")).toBe(sha256('""'));
    expect(sha256("")).toBe("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });

  test("does not hang on the order of fields, but on that of a list", () => {
    expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
    expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]));
  });

  test("sorts names by their UTF-16 units, and escapes as JSON does (RFC 8785, 3.2.3)", () => {
    const data = {
      "\u20ac": "Euro",
      "\r": "Return",
      "\ufb33": "Dalet",
      "1": "One",
      "\ud83d\ude00": "Smiley",
      "\u0080": "Control",
      "\u00f6": "O",
    };
    const sorted = ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33"] as const;
    const text = sorted.map((name) => `${JSON.stringify(name)}:${JSON.stringify(data[name])}`).join(",");
    expect(digestOf(data)).toBe(sha256(`{${text}}`));
  });

  test("takes a field that is not there for one that is absent", () => {
    expect(digestOf({ a: 1, b: undefined })).toBe(digestOf({ a: 1 }));
  });
});
