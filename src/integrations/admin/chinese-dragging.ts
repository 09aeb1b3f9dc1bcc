import type { Plugin } from 'vite';

/** What is said of a list whose items can be moved: there is a mouse and a finger, but no key, to do it. */
const said = `
const defaultScreenReaderInstructions = { draggable: '按住鼠标或手指拖动，可以换次序。' };
const defaultAnnouncements = {
  onDragStart: () => '正在移动。',
  onDragOver: () => undefined,
  onDragEnd: ({ over }) => (over ? '放好了。' : '放回了原处。'),
  onDragCancel: () => '没有移动。',
};
`;

const changes = [
  {
    file: /@dnd-kit\/core\/dist\/core\.esm\.js$/,
    theirs: /const defaultScreenReaderInstructions = \{.*?(?=function Accessibility\()/s,
    ours: said,
  },
  {
    file: /@dnd-kit\/sortable\/dist\/sortable\.esm\.js$/,
    theirs: /roleDescription: 'sortable'/,
    ours: "roleDescription: '可以拖动'",
  },
];

/** Decap hands its lists to dnd-kit without words of its own, and dnd-kit then speaks English to a screen reader. */
export function chineseDragging(): Plugin {
  return {
    name: 'chinese-dragging',
    transform(code, id) {
      const change = changes.find(({ file }) => file.test(id.replace(/\?.*$/, '')));
      if (change === undefined) return null;
      if (!change.theirs.test(code)) throw new Error(`${id} 里没有要换成中文的话`);
      return { code: code.replace(change.theirs, () => change.ours), map: null };
    },
  };
}
