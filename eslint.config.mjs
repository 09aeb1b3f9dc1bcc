import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { fileNames, longFile } from './eslint/file-rules.mjs';
import { importLayers } from './eslint/import-layers.mjs';

/** Long because they are lists of data, not because they do much. */
const dataTables = [
  'src/i18n/zh-CN.ts',
  'src/model/vocabularies.ts',
  'src/model/vocabularies/**',
  'src/markdown/component-policy.ts',
  'tests/unit/domain/privacy/*-cases.ts',
];

const code = ['**/*.{ts,mjs,astro}'];
const typed = ['src/**/*.ts', 'cms/**/*.ts', 'tests/**/*.ts', '*.config.ts'];
const ours = {
  rules: { 'import-layers': importLayers, 'file-names': fileNames, 'long-file': longFile },
};

/** Every way by which a string becomes elements. */
const htmlDoors =
  '/^(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|parseFromString|srcdoc|dangerouslySetInnerHTML)$/';

const htmlFromStrings = [
  {
    selector: [
      'MemberExpression[property.name',
      'MemberExpression[property.value',
      'JSXAttribute[name.name',
    ]
      .map((place) => `${place}=${htmlDoors}]`)
      .join(', '),
    message: '不许把字符串当 HTML 插入：用 textContent 或建节点。',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: '不许用 document.write。',
  },
];

const clocksAndChance = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: '时间是参数：纯代码不问现在几点。',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: '时间是参数：纯代码不问现在几点。',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: '时间是参数：纯代码不问现在几点。',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: '同样的输入要有同样的输出：不许用随机数。',
  },
];

const outsideWorld = [
  ...[
    'window',
    'document',
    'navigator',
    'location',
    'localStorage',
    'sessionStorage',
    'globalThis',
  ],
  ...['fetch', 'process', 'Buffer', 'console', 'setTimeout', 'setInterval', 'performance'],
];

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.cache/',
    'tests/fixtures/',
    'playwright-report/',
    'test-results/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommended,
  astro.configs.recommended,
  {
    files: code,
    plugins: { lawecho: ours },
    rules: {
      'lawecho/import-layers': 'error',
      'lawecho/file-names': 'error',
      'lawecho/long-file': ['warn', 150],
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 40, skipComments: true }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...htmlFromStrings],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { files: ['src/pages/**'], rules: { 'lawecho/long-file': ['warn', 60] } },
  { files: ['**/*.astro'], rules: { 'astro/no-set-html-directive': 'error' } },
  // The one place where markup made by src/render enters a page.
  { files: ['src/components/Hast.astro'], rules: { 'astro/no-set-html-directive': 'off' } },
  { files: dataTables, rules: { 'max-lines': 'off', 'lawecho/long-file': 'off' } },
  {
    files: ['src/{domain,model,render}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...outsideWorld],
      'no-restricted-syntax': ['error', ...htmlFromStrings, ...clocksAndChance],
    },
  },
  {
    files: ['src/{cli,integrations}/**/*.ts', 'tests/**/*.ts', 'eslint/**'],
    rules: { 'no-console': 'off' },
  },
  // A describe block or a rule's visitor is a list of small functions, not a long one.
  {
    files: ['tests/**/*.ts', 'eslint/**', '*.config.*'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: typed,
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    },
  },
);
