import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { AppButton } from '../../../components/AppButton';
import { useI18n } from '../../../i18n/I18n';

export function NoCases({ filtered, showAll }: { filtered: boolean; showAll: () => void }) {
  const { t } = useI18n();
  return (
    <Box textAlign="center" margin={{ vertical: 'xs' }}>
      <SpaceBetween size="m">
        <Box variant="strong">{filtered ? t('cases.noMatch') : t('cases.none')}</Box>
        {filtered ? (
          <Button onClick={showAll}>{t('cases.showAll')}</Button>
        ) : (
          <AppButton to="/cases/create">{t('shell.createCase')}</AppButton>
        )}
      </SpaceBetween>
    </Box>
  );
}
