// What stands before the people on the page: the figures, the causes, who differs, what was not read, and how.
import { saysOf } from "../payroll/export.mjs";
import { saidOfFindings, saidOfReadings } from "./certainty.mjs";
import { markup } from "./markup.mjs";
import { piecesWith } from "./pieces.mjs";

/** The overview, and the row in it of somebody who differs, with these words. */
export function overviewWith(words) {
  const { count, difference, euro } = words;
  const { cell, figure, headings, blocks, aside, openSection, causeName, nameOf } = piecesWith(words);

  const causeRow = ([cause, { people, months: counted, amount, citations, doubts }]) => markup`<tr>
<th scope="row">${causeName(cause)}${[...doubts].sort().map((doubt) => aside(words.doubt(doubt)))}</th>${cell([...citations].sort().map(words.articleOf).join(", "), words.article)}${figure(count(people), words.people)}${figure(count(counted), words.monthCount)}${figure(difference(amount), words.amount)}</tr>\n`;

  /** The line of somebody with differences in the overview. */
  const differRow = ({ id, person, findings, reconciliation }) => {
    const { reported, computed, difference: off } = reconciliation;
    const causes = [...new Set(findings.map(({ cause }) => causeName(cause)))].join(", ");
    return markup`<tr><th scope="row"><a href="#${id}">${nameOf(person)}</a></th>${cell(markup`${causes}${off === "0.00" && aside(words.differedBefore)}`, words.cause)}${figure(reported === null ? "–" : euro(reported), words.booked)}${figure(euro(computed), words.computed)}${figure(off === null ? "–" : difference(off), words.differs)}</tr>\n`;
  };

  const problemRow = (problem) =>
    markup`<tr><th scope="row">${nameOf({ ...problem, number: problem.person })}</th>${cell(problem.file, words.file)}${figure(problem.line, words.line)}${cell(problem.column, words.column)}${cell(saysOf(problem, words.lang), words.problem)}</tr>\n`;

  const listOf = (sentences) =>
    markup`<ul>${sentences.map((sentence) => markup`<li>${words.said(sentence)}</li>\n`)}</ul>`;

  /** How sure it all is, in sentences. */
  const sureOf = ({ checked, hasMutations, unchecked, assumptions }, causes) => [
    ...(hasMutations ? [] : [words.noMutations]),
    ...(unchecked > 0 ? [words.unchecked(unchecked, checked)] : []),
    ...(causes.some(([, { doubts }]) => doubts.size > 0) ? [words.doubted] : []),
    ...assumptions.flatMap(({ finding, people }) =>
      saidOfFindings([finding], words.lang).map((sentence) => `${sentence} ${words.forPeople(people)}`),
    ),
  ];

  /** All that stands before the people. */
  function overview({ employer, through, totals, causes, differ, problems, readings, certain }) {
    const figures = {
      people: count(totals.people),
      months: count(totals.months),
      agree: count(totals.agree),
      differ: count(totals.differ),
      unread: count(totals.unread),
      over: difference(totals.over),
      under: difference(totals.under),
      net: difference(totals.net),
    };
    const sure = sureOf(certain, causes);
    const parts = [
      causes.length > 0 && [
        "causes",
        words.causesTitle,
        words.causesIntro,
        blocks(
          headings(2, words.cause, words.article, words.people, words.monthCount, words.amount),
          markup`<tbody>${causes.map(causeRow)}</tbody>`,
        ),
      ],
      differ.length > 0 && [
        "differ",
        words.differTitle,
        words.differIntro,
        blocks(
          headings(2, words.person, words.cause, words.booked, words.computed, words.differs),
          markup`<tbody>${differ}</tbody>`,
          markup`<tfoot><tr><th scope="row" colspan="4">${words.figures.net}</th>${figure(difference(totals.net))}</tr></tfoot>`,
        ),
      ],
      problems.length > 0 && [
        "unread",
        words.unreadTitle,
        words.unreadIntro,
        blocks(
          headings(5, words.person, words.file, words.line, words.column, words.problem),
          markup`<tbody>${problems.map(problemRow)}</tbody>`,
        ),
      ],
      sure.length > 0 && ["certainty", words.certaintyTitle, words.certaintyIntro, listOf(sure)],
      readings && ["how", words.howTitle, words.how, listOf(saidOfReadings(readings, words.lang))],
    ].filter((part) => part);
    const links = [
      ...parts.map(([id, name]) => [id, name]),
      totals.differ > 0 && ["differing", words.peopleTitle],
      totals.agree > 0 && ["agreeing", words.agreeTitle],
    ].filter((link) => link);
    return markup`<header><h1>${words.title}</h1>
<p class="subtitle">${words.subtitle({ employer, through })}</p></header>
<main id="main">
<p class="verdict">${words.verdict(totals)}</p>
<dl class="figures">${Object.entries(figures).map(([name, text]) => markup`<div><dt>${words.figures[name]}</dt><dd>${text}</dd></div>\n`)}</dl>
<nav aria-label="${words.contents}"><ul>${links.map(([id, name]) => markup`<li><a href="#${id}">${name}</a></li>\n`)}</ul></nav>
${parts.map(([id, title, intro, content]) => markup`${openSection(id, title, intro)}${content}</section>\n`)}`;
  }
  return { overview, differRow };
}
