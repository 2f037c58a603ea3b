import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { listUsers } from '../../../api/iam/users';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { useAction } from '../parts/useAction';
import type { NewUser } from './newUser';
import { PermissionFacts } from './PermissionFacts';
import { userPermissions } from './userPermissions';

interface CopyPermissionsProps {
  user: NewUser;
  change: (user: NewUser) => void;
}

/** Chooses a user who has what the new one is to have, and names all of it. */
export function CopyPermissions({ user, change }: CopyPermissionsProps) {
  const { t } = useI18n();
  const users = useLoad('users', listUsers);
  const action = useAction();
  const { copied } = user;
  const copy = async (name: string) => change({ ...user, copied: await userPermissions(name) });
  return (
    <Container>
      <SpaceBetween size="m">
        {users.error !== undefined && <ErrorAlert error={users.error} retry={users.reload} />}
        <FormField label={t('newUser.copyFrom')} description={t('newUser.copyHint')}>
          <Select
            selectedOption={copied ? { value: copied.from, label: copied.from } : null}
            onChange={({ detail }) => action.run(() => copy(detail.selectedOption.value ?? ''))}
            options={(users.value ?? []).map(({ UserName }) => ({ value: UserName, label: UserName }))}
            filteringType="auto"
            filteringAriaLabel={t('identities.find')}
            statusType={users.loading || action.running ? 'loading' : 'finished'}
            loadingText={t('actions.loading')}
            empty={t('identities.noUsers')}
            placeholder={t('newUser.chooseUser')}
            virtualScroll
          />
        </FormField>
        {action.error !== undefined && <ErrorAlert error={action.error} />}
        {copied && <PermissionFacts permissions={copied} />}
      </SpaceBetween>
    </Container>
  );
}
