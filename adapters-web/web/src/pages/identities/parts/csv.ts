/** Rows as a file of CSV, as RFC 4180 has it. Secrets are in it exactly as they are, so nothing is added for spreadsheets. */
export function csvFile(rows: readonly (readonly string[])[]): Blob {
  return new Blob([csv(rows)], { type: 'text/csv' });
}

export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(',') + '\r\n').join('');
}
