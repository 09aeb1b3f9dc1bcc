import type { Frame, Page } from '@playwright/test';

/** What a lesson can be brought into by whoever reads it. */
export const lessonStates = {
  'as it comes': () => Promise.resolve(),
  'half chosen': (page) => markAll(page, 'none'),
  'answered wrongly, all opened': async (page) => {
    await markAll(page, 'wrong');
    await openAll(page);
  },
  'answered rightly, with pinyin, read aloud, the film on': async (page) => {
    await markAll(page, 'right');
    await page.getByRole('button', { name: '拼音' }).click();
    await page.locator('.lesson ruby').first().waitFor();
    await page.getByRole('button', { name: '朗读' }).click();
    await page.evaluate(async () => {
      for (const film of document.querySelectorAll('video')) {
        film.closest('details')?.setAttribute('open', '');
        await film.play();
      }
    });
  },
  'answered wrongly, then cleared': async (page) => {
    await markAll(page, 'wrong');
    await clickAll(page, '.quiz-actions button:not([hidden]):last-child');
  },
} satisfies Record<string, (page: Page) => Promise<void>>;

/** Chooses in every quiz what is right, what is not, or nothing, and has it marked. */
export async function markAll(page: Page | Frame, how: 'right' | 'wrong' | 'none'): Promise<void> {
  await page.evaluate((choice) => {
    for (const quiz of document.querySelectorAll<HTMLElement>('.quiz[data-key]')) {
      const key = (quiz.dataset['key'] ?? '').split(' ').map(Number);
      const boxes = [...quiz.querySelectorAll<HTMLInputElement>('.option input')];
      const lists = [...quiz.querySelectorAll<HTMLSelectElement>('.option select')];
      if (choice !== 'none') {
        boxes.forEach((box, at) => (box.checked = key.includes(at) === (choice === 'right')));
        lists.forEach((list, at) => {
          const place = choice === 'right' ? (key[at] ?? 0) : ((key[at] ?? 0) + 1) % lists.length;
          list.value = String(place);
        });
      }
      quiz.querySelector<HTMLElement>('.quiz-actions button')?.click();
    }
  }, how);
}

/** Opens every answer, everything hidden, and the explanation of every term. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
  });
  await clickAll(page, 'button.term');
}

const clickAll = (page: Page, selector: string): Promise<void> =>
  page.evaluate((own) => {
    for (const one of document.querySelectorAll<HTMLElement>(own)) one.click();
  }, selector);

/** Gives a page a device that reads aloud in these languages and remembers what it was asked to say; it says nothing until told. */
export async function stubVoices(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript((own) => {
    const said: SpeechSynthesisUtterance[] = [];
    const device = Object.assign(new EventTarget(), {
      getVoices: () => own.map((lang) => ({ lang, name: lang })),
      speak: (one: SpeechSynthesisUtterance) => void said.push(one),
      cancel: () => undefined,
    });
    class Utterance extends EventTarget {
      lang = '';
      voice = null;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: device });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
  }, languages);
}
