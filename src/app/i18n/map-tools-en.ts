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
    modelled: 'Shares and most positions are modelled.',
  },
} as const;
