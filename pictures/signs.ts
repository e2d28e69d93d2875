/** A font without the signs of the verdicts would have them put together from others. */
export const SIGNS = `
@font-face { font-family: Signs; src: local('Noto Sans Math'), local('DejaVu Sans'); unicode-range: U+2200-22FF; }
@font-face { font-family: Signs; src: local('Noto Sans Symbols2'), local('Noto Sans Symbols'); unicode-range: U+2600-26FF; }
`;
