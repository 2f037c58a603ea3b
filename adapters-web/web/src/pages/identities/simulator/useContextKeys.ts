import { denialOf } from '../../../api/errors';
import { contextKeys, type Evaluation, type Subject } from '../../../api/iam/simulation';
import { useLoad } from '../../../components/useLoad';
import { usePaused } from '../document/usePaused';

export interface OfferedKeys {
  keys: string[];
  /** The action without whose permission they are not told. */
  missing: string | undefined;
}

/** The condition keys that matter: those that policies ask about, and those that results found missing. */
export function useContextKeys(subject: Subject, evaluations: readonly Evaluation[]): OfferedKeys {
  const paused = usePaused(JSON.stringify(subject));
  const loaded = useLoad(paused, async (signal) => {
    const asked = JSON.parse(paused) as Subject;
    return 'arn' in asked && asked.arn === '' ? [] : contextKeys(asked, signal);
  });
  const found = evaluations.flatMap(missingKeys);
  return {
    keys: [...new Set([...(loaded.value ?? []), ...found])].sort(),
    missing: denialOf(loaded.error)?.action,
  };
}

/** The keys that a decision would depend on, and the request was not said to have. */
export function missingKeys({ MissingContextValues: all, ResourceSpecificResults: each = [] }: Evaluation): string[] {
  return [...new Set([...all, ...each.flatMap(({ MissingContextValues: missing }) => missing)])];
}
