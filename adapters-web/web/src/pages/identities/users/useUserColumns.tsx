import type { TableProps } from '@cloudscape-design/components/table';
import type { User } from '../../../api/iam/users';
import { AppLink } from '../../../components/AppLink';
import { Time } from '../../../components/Time';
import { useI18n } from '../../../i18n/I18n';
import { column } from '../parts/column';
import { userPath } from '../parts/paths';

/** How users are listed; without links where one would leave what one is at. */
export function useUserColumns({ links = true } = {}): TableProps.ColumnDefinition<User>[] {
  const { t } = useI18n();
  return [
    {
      ...column<User>(
        'name',
        t('identities.userName'),
        (user) => user.UserName,
        (user) => (links ? <AppLink to={userPath(user.UserName)}>{user.UserName}</AppLink> : user.UserName),
      ),
      isRowHeader: true,
    },
    column(
      'created',
      t('identities.created'),
      (user) => user.CreateDate,
      (user) => <Time value={user.CreateDate} />,
    ),
  ];
}
