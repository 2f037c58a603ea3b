import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useI18n } from '../../../i18n/I18n';
import { ChoosePermissions } from './ChoosePermissions';
import { CopyPermissions } from './CopyPermissions';
import type { NewUser } from './newUser';

/** What the new user may do: chosen one by one, or as another user may. */
export function PermissionsStep({ user, change }: { user: NewUser; change: (user: NewUser) => void }) {
  const { t } = useI18n();
  const [copying, setCopying] = useState(user.copied !== undefined);

  const turn = (copies: boolean) => {
    setCopying(copies);
    change({ ...user, copied: undefined });
  };

  return (
    <SpaceBetween size="l">
      <SegmentedControl
        selectedId={copying ? 'copy' : 'choose'}
        onChange={({ detail }) => turn(detail.selectedId === 'copy')}
        label={t('identities.permissions')}
        options={[
          { id: 'choose', text: t('newUser.choose') },
          { id: 'copy', text: t('newUser.copy') },
        ]}
      />
      {copying ? <CopyPermissions user={user} change={change} /> : <ChoosePermissions user={user} change={change} />}
    </SpaceBetween>
  );
}
