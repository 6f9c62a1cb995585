/** What is said otherwise of data whose regions are those of the reader's files, in any country. */
export const ownRegionsEn = {
  card: { level: { province: 'Region', prefecture: 'District', county: 'Area' }, counties: '{{number}} areas' },
  search: { hint: 'Search a place', level: { province: 'Region', prefecture: 'District', county: 'Area', township: 'Place' } },
  filter: { tier: 'Tier', wholeCountry: 'Everywhere' },
  chip: { inAll: 'Everywhere' },
  map: { wholeCountry: 'Everything' },
  gaps: {
    title: 'Largest gaps, by district',
    caption: 'The ten districts with most {{measure}} out of reach after sharing, and what would close what is out of reach without it',
    prefecture: 'District',
    loading: 'Ranking the districts…',
    empty: 'No district has a gap under these filters.',
  },
  list: {
    unit: { province: 'Region', prefecture: 'District', county: 'Area', place: 'Place' },
    units: { province: 'regions', prefecture: 'districts', county: 'areas', place: 'places' },
  },
  routes: { broken: { caption: 'Districts hit most', prefecture: 'District' } },
};
