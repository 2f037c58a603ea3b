import { expect, test } from 'vitest';
import { cliCommand } from './cliCommand';
import { emptyDraft } from './draft';

const draft = {
  ...emptyDraft('technical', 'en'),
  serviceCode: 'amazon-s3',
  categoryCode: 'other',
  subject: "It's slow",
  body: 'Help.\nNow',
};

test('quotes for the shell what is more than a word', () => {
  expect(cliCommand(draft, [])).toBe(`aws support create-case \\
  --subject 'It'\\''s slow' \\
  --communication-body 'Help.
Now' \\
  --issue-type technical \\
  --service-code amazon-s3 \\
  --category-code other \\
  --severity-code low \\
  --language en`);
});

test('puts files into a set first, and contacts last', () => {
  const command = cliCommand({ ...draft, contacts: 'a@example.com, b@example.com' }, ['a b.log']);

  expect(command).toContain(`--attachments 'fileName=a b.log,data@=fileb://a b.log')`);
  expect(command).toContain('--cc-email-addresses a@example.com b@example.com');
  expect(command).toMatch(/--attachment-set-id "\$set"$/);
});
