import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { TextareaProps } from '@cloudscape-design/components/textarea';
import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import type { CaseTimeline } from '../../../api/console';
import { addAttachmentsToSet, addCommunication, type SupportCase } from '../../../api/support';
import { AppButton } from '../../../components/AppButton';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { FileField } from '../../../components/message/FileField';
import { areFit, useSendWithFiles } from '../../../components/message/files';
import { characters, MessageField, MOST_CHARACTERS } from '../../../components/message/MessageField';
import { useDraft } from '../../../components/message/useDraft';
import { Time } from '../../../components/Time';
import { useI18n } from '../../../i18n/I18n';
import { useNotices } from '../../../shell/Notices';

export interface ReplyBoxRef {
  focus: () => void;
}

interface Props {
  of: SupportCase;
  /** Undefined as long as it is not known, and to who may not see it. */
  timeline: CaseTimeline | undefined;
  sent: () => void;
  ref: Ref<ReplyBoxRef>;
}

/** Where the customer answers. What is written is kept until it is sent, and the button says what sending does. */
export function ReplyBox({ of: one, timeline, sent, ref }: Props) {
  const { t } = useI18n();
  const { notify } = useNotices();
  const [text, setText] = useDraft(one.caseId);
  const [files, setFiles] = useState<File[]>([]);
  const [state, setState] = useState<{ busy: boolean; error?: unknown; problem?: string }>({ busy: false });
  const sendWithFiles = useSendWithFiles(addAttachmentsToSet);
  const field = useRef<TextareaProps.Ref>(null);
  useImperativeHandle(ref, () => ({ focus: () => field.current?.focus() }));
  const resolved = one.status === 'resolved';
  const reopenableUntil = timeline?.reopenableUntil;

  const send = async () => {
    const problem =
      text.trim() === ''
        ? t('message.empty')
        : tooLong(text)
          ? t('message.tooLong', { most: MOST_CHARACTERS })
          : undefined;
    if (problem || !areFit(files)) {
      setState({ busy: false, ...(problem && { problem }) });
      field.current?.focus();
      return;
    }
    setState({ busy: true });
    try {
      await sendWithFiles(files, (attachmentSetId) =>
        addCommunication({
          caseId: one.caseId,
          communicationBody: text,
          ...(attachmentSetId && { attachmentSetId }),
        }),
      );
      setText('');
      setFiles([]);
      setState({ busy: false });
      notify({ type: 'success', content: resolved ? t('oneCase.reopened') : t('oneCase.sent') });
      sent();
    } catch (error) {
      setState({ busy: false, error });
    }
  };

  if (resolved && timeline && reopenableUntil === undefined) {
    return (
      <Alert
        action={<AppButton to={`/cases/create?relatedTo=${one.displayId}`}>{t('oneCase.createRelated')}</AppButton>}
      >
        {t('oneCase.closed')}
      </Alert>
    );
  }
  return (
    <Container header={<Header variant="h2">{t('oneCase.reply')}</Header>}>
      <SpaceBetween size="m">
        {resolved && reopenableUntil && (
          <Alert>
            {t('oneCase.reopenable')} <Time value={reopenableUntil} style="full" />
          </Alert>
        )}
        <MessageField
          inputRef={field}
          label={t('oneCase.replyText')}
          placeholder={t('oneCase.replyPlaceholder')}
          value={text}
          change={setText}
          addFiles={(added) => setFiles([...files, ...added])}
          rows={5}
          errorText={state.problem}
          sending={state.busy}
          onSend={() => void send()}
        />
        <FileField files={files} change={setFiles} />
        {state.error !== undefined && <ErrorAlert error={state.error} />}
        <Button variant="primary" loading={state.busy} onClick={() => void send()}>
          {resolved ? t('oneCase.sendAndReopen') : t('oneCase.send')}
        </Button>
      </SpaceBetween>
    </Container>
  );
}

function tooLong(text: string): boolean {
  return characters(text) > MOST_CHARACTERS;
}
