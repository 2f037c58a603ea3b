import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

/** Runs a hook outside of any page. */
export async function renderHook<Input, Output>(hook: (input: Input) => Output, input: NoInfer<Input>) {
  const outputs: Output[] = [];
  const root = createRoot(document.createElement('div'));
  const Probe = ({ of }: { of: Input }) => {
    outputs.push(hook(of));
    return null;
  };
  const render = (next: Input) => act(async () => root.render(createElement(Probe, { of: next })));

  await render(input);
  return {
    /** What the hook last gave. */
    current: () => outputs.at(-1) as Output,
    render,
    unmount: () => act(async () => root.unmount()),
  };
}
