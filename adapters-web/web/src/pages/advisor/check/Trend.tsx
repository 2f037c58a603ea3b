import BarChart from '@cloudscape-design/components/bar-chart';
import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import {
  colorChartsStatusHigh,
  colorChartsStatusLow,
  colorChartsStatusNeutral,
} from '@cloudscape-design/design-tokens';
import { checkHistory, type CheckDay } from '../../../api/advisor';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { lastDays } from './lastDays';

/** How many resources were flagged on each of the last 30 days. */
export function Trend({ checkId, doneAt = '' }: { checkId: string; doneAt: string | undefined }) {
  const { t, language } = useI18n();
  const {
    value: days = [],
    error,
    loading,
    reload,
  } = useLoad(`${checkId} ${doneAt}`, (signal) => checkHistory(checkId, signal));
  const dates = lastDays(new Date());
  const short = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone: 'UTC' });

  const bars = (title: string, color: string, count: (day: CheckDay) => number) => ({
    type: 'bar' as const,
    title,
    color,
    data: days.map((day) => ({ x: day.date, y: count(day) })),
  });

  return (
    <Container
      header={
        <Header variant="h2" description={t('advisor.trendHint')}>
          {t('advisor.trend')}
        </Header>
      }
    >
      {error !== undefined ? (
        <ErrorAlert error={error} retry={reload} />
      ) : (
        <BarChart
          stackedBars
          hideFilter
          height={180}
          ariaLabel={t('advisor.trend')}
          xDomain={dates}
          yDomain={[0, Math.max(4, ...days.map((day) => day.error + day.warning + day.excluded))]}
          xTitle={t('advisor.day')}
          yTitle={t('advisor.resources')}
          statusType={loading && days.length === 0 ? 'loading' : 'finished'}
          loadingText={t('actions.loading')}
          empty={<Box color="text-body-secondary">{t('advisor.trendNone')}</Box>}
          i18nStrings={{ xTickFormatter: (date) => short.format(new Date(date)) }}
          series={
            days.length === 0
              ? []
              : [
                  bars(t('advisor.status_error'), colorChartsStatusHigh, (day) => day.error),
                  bars(t('advisor.status_warning'), colorChartsStatusLow, (day) => day.warning),
                  bars(t('advisor.excluded'), colorChartsStatusNeutral, (day) => day.excluded),
                ]
          }
        />
      )}
    </Container>
  );
}
