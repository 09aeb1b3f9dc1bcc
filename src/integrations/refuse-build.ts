import { ContentError, SettingError } from '#records/problem.ts';

/**
 * Runs a step of the build. What an editor can mend is said in plain words and ends the command with 1: thrown, Astro
 * would call it an unhandled error and print where in the code it happened. A fault of the code itself is thrown.
 */
export async function refuseBuild(step: () => unknown): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof ContentError || error instanceof SettingError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
