/** A failure in words for the editor: Decap shows an error by turning it into a string, which else begins with “Error:”. */
export class PlainError extends Error {
  status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }

  override toString(): string {
    return this.message;
  }
}

const kept = '打的字都还在';

const answers: Record<number, string> = {
  401: `登录已经失效。${kept}，不要关这一页：另开一个标签页打开后台，登录，再回来存一次`,
  403: `这个账号没有权限。${kept}：请管仓库的人给这个账号写入的权限`,
  404: '代码平台上没有找到：核对 site.yaml 里的仓库、分支和文件夹',
  409: `代码平台没有收下，多半是别人正在存。${kept}，过一会儿再存一次`,
  422: `代码平台没有收下，多半是别人刚改过。${kept}，过一会儿再存一次`,
};

/** What browsers say of a request that got no answer; Decap's backends then make up a status. */
const isUnreached = /failed to fetch|networkerror|load failed|aborted|timed out/i;

/** What went wrong at the backend, in plain words; an error without a status never reached it. */
export function explainError(error: unknown): Error {
  if (error instanceof PlainError) return error;
  const known = error as { status?: number | null; name?: string; message?: string };
  if (known.name === 'EDITORIAL_WORKFLOW_ERROR') return error as Error;
  const status = known.status || Number(/\b[45]\d\d\b/.exec(known.message ?? '')?.[0] ?? 0);
  if (!status || isUnreached.test(known.message ?? ''))
    return new PlainError(`连不上保存的地方。${kept}：检查网络，再存一次`);
  const answer = answers[status] ?? `代码平台出了问题（${status}）。${kept}，过一会儿再存一次`;
  return new PlainError(answer, status);
}

/** Does something at the backend; what goes wrong is said in plain words. */
export async function plainly<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw explainError(error);
  }
}
