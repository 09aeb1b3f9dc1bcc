const panelId = 'cms-faults';

/** Shows what must be mended before a record can be saved; stays until it is closed or nothing is wrong any more. */
export function showFaults(faults: readonly string[]): void {
  document.getElementById(panelId)?.remove();
  if (faults.length === 0) return;
  const panel = document.createElement('section');
  panel.id = panelId;
  panel.setAttribute('role', 'alert');
  const heading = document.createElement('h2');
  heading.textContent = `还没有保存：有 ${faults.length} 处要改`;
  const list = document.createElement('ul');
  list.append(
    ...faults.map((fault) => {
      const item = document.createElement('li');
      item.textContent = fault;
      return item;
    }),
  );
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '知道了，去改';
  close.addEventListener('click', () => panel.remove());
  panel.append(heading, list, close);
  document.body.append(panel);
}
