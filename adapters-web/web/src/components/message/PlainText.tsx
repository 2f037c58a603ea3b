import './message.css';

/** A text with its lines as they were written. */
export function PlainText({ text }: { text: string }) {
  return <div className="plain-text">{text}</div>;
}
