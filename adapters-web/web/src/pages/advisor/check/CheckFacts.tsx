import Container from '@cloudscape-design/components/container';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import type { CheckResult } from '../../../api/advisor';
import { Time } from '../../../components/Time';
import { useI18n } from '../../../i18n/I18n';
import { CheckStatus } from '../CheckStatus';
import { isDone } from '../standing';

export function CheckFacts({ result }: { result: CheckResult }) {
  const { t, language } = useI18n();
  const counts = result.resourcesSummary;
  const savings = result.categorySpecificSummary.costOptimizing.estimatedMonthlySavings;
  const dollars = new Intl.NumberFormat(language, { style: 'currency', currency: 'USD' });

  return (
    <Container>
      <KeyValuePairs
        columns={4}
        items={[
          { label: t('advisor.status'), value: <CheckStatus status={result.status} /> },
          {
            label: t('advisor.done'),
            value: isDone(result) ? <Time value={result.timestamp} style="full" /> : t('advisor.never'),
          },
          {
            label: t('advisor.flagged'),
            value: t('advisor.flaggedOf', { flagged: counts.resourcesFlagged, of: counts.resourcesProcessed }),
          },
          { label: t('advisor.excluded'), value: counts.resourcesSuppressed },
          ...(savings > 0 ? [{ label: t('advisor.savings'), value: dollars.format(savings) }] : []),
        ]}
      />
    </Container>
  );
}
