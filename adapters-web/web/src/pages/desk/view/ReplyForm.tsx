import Alert from '@cloudscape-design/components/alert';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { TextareaProps } from '@cloudscape-design/components/textarea';
import { useCallback, useRef, useState } from 'react';
import { addFilesForReply, workOn, type DeskCaseView } from '../../../api/desk';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { FileField } from '../../../components/message/FileField';
import { areFit, useSendWithFiles } from '../../../components/message/files';
import { characters, MessageField, MOST_CHARACTERS } from '../../../components/message/MessageField';
import { useDraft } from '../../../components/message/useDraft';
import { useI18n } from '../../../i18n/I18n';
import { useNotices } from '../../../shell/Notices';
import { useShortcut } from '../../../shell/useShortcut';
import { useWork } from '../../../components/useWork';
import { CannedReplyPicker } from './CannedReplyPicker';
import { Collision } from './Collision';
import { ReplyButtons, type After } from './ReplyButtons';

interface ReplyFormProps {
  view: DeskCaseView;
  shown: boolean;
  reload: () => void;
}

/** What the customer is written, and what becomes of the case by it. */
export function ReplyForm({ view, shown, reload }: ReplyFormProps) {
  const { t } = useI18n();
  const { notify } = useNotices();
  const { caseId } = view.caseDetails;
  const [text, setText] = useDraft(`desk.reply.${caseId}`);
  const [files, setFiles] = useState<File[]>([]);
  const { working, error, work } = useWork();
  const sendWithFiles = useSendWithFiles((attachments) => addFilesForReply(caseId, attachments));
  const field = useRef<TextareaProps.Ref>(null);
  const latest = useRef(text);
  latest.current = text;
  useShortcut(
    'r',
    useCallback(() => field.current?.focus(), []),
  );

  const tooLong = characters(text) > MOST_CHARACTERS;
  const complete = text.trim() !== '' && !tooLong && areFit(files);
  const send = async (after: After) => {
    const sent = await work(() =>
      sendWithFiles(files, (attachmentSetId) => {
        const reply = { body: text, ...(attachmentSetId && { attachmentSetId }) };
        return after === 'ask'
          ? workOn(caseId, 'ask-customer', reply)
          : workOn(caseId, 'reply', { ...reply, resolve: after === 'resolve' });
      }),
    );
    if (sent) {
      setText('');
      setFiles([]);
      notify({ type: 'success', content: t(`desk.sent_${after}`) });
      reload();
    }
  };

  if (!view.allowedActions.includes('reply')) {
    return <Alert type="info">{t('desk.notNow')}</Alert>;
  }
  return (
    <SpaceBetween size="m">
      <Collision of={view.caseDetails} writing={text !== ''} />
      {error !== undefined && <ErrorAlert error={error} />}
      <MessageField
        inputRef={field}
        label={t('desk.reply')}
        description={t('desk.replyHint')}
        rows={8}
        value={text}
        change={setText}
        addFiles={(added) => setFiles([...files, ...added])}
        errorText={tooLong ? t('message.tooLong', { most: MOST_CHARACTERS }) : undefined}
        sending={working}
        onSend={() => complete && void send('keep')}
      />
      <CannedReplyPicker
        caseId={caseId}
        shown={shown}
        add={(body) => setText(latest.current.trim() === '' ? body : `${latest.current}\n\n${body}`)}
      />
      <FileField files={files} change={setFiles} />
      <ReplyButtons send={(after) => void send(after)} working={working} disabled={!complete} />
    </SpaceBetween>
  );
}
