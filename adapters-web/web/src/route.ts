import { lazy, type ComponentType } from 'react';

export interface Route {
  /** Below `/console`, with parameters as `/cases/:caseId`. */
  path: string;
  Page: ComponentType;
  /** Loads the page, once however often it is called. */
  load: () => Promise<unknown>;
}

/** A page that is loaded when it is first shown: the default export of its module. */
export function page(path: string, load: () => Promise<{ default: ComponentType }>): Route {
  return { path, Page: lazy(load), load };
}
