/** What is said of and around the map, in English. */
export const mapToolsEn = {
  play: {
    label: 'Play the years',
    play: 'Play the years',
    pause: 'Pause',
    previous: 'Previous year',
    next: 'Next year',
    year: 'End of {{year}}',
    speed: 'Speed',
    slow: 'Slow',
    normal: 'Normal',
    fast: 'Fast',
  },
  picture: {
    title: '{{place}}: {{legend}}, end of {{year}}',
    save: 'Save PNG',
    working: 'Making the picture…',
    saved: 'Saved as {{file}}.',
  },
  ground: {
    label: 'Basemap',
    offline: 'Natural Earth (offline)',
    none: 'None',
    seen: 'Tiles come from {{host}}, which learns what part of the map you look at.',
    failing: 'The tiles of {{service}} do not come; the offline basemap is shown in their place.',
    fault: 'No tile service can be used: {{message}}',
  },
  inView: {
    open: 'List what is in view',
    label: 'In view',
    close: 'Close the list',
    areas: {
      people: 'Areas in view: {{number}}, most people out of reach first',
      parcels: 'Areas in view: {{number}}, most parcels out of reach first',
      villages: 'Areas in view: {{number}}, most villages out of reach first',
    },
    facilities: 'Facilities in view: {{number}}, nearest to the middle first',
    hexagon: 'Hexagon',
    nothing: 'No area that counts is in view.',
    moreAreas: 'The first {{number}}; zoom in, or see the tables and Gaps for all.',
    moreFacilities: 'The first {{number}}; zoom in for the others.',
  },
} as const;
