import type { BuildState } from './site-builder.ts';

/** What an editor reads after a save: is the new site up, and if not, why. */
export function describeState(state: BuildState): string {
  if (state.building) return '正在检查并生成站点，请稍等，再刷新本页';
  if (state.refusal !== undefined)
    return state.site === undefined
      ? '记录有错，站点还没有生成。改好下面的问题，保存后会自动再试'
      : '最近一次保存没有上线，站点仍是上一版。改好下面的问题，保存后会自动再试';
  return '站点是最新的';
}

export function printStatusPage(state: BuildState): string {
  const reason = state.refusal === undefined ? '' : `<pre>${escapeHtml(state.refusal)}</pre>\n`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>站点状态</title>
</head>
<body>
<h1>站点状态</h1>
<p>${describeState(state)}。</p>
${reason}<p><a href="/admin/status">刷新本页</a> · <a href="/">打开站点</a></p>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
