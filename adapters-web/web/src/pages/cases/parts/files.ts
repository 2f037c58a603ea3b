import { addAttachmentsToSet } from '../../../api/support';
import { toBase64 } from './base64';

/** What the API takes with one message. */
export const MOST_FILES = 3;
export const MOST_BYTES = 5 * 1024 * 1024;

/** Puts the files where a message can name them; undefined without files. */
export async function upload(files: readonly File[]): Promise<string | undefined> {
  if (files.length === 0) {
    return undefined;
  }
  const attachments = await Promise.all(
    files.map(async (file) => ({ fileName: file.name, data: await toBase64(file) })),
  );
  return (await addAttachmentsToSet(attachments)).attachmentSetId;
}

export function areFit(files: readonly File[]): boolean {
  return files.length <= MOST_FILES && files.every((file) => file.size <= MOST_BYTES);
}
