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
  group: { headline: 'the lower tiers', tiers: 'tier {{tiers}} districts', unlisted: 'districts outside the tier list' },
  figures: { headline: 'Lower tiers' },
  method: {
    people: { is: 'Residents of the places in your files, the same in every year. A place without a number counts as one.' },
    parcels: { is: 'Parcels a year as your files say them of places or districts. Where they say nothing, parcels are not counted.' },
    villages: { is: 'Villages of the places in your files. Where they say nothing, villages are not counted.' },
    demand: { is: 'Each place of your files is one point: {{places}} places, {{demandRows}} points. Who lives at the edge of a place counts in its middle.' },
    tier: {
      is: 'The tier of the district that a place belongs to. The list is that of {{tierPublisher}}, {{tierYear}}. Classes by population: tier 1 from 5 million people in the district, 2 from 1 million, 3 from 300,000, 4 from 100,000, 5 below.',
    },
    settlement: { is: 'Every place of your files counts as urban: files say nothing of town and countryside.' },
  },
  routes: { broken: { caption: 'Districts hit most', prefecture: 'District' } },
};
