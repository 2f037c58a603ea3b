import type { ReactNode } from 'react';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { Loading } from '../../../components/Loading';
import type { Loaded } from '../../../components/useLoad';

/** One part of a page, that can fail without the others. */
export function Loadable<Value>({
  loaded,
  children,
}: {
  loaded: Loaded<Value>;
  children: (value: Value) => ReactNode;
}) {
  if (loaded.error !== undefined) {
    return <ErrorAlert error={loaded.error} retry={loaded.reload} />;
  }
  return loaded.value === undefined && loaded.loading ? <Loading /> : children(loaded.value as Value);
}
