import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import { Component, type ReactNode } from 'react';
import { useI18n } from '../i18n/I18n';

/** Shows a defect of a page in place of the page, and lets the rest be used. */
export class BrokenPage extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Message /> : this.props.children;
  }
}

function Message() {
  const { t } = useI18n();
  return (
    <Alert
      type="error"
      header={t('errors.brokenTitle')}
      action={<Button onClick={() => window.location.reload()}>{t('errors.reload')}</Button>}
    >
      {t('errors.broken')}
    </Alert>
  );
}
