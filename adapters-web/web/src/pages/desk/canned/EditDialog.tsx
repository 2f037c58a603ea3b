import Box from '@cloudscape-design/components/box';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { createCannedReply, updateCannedReply, type CannedReply } from '../../../api/cannedReplies';
import { CASE_LANGUAGES } from '../../../components/caseLanguages';
import { useI18n } from '../../../i18n/I18n';
import { Dialog } from '../parts/Dialog';
import { languageName } from '../../../components/languageName';

const NAME = /^[a-z0-9][a-z0-9-]{0,63}$/;
const PLACEHOLDERS = ['{customer}', '{displayId}', '{subject}'];

interface EditDialogProps {
  /** A new one, if there is none. */
  reply?: CannedReply;
  close: () => void;
  onDone: () => void;
}

export function EditDialog({ reply, close, onDone }: EditDialogProps) {
  const { t, language: reader } = useI18n();
  const [name, setName] = useState(reply?.name ?? '');
  const [language, setLanguage] = useState<string>(reply?.language ?? reader);
  const [body, setBody] = useState(reply?.body ?? '');
  const languages = CASE_LANGUAGES.map((code) => ({ value: code as string, label: languageName(code, reader) }));
  const wrongName = name !== '' && !NAME.test(name);

  return (
    <Dialog
      header={t(reply ? 'desk.cannedEdit' : 'desk.cannedCreate')}
      action={t('desk.save')}
      guarded
      disabled={!NAME.test(name) || body.trim() === ''}
      run={() => (reply ? updateCannedReply : createCannedReply)({ name, language, body })}
      close={close}
      onDone={onDone}
    >
      <FormField
        label={t('desk.cannedName')}
        constraintText={t('desk.cannedNameHint')}
        errorText={wrongName && t('desk.cannedNameWrong')}
      >
        <Input value={name} disabled={reply !== undefined} onChange={({ detail }) => setName(detail.value)} />
      </FormField>
      <FormField label={t('desk.language')}>
        <Select
          selectedOption={languages.find(({ value }) => value === language) ?? { value: language }}
          options={languages}
          disabled={reply !== undefined}
          onChange={({ detail }) => setLanguage(detail.selectedOption.value ?? language)}
        />
      </FormField>
      <FormField
        label={t('desk.cannedBody')}
        description={
          <>
            {t('desk.cannedPlaceholders')} <Box variant="code">{PLACEHOLDERS.join(' ')}</Box>
          </>
        }
      >
        <Textarea rows={8} value={body} onChange={({ detail }) => setBody(detail.value)} />
      </FormField>
    </Dialog>
  );
}
