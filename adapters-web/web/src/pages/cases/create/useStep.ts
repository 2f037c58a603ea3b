import { useSearchParams } from 'react-router';

/** The step of the wizard as it stands in the address, from 0, so that the browser's own buttons go through them. */
export function useStep(): [number, (step: number) => void] {
  const [parameters, setParameters] = useSearchParams();
  const change = (step: number) =>
    setParameters((before) => {
      before.set('step', String(step + 1));
      return before;
    });
  return [Math.max(1, Number.parseInt(parameters.get('step') ?? '1', 10) || 1) - 1, change];
}
