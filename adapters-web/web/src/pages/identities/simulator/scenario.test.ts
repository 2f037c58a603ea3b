import { expect, test } from 'vitest';
import { contextOf, scenarioOf, subjectOf, typeOfKey } from './scenario';

test('each line of values is one, and lines without a key are left out', () => {
  expect(
    contextOf([
      { key: ' aws:SourceIp ', type: 'ipList', values: '10.0.0.1\n\n 10.0.0.2 ' },
      { key: '', type: 'string', values: 'lost' },
      { key: 'aws:username', type: 'string', values: '' },
    ]),
  ).toEqual([
    { ContextKeyName: 'aws:SourceIp', ContextKeyType: 'ipList', ContextKeyValues: ['10.0.0.1', '10.0.0.2'] },
    { ContextKeyName: 'aws:username', ContextKeyType: 'string', ContextKeyValues: [] },
  ]);
});

test('a boundary is only that of a document', () => {
  const scenario = { ...scenarioOf('arn:aws:iam::123456789012:user/a'), document: '{}', boundary: '{"b":1}' };
  expect(subjectOf(scenario)).toEqual({ arn: 'arn:aws:iam::123456789012:user/a' });
  expect(subjectOf({ ...scenario, of: 'document' })).toEqual({ document: '{}', boundary: '{"b":1}' });
});

test('the type of a key is known whatever its letter case', () => {
  expect(typeOfKey('AWS:multifactorauthpresent')).toBe('boolean');
  expect(typeOfKey('aws:RequestTag/team')).toBe('string');
});
