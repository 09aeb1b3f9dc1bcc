/** @type {import('html-validate').ConfigData} */
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // White space is the printer's affair, not a reader's.
    'no-trailing-whitespace': 'off',
  },
};
