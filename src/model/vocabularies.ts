import { defineVocabulary } from './vocabulary.ts';

/* Every controlled list of the field. The order is the order shown. Sources: 立法法 and the practice of liaison points. */

/** 立法层级: who makes it decides which words a page uses (法律案 or 地方性法规案). */
export const levels = defineVocabulary({
  法律: 'statute',
  行政法规: 'administrative-regulation',
  监察法规: 'supervisory-regulation',
  省级地方性法规: 'provincial-regulation',
  设区的市地方性法规: 'city-regulation',
  自治条例和单行条例: 'autonomous-regulation',
  经济特区法规: 'special-zone-regulation',
  部门规章: 'departmental-rule',
  地方政府规章: 'local-government-rule',
});

/** 立法形式. */
export const forms = defineVocabulary({
  制定: 'enactment',
  修订: 'revision',
  修正: 'amendment',
  废止: 'repeal',
  解释: 'interpretation',
  编纂: 'codification',
});

/** 效力. 尚未生效 and 有效 can be computed from the 施行 date; the other two cannot. */
export const validities = defineVocabulary({
  尚未生效: 'not-yet-effective',
  有效: 'effective',
  已修改: 'amended',
  已废止: 'repealed',
});

/** 立法阶段: events with dates; some recur. The last six end a project without a law. */
export const stages = defineVocabulary({
  列入规划: 'planned',
  列入计划: 'scheduled',
  起草: 'drafting',
  提请审议: 'submitted',
  列入议程: 'on-agenda',
  审议: 'reading',
  公开征求意见: 'public-consultation',
  征求联系点意见: 'station-consultation',
  统一审议: 'unified-review',
  通过前评估: 'pre-adoption-assessment',
  表决: 'vote',
  报请批准: 'submitted-for-approval',
  批准: 'approved',
  公布: 'promulgated',
  施行: 'in-force',
  备案: 'filed',
  立法后评估: 'post-legislative-evaluation',
  不列入议程: 'not-on-agenda',
  撤回: 'withdrawn',
  搁置审议: 'shelved',
  暂不付表决: 'vote-deferred',
  未获通过: 'rejected',
  终止审议: 'terminated',
});

/** The stages after which a project is over without a law. */
export const endingStages = ['不列入议程', '撤回', '未获通过', '终止审议'] as const;

/** What may follow promulgation without starting the work on a law anew. */
export const laterStages = ['施行', '备案', '立法后评估'] as const;

/** 版本: which draft of the words a text is; the slug is the recommended text id. */
export const versions = defineVocabulary({
  征求意见稿: 'consultation-draft',
  送审稿: 'submitted-draft',
  草案: 'draft',
  修订草案: 'revision-draft',
  修正草案: 'amendment-draft',
  草案二次审议稿: 'second-reading',
  草案三次审议稿: 'third-reading',
  草案修改稿: 'revised-draft',
  草案修改稿征求意见稿: 'revised-consultation-draft',
  '修改决定（草案）': 'decision-draft',
  表决稿: 'voting-draft',
  公布稿: 'promulgated',
});

/** 主题: what a law touches in daily life. */
export const topics = defineVocabulary({
  社区生活: 'community',
  住房与物业: 'housing',
  交通出行: 'transport',
  食品安全: 'food-safety',
  生态环境: 'environment',
  海洋与渔业: 'ocean',
  教育与未成年人: 'education',
  养老助残: 'care',
  医疗健康: 'health',
  劳动就业: 'work',
  文化体育: 'culture',
  农业农村: 'rural',
  科技与数据: 'technology',
  营商环境: 'business',
  政府治理: 'governance',
  其他: 'other',
});

/** 建议针对什么. */
export const aims = defineVocabulary({
  草案条文: 'draft-words',
  规划计划建议: 'plan',
  实施情况: 'implementation',
});

/** 建议的状态. 采纳、部分采纳、未采纳 are the organ's word, never ours. */
export const states = defineVocabulary({
  已收集: 'collected',
  未报送: 'not-submitted',
  已报送: 'submitted',
  研究中: 'under-study',
  采纳: 'adopted',
  部分采纳: 'partly-adopted',
  未采纳: 'not-adopted',
  尚未收到反馈: 'no-feedback',
  合并处理: 'merged',
  转办: 'referred',
  已解决: 'solved',
});

