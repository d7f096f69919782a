/** A program that speaks the JSON lines, and everything it can do wrong. */
import { spawn } from "node:child_process";

const mostStrange = 10;

/**
 * Starts a program. `ask` sends requests, an id and a line each, and gives their answers in that order: `undefined` where none
 * came. `end` closes its input and waits for it. Nothing is thrown: what goes wrong is a sentence in `problems`, how it ended
 * before what was strange in its lines.
 */
export function started([command, ...args], seconds) {
  const badEnd = [];
  const strange = [];
  const open = [];
  let settle = () => {};
  let ended = false;
  let watch;
  let said = "";
  let strangeLines = 0;

  const child = spawn(command, args);
  const closed = new Promise((resolve) => {
    const stop = () => {
      ended = true;
      clearTimeout(watch);
      settle();
      resolve();
    };
    child.on("error", (error) => {
      badEnd.push(`it cannot be started: ${error.message}`);
      stop();
    });
    child.on("close", (status, signal) => {
      if (ended) return;
      const how = signal === null ? `status ${status}` : `signal ${signal}`;
      const last = said.trim() === "" ? "" : `; it said: ${said.trim()}`;
      if (open.length > 0) badEnd.push(`it ended with ${how} before its last answer${last}`);
      else if (status !== 0) badEnd.push(`it ended with ${how}, not with status 0${last}`);
      stop();
    });
  });

  /** Gives it so many seconds from now. */
  const wait = (complaint) => {
    clearTimeout(watch);
    watch = setTimeout(() => {
      badEnd.push(complaint());
      ended = true;
      child.kill("SIGKILL");
      child.stdout.destroy();
      child.stderr.destroy();
      settle();
    }, seconds * 1000);
  };
  const hung = () => `it gave no answer for ${seconds} s; the first that had not come is that to ${nameOf(open[0])}`;

  const tell = (sentence) => {
    strangeLines++;
    if (strangeLines <= mostStrange) strange.push(sentence);
  };
  const take = (line) => {
    if (line.trim() === "" || ended) return;
    const answer = parsed(line);
    if (answer === undefined) return tell(`a line that is no answer: ${line.slice(0, 200)}`);
    const place = open.findIndex(({ id }) => id === answer.id);
    if (place < 0) return tell(`an answer to nothing that was asked, id ${JSON.stringify(answer.id) ?? "missing"}`);
    const [one] = open.splice(place, 1);
    if (one.after) tell(`out of order: the answer to ${nameOf(one)} came after that to ${nameOf(one.after)}`);
    for (const passed of open.slice(0, place)) passed.after ??= one;
    one.answer(answer);
    if (open.length === 0) settle();
    else wait(hung);
  };

  child.stdin.on("error", () => {}); // It ended: that is told by its end.
  child.stderr.setEncoding("utf8").on("data", (text) => (said = (said + text).slice(-500)));
  let rest = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop();
    lines.forEach(take);
  });
  child.stdout.on("end", () => take(rest));

  return {
    get problems() {
      const more = strangeLines - strange.length;
      return [...badEnd, ...strange, ...(more > 0 ? [`${more} more lines like these`] : [])];
    },
    async ask(requests) {
      const answers = [];
      if (ended || requests.length === 0) return answers;
      const all = new Promise((resolve) => (settle = resolve));
      requests.forEach(({ id }, index) => open.push({ id, answer: (one) => (answers[index] = one) }));
      wait(hung);
      child.stdin.write(requests.map(({ line }) => `${line}\n`).join(""));
      await all;
      clearTimeout(watch);
      return answers;
    },
    async end() {
      if (ended) return;
      const stopped = new Promise((resolve) => (settle = resolve));
      wait(() => `it did not end within ${seconds} s after its input had ended`);
      child.stdin.end();
      await Promise.race([closed, stopped]);
    },
  };
}

function parsed(line) {
  try {
    const answer = JSON.parse(line);
    return typeof answer === "object" && answer !== null && !Array.isArray(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

function nameOf({ id }) {
  return id === null ? "a line without id" : JSON.stringify(id);
}
