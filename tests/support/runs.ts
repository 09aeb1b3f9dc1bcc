/** How often a property is tried: as often as said, times FUZZ_FACTOR (`npm run test:full` sets it). */
export const runs = (usual: number): number => usual * Number(process.env['FUZZ_FACTOR'] ?? 1);
