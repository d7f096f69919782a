// Answers like the library, but for one thing: node wrong.mjs <what>
import { answerLine } from "loopbaanbudget";

const wrong = process.argv[2];
const say = (line) => process.stdout.write(`${line}\n`);
let asked = 0;
let kept;

if (wrong === "says hello") say("Starting up…");
if (wrong === "leaves at once") process.exit(0);

let rest = "";
for await (const chunk of process.stdin.setEncoding("utf8")) {
  const lines = (rest + chunk).split("\n");
  rest = lines.pop();
  for (const line of lines) take(line);
}
if (wrong?.endsWith("ends badly")) process.exitCode = 2;
if (wrong === "does not end") setInterval(() => {}, 1000);

function take(line) {
  const answer = answerLine(line);
  asked++;
  if (wrong === "a cent more") say(answer.replace('"balance":"7.20"', '"balance":"7.21"'));
  else if (wrong === "a yes for a no") say(answer.replace(/"ok":false,"error":.*/, '"ok":true,"result":{}}'));
  else if (wrong === "a no for a yes") say(refused(answer));
  else if (wrong === "tires and falls over" && asked > 200) {
    if (asked > 400) process.exit(3);
    say(refused(answer));
  } else if (wrong === "hums and ends badly") say(`hm ${asked}\n${answer}`);
  else if (wrong === "no third answer" && asked === 3) return;
  else if (wrong === "falls over" && asked === 3) {
    console.error("boom");
    process.exit(3);
  } else if (wrong === "two at a time" && asked <= 2) {
    if (kept === undefined) kept = answer;
    else say(`${answer}\n${kept}`);
  } else if (wrong === "stammers" && asked === 1) say(`${answer}\n${answer}`);
  else if (wrong === "one more list" && asked === 2) say(`[]\n${answer}`);
  else if (wrong === "late") setTimeout(say, 400, answer);
  else say(answer);
}

function refused(answer) {
  return answer.replace(/"ok":true,"result":.*/, '"ok":false,"error":{"code":"NO"}}');
}
