import { all } from './dom.ts';

/** On a page opened from a disk no browser loads a file of captions: there they stand in the page, as `[from, to, words]`. */
export function startCaptions(within: ParentNode): void {
  for (const video of all<HTMLVideoElement>('video[data-cues]', within)) {
    const track = video.addTextTrack('captions', '中文字幕', 'zh-CN');
    for (const [from, to, words] of JSON.parse(video.dataset['cues'] ?? '[]') as Cue[])
      track.addCue(new VTTCue(from, to, words));
    track.mode = 'showing';
  }
}

type Cue = [number, number, string];
