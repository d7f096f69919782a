// Loaded into the bridge with --import: says on file descriptor 3, at the end, how much memory the process ever took (KB).

import { writeSync } from "node:fs";

process.on("exit", () => {
  writeSync(3, String(process.resourceUsage().maxRSS));
});
