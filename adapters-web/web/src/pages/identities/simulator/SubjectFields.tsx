import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Toggle from '@cloudscape-design/components/toggle';
import { useI18n } from '../../../i18n/I18n';
import { PrincipalField } from '../access/PrincipalField';
import { PolicyField } from '../document/PolicyField';
import { EMPTY_POLICY } from '../document/starts';
import type { Scenario } from './scenario';

interface SubjectFieldsProps {
  scenario: Scenario;
  change: (scenario: Scenario) => void;
}

/** Whose policies are tried: those of somebody in the account, or one that is pasted. */
export function SubjectFields({ scenario, change }: SubjectFieldsProps) {
  const { t } = useI18n();
  const { of, arn, document, boundary } = scenario;
  return (
    <SpaceBetween size="m">
      <SegmentedControl
        selectedId={of}
        onChange={({ detail }) => change({ ...scenario, of: detail.selectedId as Scenario['of'] })}
        label={t('identities.simulateWhat')}
        options={[
          { id: 'principal', text: t('identities.ofPrincipal') },
          { id: 'document', text: t('identities.ofDocument') },
        ]}
      />
      {of === 'principal' ? (
        <PrincipalField arn={arn} change={(chosen) => change({ ...scenario, arn: chosen })} withGroups />
      ) : (
        <>
          <PolicyField
            label={t('identities.document')}
            kind="identity"
            document={document}
            change={(text) => change({ ...scenario, document: text })}
          />
          <Toggle
            checked={boundary !== undefined}
            onChange={({ detail }) => change({ ...scenario, boundary: detail.checked ? EMPTY_POLICY : undefined })}
          >
            {t('simulator.withBoundary')}
          </Toggle>
          {boundary !== undefined && (
            <PolicyField
              label={t('boundary.boundary')}
              kind="identity"
              document={boundary}
              change={(text) => change({ ...scenario, boundary: text })}
            />
          )}
        </>
      )}
    </SpaceBetween>
  );
}
