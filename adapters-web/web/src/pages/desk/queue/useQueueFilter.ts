import { useSearchParams } from 'react-router';

const NAMES = ['assignee', 'response', 'severityCode', 'status', 'language', 'issueType', 'accountId'] as const;

/** What is not there leaves everything in. */
export type QueueFilter = Partial<Record<(typeof NAMES)[number], string>>;

/** The filter as it stands in the address. */
export function useQueueFilter(): [QueueFilter, (changes: QueueFilter) => void] {
  const [parameters, setParameters] = useSearchParams();
  const filter: QueueFilter = Object.fromEntries(
    NAMES.map((name) => [name, parameters.get(name)]).filter(([, value]) => value),
  );
  const change = (changes: QueueFilter) => {
    const changed = Object.entries({ ...filter, ...changes }).filter((pair): pair is [string, string] =>
      Boolean(pair[1]),
    );
    setParameters(changed, { replace: true });
  };
  return [filter, change];
}
