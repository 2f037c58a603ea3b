import { useSearchParams } from 'react-router';
import { statusOf, type Standing } from '../standing';

/** Empty texts leave everything in. */
export interface CheckFilter {
  text: string;
  category: string;
  status: string;
}

/** The filter as it stands in the address. */
export function useCheckFilter(): [CheckFilter, (filter: CheckFilter) => void] {
  const [parameters, setParameters] = useSearchParams();
  const filter = {
    text: parameters.get('text') ?? '',
    category: parameters.get('category') ?? '',
    status: parameters.get('status') ?? '',
  };
  return [
    filter,
    (changed) =>
      setParameters(
        Object.entries(changed).filter(([, value]) => value !== ''),
        { replace: true },
      ),
  ];
}

export function fits(standing: Standing, { text, category, status }: CheckFilter): boolean {
  const { name, description } = standing.check;
  const words = text.toLowerCase().split(/\s+/);
  const read = `${name} ${description.replace(/<[^>]*>/g, ' ')}`.toLowerCase();
  return (
    (category === '' || standing.check.category === category) &&
    (status === '' || statusOf(standing) === status) &&
    words.every((word) => read.includes(word))
  );
}
