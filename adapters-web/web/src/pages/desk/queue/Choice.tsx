import Select from '@cloudscape-design/components/select';

interface ChoiceProps {
  label: string;
  /** What is written when nothing is chosen. */
  any: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  change: (value: string) => void;
}

/** One of some values, or any. */
export function Choice({ label, any, value, options, change }: ChoiceProps) {
  const all = [{ value: '', label: any }, ...options];
  return (
    <Select
      ariaLabel={label}
      selectedOption={all.find((option) => option.value === (value ?? '')) ?? null}
      options={all}
      onChange={({ detail }) => change(detail.selectedOption.value ?? '')}
      expandToViewport
    />
  );
}
