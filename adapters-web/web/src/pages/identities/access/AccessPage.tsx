import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import Tabs from '@cloudscape-design/components/tabs';
import { useSearchParams } from 'react-router';
import { useI18n } from '../../../i18n/I18n';
import { Page } from '../../../shell/Page';
import { WhoMay } from './WhoMay';
import { WhyDenied } from './WhyDenied';

/** Who may do what, and why somebody may not. All that is asked is in the address. */
export default function AccessPage() {
  const { t } = useI18n();
  const [parameters, setParameters] = useSearchParams();
  return (
    <Page title={t('identities.access')}>
      <ContentLayout
        header={
          <Header variant="h1" description={t('identities.accessDescription')}>
            {t('identities.access')}
          </Header>
        }
      >
        <Tabs
          ariaLabel={t('identities.access')}
          activeTabId={
            parameters.get('tab') === 'why' || (!parameters.has('tab') && parameters.has('requestId')) ? 'why' : 'who'
          }
          onChange={({ detail }) => setParameters({ tab: detail.activeTabId }, { replace: true })}
          tabs={[
            { id: 'who', label: t('identities.whoMay'), content: <WhoMay key={String(parameters)} /> },
            { id: 'why', label: t('identities.whyDenied'), content: <WhyDenied key={String(parameters)} /> },
          ]}
        />
      </ContentLayout>
    </Page>
  );
}
