/** What the map and the filters say of a drawn area, in English. */
export const drawEn = {
  draw: {
    label: 'Draw an area',
    tool: { box: 'Draw a box', polygon: 'Draw a polygon', circle: 'Draw a circle' },
    step: {
      corner: 'Set one corner.',
      opposite: 'Set the opposite corner.',
      next: 'Set the next corner.',
      close: 'Set the next corner, or press the first one again to finish.',
      centre: 'Set the centre.',
      edge: 'Set a point on the edge.',
    },
    byKeyboard: 'Arrow keys move the map, Enter sets a point in its middle, Backspace takes one back, Escape cancels. Enter twice finishes a polygon.',
    radius: 'Radius {{km}} km.',
    finish: 'Finish',
    cancel: 'Cancel',
  },
  area: {
    label: 'Drawn area',
    name: 'the drawn area',
    nameIn: 'the drawn area in {{region}}',
    none: 'Draw one on the map: box, polygon or circle.',
    corners: 'Only what lies inside its line of {{corners}} corners is counted.',
    crossing: 'Its line crosses itself near {{lat}}, {{lng}}; what lies on an odd side of it counts.',
    remove: 'Remove the area',
  },
} as const;
