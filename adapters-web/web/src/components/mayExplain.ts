import { whyDenied } from '../api/access';
import { denialOf } from '../api/errors';

let answer: Promise<boolean> | undefined;

/**
 * Whether who is signed in may ask why requests are denied. It is asked once, of the first denial: a refusal of the
 * question is itself on record.
 */
export function mayExplain(requestId: string): Promise<boolean> {
  answer ??= whyDenied(requestId, 'en').then(
    () => true,
    (error: unknown) => denialOf(error) === undefined,
  );
  return answer;
}
