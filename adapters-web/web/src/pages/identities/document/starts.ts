/** What one begins to write a policy with. */
export const EMPTY_POLICY = pretty({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: ['support:CreateCase', 'support:DescribeCases'], Resource: '*' }],
});

/** A trust policy for the identities of an account. */
export function trustOf(accountId: string): string {
  return pretty({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${accountId}:root` }, Action: 'sts:AssumeRole' }],
  });
}

/** The document in even form, or as it is where it is not JSON. */
export function formatted(document: string): string {
  try {
    return pretty(JSON.parse(document));
  } catch {
    return document;
  }
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
