import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import { useI18n } from '../i18n/I18n';
import { useSession } from '../session/Session';

/** The standing hint not to work as the root user. */
export function RootWarning() {
  const { t } = useI18n();
  const { principal } = useSession();
  return (
    principal.type === 'root' && (
      <Box margin={{ bottom: 'm' }}>
        <Alert type="warning">{t('shell.rootWarning')}</Alert>
      </Box>
    )
  );
}
