// The page of an audit. It needs no script, no network and no other file, and it is handed out in pieces, so that nobody
// has to hold the page of a thousand people.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asItStands, markup } from "./markup.mjs";
import { overviewWith } from "./overview.mjs";
import { peopleWith } from "./person.mjs";
import { piecesWith } from "./pieces.mjs";
import { languages } from "./words.mjs";

const style = asItStands(readFileSync(join(import.meta.dirname, "page.css"), "utf8").replace(/^ +/gm, ""));

/** The pieces of the page in a language, in the order in which they stand on it. */
export function pageIn(language) {
  const words = languages[language];
  const { openSection } = piecesWith(words);
  const { overview, differRow } = overviewWith(words);
  return {
    start: ({ employer }) => markup`<!doctype html>
<html lang="${words.lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}${employer && ` – ${employer}`}</title>
<style>${style}</style></head>
<body id="top">
<a class="skip" href="#main">${words.skip}</a>
<svg class="shared" width="0" height="0" aria-hidden="true"><pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1,0V4"/></pattern></svg>
`,
    overview,
    differRow,
    openGroup: {
      differing: openSection("differing", words.peopleTitle, words.peopleIntro),
      agreeing: openSection(
        "agreeing",
        words.agreeTitle,
        markup`${words.agreeIntro} <span class="hint">${words.agreeHint}</span>`,
      ),
    },
    ...peopleWith(words),
    closeGroup: markup`</section>\n`,
    end: markup`</main></body></html>\n`,
  };
}
