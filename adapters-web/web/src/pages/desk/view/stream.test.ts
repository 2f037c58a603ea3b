import { expect, test } from 'vitest';
import type { DeskMessage, DeskNote } from '../../../api/desk';
import { merged, streamOf } from './stream';

const at = (minute: number) => `2026-03-23T10:${String(minute).padStart(2, '0')}:00.000Z`;

const message = (number: number, minute: number): DeskMessage => ({
  number,
  body: 'm',
  submittedBy: 'alice',
  timeCreated: at(minute),
  attachmentSet: [],
});

const note = (number: number, minute: number): DeskNote => ({
  number,
  body: 'n',
  author: { userId: 'AIDA', userName: 'mai' },
  timeCreated: at(minute),
});

test('messages and notes are one stream, the newest first', () => {
  const stream = streamOf(
    { items: [message(2, 30), message(1, 10)], more: false },
    { items: [note(1, 20)], more: false },
  );
  expect(stream.map(({ kind, number }) => `${kind} ${number}`)).toEqual(['message 2', 'note 1', 'message 1']);
});

test('a note waits for the messages around it', () => {
  const stream = streamOf({ items: [message(9, 30)], more: true }, { items: [note(2, 40), note(1, 20)], more: false });
  expect(stream.map(({ kind, number }) => `${kind} ${number}`)).toEqual(['note 2', 'message 9']);
});

test('what is loaded twice is there once', () => {
  expect(
    merged([message(2, 20), message(1, 10)], [message(3, 30), message(2, 20)]).map(({ number }) => number),
  ).toEqual([3, 2, 1]);
});
