export { readBodyTree } from '#records/body.ts';
