import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';

interface PasswordFieldProps {
  label: string;
  error: string;
  /** Which one it is, for who keeps passwords. */
  autoComplete: 'current-password' | 'new-password';
  value: string;
  change: (value: string) => void;
}

export function PasswordField({ label, error, autoComplete, value, change }: PasswordFieldProps) {
  return (
    <FormField label={label} errorText={error}>
      <Input
        type="password"
        autoComplete={autoComplete}
        value={value}
        onChange={({ detail }) => change(detail.value)}
      />
    </FormField>
  );
}
