import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { changePlan, type PlanDescription } from '../../api/console';
import { ErrorAlert } from '../../components/ErrorAlert';
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
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<unknown>();
  const features = featuresOf(t);
  const won = features.filter(({ rank }) => rank(to) > rank(from));
  const lost = features.filter(({ rank }) => rank(to) < rank(from));

  const change = async () => {
    setWorking(true);
    try {
      await changePlan(to.code);
      notify({ type: 'success', content: t('plan.changed', { plan: to.name }) });
      onDone();
      close();
    } catch (failure) {
      setError(failure);
      setWorking(false);
    }
  };

  return (
    <Modal
      visible
      header={t('plan.changeFromTo', { from: from.name, to: to.name })}
      onDismiss={close}
      closeAriaLabel={t('actions.close')}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={close}>
              {t('plan.cancel')}
            </Button>
            <Button variant="primary" loading={working} onClick={() => void change()}>
              {t('plan.changeTo', { plan: to.name })}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        {error !== undefined && <ErrorAlert error={error} />}
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
      </SpaceBetween>
    </Modal>
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
