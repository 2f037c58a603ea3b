import Badge from '@cloudscape-design/components/badge';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { listPolicyVersions, type PolicyVersion } from '../../../api/iam/policies';
import { Time } from '../../../components/Time';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { column } from '../parts/column';
import { ItemTable } from '../parts/ItemTable';
import { useDone } from '../parts/useDone';
import { CompareVersions } from './CompareVersions';
import { VersionModal, type VersionAction } from './VersionModal';

interface PolicyVersionsProps {
  arn: string;
  /** Whether it is of the account, and can be changed. */
  own: boolean;
  /** Called after another version has come into force. */
  changed: () => void;
}

export function PolicyVersions({ arn, own, changed }: PolicyVersionsProps) {
  const { t } = useI18n();
  const done = useDone();
  const [open, setOpen] = useState<{ action: VersionAction; version: string }>();
  const loaded = useLoad(arn, (signal) => listPolicyVersions(arn, signal));

  const actionsOf = ({ VersionId, IsDefaultVersion }: PolicyVersion): { action: VersionAction; text: string }[] => [
    { action: 'view', text: t('identities.viewOne', { name: VersionId }) },
    ...(own && IsDefaultVersion === 'false'
      ? [
          { action: 'default' as const, text: t('identities.setDefaultOne', { name: VersionId }) },
          { action: 'delete' as const, text: t('identities.deleteTitle', { name: VersionId }) },
        ]
      : []),
  ];

  return (
    <SpaceBetween size="l">
      <ItemTable
        title={t('identities.versions')}
        description={t('identities.versionsDescription')}
        loaded={loaded}
        nameOf={(version) => version.VersionId}
        empty="-"
        columns={[
          column<PolicyVersion>(
            'id',
            t('identities.version'),
            (version) => version.VersionId.padStart(8),
            (version) => (
              <SpaceBetween direction="horizontal" size="xs">
                {version.VersionId}
                {version.IsDefaultVersion === 'true' && <Badge color="blue">{t('identities.inForce')}</Badge>}
              </SpaceBetween>
            ),
          ),
          column<PolicyVersion>(
            'created',
            t('identities.created'),
            (version) => version.CreateDate,
            (version) => <Time value={version.CreateDate} />,
          ),
          {
            id: 'actions',
            header: t('identities.actionsColumn'),
            cell: (version) => (
              <SpaceBetween direction="horizontal" size="s">
                {actionsOf(version).map(({ action, text }) => (
                  <Button
                    key={action}
                    variant="inline-link"
                    onClick={() => setOpen({ action, version: version.VersionId })}
                  >
                    {text}
                  </Button>
                ))}
              </SpaceBetween>
            ),
          },
        ]}
      />
      {loaded.value && loaded.value.length > 1 && <CompareVersions arn={arn} versions={loaded.value} />}
      {open && (
        <VersionModal
          arn={arn}
          version={open.version}
          action={open.action}
          done={() => {
            setOpen(undefined);
            loaded.reload();
            changed();
            done(t('identities.saved'));
          }}
          close={() => setOpen(undefined)}
        />
      )}
    </SpaceBetween>
  );
}
