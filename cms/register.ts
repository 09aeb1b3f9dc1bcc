import CMS from 'decap-cms-core';
import { ForgejoBackend } from 'decap-cms-backend-forgejo';
import { GitHubBackend } from 'decap-cms-backend-github';
import { GitLabBackend } from 'decap-cms-backend-gitlab';
import { ProxyBackend } from 'decap-cms-backend-proxy';
import boolean from 'decap-cms-widget-boolean';
import datetime from 'decap-cms-widget-datetime';
import file from 'decap-cms-widget-file';
import image from 'decap-cms-widget-image';
import number from 'decap-cms-widget-number';
import relation from 'decap-cms-widget-relation';
import select from 'decap-cms-widget-select';
import string from 'decap-cms-widget-string';
import text from 'decap-cms-widget-text';
import { guardBackend } from './backends/guarded.ts';
import { offerUnsavedLate } from './backends/late-offer.ts';
import { pageLists } from './backends/page-lists.ts';
import { stayAtForge } from './backends/stay-at-forge.ts';
import { BodyControl } from './body/body-control.ts';
import { chinese } from './locale/zh-hans.ts';
import { registerPreviews } from './preview/register-previews.ts';
import { beforeSave } from './save/before-save.ts';
import { guardUploads } from './uploads/guard-uploads.ts';
import { IdControl } from './widgets/id-control.ts';
import { PassageControl, PassageListControl } from './widgets/passage-controls.ts';
import { PictureControl } from './widgets/picture-control.ts';
import { StatuteControl } from './widgets/statute-control.ts';

/** Hands Decap the backends, widgets and words in use, and nothing else. */
export function registerParts(): void {
  offerUnsavedLate();
  CMS.registerBackend('proxy', guardBackend(pageLists(ProxyBackend)));
  CMS.registerBackend('gitlab', guardBackend(GitLabBackend));
  CMS.registerBackend('forgejo', guardBackend(ForgejoBackend));
  CMS.registerBackend('github', guardBackend(stayAtForge(GitHubBackend)));
  const widgets = [boolean, datetime, file, image, number, relation, select, string, text];
  for (const widget of widgets) CMS.registerWidget(widget.Widget());
  const ours = {
    id: IdControl,
    object: PassageControl,
    list: PassageListControl,
    picture: PictureControl,
    statute: StatuteControl,
    body: BodyControl,
  };
  for (const [name, control] of Object.entries(ours)) CMS.registerWidget(name, control as never);
  CMS.registerLocale('zh_Hans', chinese);
  registerPreviews();
  guardUploads();
  CMS.registerEventListener({ name: 'preSave', handler: beforeSave as never });
}
