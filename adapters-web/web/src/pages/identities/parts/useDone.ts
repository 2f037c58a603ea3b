import { useNotices } from '../../../shell/Notices';

/** Tells of something that was done. */
export function useDone(): (text: string) => void {
  const { notify } = useNotices();
  return (text) => notify({ type: 'success', content: text });
}
