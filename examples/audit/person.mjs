// Everyone on the page: a section for who differs, a line for who agrees.
import { isUnchecked, saidOfFindings, uncertaintiesOf } from "./certainty.mjs";
import { chart, cutOff } from "./chart.mjs";
import { markup } from "./markup.mjs";
import { piecesWith } from "./pieces.mjs";
import { sum } from "./sum.mjs";

/** The section of somebody who differs and the line of somebody who agrees, with these words. */
export function peopleWith(words) {
  const { brief, difference, euro, months } = words;
  const { cell, figure, headings, wide, aside, causeName, nameOf } = piecesWith(words);
  const inWords = ({ name, number }) => name || number;

  const legendKey = (name, label) => {
    const shape = ["computed", "booked", "noted"].includes(name) ? "M1,5H21" : "M4,0h12v10h-12z";
    return markup`<span><svg viewBox="0 0 22 10" aria-hidden="true"><path class="${name}" d="${shape}"/></svg>${label}</span>\n`;
  };

  function chartOf({ id, person, book, reconciliation }) {
    const reported = new Map(reconciliation.months.map((row) => [row.month, row.reported]));
    const rows = lived(book.months, reported);
    const total = (field) => sum(rows.map((row) => row[field]));
    const said = {
      from: rows[0].month,
      through: rows.at(-1).month,
      accrued: total("accrued"),
      spent: total("spent"),
      lapsed: total("lapsed"),
      computed: rows.at(-1).closing,
      booked: reconciliation.reported,
      firstDifference: reconciliation.months.find(isOff)?.month,
    };
    const isAbsent = {
      booked: reconciliation.reported === null,
      noted: reconciliation.agrees,
      spent: said.spent === "0.00",
      lapsed: said.lapsed === "0.00",
    };
    const title = words.chartTitle(inWords(person));
    const drawn = chart({
      id,
      months: rows,
      reported,
      title,
      description: words.chartSays(said),
      wholeEuro: words.wholeEuro,
    });
    const tooLong = cutOff(rows).map(({ month, spent, lapsed }) =>
      words.cut({ month, amount: words.wholeEuro(spent + lapsed) }),
    );
    return markup`<figure>${drawn}<figcaption>${tooLong.length > 0 && markup`<span class="too-long">${words.tooLong} ${tooLong.join(", ")}</span>\n`}${Object.entries(
      words.legend,
    )
      .filter(([name]) => !isAbsent[name])
      .map(([name, label]) => legendKey(name, label))}</figcaption></figure>\n`;
  }

  const receiptOf = ({ receipt }) => markup`<p class="receipt quiet">${words.receipt(receipt)}</p>\n`;

  const findingRow = (finding) => markup`<tr>
<th scope="row">${months(finding)}${aside(words.ofMonths(finding.months))}</th>
<td>${causeName(finding.cause)}${aside(finding.citation ? words.articleOf(finding.citation) : words.figuresOf(finding.of))}${finding.doubt && aside(words.doubt(finding.doubt))}</td>
${figure(difference(finding.amount))}</tr>\n`;

  const footRow = (label, amount) =>
    markup`<tr><th scope="row" colspan="2">${label}</th>${figure(difference(amount))}</tr>\n`;

  const monthRow = ({ month: ofMonth, reported, computed, causes, unexplained }) => {
    const pair = (field) =>
      [reported[field], computed[field]].map((amount) => figure(amount === null ? "–" : euro(amount)));
    const why = [...causes, ...(unexplained === "0.00" ? [] : ["unexplained"])].map(causeName).join(", ");
    return markup`<tr><th scope="row">${brief(ofMonth)}</th>${["accrued", "lapsed", "balance"].map(pair)}${cell(why)}</tr>\n`;
  };

  /** Every month in which something went wrong by itself, folded. */
  function monthByMonth(person, { months: all }) {
    const wrong = all.filter(({ causes, unexplained }) => causes.length > 0 || unexplained !== "0.00");
    if (wrong.length === 0) return "";
    const group = (name) => markup`<th scope="colgroup" colspan="2" class="n">${name}</th>`;
    const ofGroup = markup`<th scope="col" class="n">${words.booked}</th><th scope="col" class="n">${words.computed}</th>`;
    return markup`<details class="month-by-month"><summary>${words.monthByMonth(wrong.length)}</summary>
${wide(
  words.monthsOf(inWords(person)),
  markup`<colgroup></colgroup><colgroup span="2"></colgroup><colgroup span="2"></colgroup><colgroup span="2"></colgroup><colgroup></colgroup>`,
  markup`<thead><tr><th scope="col" rowspan="2">${words.aMonth}</th>${[words.accrued, words.lapsed, words.balance].map(group)}<th scope="col" rowspan="2">${words.cause}</th></tr><tr>${[ofGroup, ofGroup, ofGroup]}</tr></thead>`,
  markup`<tbody>${wrong.map(monthRow)}</tbody>`,
)}</details>\n`;
  }

  const notChecked = (reconciliation) => isUnchecked(reconciliation) && markup`<p>${words.onlyAccrual}</p>\n`;

  /** All that the library says, and how sure it is. */
  const explained = (audit) => [
    ...new Set([...audit.sentences, ...saidOfFindings(uncertaintiesOf(audit), words.lang)]),
  ];

  /** The section of somebody with differences. */
  function differing(audit) {
    const { id, person, book, reconciliation, findings } = audit;
    const { reported, computed, follows, difference: off } = reconciliation;
    return markup`<section class="person" id="${id}">
<div class="chart"><header><h3>${nameOf(person)}</h3>
<p>${words.balances({ reported, computed })} ${off !== null && markup`<strong>${difference(off)}</strong>`}</p></header>
${notChecked(reconciliation)}${chartOf({ id, person, book, reconciliation })}</div>
<table><caption>${words.findingsOf(inWords(person))}</caption>
${headings(2, words.period, words.cause, words.amount)}
<tbody>${findings.map(findingRow)}</tbody>
${off !== null && markup`<tfoot>${follows !== "0.00" && footRow(words.follows, follows)}${footRow(words.differenceInBalance, off)}</tfoot>`}</table>
<h4>${words.explained}</h4>
<ul>${explained(audit).map((sentence) => markup`<li>${words.said(sentence)}</li>\n`)}</ul>
${monthByMonth(person, reconciliation)}<footer>${receiptOf(reconciliation)}<p class="top"><a href="#top">${words.toTop}</a></p></footer>
</section>\n`;
  }

  /** The line of somebody without differences; their chart is folded into it. */
  function agreeing({ id, person, book, reconciliation }) {
    const { months: checked, computed } = reconciliation;
    return markup`<details class="agreeing"><summary><span><b>${inWords(person)}</b> ${person.name && markup`<i>${person.number}</i> `} <i>${words.ofMonths(checked.length)}</i> <b class="n">${euro(computed)}</b></span></summary>
${notChecked(reconciliation)}${chartOf({ id, person, book, reconciliation })}${receiptOf(reconciliation)}</details>\n`;
  }

  return { differing, agreeing };
}

const isOff = (row) => Object.values(row.difference).some((amount) => amount !== null && amount !== "0.00");

/** The months from the first through the last one in which there was anything. */
function lived(months, reported) {
  const last = months.findLastIndex(
    ({ month, opening, accrued, closing }) =>
      reported.has(month) || [opening, accrued, closing].some((amount) => amount !== "0.00"),
  );
  return months.slice(0, last + 1);
}
