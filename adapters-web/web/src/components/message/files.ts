import { useRef } from 'react';
import { ApiError } from '../../api/errors';
import { toBase64 } from './base64';

/** What the API takes with one message. */
export const MOST_FILES = 3;
export const MOST_BYTES = 5 * 1024 * 1024;

export function areFit(files: readonly File[]): boolean {
  return files.length <= MOST_FILES && files.every((file) => file.size <= MOST_BYTES);
}

/** Puts files, their contents in base64, where a message can name them. */
type Add = (attachments: { fileName: string; data: string }[]) => Promise<string>;

/**
 * Sends messages with files: `send` is called with the id of their set, or with undefined if there are none. When no
 * answer came, the same files are not put there again: the message would be another one, and might be there twice.
 */
export function useSendWithFiles(add: Add) {
  const last = useRef<{ files: readonly File[]; setId: string }>(undefined);

  const setOf = async (files: readonly File[]): Promise<string> => {
    if (last.current?.files !== files) {
      const attachments = await Promise.all(
        files.map(async (file) => ({ fileName: file.name, data: await toBase64(file) })),
      );
      last.current = { files, setId: await add(attachments) };
    }
    return last.current.setId;
  };

  return async <Answer>(
    files: readonly File[],
    send: (attachmentSetId: string | undefined) => Promise<Answer>,
  ): Promise<Answer> => {
    try {
      return await send(files.length === 0 ? undefined : await setOf(files));
    } catch (error) {
      if (error instanceof ApiError && error.status !== 0) {
        last.current = undefined;
      }
      throw error;
    }
  };
}