/** 落点: how an adopted suggestion shows in the words. */
export const modes = defineVocabulary({
  增改: 'inserted',
  删除: 'deleted',
  保留: 'kept',
  移位: 'moved',
  结构或标题: 'structure',
  未具体到条款: 'unspecific',
});

/** 未采纳的理由: only from the organ, and with evidence. */
export const refusals = defineVocabulary({
  上位法已有规定: 'higher-law',
  草案其他条款已规定: 'elsewhere-in-draft',
  不属本法调整范围: 'out-of-scope',
  超出立法权限: 'beyond-power',
  同上位法不一致: 'conflicts-higher-law',
  条件尚不成熟: 'premature',
  宜由配套规定明确: 'for-rules',
  属执行问题: 'enforcement',
  各方意见不一: 'disputed',
  其他: 'other',
  未说明理由: 'no-reason-given',
});

/** 证据层级, strongest first. */
export const evidenceLevels = defineVocabulary({
  制定机关反馈: 'organ-feedback',
  制定机关公开材料: 'organ-material',
  媒体报道或联系点自述: 'media-or-station',
  '文本比对（推定）': 'text-comparison',
});

/** 提出人的类别: a category, never a person. */
export const contributors = defineVocabulary({
  居民: 'resident',
  '村（社区）工作者': 'community-worker',
  企业: 'business',
  新业态从业者: 'platform-worker',
  人大代表: 'deputy',
  法律明白人: 'legal-guide',
  律师专家: 'lawyer',
  执法司法人员: 'enforcement',
  学校师生: 'school',
  机关单位: 'public-body',
  社会组织: 'association',
});

/** 经由: through whom a voice arrived. */
export const channels = defineVocabulary({
  信息员: 'informant',
  联络站: 'liaison-station',
  采集点: 'collection-point',
  线上: 'online',
  座谈会: 'meeting',
});

/** 走过的路: the five steps of a suggestion. */
export const journeySteps = defineVocabulary({
  收集: 'collection',
  梳理: 'sorting',
  论证: 'reasoning',
  报送: 'submission',
  反馈: 'feedback',
});

/** 反馈的形式. */
export const feedbackForms = defineVocabulary({
  书面反馈: 'written',
  会议反馈: 'meeting',
  电话反馈: 'telephone',
  公开材料: 'published',
});

/** 联系点的级别: which congress set it up. */
export const stationLevels = defineVocabulary({
  全国人大常委会法工委: 'national',
  省: 'province',
  市: 'city',
});

/** 联系点的种类. */
export const stationKinds = defineVocabulary({
  联系点: 'station',
  联络站: 'liaison-station',
  信息采集点: 'collection-point',
});

/** 活动的种类. */
export const eventKinds = defineVocabulary({
  板凳会: 'bench-meeting',
  幸福议事会: 'neighbourhood-council',
  座谈会: 'meeting',
  宣讲: 'talk',
  参观: 'visit',
});

/** 故事的种类. */
export const storyKinds = defineVocabulary({
  本地报道: 'report',
  实践摘编: 'digest',
});

/** 学段. */
export const schoolStages = defineVocabulary({
  小学高年级: 'upper-primary',
  初中: 'junior-secondary',
  高中: 'senior-secondary',
  成人: 'adult',
});

/** 道德与法治课程的五项核心素养. */
export const competencies = defineVocabulary({
  政治认同: 'political-identity',
  道德修养: 'morality',
  法治观念: 'rule-of-law',
  健全人格: 'personality',
  责任意识: 'responsibility',
});

/** 年龄段, which decides whose consent a name or photo needs (个人信息保护法 art. 31). */
export const ageGroups = defineVocabulary({
  成年人: 'adult',
  '14至18周岁': 'youth',
  未满14周岁: 'child',
});

/** 代码平台: where the content's repository can stand for the CMS to save into. */
export const forges = defineVocabulary({
  GitLab: 'gitlab',
  Forgejo: 'forgejo',
  GitHub: 'github',
});

/** 发布审签: the steps by which a text is let out. */
export const releaseSteps = defineVocabulary({
  初审: 'first-review',
  复审: 'second-review',
  签发: 'sign-off',
  保密审查: 'secrecy-review',
});
