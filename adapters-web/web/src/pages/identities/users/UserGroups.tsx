import Button from '@cloudscape-design/components/button';
import { useState } from 'react';
import { addUserToGroup, listGroups, removeUserFromGroup, type Group } from '../../../api/iam/groups';
import { listGroupsForUser } from '../../../api/iam/users';
import { ActionDialog } from '../../../components/ActionDialog';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { ItemTable } from '../parts/ItemTable';
import { PickModal } from '../parts/PickModal';
import { useDone } from '../parts/useDone';
import { useGroupColumns } from '../groups/useGroupColumns';

export function UserGroups({ userName }: { userName: string }) {
  const { t } = useI18n();
  const done = useDone();
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Group>();
  const columns = useGroupColumns();
  const loaded = useLoad(userName, (signal) => listGroupsForUser(userName, signal));

  const changed = (text: string) => {
    setAdding(false);
    setLeaving(undefined);
    loaded.reload();
    done(text);
  };

  return (
    <>
      <ItemTable
        title={t('identities.groups')}
        loaded={loaded}
        nameOf={(group) => group.GroupName}
        empty={t('identities.inNoGroup')}
        actions={<Button onClick={() => setAdding(true)}>{t('identities.addToGroups')}</Button>}
        columns={[
          ...columns,
          {
            id: 'remove',
            header: t('identities.actionsColumn'),
            cell: (group) => (
              <Button
                variant="inline-link"
                ariaLabel={t('identities.removeFromOne', { name: group.GroupName })}
                onClick={() => setLeaving(group)}
              >
                {t('identities.remove')}
              </Button>
            ),
          },
        ]}
      />
      {adding && (
        <PickGroups
          userName={userName}
          without={(loaded.value ?? []).map((group) => group.GroupName)}
          done={() => changed(t('identities.addedToGroups'))}
          close={() => setAdding(false)}
        />
      )}
      {leaving && (
        <ActionDialog
          title={t('identities.removeFromOne', { name: leaving.GroupName })}
          confirm={t('identities.remove')}
          run={() => removeUserFromGroup(leaving.GroupName, userName)}
          done={() => changed(t('identities.removedFromGroup'))}
          close={() => setLeaving(undefined)}
        >
          {t('identities.removeFromGroupText', { user: userName, group: leaving.GroupName })}
        </ActionDialog>
      )}
    </>
  );
}

function PickGroups(props: { userName: string; without: string[]; done: () => void; close: () => void }) {
  const { t } = useI18n();
  const loaded = useLoad('groups', listGroups);
  const columns = useGroupColumns({ links: false });
  return (
    <PickModal
      title={t('identities.addToGroups')}
      listTitle={t('identities.groups')}
      confirm={t('identities.add')}
      loaded={{ ...loaded, value: loaded.value?.filter((group) => !props.without.includes(group.GroupName)) }}
      columns={columns}
      nameOf={(group) => group.GroupName}
      empty={t('identities.noGroups')}
      run={(group) => addUserToGroup(group.GroupName, props.userName)}
      done={props.done}
      close={props.close}
    />
  );
}
