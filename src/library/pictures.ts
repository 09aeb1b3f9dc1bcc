import { readPictureSize } from '#records/picture-size.ts';
import { oncePer } from './once.ts';

/** The size of a picture of the media folder. */
export const sizeOfPicture = oncePer((path: string) => path, readPictureSize);
