import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useParams } from 'react-router';
import { getContact } from '../../../api/contacts';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { Loading } from '../../../components/Loading';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { to } from '../../../shell/follow';
import { Page } from '../../../shell/Page';
import { AnswerForm } from './AnswerForm';
import { ContactActions } from './ContactActions';
import { ContactFacts } from './ContactFacts';
import { ContactMessages } from './ContactMessages';

/** One contact request, to be answered, made a case of, or closed. */
export default function ContactPage() {
  const { t } = useI18n();
  const { contactId = '' } = useParams();
  const { value, error, reload } = useLoad(contactId, (signal) => getContact(contactId, signal));
  const title = value?.contact.subject ?? contactId;

  return (
    <Page
      title={title}
      parents={[
        { text: t('shell.queue'), href: to('/desk') },
        { text: t('shell.contactRequests'), href: to('/desk/contact-requests') },
      ]}
    >
      <ContentLayout
        header={
          <Header
            variant="h1"
            description={contactId}
            actions={value && <ContactActions contact={value.contact} reload={reload} />}
          >
            {title}
          </Header>
        }
      >
        <SpaceBetween size="l">
          {error !== undefined && <ErrorAlert error={error} retry={reload} />}
          {error === undefined && !value && <Loading />}
          {value && <ContactFacts contact={value.contact} />}
          {value && <ContactMessages messages={value.messages} requester={value.contact.name} />}
          {value && <AnswerForm key={contactId} contact={value.contact} reload={reload} />}
        </SpaceBetween>
      </ContentLayout>
    </Page>
  );
}
