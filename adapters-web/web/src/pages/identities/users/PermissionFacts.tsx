import { useI18n } from '../../../i18n/I18n';
import { Facts } from '../parts/Facts';
import { policyName } from '../parts/paths';
import type { Permissions } from './newUser';

/** Names everything that a new user is given. */
export function PermissionFacts({ permissions }: { permissions: Permissions }) {
  const { t } = useI18n();
  const { groups, policies, inline, boundary } = permissions;
  const listed = (names: string[]) => (names.length > 0 ? names.join(', ') : '-');
  return (
    <Facts
      facts={[
        { label: t('identities.groups'), value: listed(groups) },
        { label: t('identities.policies'), value: listed(policies.map(({ PolicyName }) => PolicyName)) },
        { label: t('identities.inlinePolicies'), value: listed(inline) },
        { label: t('boundary.boundary'), value: boundary === undefined ? '-' : policyName(boundary) },
      ]}
    />
  );
}
