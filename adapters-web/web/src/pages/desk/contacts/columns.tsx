import type { TableProps } from '@cloudscape-design/components/table';
import type { Contact } from '../../../api/contacts';
import { AppLink } from '../../../components/AppLink';
import { Time } from '../../../components/Time';
import { useI18n } from '../../../i18n/I18n';
import { languageName } from '../../../components/languageName';
import { Topic } from './Topic';

export function useContactColumns(): TableProps.ColumnDefinition<Contact>[] {
  const { t, language } = useI18n();
  return [
    { id: 'created', header: t('desk.created'), width: 190, cell: (one) => <Time value={one.timeCreated} /> },
    {
      id: 'subject',
      header: t('desk.subject'),
      isRowHeader: true,
      width: 280,
      cell: (one) => <AppLink to={`/desk/contact-requests/${one.contactId}`}>{one.subject}</AppLink>,
    },
    { id: 'topic', header: t('desk.topic'), width: 180, cell: (one) => <Topic code={one.topic} /> },
    { id: 'name', header: t('desk.contactName'), width: 140, cell: (one) => one.name },
    { id: 'account', header: t('desk.claimedAccount'), width: 150, cell: (one) => one.claimedAccount ?? '-' },
    { id: 'language', header: t('desk.language'), width: 110, cell: (one) => languageName(one.language, language) },
  ];
}
