import Box from '@cloudscape-design/components/box';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { Finding } from '../../../api/access';
import { useI18n } from '../../../i18n/I18n';
import { SEVERITIES, SEVERITY_LOOKS, SEVERITY_TEXTS } from './severity';

/** What is wrong with a document, the worst first; a click on a place leads there. */
export function FindingList({ findings, goTo }: { findings: Finding[]; goTo: (finding: Finding) => void }) {
  const { t } = useI18n();
  if (findings.length === 0) {
    return <StatusIndicator type="success">{t('identities.noFindings')}</StatusIndicator>;
  }
  const worstFirst = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return (
    <SpaceBetween size="xs">
      {worstFirst.map((finding, index) => (
        <div key={index}>
          <StatusIndicator type={SEVERITY_LOOKS[finding.severity]}>
            {t(SEVERITY_TEXTS[finding.severity])}
          </StatusIndicator>{' '}
          <Link onFollow={() => goTo(finding)}>
            {t('identities.findingPlace', { line: finding.line, column: finding.column })}
          </Link>{' '}
          {finding.message}
          <Box color="text-body-secondary" fontSize="body-s">
            {finding.fix}
          </Box>
        </div>
      ))}
    </SpaceBetween>
  );
}
