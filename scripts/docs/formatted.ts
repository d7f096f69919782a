import { format } from "prettier";

/** Markdown as `npm run format` leaves it. */
export function formatted(markdown: string): Promise<string> {
  return format(markdown, { parser: "markdown", printWidth: 120 });
}
