import Alert from '@cloudscape-design/components/alert';
import { getRole } from '../../../api/iam/roles';
import { getUser } from '../../../api/iam/users';
import { AppLink } from '../../../components/AppLink';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { policyName, policyPath } from '../parts/paths';

/** Names the boundary of a user or role; who may not see it is told that there is one. */
export function BoundaryOf({ arn }: { arn: string }) {
  const { t } = useI18n();
  const loaded = useLoad(arn, (signal) => boundaryOf(arn, signal));
  return (
    <Alert type="info">
      {t('simulator.bounded')}
      {loaded.value !== undefined && (
        <>
          {' '}
          <AppLink to={policyPath(loaded.value)}>{policyName(loaded.value)}</AppLink>
        </>
      )}
    </Alert>
  );
}

async function boundaryOf(arn: string, signal: AbortSignal): Promise<string | undefined> {
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  const { PermissionsBoundary } = arn.includes(':role/') ? await getRole(name, signal) : await getUser(name, signal);
  return PermissionsBoundary?.PermissionsBoundaryArn;
}
