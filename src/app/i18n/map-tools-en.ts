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
} as const;
