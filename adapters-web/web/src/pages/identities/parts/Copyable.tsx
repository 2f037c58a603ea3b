import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/I18n';

/** A text, or what is shown in its place, with a button that copies the text. */
export function Copyable({ text, label, display }: { text: string; label: string; display?: ReactNode }) {
  const { t } = useI18n();
  return (
    <CopyToClipboard
      variant="inline"
      textToCopy={text}
      textToDisplay={display ?? text}
      copyButtonAriaLabel={t('identities.copy', { what: label })}
      copySuccessText={t('actions.copied')}
      copyErrorText={t('identities.copyFailed')}
    />
  );
}
