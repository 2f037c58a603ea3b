import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState, type FormEvent } from 'react';
import { useI18n } from '../../../i18n/I18n';
import { LONGEST_NAME } from './savedViews';

interface SaveViewModalProps {
  /** The names of views that there are: a view that takes one of them replaces that. */
  taken: string[];
  save: (name: string) => void;
  close: () => void;
}

export function SaveViewModal({ taken, save, close }: SaveViewModalProps) {
  const { t } = useI18n();
  const [name, setName] = useState('');
  const given = name.trim();
  const fits = given !== '' && given.length <= LONGEST_NAME;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fits) {
      save(given);
    }
  };

  return (
    <Modal
      visible
      header={t('views.saveTitle')}
      onDismiss={close}
      closeAriaLabel={t('actions.close')}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={close}>
              {t('views.cancel')}
            </Button>
            <Button variant="primary" disabled={!fits} onClick={() => save(given)}>
              {t('views.confirm')}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <form onSubmit={submit}>
        <FormField
          label={t('views.name')}
          description={t('views.hint')}
          constraintText={t('views.nameRule', { most: LONGEST_NAME })}
          warningText={taken.includes(given) && t('views.taken')}
        >
          <Input value={name} onChange={({ detail }) => setName(detail.value)} autoFocus autoComplete={false} />
        </FormField>
      </form>
    </Modal>
  );
}
