import { isComplete, isMarked, isQuizKind, isRight, type QuizKind } from '#domain/course/grade.ts';
import { all, make } from './dom.ts';
import type { LessonStore } from './store.ts';

interface Quiz {
  root: HTMLElement;
  kind: QuizKind;
  id: string;
  key: number[];
  fields: (HTMLInputElement | HTMLSelectElement)[];
  status: HTMLElement;
  check: HTMLButtonElement;
  retry: HTMLButtonElement;
}

/** Turns the quizzes of a lesson into ones that can be answered, marked and tried again. */
export function startQuizzes(lesson: HTMLElement, store: LessonStore, changed: () => void): void {
  for (const root of all('.quiz[data-quiz]', lesson)) {
    const quiz = build(root);
    if (!quiz) continue;
    const stored = store.read().answers[quiz.id];
    if (stored && isComplete(quiz.kind, stored)) {
      fill(quiz, stored);
      mark(quiz, stored);
    }
    quiz.check.addEventListener('click', () => {
      const chosen = read(quiz);
      if (!isComplete(quiz.kind, chosen)) {
        quiz.status.textContent = '还没有选完，先选好再核对。';
        return;
      }
      const right = mark(quiz, chosen);
      const known = store.read();
      store.write({
        ...known,
        answers: { ...known.answers, [quiz.id]: chosen },
        right: { ...known.right, [quiz.id]: right },
      });
      changed();
    });
    quiz.retry.addEventListener('click', () => clear(quiz));
  }
}

function build(root: HTMLElement): Quiz | undefined {
  const { quiz: kind, id = '', key = '' } = root.dataset;
  if (!isQuizKind(kind) || !isMarked(kind)) return undefined;
  const options = all('[data-option]', root);
  const others = all('[data-match]', root).length;
  const fields = options.map((option, at) =>
    addField(option, kind, root.id || id, at, others || options.length),
  );
  const status = make('p', { role: 'status', class: 'quiz-verdict' });
  const check = make('button', { type: 'button' }, '核对');
  const retry = make('button', { type: 'button', hidden: '' }, '再试一次');
  if (kind === 'single') root.setAttribute('role', 'radiogroup');
  root.querySelector('.choices')?.after(make('p', { class: 'quiz-actions' }, check, retry), status);
  const numbers = key === '' ? [] : key.split(' ').map(Number);
  return { root, kind, id, key: numbers, fields, status, check, retry };
}

function addField(
  option: HTMLElement,
  kind: QuizKind,
  name: string,
  at: number,
  count: number,
): HTMLInputElement | HTMLSelectElement {
  if (kind === 'single' || kind === 'multiple') {
    const type = kind === 'single' ? 'radio' : 'checkbox';
    const input = make('input', { type, name: `answer-${name}`, value: String(at) });
    const label = make('label', {}, input, ...option.childNodes);
    option.append(label);
    return input;
  }
  const letter = option.querySelector('b')?.textContent ?? '';
  const places = Array.from({ length: count }, (_, place) =>
    make('option', { value: String(place) }, String(place + 1)),
  );
  const select = make(
    'select',
    { 'aria-label': kind === 'order' ? `${letter} 排第几` : `${letter} 配几` },
    make('option', { value: '-1' }, '选'),
    ...places,
  );
  option.append(select);
  return select;
}

const read = ({ kind, fields }: Quiz): number[] =>
  kind === 'order' || kind === 'match'
    ? fields.map(({ value }) => Number(value))
    : fields.flatMap((field, at) => ((field as HTMLInputElement).checked ? [at] : []));

function fill({ kind, fields }: Quiz, chosen: readonly number[]): void {
  fields.forEach((field, at) => {
    if (kind === 'order' || kind === 'match') field.value = String(chosen[at] ?? -1);
    else (field as HTMLInputElement).checked = chosen.includes(at);
  });
}

/** Says whether it is right and why, and marks each choice in words, not by colour alone. */
function mark(quiz: Quiz, chosen: readonly number[]): boolean {
  const { root, kind, key } = quiz;
  const right = isRight(kind, key, chosen);
  const isPlaced = kind === 'order' || kind === 'match';
  for (const [at, option] of all('[data-option]', root).entries()) {
    const isChosen = isPlaced || chosen.includes(at);
    const isGood = isPlaced ? chosen[at] === key[at] : key.includes(at);
    option.querySelector('.mark')?.remove();
    if (isChosen) option.append(make('span', { class: 'mark' }, isGood ? '对' : '不对'));
  }
  const words = isPlaced
    ? []
    : chosen.flatMap((at) => root.querySelector(`[data-feedback="${at}"] span`)?.textContent ?? []);
  const missing = !right && kind === 'multiple' && chosen.every((at) => key.includes(at));
  quiz.status.textContent = [
    right ? '答对了。' : missing ? '选的都对，还没有选全。' : '还不对。',
    ...words,
  ].join('');
  quiz.retry.hidden = right;
  const fold = root.querySelector('details');
  if (fold && right) fold.open = true;
  return right;
}

function clear(quiz: Quiz): void {
  fill(quiz, []);
  for (const sign of all('.mark', quiz.root)) sign.remove();
  quiz.status.textContent = '';
  quiz.retry.hidden = true;
  quiz.fields[0]?.focus();
}
