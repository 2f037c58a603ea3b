/* Tags of users, roles and policies. */
import { iam } from '../query';
import { listAll } from './pages';

/** A user or role by name, or a policy by ARN. */
export interface Tagged {
  kind: 'User' | 'Role' | 'Policy';
  id: string;
}

export interface Tag {
  Key: string;
  Value: string;
}

export function listTags(tagged: Tagged, signal?: AbortSignal): Promise<Tag[]> {
  return listAll(`List${tagged.kind}Tags`, 'Tags', named(tagged), signal);
}

/** Gives it the tags; those of the same keys have the new values. */
export function tag(tagged: Tagged, tags: readonly Tag[]): Promise<unknown> {
  return iam(`Tag${tagged.kind}`, { ...named(tagged), Tags: tags.map(({ Key, Value }) => ({ Key, Value })) });
}

export function untag(tagged: Tagged, keys: readonly string[]): Promise<unknown> {
  return iam(`Untag${tagged.kind}`, { ...named(tagged), TagKeys: keys });
}

function named({ kind, id }: Tagged): Record<string, string> {
  return kind === 'Policy' ? { PolicyArn: id } : { [`${kind}Name`]: id };
}
