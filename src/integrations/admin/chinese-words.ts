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

const failed = (act: string): string =>
  `message: '${act}：' + String(error).replace(/^(?:API_|Plain)?Error: /, ''),`;

/** Words that no locale of Decap holds. Each stands in its file at least once, or the bundle is not built. */
const changes: readonly { file: RegExp; theirs: RegExp; ours: string }[] = [
  {
    file: /decap-cms-core\/dist\/esm\/actions\/mediaLibrary\.js$/,
    theirs: /`\$\{existingFile\.name\} already exists\. Do you want to replace it\?`/,
    ours: "existingFile.name + ' 已经有了。换成这一个吗？不换，就给文件改个名字再上传。'",
  },
  {
    file: /decap-cms-core\/dist\/esm\/actions\/mediaLibrary\.js$/,
    theirs: /message: `Failed to persist media: \$\{error\}`,/,
    ours: failed('没有上传'),
  },
  {
    file: /decap-cms-core\/dist\/esm\/actions\/mediaLibrary\.js$/,
    theirs: /message: `Failed to delete media: \$\{error\.message\}`,/g,
    ours: failed('没有删掉'),
  },
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

/**
 * Decap hands its lists to dnd-kit without words of its own, which then speaks English to a screen reader; of its media
 * library some sentences are written into the code.
 */
export function chineseWords(): Plugin {
  return {
    name: 'chinese-words',
    transform(code, id) {
      const path = id.replace(/\?.*$/, '');
      const wanted = changes.filter(({ file }) => file.test(path));
      if (wanted.length === 0) return null;
      const spoken = wanted.reduce((text, { theirs, ours }) => {
        if (text.search(theirs) < 0) throw new Error(`${id} 里没有要换成中文的话：${theirs}`);
        return text.replace(theirs, () => ours);
      }, code);
      return { code: spoken, map: null };
    },
  };
}
