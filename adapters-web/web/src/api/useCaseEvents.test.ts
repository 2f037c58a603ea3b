// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderHook } from '../test/renderHook';
import { useCaseEvents } from './useCaseEvents';

/** A stream that does what it is told to. */
class Stream {
  static readonly CLOSED = 2;
  static all: Stream[] = [];

  readyState = 0;
  onmessage: (event: { data: string }) => void = () => undefined;
  onopen: () => void = () => undefined;
  onerror: () => void = () => undefined;

  constructor() {
    Stream.all.push(this);
  }

  tells(caseId: string): void {
    this.onmessage({ data: JSON.stringify({ subject: caseId }) });
  }

  fails(forGood: boolean): void {
    this.readyState = forGood ? Stream.CLOSED : 0;
    this.onerror();
  }

  close(): void {
    this.readyState = Stream.CLOSED;
  }
}

beforeEach(() => {
  Stream.all = [];
  vi.stubGlobal('EventSource', Stream);
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function listenTo(caseId: string | undefined) {
  const look = vi.fn();
  const hook = await renderHook((which: string | undefined) => useCaseEvents(true, which, look), caseId);
  return { look, hook, stream: () => Stream.all.at(-1) as unknown as Stream };
}

test('events of one moment are one reason to look again, those of other cases none', async () => {
  const { look, stream } = await listenTo('one');
  stream().tells('other');
  vi.advanceTimersByTime(1_000);
  expect(look).not.toHaveBeenCalled();

  stream().tells('one');
  stream().tells('one');
  vi.advanceTimersByTime(1_000);
  expect(look).toHaveBeenCalledTimes(1);
});

test('events without end do not put the look off for ever', async () => {
  const { look, stream } = await listenTo(undefined);
  for (let event = 0; event < 10; event += 1) {
    stream().tells('any');
    vi.advanceTimersByTime(100);
  }
  expect(look.mock.calls.length).toBeGreaterThan(1);
});

test('a stream that was refused is asked for again, and what was missed is looked for', async () => {
  const { look, stream } = await listenTo('one');
  stream().fails(true);
  expect(Stream.all).toHaveLength(1);

  vi.advanceTimersByTime(30_000);
  expect(Stream.all).toHaveLength(2);
  stream().onopen();
  vi.advanceTimersByTime(1_000);
  expect(look).toHaveBeenCalledTimes(1);
});

test('a stream that the browser itself opens again is left to it', async () => {
  const { look, stream } = await listenTo('one');
  stream().fails(false);
  vi.advanceTimersByTime(60_000);
  expect(Stream.all).toHaveLength(1);

  stream().onopen();
  vi.advanceTimersByTime(1_000);
  expect(look).toHaveBeenCalledTimes(1);
});

test('nothing is left behind', async () => {
  const { look, stream, hook } = await listenTo('one');
  stream().tells('one');
  stream().fails(true);
  await hook.unmount();
  vi.advanceTimersByTime(60_000);

  expect(look).not.toHaveBeenCalled();
  expect(Stream.all).toHaveLength(1);
  expect(stream().readyState).toBe(Stream.CLOSED);
});
