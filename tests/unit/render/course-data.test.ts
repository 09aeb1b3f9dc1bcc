import { describe, expect, it } from 'vitest';
import { licenceAddress } from '#render/course-data.ts';

describe('the licence of a course for search engines', () => {
  it('is the address of the deed where it is one of Creative Commons', () => {
    expect(licenceAddress('CC BY 4.0，注明出处即可改编')).toBe(
      'https://creativecommons.org/licenses/by/4.0/',
    );
    expect(licenceAddress('CC BY-NC-SA 3.0')).toBe(
      'https://creativecommons.org/licenses/by-nc-sa/3.0/',
    );
  });

  it('is in its own words where it is another', () => {
    expect(licenceAddress('只供本校使用')).toBe('只供本校使用');
  });
});
