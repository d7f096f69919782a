import type { AowAge, AowArticle } from "./aow-article.js";
import { checkedOn, sources as s } from "./sources.js";

/** The state of every age that was written down without a text. */
const fromMemory = {
  standing: "assumed",
  sources: [],
  checkedOn,
  note: "A known step of the statute, written down without its text at hand (AOW-C1).",
} as const satisfies Partial<AowAge>;

export const article7a = {
  instrument: "aow",
  number: "7a",
  title: "AOW-leeftijd",
  about:
    "The AOW age, by date of birth. It ends the highest band of the vitaliteitsuren, sets from when the jaargesprek has to go into working on in health, and tells when those born before 1954 have left. A pension date that the host states goes before this table. The text of the article was not consulted; its heading is not on record, the title is its subject.",
  terms: {},
  ages: [
    {
      bornFrom: null,
      bornThrough: "1947-12-31",
      years: 65,
      months: 0,
      year: "through 2012",
      standing: "published",
      sources: [s.SVB],
      checkedOn,
    },
    { bornFrom: "1948-01-01", bornThrough: "1948-11-30", years: 65, months: 1, year: "2013", ...fromMemory },
    { bornFrom: "1948-12-01", bornThrough: "1949-10-31", years: 65, months: 2, year: "2014", ...fromMemory },
    { bornFrom: "1949-11-01", bornThrough: "1950-09-30", years: 65, months: 3, year: "2015", ...fromMemory },
    { bornFrom: "1950-10-01", bornThrough: "1951-06-30", years: 65, months: 6, year: "2016", ...fromMemory },
    { bornFrom: "1951-07-01", bornThrough: "1952-03-31", years: 65, months: 9, year: "2017", ...fromMemory },
    {
      bornFrom: "1952-04-01",
      bornThrough: "1952-12-31",
      years: 66,
      months: 0,
      year: "2018",
      standing: "reported",
      sources: [],
      checkedOn,
      note: "On record as reported, but not by whom (AOW-C2).",
    },
    { bornFrom: "1953-01-01", bornThrough: "1955-08-31", years: 66, months: 4, year: "2019-2021", ...fromMemory },
    { bornFrom: "1955-09-01", bornThrough: "1956-05-31", years: 66, months: 7, year: "2022", ...fromMemory },
    { bornFrom: "1956-06-01", bornThrough: "1957-02-28", years: 66, months: 10, year: "2023", ...fromMemory },
    {
      bornFrom: "1957-03-01",
      bornThrough: "1960-12-31",
      years: 67,
      months: 0,
      year: "2024-2027",
      standing: "published",
      sources: [s.RO],
      checkedOn,
    },
    {
      bornFrom: "1961-01-01",
      bornThrough: "1962-09-30",
      years: 67,
      months: 3,
      year: "2028-2029",
      standing: "published",
      sources: [s.RO],
      checkedOn,
    },
    {
      bornFrom: "1962-10-01",
      bornThrough: null,
      years: 67,
      months: 3,
      year: "from 2030",
      standing: "assumed",
      sources: [s.RO],
      checkedOn,
      provisional: true,
      note: "The last age that is known, presumed to go on (AOW-C3).",
    },
  ],
  rules: [
    {
      id: "AOW-01",
      says: "Who was born before 1948 has an AOW age of 65.",
      standing: "published",
      sources: [s.SVB],
    },
    {
      id: "AOW-02",
      says: "Between those born before 1948 and those born from March 1957 on, the age rises in steps of months from 65 to 67, by date of birth.",
      standing: "assumed",
      sources: [s.SVB, s.RO],
    },
    {
      id: "AOW-03",
      says: "The age is 67 for who reaches it in 2024 through 2027, and 67 years and 3 months in 2028 and 2029.",
      standing: "published",
      sources: [s.RO],
    },
    {
      id: "AOW-04",
      says: "From 2030 on the age of 2029 is taken to go on, provisionally.",
      standing: "assumed",
      sources: [s.RO],
    },
  ],
  doubts: [
    {
      id: "AOW-C1",
      question:
        "Are the steps of 2013 through 2017 and of 2019 through 2023 those of the statute? They were written down without its text.",
      reading: "Yes. They are to be checked when the text can be read.",
      risk: "medium",
      sources: [],
    },
    {
      id: "AOW-C2",
      question: "Where is the age of 66, of those born from April through December 1952, reported?",
      reading: "The source is not on record. The age is used, and is to be checked with the steps around it.",
      risk: "low",
      sources: [],
    },
    {
      id: "AOW-C3",
      question: "What is the AOW age of those born from October 1962 on?",
      reading: "67 years and 3 months, as for those before them, provisionally.",
      risk: "medium",
      sources: [s.RO],
    },
  ],
} as const satisfies AowArticle;
