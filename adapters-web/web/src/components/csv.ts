import { download } from './download';

/** Has the browser save the rows as a file that spreadsheets open. */
export function downloadCsv(fileName: string, rows: readonly (readonly string[])[]): void {
  download(fileName, new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' }));
}

/** With the byte order mark by which spreadsheets know UTF-8. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** What a spreadsheet would calculate is made text. */
function cell(value: string): string {
  const text = /^[=+@\t\r]|^-./.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
