import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { policyDocument, type PolicyVersion } from '../../../api/iam/policies';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { DifferenceView } from '../document/DifferenceView';
import { LineDifference } from '../document/LineDifference';
import { formatted } from '../document/starts';
import { Loadable } from '../parts/Loadable';

/** What two versions decide otherwise, and how they are written otherwise. The two newest, at first. */
export function CompareVersions({ arn, versions }: { arn: string; versions: PolicyVersion[] }) {
  const { t } = useI18n();
  const ids = versions.map((version) => version.VersionId);
  const [before, setBefore] = useState(ids[1] ?? '');
  const [after, setAfter] = useState(ids[0] ?? '');
  const loaded = useLoad(`${arn} ${before} ${after}`, async (signal) => {
    const [left, right] = await Promise.all([policyDocument(arn, before, signal), policyDocument(arn, after, signal)]);
    return { left: formatted(left), right: formatted(right) };
  });
  const choice = (label: string, value: string, choose: (id: string) => void) => (
    <FormField label={label}>
      <Select
        selectedOption={{ value }}
        options={ids.map((id) => ({ value: id }))}
        onChange={({ detail }) => choose(detail.selectedOption.value ?? value)}
      />
    </FormField>
  );

  return (
    <Container header={<Header variant="h2">{t('identities.compare')}</Header>}>
      <SpaceBetween size="l">
        <ColumnLayout columns={2}>
          {choice(t('identities.before'), before, setBefore)}
          {choice(t('identities.after'), after, setAfter)}
        </ColumnLayout>
        <Loadable loaded={loaded}>
          {({ left, right }) => (
            <SpaceBetween size="l">
              <DifferenceView before={left} after={right} />
              <LineDifference before={left} after={right} />
            </SpaceBetween>
          )}
        </Loadable>
      </SpaceBetween>
    </Container>
  );
}
