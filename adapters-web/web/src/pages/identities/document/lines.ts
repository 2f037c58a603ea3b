import { diffLines } from 'diff';

/** A line of either text, or of both. */
export interface Line {
  text: string;
  in: 'before' | 'after' | 'both';
}

/** The lines of both texts in one order, those that are gone before those that have come. */
export function linesOf(before: string, after: string): Line[] {
  return diffLines(ended(before), ended(after)).flatMap(({ value, added, removed }) =>
    value
      .replace(/\n$/, '')
      .split('\n')
      .map((text): Line => ({ text, in: added ? 'after' : removed ? 'before' : 'both' })),
  );
}

/** Without an end, the last line would be another than the same line with one after it. */
function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
