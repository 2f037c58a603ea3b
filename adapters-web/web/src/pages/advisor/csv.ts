import { download } from '../../components/download';

/** Has the browser save the rows as a file that spreadsheets open, also where there is Japanese in it. */
export function downloadCsv(fileName: string, rows: readonly (readonly string[])[]): void {
  const text = rows.map((row) => row.map(cell).join(',')).join('\r\n');
  download(fileName, new Blob(['\ufeff', text, '\r\n'], { type: 'text/csv;charset=utf-8' }));
}

/** What a spreadsheet would calculate is made text. */
function cell(value: string): string {
  const text = /^[=+@\t\r]|^-./.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
