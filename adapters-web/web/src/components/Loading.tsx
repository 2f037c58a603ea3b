import Box from '@cloudscape-design/components/box';
import Spinner from '@cloudscape-design/components/spinner';
import { useI18n } from '../i18n/I18n';

export function Loading() {
  const { t } = useI18n();
  return (
    <Box padding="l" textAlign="center" color="text-body-secondary">
      <Spinner /> {t('actions.loading')}
    </Box>
  );
}
