import Alert from '@cloudscape-design/components/alert';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { convertContact, type Contact } from '../../../api/contacts';
import { useI18n } from '../../../i18n/I18n';
import { Dialog } from '../parts/Dialog';

const ACCOUNT = /^[0-9]{12}$/;

interface ConvertDialogProps {
  contact: Contact;
  close: () => void;
  onDone: () => void;
}

/** Makes a case of the account, once it is said how the sender was verified. */
export function ConvertDialog({ contact, close, onDone }: ConvertDialogProps) {
  const { t } = useI18n();
  const claimed = contact.claimedAccount ?? '';
  const [accountId, setAccountId] = useState(ACCOUNT.test(claimed) ? claimed : '');
  const [verification, setVerification] = useState('');
  return (
    <Dialog
      header={t('desk.convert')}
      action={t('desk.convert')}
      guarded
      disabled={!ACCOUNT.test(accountId) || verification.trim() === ''}
      run={() => convertContact(contact.contactId, accountId, verification)}
      close={close}
      onDone={onDone}
    >
      <Alert type="warning">{t('desk.convertHint')}</Alert>
      <FormField label={t('desk.account')} constraintText={t('desk.accountHint')}>
        <Input value={accountId} inputMode="numeric" onChange={({ detail }) => setAccountId(detail.value.trim())} />
      </FormField>
      <FormField label={t('desk.verification')} description={t('desk.verificationHint')}>
        <Textarea value={verification} onChange={({ detail }) => setVerification(detail.value)} />
      </FormField>
    </Dialog>
  );
}
