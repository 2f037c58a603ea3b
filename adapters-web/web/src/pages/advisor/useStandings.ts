import { describeChecks, describeCheckSummaries } from '../../api/advisor';
import { useLoad } from '../../components/useLoad';
import { useI18n } from '../../i18n/I18n';
import type { Standing } from './standing';

/** All checks that the plan shows, with what they last found as far as that may be seen. */
export function useStandings() {
  const { language } = useI18n();
  const checks = useLoad(language, (signal) => describeChecks(language, signal));
  const ids = checks.value?.map(({ id }) => id) ?? [];
  const summaries = useLoad(ids.join(' '), async (signal) =>
    ids.length === 0 ? [] : describeCheckSummaries(ids, signal),
  );
  const found = new Map(summaries.value?.map((summary) => [summary.checkId, summary]));

  return {
    standings: checks.value?.map((check): Standing => ({ check, summary: found.get(check.id) })),
    checks,
    summaries,
    loading: checks.loading || summaries.loading,
    reload: () => {
      checks.reload();
      summaries.reload();
    },
  };
}
