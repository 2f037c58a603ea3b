import { toNewCase, type Draft } from './draft';

/** What does the same with the AWS CLI, for a POSIX shell. */
export function cliCommand(draft: Draft, fileNames: readonly string[]): string {
  const { ccEmailAddresses = [], ...texts } = toNewCase(draft, undefined);
  const options = Object.entries(texts).map(([name, value]) => `${option(name)} ${quoted(String(value))}`);
  if (ccEmailAddresses.length > 0) {
    options.push(`${option('ccEmailAddresses')} ${ccEmailAddresses.map(quoted).join(' ')}`);
  }
  if (fileNames.length > 0) {
    options.push(`${option('attachmentSetId')} "$set"`);
  }
  return [...attachments(fileNames), ['aws support create-case', ...options].join(' \\\n  ')].join('\n');
}

function attachments(fileNames: readonly string[]): string[] {
  if (fileNames.length === 0) {
    return [];
  }
  const files = fileNames.map((name) => quoted(`fileName=${name},data@=fileb://${name}`)).join(' ');
  return [
    `set=$(aws support add-attachments-to-set --query attachmentSetId --output text \\\n  --attachments ${files})`,
  ];
}

/** `serviceCode` is `--service-code`. */
function option(member: string): string {
  return `--${member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function quoted(text: string): string {
  return /^[\w@%+=:./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
