import { beforeEach, expect, test, vi } from 'vitest';
import { attachPolicy, inlineDocument, putInlinePolicy } from '../../../api/iam/holders';
import { addUserToGroup } from '../../../api/iam/groups';
import { createUser } from '../../../api/iam/users';
import { createUserInSteps } from './createUserInSteps';
import { NEW_USER } from './newUser';

vi.mock('../../../api/iam/users');
vi.mock('../../../api/iam/groups');
vi.mock('../../../api/iam/holders');

const bob = { kind: 'User', name: 'bob' };
const copy = {
  ...NEW_USER,
  name: 'bob',
  console: false,
  copied: {
    from: 'ann',
    groups: ['support'],
    policies: [{ PolicyName: 'Read', PolicyArn: 'arn:aws:iam::aws:policy/Read' }],
    inline: ['own'],
    boundary: 'arn:aws:iam::111122223333:policy/Limit',
  },
};

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(inlineDocument).mockResolvedValue('{"of": "ann"}');
});

test('a copy has the boundary from the first, and all that the other user has', async () => {
  const outcome = await createUserInSteps(copy);

  expect(outcome).toEqual({ userName: 'bob', created: true, password: undefined, failures: [] });
  expect(createUser).toHaveBeenCalledWith('bob', 'arn:aws:iam::111122223333:policy/Limit');
  expect(addUserToGroup).toHaveBeenCalledWith('support', 'bob');
  expect(attachPolicy).toHaveBeenCalledWith(bob, 'arn:aws:iam::aws:policy/Read');
  expect(inlineDocument).toHaveBeenCalledWith({ kind: 'User', name: 'ann' }, 'own');
  expect(putInlinePolicy).toHaveBeenCalledWith(bob, 'own', '{"of": "ann"}');
});

test('what is refused is named, and the rest is given', async () => {
  const refused = new Error('refused');
  vi.mocked(addUserToGroup).mockRejectedValue(refused);

  const outcome = await createUserInSteps(copy);

  expect(outcome.failures).toEqual([{ what: 'support', error: refused }]);
  expect(putInlinePolicy).toHaveBeenCalled();
});

test('without the user, and so without its boundary, nothing is given', async () => {
  vi.mocked(createUser).mockRejectedValue(new Error('refused'));

  const outcome = await createUserInSteps(copy);

  expect(outcome.created).toBe(false);
  expect(addUserToGroup).not.toHaveBeenCalled();
  expect(putInlinePolicy).not.toHaveBeenCalled();
});
