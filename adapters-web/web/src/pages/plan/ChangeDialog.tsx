import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import { changePlan, type PlanDescription } from '../../api/console';
import { ActionDialog } from '../../components/ActionDialog';
import { useI18n } from '../../i18n/I18n';
import { useNotices } from '../../shell/Notices';
import { featuresOf, type Feature } from './features';

interface ChangeDialogProps {
  from: PlanDescription;
  to: PlanDescription;
  close: () => void;
  onDone: () => void;
}

/** Changes the plan once what is won and lost by it has been read. */
export function ChangeDialog({ from, to, close, onDone }: ChangeDialogProps) {
  const { t } = useI18n();
  const { notify } = useNotices();
  const features = featuresOf(t);
  const won = features.filter(({ rank }) => rank(to) > rank(from));
  const lost = features.filter(({ rank }) => rank(to) < rank(from));

  const done = () => {
    notify({ type: 'success', content: t('plan.changed', { plan: to.name }) });
    onDone();
    close();
  };

  return (
    <ActionDialog
      title={t('plan.changeFromTo', { from: from.name, to: to.name })}
      confirm={t('plan.changeTo', { plan: to.name })}
      cancel={t('plan.cancel')}
      run={() => changePlan(to.code)}
      done={done}
      close={close}
    >
      {lost.length > 0 && (
        <Alert type="warning" header={t('plan.lost')}>
          <Differences features={lost} from={from} to={to} />
        </Alert>
      )}
      {won.length > 0 && (
        <Alert type="success" header={t('plan.won')}>
          <Differences features={won} from={from} to={to} />
        </Alert>
      )}
      {won.length === 0 && lost.length === 0 && <Box>{t('plan.same')}</Box>}
      <Box>{t('plan.atOnce')}</Box>
    </ActionDialog>
  );
}

function Differences({ features, from, to }: { features: Feature[]; from: PlanDescription; to: PlanDescription }) {
  const { t } = useI18n();
  return (
    <ul>
      {features.map(({ id, label, text }) => (
        <li key={id}>{t('plan.difference', { feature: label, before: text(from), after: text(to) })}</li>
      ))}
    </ul>
  );
}
