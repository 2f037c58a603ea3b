import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import { ApiError, denialOf, isSessionOver } from '../api/errors';
import { useI18n, type Translate } from '../i18n/I18n';
import { AccessDenied } from './AccessDenied';

/** What went wrong, in words that help; a denial says which permission is missing, in a line where it is compact. */
export function ErrorAlert({
  error,
  retry,
  compact = false,
}: {
  error: unknown;
  retry?: () => void;
  compact?: boolean;
}) {
  const { t } = useI18n();
  const denial = denialOf(error);
  if (denial) {
    return <AccessDenied denial={denial} requestId={requestIdOf(error)} compact={compact} />;
  }
  return (
    <Alert
      type="error"
      header={t('errors.failed')}
      action={retry && <Button onClick={retry}>{t('actions.retry')}</Button>}
    >
      {messageOf(error, t)}
      {requestIdOf(error) && (
        <Box fontSize="body-s" color="inherit" display="block">
          {t('errors.requestId', { id: requestIdOf(error) ?? '' })}
        </Box>
      )}
    </Alert>
  );
}

export function messageOf(error: unknown, t: Translate): string {
  if (!(error instanceof ApiError)) {
    return error instanceof Error ? error.message : String(error);
  }
  if (error.status === 0) {
    return t('errors.network');
  }
  if (isSessionOver(error)) {
    return t('errors.sessionOver');
  }
  if (error.status === 429 || error.type.startsWith('Throttling')) {
    return t('errors.throttled');
  }
  if (error.status === 502 || error.status === 503) {
    return t('errors.unavailable');
  }
  return error.message || error.type;
}

function requestIdOf(error: unknown): string | undefined {
  return error instanceof ApiError ? error.requestId : undefined;
}
