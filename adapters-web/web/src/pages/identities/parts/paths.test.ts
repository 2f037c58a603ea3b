import { expect, test } from 'vitest';
import { isAwsManaged, policyName, policyPath } from './paths';

const AWS = 'arn:aws:iam::aws:policy/service-role/Writers';
const OWN = 'arn:aws:iam::111122223333:policy/team/Writers+1';

test('policies have the address of their owner, with their path', () => {
  expect(policyPath(AWS)).toBe('/policies/aws/service-role/Writers');
  expect(policyPath(OWN)).toBe('/policies/own/team/Writers+1');
});

test('knows whose a policy is, and its name', () => {
  expect([AWS, OWN].map(isAwsManaged)).toEqual([true, false]);
  expect([AWS, OWN].map(policyName)).toEqual(['Writers', 'Writers+1']);
});
