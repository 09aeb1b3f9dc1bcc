/** Wider than any page shows, also on a screen of double sharpness. */
const longest = 2560;

/**
 * A picture drawn anew, upright and no larger than a page needs: only its pixels go on, none of what it says of place,
 * time and camera. A form that the browser cannot write becomes WebP or PNG. Undefined where the picture cannot be read.
 */
export async function drawAnew(picture: Blob, type: string): Promise<Blob | undefined> {
  const bitmap = await createImageBitmap(picture, { imageOrientation: 'from-image' }).catch(
    () => undefined,
  );
  if (bitmap === undefined) return undefined;
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const wanted = { jpg: 'image/jpeg', png: 'image/png' }[type] ?? 'image/webp';
  return new Promise((resolve) =>
    canvas.toBlob((drawn) => resolve(drawn ?? undefined), wanted, 0.92),
  );
}
