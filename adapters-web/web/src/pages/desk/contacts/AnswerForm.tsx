import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { answerContact, type Contact } from '../../../api/contacts';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useDraft } from '../../../components/message/useDraft';
import { useI18n } from '../../../i18n/I18n';
import { useNotices } from '../../../shell/Notices';
import { useWork } from '../../../components/useWork';

/** Answers by mail, as long as the request is not over. */
export function AnswerForm({ contact, reload }: { contact: Contact; reload: () => void }) {
  const { t } = useI18n();
  const { notify } = useNotices();
  const [text, setText] = useDraft(`desk.contact.${contact.contactId}`);
  const { working, error, work } = useWork();

  const send = async () => {
    if (await work(() => answerContact(contact.contactId, text))) {
      setText('');
      notify({ type: 'success', content: t('desk.answered') });
      reload();
    }
  };

  if (contact.status === 'closed' || contact.status === 'converted') {
    return null;
  }
  return (
    <Container header={<Header variant="h2">{t('desk.answer')}</Header>}>
      <SpaceBetween size="m">
        {error !== undefined && <ErrorAlert error={error} />}
        <FormField label={t('desk.reply')} description={t('desk.answerHint', { email: contact.email })} stretch>
          <Textarea rows={6} value={text} readOnly={working} onChange={({ detail }) => setText(detail.value)} />
        </FormField>
        <Button variant="primary" loading={working} disabled={text.trim() === ''} onClick={() => void send()}>
          {t('desk.sendMail')}
        </Button>
      </SpaceBetween>
    </Container>
  );
}
