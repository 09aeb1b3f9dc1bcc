import { closePanel, showPanel } from './panel.ts';

/** Shows what must be mended before a record can be saved; stays until it is closed or nothing is wrong any more. */
export function showFaults(faults: readonly string[]): void {
  if (faults.length === 0) return closePanel();
  showPanel({
    heading: `还没有保存：有 ${faults.length} 处要改`,
    lines: faults,
    buttons: [['知道了，去改', closePanel]],
  });
}
