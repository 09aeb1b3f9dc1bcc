declare module 'decap-cms-core/dist/esm/formats/frontmatter.js' {
  export class FrontmatterFormatter {
    constructor(format: 'yaml');
    fromFile(file: string): Record<string, unknown> & { body?: string };
    toFile(data: object): string;
  }
}
declare module 'decap-cms-locales/dist/esm/en/index.js' {
  const phrases: object;
  export default phrases;
}
declare module 'decap-cms-locales/dist/esm/zh_Hans/index.js' {
  const phrases: object;
  export default phrases;
}
declare module 'decap-cms-backend-proxy' {
  import type { BackendClass } from '#cms/backends/backend.ts';
  export const ProxyBackend: BackendClass;
}
declare module 'decap-cms-lib-util/dist/esm/localForage.js' {
  const localForage: {
    setItem: (key: string, value: unknown) => Promise<unknown>;
    getItem: <T>(key: string) => Promise<T | null>;
    iterate: <T, R>(visit: (value: T, key: string) => R) => Promise<unknown>;
  };
  export default localForage;
}
declare module 'decap-cms-lib-util/dist/esm/Cursor.js' {
  /** Where a list of entries carries what leads to the next ones. */
  export const CURSOR_COMPATIBILITY_SYMBOL: unique symbol;
}
declare module 'decap-cms-backend-gitlab' {
  import type { BackendClass } from '#cms/backends/backend.ts';
  export const GitLabBackend: BackendClass;
}
declare module 'decap-cms-backend-forgejo' {
  import type { BackendClass } from '#cms/backends/backend.ts';
  export const ForgejoBackend: BackendClass;
}
declare module 'decap-cms-backend-github' {
  import type { BackendClass } from '#cms/backends/backend.ts';
  export const GitHubBackend: BackendClass;
}
declare module 'decap-cms-widget-boolean' {
  import type { CmsWidgetParam } from 'decap-cms-core';
  const widget: { Widget: () => CmsWidgetParam };
  export default widget;
}
declare module 'decap-cms-widget-datetime' {
  import type { CmsWidgetParam } from 'decap-cms-core';
  const widget: { Widget: () => CmsWidgetParam };
  export default widget;
}
declare module 'decap-cms-widget-file' {
  import type { CmsWidgetParam } from 'decap-cms-core';
  const widget: { Widget: () => CmsWidgetParam };
  export default widget;
}
declare module 'decap-cms-widget-image' {
  import type { CmsWidgetParam } from 'decap-cms-core';
  const widget: { Widget: () => CmsWidgetParam };
  export default widget;
}
declare module 'decap-cms-widget-list' {
  import type { CmsWidgetParam } from 'decap-cms-core';
  import type { Component } from 'react';
  import type { WidgetProps } from '#cms/widgets/widget-props.ts';
  const widget: {
    Widget: () => CmsWidgetParam;
    controlComponent: new (props: WidgetProps) => Component<WidgetProps> & {
      /** The name of an item that is folded away. */
      objectLabel(item: unknown): string | undefined;
    };
  };
  export default widget;
}
declare module 'decap-cms-widget-number' {
  import type { CmsWidgetParam } from 'decap-cms-core';
  const widget: { Widget: () => CmsWidgetParam };
  export default widget;
}
declare module 'decap-cms-widget-object' {
  import type { CmsWidgetParam } from 'decap-cms-core';
  import type { List, Map } from 'immutable';
  import type { Component, ReactNode } from 'react';
  import type { WidgetProps } from '#cms/widgets/widget-props.ts';
  const widget: {
    Widget: () => CmsWidgetParam;
    controlComponent: new (props: WidgetProps) => Component<WidgetProps> & {
      /** One field of the group. */
      controlFor(field: Map<string, unknown>, key: string): ReactNode;
      renderFields: (fields: List<Map<string, unknown>> | undefined) => ReactNode;
    };
  };
  export default widget;
}
declare module 'decap-cms-widget-relation' {
  import type { CmsWidgetParam } from 'decap-cms-core';
  const widget: { Widget: () => CmsWidgetParam };
  export default widget;
}
declare module 'decap-cms-widget-select' {
  import type { CmsWidgetParam } from 'decap-cms-core';
  const widget: { Widget: () => CmsWidgetParam };
  export default widget;
}
declare module 'decap-cms-widget-string' {
  import type { CmsWidgetParam } from 'decap-cms-core';
  const widget: { Widget: () => CmsWidgetParam };
  export default widget;
}
declare module 'decap-cms-widget-text' {
  import type { CmsWidgetParam } from 'decap-cms-core';
  const widget: { Widget: () => CmsWidgetParam };
  export default widget;
}
declare module 'react-dom/server' {
  import type { ReactNode } from 'react';
  export function renderToStaticMarkup(node: ReactNode): string;
}
