import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { AppButton } from '../../../components/AppButton';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';
import type { useCasePages } from './useCasePages';

interface NoCasesProps {
  pages: ReturnType<typeof useCasePages>;
  filtered: boolean;
  showAll: () => void;
}

/** In place of the rows: why there are none, and what can be done about it. */
export function NoCases({ pages, filtered, showAll }: NoCasesProps) {
  const { t } = useI18n();
  if (pages.error !== undefined) {
    return (
      <Box textAlign="left">
        <ErrorAlert error={pages.error} retry={pages.reload} />
      </Box>
    );
  }
  const text = pages.hasNext ? t('cases.noMatchYet') : filtered ? t('cases.noMatch') : t('cases.none');
  return (
    <Box textAlign="center" margin={{ vertical: 'xs' }}>
      <SpaceBetween size="m">
        <Box variant="strong">{text}</Box>
        {pages.hasNext && <Button onClick={() => pages.goTo(pages.pageIndex + 1)}>{t('cases.searchOn')}</Button>}
        {filtered ? (
          <Button onClick={showAll}>{t('cases.showAll')}</Button>
        ) : (
          <AppButton to="/cases/create">{t('shell.createCase')}</AppButton>
        )}
      </SpaceBetween>
    </Box>
  );
}
