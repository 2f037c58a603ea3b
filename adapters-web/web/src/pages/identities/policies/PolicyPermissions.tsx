import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { defaultDocument } from '../../../api/iam/policies';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { DocumentView } from '../document/DocumentView';
import { ExplanationView } from '../document/ExplanationView';
import { formatted } from '../document/starts';
import { Loadable } from '../parts/Loadable';

/** What the version in force grants, in words and as it is written. */
export function PolicyPermissions({ arn }: { arn: string }) {
  const { t } = useI18n();
  const loaded = useLoad(arn, async (signal) => formatted(await defaultDocument(arn, signal)));
  return (
    <Loadable loaded={loaded}>
      {(document) => (
        <SpaceBetween size="l">
          <Container header={<Header variant="h2">{t('identities.whatItGrants')}</Header>}>
            <ExplanationView document={document} kind="identity" />
          </Container>
          <Container header={<Header variant="h2">{t('identities.document')}</Header>}>
            <DocumentView document={document} />
          </Container>
        </SpaceBetween>
      )}
    </Loadable>
  );
}
