import { getPolicy } from '../../../api/iam/policies';
import { AppButton } from '../../../components/AppButton';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { EntityPage } from '../parts/EntityPage';
import { isAwsManaged, policyName, policyPath } from '../parts/paths';
import { Tags } from '../tags/Tags';
import { deletePolicyWithAll } from './deletePolicyWithAll';
import { PolicyEntities } from './PolicyEntities';
import { PolicyPermissions } from './PolicyPermissions';
import { PolicyVersions } from './PolicyVersions';

export function PolicyPage({ arn }: { arn: string }) {
  const { t } = useI18n();
  const loaded = useLoad(arn, (signal) => getPolicy(arn, signal));
  const own = !isAwsManaged(arn);
  return (
    <EntityPage
      name={policyName(arn)}
      listTitle={t('identities.policies')}
      listPath="/policies"
      loaded={loaded}
      facts={(policy) => [
        { label: t('identities.arn'), value: policy.Arn, copy: true },
        { label: t('identities.owner'), value: t(own ? 'identities.customerManaged' : 'identities.awsManaged') },
        { label: t('identities.defaultVersion'), value: policy.DefaultVersionId },
        { label: t('identities.description'), value: policy.Description },
        { label: t('identities.created'), time: policy.CreateDate },
        { label: t('identities.updated'), time: policy.UpdateDate },
      ]}
      {...(own && {
        actions: (
          <AppButton variant="primary" to={policyPath(arn).replace('/own/', '/edit/')}>
            {t('identities.edit')}
          </AppButton>
        ),
        deleteWarning: t('identities.deletePolicyWarning'),
        remove: () => deletePolicyWithAll(arn),
      })}
      tabs={[
        { id: 'permissions', label: t('identities.permissions'), content: <PolicyPermissions arn={arn} /> },
        {
          id: 'versions',
          label: t('identities.versions'),
          content: <PolicyVersions arn={arn} own={own} changed={loaded.reload} />,
        },
        { id: 'entities', label: t('identities.entities'), content: <PolicyEntities arn={arn} /> },
        ...(own ? [{ id: 'tags', label: t('tags.tags'), content: <Tags tagged={{ kind: 'Policy', id: arn }} /> }] : []),
      ]}
    />
  );
}
