import Box from '@cloudscape-design/components/box';
import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useI18n } from '../../../i18n/I18n';

/** A policy to be read and copied. */
export function DocumentView({ document }: { document: string }) {
  const { t } = useI18n();
  return (
    <SpaceBetween size="xs">
      <CopyToClipboard
        textToCopy={document}
        copyButtonText={t('identities.copyDocument')}
        copySuccessText={t('actions.copied')}
        copyErrorText={t('identities.copyFailed')}
      />
      <Box variant="pre">{document}</Box>
    </SpaceBetween>
  );
}
