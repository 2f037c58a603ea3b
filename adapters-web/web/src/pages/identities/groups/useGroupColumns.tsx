import type { TableProps } from '@cloudscape-design/components/table';
import type { Group } from '../../../api/iam/groups';
import { AppLink } from '../../../components/AppLink';
import { Time } from '../../../components/Time';
import { useI18n } from '../../../i18n/I18n';
import { column } from '../parts/column';
import { groupPath } from '../parts/paths';

/** How groups are listed; without links where one would leave what one is at. */
export function useGroupColumns({ links = true } = {}): TableProps.ColumnDefinition<Group>[] {
  const { t } = useI18n();
  return [
    {
      ...column<Group>(
        'name',
        t('identities.groupName'),
        (group) => group.GroupName,
        (group) => (links ? <AppLink to={groupPath(group.GroupName)}>{group.GroupName}</AppLink> : group.GroupName),
      ),
      isRowHeader: true,
    },
    column(
      'created',
      t('identities.created'),
      (group) => group.CreateDate,
      (group) => <Time value={group.CreateDate} />,
    ),
  ];
}
