import { useParams } from 'react-router';
import { deleteGroup, getGroup, listMembers, removeUserFromGroup } from '../../../api/iam/groups';
import { removeAllPolicies } from '../../../api/iam/holders';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { HolderPolicies } from '../holders/HolderPolicies';
import { EntityPage } from '../parts/EntityPage';
import { GroupMembers } from './GroupMembers';

export default function GroupPage() {
  const { t } = useI18n();
  const { name = '' } = useParams();
  const loaded = useLoad(name, (signal) => getGroup(name, signal));
  return (
    <EntityPage
      name={name}
      listTitle={t('identities.groups')}
      listPath="/groups"
      loaded={loaded}
      facts={(group) => [
        { label: t('identities.arn'), value: group.Arn, copy: true },
        { label: t('identities.created'), time: group.CreateDate },
      ]}
      deleteWarning={t('identities.deleteGroupWarning')}
      remove={() => deleteGroupWithAll(name)}
      tabs={[
        { id: 'members', label: t('identities.members'), content: <GroupMembers groupName={name} /> },
        {
          id: 'permissions',
          label: t('identities.permissions'),
          content: <HolderPolicies holder={{ kind: 'Group', name }} />,
        },
      ]}
    />
  );
}

/** IAM deletes no group that still has members or policies. */
async function deleteGroupWithAll(name: string): Promise<void> {
  for (const user of await listMembers(name)) {
    await removeUserFromGroup(name, user.UserName);
  }
  await removeAllPolicies({ kind: 'Group', name });
  await deleteGroup(name);
}
