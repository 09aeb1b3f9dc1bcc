import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// The files are made up, so rules that need their types are off here.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** The rules that fire when `text` is linted as if it stood at `filePath`. */
export async function rulesFiredIn(filePath: string, text: string): Promise<string[]> {
  const results = await eslint.lintText(text, { filePath });
  const messages = results.flatMap((result) => result.messages);
  const broken = messages.find((message) => message.fatal);
  if (broken) throw new Error(`${filePath}: ${broken.message}`);
  return messages.map((message) => message.ruleId ?? '');
}
