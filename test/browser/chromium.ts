import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A headless Chromium: that of the variable CHROMIUM, else the one of the machine. It looks nothing up by itself. */
export async function launched(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM"] ?? usual.find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error(`No Chromium: install one (apt-get install chromium), or name one in CHROMIUM`);
  }
  const quiet = ["disable-background-networking", "disable-component-update", "disable-sync", "disable-quic"];
  return chromium.launch({ executablePath, args: ["no-sandbox", "disable-gpu", ...quiet].map((flag) => `--${flag}`) });
}
