import FormField from '@cloudscape-design/components/form-field';
import Textarea, { type TextareaProps } from '@cloudscape-design/components/textarea';
import type { ClipboardEvent, Ref } from 'react';
import { useI18n } from '../../i18n/I18n';

/** What the API takes as one message. */
export const MOST_CHARACTERS = 8000;

interface Props {
  label: string;
  description?: string;
  value: string;
  change: (text: string) => void;
  /** For pictures that are pasted into the text. */
  addFiles: (files: File[]) => void;
  rows: number;
  errorText?: string | undefined;
  placeholder?: string;
  onSend?: () => void;
  /** While it is sent: what is typed then would be lost with it. */
  sending?: boolean;
  inputRef?: Ref<TextareaProps.Ref>;
}

/** The text of a message. A screenshot that is pasted becomes a file of it; Ctrl+Enter sends. */
export function MessageField({
  label,
  description,
  value,
  change,
  addFiles,
  rows,
  errorText,
  placeholder,
  onSend,
  sending = false,
  inputRef,
}: Props) {
  const { t } = useI18n();
  const length = characters(value);

  const paste = (event: ClipboardEvent) => {
    const files = Array.from(event.clipboardData.files);
    if (files.length > 0) {
      event.preventDefault();
      addFiles(files);
    }
  };

  return (
    <div onPaste={paste}>
      <FormField
        stretch
        label={label}
        description={description}
        errorText={errorText}
        constraintText={t('message.characters', { count: length, most: MOST_CHARACTERS })}
      >
        <Textarea
          ref={inputRef ?? null}
          value={value}
          readOnly={sending}
          rows={rows}
          placeholder={placeholder ?? ''}
          onChange={({ detail }) => change(detail.value)}
          onKeyDown={({ detail }) => {
            if (detail.key === 'Enter' && (detail.ctrlKey || detail.metaKey) && !sending) {
              onSend?.();
            }
          }}
        />
      </FormField>
    </div>
  );
}

/** As the server counts them: one for a character outside of the basic plane too. */
export function characters(text: string): number {
  return [...text].length;
}
