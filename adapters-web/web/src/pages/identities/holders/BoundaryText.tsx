import { AppLink } from '../../../components/AppLink';
import { useI18n } from '../../../i18n/I18n';
import { policyName, policyPath } from '../parts/paths';

/** The policy that bounds what a user or role may do at most. */
export function BoundaryText({ boundary }: { boundary: { PermissionsBoundaryArn: string } | undefined }) {
  const { t } = useI18n();
  return boundary ? (
    <AppLink to={policyPath(boundary.PermissionsBoundaryArn)}>{policyName(boundary.PermissionsBoundaryArn)}</AppLink>
  ) : (
    t('identities.noBoundary')
  );
}
