import Autosuggest from '@cloudscape-design/components/autosuggest';
import FormField from '@cloudscape-design/components/form-field';
import { denialOf } from '../../../api/errors';
import { listGroups } from '../../../api/iam/groups';
import { listRoles } from '../../../api/iam/roles';
import { listUsers } from '../../../api/iam/users';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';

interface PrincipalFieldProps {
  arn: string;
  change: (arn: string) => void;
  /** Groups ask for nothing themselves, but what they give can be simulated. */
  withGroups?: boolean;
}

/** Somebody in the account. Who may not list them can still type an ARN. */
export function PrincipalField({ arn, change, withGroups = false }: PrincipalFieldProps) {
  const { t } = useI18n();
  const users = useLoad('users', listUsers);
  const roles = useLoad('roles', listRoles);
  const groups = useLoad(`groups ${withGroups}`, async (signal) => (withGroups ? listGroups(signal) : []));
  const missing = [users, roles, groups].flatMap(({ error }) => denialOf(error)?.action ?? []);
  const options = [
    {
      label: t('identities.users'),
      options: (users.value ?? []).map((user) => ({ value: user.Arn, label: user.UserName })),
    },
    {
      label: t('identities.roles'),
      options: (roles.value ?? []).map((role) => ({ value: role.Arn, label: role.RoleName })),
    },
    {
      label: t('identities.groups'),
      options: (groups.value ?? []).map((group) => ({ value: group.Arn, label: group.GroupName })),
    },
  ].filter((group) => group.options.length > 0);
  return (
    <FormField
      label={t('identities.principal')}
      constraintText={t('identities.principalRule')}
      warningText={missing.length > 0 && t('identities.noSuggestions', { actions: missing.join(', ') })}
    >
      <Autosuggest
        value={arn}
        onChange={({ detail }) => change(detail.value)}
        options={options}
        enteredTextLabel={(value) => t('identities.useArn', { arn: value })}
        placeholder="arn:aws:iam::123456789012:user/name"
        empty={t('identities.noMatch')}
      />
    </FormField>
  );
}
