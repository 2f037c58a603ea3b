// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { listEntities } from './policies';

afterEach(() => vi.unstubAllGlobals());

/** Answers as IAM does: two users, a page each, one group, and no role. */
async function iam(_: unknown, { body }: { body: URLSearchParams }): Promise<Response> {
  const filter = body.get('EntityFilter');
  const second = body.get('Marker') === 'm';
  const names = { User: [second ? 'bob' : 'alice'], Group: ['Support'], Role: [] }[filter ?? ''] ?? [];
  const more = filter === 'User' && !second;
  return new Response(`<ListEntitiesForPolicyResponse><ListEntitiesForPolicyResult>
      <Policy${filter}s>${names.map((name) => `<member><${filter}Name>${name}</${filter}Name></member>`).join('')}</Policy${filter}s>
      <IsTruncated>${more}</IsTruncated>${more ? '<Marker>m</Marker>' : ''}
    </ListEntitiesForPolicyResult></ListEntitiesForPolicyResponse>`);
}

test('all who have a policy are found, whatever page they are on', async () => {
  vi.stubGlobal('fetch', iam);

  expect(await listEntities('arn:aws:iam::111122223333:policy/P')).toEqual({
    users: ['alice', 'bob'],
    groups: ['Support'],
    roles: [],
  });
});
