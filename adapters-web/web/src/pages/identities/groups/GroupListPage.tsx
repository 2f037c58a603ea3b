import Button from '@cloudscape-design/components/button';
import { useState } from 'react';
import { listGroups } from '../../../api/iam/groups';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { Page } from '../../../shell/Page';
import { ItemTable } from '../parts/ItemTable';
import { CreateGroupModal } from './CreateGroupModal';
import { useGroupColumns } from './useGroupColumns';

export default function GroupListPage() {
  const { t } = useI18n();
  const [creating, setCreating] = useState(false);
  const loaded = useLoad('groups', listGroups);
  const columns = useGroupColumns();
  return (
    <Page title={t('identities.groups')} contentType="table">
      <ItemTable
        variant="full-page"
        title={t('identities.groups')}
        loaded={loaded}
        columns={columns}
        nameOf={(group) => group.GroupName}
        empty={t('identities.noGroups')}
        actions={
          <Button variant="primary" onClick={() => setCreating(true)}>
            {t('identities.createGroup')}
          </Button>
        }
      />
      {creating && <CreateGroupModal close={() => setCreating(false)} />}
    </Page>
  );
}
