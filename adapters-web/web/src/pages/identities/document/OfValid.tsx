import Box from '@cloudscape-design/components/box';
import type { ReactNode } from 'react';
import { ApiError } from '../../../api/errors';
import type { Loaded } from '../../../components/useLoad';
import { useLast } from '../../../components/useLast';
import { useI18n } from '../../../i18n/I18n';
import { Loadable } from '../parts/Loadable';

interface OfValidProps<Value> {
  loaded: Loaded<Value>;
  children: (value: Value) => ReactNode;
}

/** What is said of a document. While it is written it stays as it was, and what is half written is no error. */
export function OfValid<Value>({ loaded, children }: OfValidProps<Value>) {
  const { t } = useI18n();
  const value = useLast(loaded.value);
  if (loaded.error instanceof ApiError && loaded.error.status === 400) {
    return <Box color="text-body-secondary">{t('identities.notYetValid')}</Box>;
  }
  return <Loadable loaded={{ ...loaded, value }}>{children}</Loadable>;
}
