import Button from '@cloudscape-design/components/button';
import { useState } from 'react';
import { addUserToGroup, listMembers, removeUserFromGroup } from '../../../api/iam/groups';
import { listUsers, type User } from '../../../api/iam/users';
import { ActionDialog } from '../../../components/ActionDialog';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { ItemTable } from '../parts/ItemTable';
import { PickModal } from '../parts/PickModal';
import { useDone } from '../parts/useDone';
import { useUserColumns } from '../users/useUserColumns';

export function GroupMembers({ groupName }: { groupName: string }) {
  const { t } = useI18n();
  const done = useDone();
  const columns = useUserColumns();
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<User>();
  const loaded = useLoad(groupName, (signal) => listMembers(groupName, signal));

  const changed = (text: string) => {
    setAdding(false);
    setRemoving(undefined);
    loaded.reload();
    done(text);
  };

  return (
    <>
      <ItemTable
        title={t('identities.members')}
        loaded={loaded}
        nameOf={(user) => user.UserName}
        empty={t('identities.noMembers')}
        actions={<Button onClick={() => setAdding(true)}>{t('identities.addMembers')}</Button>}
        columns={[
          ...columns,
          {
            id: 'remove',
            header: t('identities.actionsColumn'),
            cell: (user) => (
              <Button
                variant="inline-link"
                ariaLabel={t('identities.removeMember', { name: user.UserName })}
                onClick={() => setRemoving(user)}
              >
                {t('identities.remove')}
              </Button>
            ),
          },
        ]}
      />
      {adding && (
        <PickUsers
          groupName={groupName}
          without={(loaded.value ?? []).map((user) => user.UserName)}
          done={() => changed(t('identities.membersAdded'))}
          close={() => setAdding(false)}
        />
      )}
      {removing && (
        <ActionDialog
          title={t('identities.removeMember', { name: removing.UserName })}
          confirm={t('identities.remove')}
          run={() => removeUserFromGroup(groupName, removing.UserName)}
          done={() => changed(t('identities.removedFromGroup'))}
          close={() => setRemoving(undefined)}
        >
          {t('identities.removeFromGroupText', { user: removing.UserName, group: groupName })}
        </ActionDialog>
      )}
    </>
  );
}

function PickUsers(props: { groupName: string; without: string[]; done: () => void; close: () => void }) {
  const { t } = useI18n();
  const columns = useUserColumns({ links: false });
  const loaded = useLoad('users', listUsers);
  return (
    <PickModal
      title={t('identities.addMembers')}
      listTitle={t('identities.users')}
      confirm={t('identities.add')}
      loaded={{ ...loaded, value: loaded.value?.filter((user) => !props.without.includes(user.UserName)) }}
      columns={columns}
      nameOf={(user) => user.UserName}
      empty={t('identities.noUsers')}
      run={(user) => addUserToGroup(props.groupName, user.UserName)}
      done={props.done}
      close={props.close}
    />
  );
}
