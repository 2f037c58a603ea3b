import { expect, test } from 'vitest';
import { tagChanges } from './tagChanges';

const before = [
  { Key: 'team', Value: 'blue' },
  { Key: 'stage', Value: 'test' },
];

test('what stays as it is is not touched', () => {
  expect(
    tagChanges(before, [
      { key: 'team', value: 'blue', existing: true },
      { key: 'stage', value: 'test', existing: true },
    ]),
  ).toEqual({ set: [], removed: [] });
});

test('new keys and new values are set, and what is marked is removed', () => {
  expect(
    tagChanges(before, [
      { key: 'team', value: 'green', existing: true },
      { key: 'stage', value: 'test', existing: true, markedForRemoval: true },
      { key: 'cost', value: '', existing: false },
    ]),
  ).toEqual({
    set: [
      { Key: 'team', Value: 'green' },
      { Key: 'cost', Value: '' },
    ],
    removed: ['stage'],
  });
});

test('a key that is removed and written anew is only set', () => {
  expect(
    tagChanges(
      [{ Key: 'team', Value: 'blue' }],
      [
        { key: 'team', value: 'blue', existing: true, markedForRemoval: true },
        { key: 'team', value: 'green', existing: false },
      ],
    ),
  ).toEqual({ set: [{ Key: 'team', Value: 'green' }], removed: [] });
});
