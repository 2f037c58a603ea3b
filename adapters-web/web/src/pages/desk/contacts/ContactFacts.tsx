import Container from '@cloudscape-design/components/container';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import type { Contact } from '../../../api/contacts';
import { AppLink } from '../../../components/AppLink';
import { Time } from '../../../components/Time';
import { useI18n } from '../../../i18n/I18n';
import { languageName } from '../../../components/languageName';
import { ContactState } from './ContactState';
import { Topic } from './Topic';

export function ContactFacts({ contact }: { contact: Contact }) {
  const { t, language } = useI18n();
  const conversion = contact.caseId
    ? [
        {
          label: t('desk.contactCase'),
          value: <AppLink to={`/desk/cases/${contact.caseId}`}>{contact.caseId}</AppLink>,
        },
        { label: t('desk.account'), value: contact.accountId },
        { label: t('desk.verification'), value: contact.verification },
        { label: t('desk.convertedBy'), value: contact.convertedBy },
      ]
    : [];
  return (
    <Container>
      <KeyValuePairs
        columns={4}
        items={[
          { label: t('desk.status'), value: <ContactState status={contact.status} /> },
          { label: t('desk.topic'), value: <Topic code={contact.topic} /> },
          { label: t('desk.contactName'), value: contact.name },
          { label: t('desk.email'), value: contact.email },
          { label: t('desk.claimedAccount'), value: contact.claimedAccount ?? '-' },
          { label: t('desk.phone'), value: contact.phone ?? '-' },
          { label: t('desk.language'), value: languageName(contact.language, language) },
          { label: t('desk.created'), value: <Time value={contact.timeCreated} /> },
          ...conversion,
        ]}
      />
    </Container>
  );
}
