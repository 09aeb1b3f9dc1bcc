import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';
import { isJsx, type ReadComponent, type ReadComponents } from './read-components.ts';
import type { Report } from './report.ts';

/**
 * Checks what the table of components cannot say: a quiz can be answered, a scenario can be walked, a comparison compares.
 * Example: `<Quiz kind="single">` with two correct options → 单选题要有且只有一个正确选项.
 */
export function checkStructure(components: ReadComponents, report: Report): void {
  for (const [node, component] of components) {
    if (component.name === 'Quiz') checkQuiz(node, component, components, report);
    else if (component.name === 'Scenario') checkScenario(node, components, report);
    else if (component.name === 'Comparison' && component.props['a'] === component.props['b'])
      report.refuse(node, 'structure', '对照的两稿是同一稿', '把 a 或 b 换成另一稿');
  }
}

type Found = readonly [node: Nodes, component: ReadComponent];

function within(node: Nodes, name: string, components: ReadComponents): Found[] {
  const found: Found[] = [];
  for (const child of 'children' in node ? node.children : []) {
    const component = isJsx(child) ? components.get(child) : undefined;
    if (component?.name === name) found.push([child, component]);
    else found.push(...within(child, name, components));
  }
  return found;
}

function checkQuiz(
  node: Nodes,
  { props }: ReadComponent,
  components: ReadComponents,
  report: Report,
): void {
  const options = within(node, 'Option', components);
  const explanations = within(node, 'Explanation', components);
  const refuse = (message: string, mend: string): void =>
    report.refuse(node, 'structure', message, mend);
  const correct = options.filter(([, option]) => option.props['correct'] === true).length;
  const words = options.map(([option]) => toString(option).trim());
  const kind = props['kind'];
  if (explanations.length > 1) refuse('一道题有几个 Explanation', '合并成一个');
  if (kind === 'short') {
    if (options.length > 0) refuse('简答题不需要选项', '删掉 Option，或换一个题型');
    if (explanations.length === 0) refuse('简答题没有参考答案', '在 Explanation 里写上参考答案');
    return;
  }
  if (options.length < 2) refuse('这道题的选项不到两个', '至少写两个 Option');
  if (new Set(words).size < words.length) refuse('有两个选项的文字一样', '改掉其中一个');
  if (kind === 'single' && correct !== 1)
    refuse('单选题要有且只有一个正确选项', '只在一个 Option 上写 correct');
  if (kind === 'multiple' && correct === 0)
    refuse('多选题没有正确选项', '在正确的 Option 上写 correct');
  if (kind === 'match' && options.some(([, option]) => option.props['match'] === undefined))
    refuse('配对题有选项没有写配对的词', '在每个 Option 上写 match="…"');
}

function checkScenario(node: Nodes, components: ReadComponents, report: Report): void {
  const scenes = within(node, 'Scene', components);
  const byId = new Map<unknown, Nodes>();
  if (scenes.length === 0)
    report.refuse(node, 'structure', '情景演练里没有场景', '至少写一个 Scene');
  for (const [scene, { props }] of scenes) {
    if (byId.has(props['id']))
      report.refuse(scene, 'structure', `场景编号 ${String(props['id'])} 用了两次`, '换一个编号');
    else byId.set(props['id'], scene);
  }
  const reached = new Set<Nodes>();
  const waiting = scenes.slice(0, 1).map(([scene]) => scene);
  for (let scene = waiting.pop(); scene; scene = waiting.pop()) {
    if (reached.has(scene)) continue;
    reached.add(scene);
    for (const [, { props }] of within(scene, 'Choice', components)) {
      const next = byId.get(props['to']);
      if (next) waiting.push(next);
    }
  }
  for (const [scene, { props }] of scenes) {
    if (!reached.has(scene))
      report.refuse(
        scene,
        'structure',
        `没有选择通向场景 ${String(props['id'])}`,
        '加一个通向它的 Choice，或删掉它',
      );
    for (const [choice, { props: chosen }] of within(scene, 'Choice', components))
      if (!byId.has(chosen['to']))
        report.refuse(
          choice,
          'structure',
          `没有编号为 ${String(chosen['to'])} 的场景`,
          '改成本演练里已有的场景编号',
        );
  }
}
