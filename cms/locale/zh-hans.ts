// The package's own entry would bring forty languages.
import theirs from 'decap-cms-locales/dist/esm/zh_Hans/index.js';

interface Phrases {
  [key: string]: string | Phrases;
}

/** What the Chinese of Decap lacks, and what it says in words that an editor need not know. */
const missing: Phrases = {
  auth: {
    login: '登录',
    loginWithGitHub: '用 GitHub 登录',
    loginWithGitLab: '用 GitLab 登录',
    loginWithForgejo: '用 Forgejo 登录',
  },
  app: {
    header: { workflow: '审稿', quickAdd: '新建' },
    app: {
      errorHeader: '编辑后台打不开',
      configErrors: '设置有错',
      checkConfigYml: '请检查 site.yaml 里“编辑后台”的几项',
      loadingConfig: '正在打开……',
      waitingBackend: '正在读取内容……',
    },
  },
  collection: {
    collectionTop: { viewAsList: '列表', viewAsGrid: '网格' },
    entries: { unpublishedHeader: '还没有公开的' },
    sidebar: { collections: '内容', allCollections: '全部内容' },
  },
  editor: {
    editorControl: { field: { widgetLabel: '%{widgetLabel}' } },
    editorControlPane: {
      widget: {
        required: '请填写“%{fieldLabel}”',
        regexPattern: '%{pattern}',
        rangeMin: '“%{fieldLabel}”至少要 %{minCount} 项',
        rangeMax: '“%{fieldLabel}”最多 %{maxCount} 项',
      },
    },
    editorInterface: { toggleNotes: '显示或收起备注' },
    editorNotesPane: {
      title: '备注',
      emptyState: '还没有备注。在下面写第一条',
      addNote: '添加备注',
      addPlaceholder: '写一条备注',
      editPlaceholder: '修改备注',
      save: '保存',
      cancel: '取消',
      edit: '修改',
      delete: '删除',
      resolve: '已处理',
      unresolve: '重新打开',
      confirmDelete: '确定删除这条备注吗？',
      shortcut: '按 Ctrl+回车 也能添加',
    },
    editorToolbar: {
      backCollection: '%{collectionLabel}',
      changesSaved: '没有要存的修改',
      inReview: '待审',
      deployPreviewPendingButtonLabel: '预览',
      statusInfoTooltipDraft: '现在是草稿。写好以后，把状态改成“待审”',
      statusInfoTooltipInReview: '正在等人审，不用再做什么；要改也还可以改',
    },
    editorWidgets: {
      markdown: {
        strikethrough: '删除线',
        toggleMode: { rich: '换成排版模式', markdown: '换成原文模式' },
      },
      image: { chooseMultiple: '选择图片', addMore: '再加图片', removeAll: '全部移除' },
      file: { chooseMultiple: '选择文件', addMore: '再加文件', removeAll: '全部移除' },
      datetime: { setToNow: '把 %{fieldLabel} 设成今天' },
      list: { addType: '添加%{item}' },
      object: { expand: '展开', collapse: '收起' },
    },
  },
  mediaLibrary: {
    mediaLibraryCard: { copyUrl: '复制地址' },
    mediaLibraryModal: { close: '关闭', deleting: '正在删除……' },
  },
  ui: {
    settingsDropdown: { account: '账户', logOut: '退出' },
    errorBoundary: {
      title: '后台出错了',
      details: '先把下面的字复制出来，再刷新这一页。还是不行，请告诉维护的人。',
      reportIt: '报告',
      privacyWarning: ' ',
    },
    toast: {
      onBackendDown: '连不上保存的地方：%{details}',
      missingRequiredField: '还有必填的没有填：看标红的地方',
      onFailToPersist: '没有保存：%{details}',
      noteAdded: '备注已添加',
      onFailToAddNote: '备注没有添加：%{details}',
      noteUpdated: '备注已修改',
      onFailToUpdateNote: '备注没有修改：%{details}',
      noteDeleted: '备注已删除',
      onFailToDeleteNote: '备注没有删除：%{details}',
      noteResolved: '备注已处理',
      noteReopened: '备注重新打开了',
      onFailToToggleNote: '备注的状态没有改成：%{details}',
    },
  },
  workflow: {
    workflow: {
      workflowHeading: '审稿',
      newPost: '新写一条',
      description: '%{smart_count} 条等着审，%{readyCount} 条可以发布',
      dateFormat: 'M月D日',
    },
    workflowCard: {
      lastChange: '%{author} %{date}修改',
      publishNewEntry: '发布这一条',
      deleteNewEntry: '删除这一条',
    },
    workflowList: {
      onPublishingNotReadyEntry: '要先拖到“就绪”，才能发布',
      inReviewHeader: '待审',
      currentEntries: '%{smart_count} 条',
    },
  },
};

function merge(base: Phrases, over: Phrases): Phrases {
  const result: Phrases = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const old = result[key];
    result[key] =
      typeof value === 'object' ? merge(typeof old === 'object' ? old : {}, value) : value;
  }
  return result;
}

/** Every phrase of Decap in Chinese. */
export const chinese: Phrases = merge(theirs as Phrases, missing);
