import { build } from 'esbuild';

const names = ['course', 'lesson', 'mark-hits', 'scorm', 'slides'];

export const getStaticPaths = () => names.map((script) => ({ params: { script } }));

/** One classic script each, imports and all: browsers refuse modules on a page that was opened from a disk. */
export async function GET({ params }: { params: { script: string } }): Promise<Response> {
  const { outputFiles } = await build({
    entryPoints: [`src/reader/${params.script}.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
  });
  return new Response(outputFiles[0]?.text ?? '', {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
