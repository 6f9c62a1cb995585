/** What views say where the limit is in hours, in English. */
export const hoursEn = {
  hours: {
    limit: '{{h}} h',
    chip: 'within <b>{{h}} h</b>',
    control: { unit: 'Unit of the limit', km: 'Kilometres', h: 'Hours', slider: 'Limit, hours to the door', number: 'Limit in hours' },
    headline: {
      people: 'In {{group}}, <before>{{share}}</before> of people get a parcel of {{view}} within {{h}} h.',
      parcels: 'In {{group}}, <before>{{share}}</before> of parcels go to addresses that {{view}} delivers to within {{h}} h.',
      villages: 'In {{group}}, <before>{{share}}</before> of villages get a parcel of {{view}} within {{h}} h.',
    },
    legend: {
      people: 'People a parcel reaches within {{h}} h',
      parcels: 'Parcels that arrive within {{h}} h',
      villages: 'Villages a parcel reaches within {{h}} h',
    },
    share: {
      people: 'People a parcel of {{view}} reaches within {{h}} h',
      parcels: 'Parcels of {{view}} that arrive within {{h}} h',
      villages: 'Villages a parcel of {{view}} reaches within {{h}} h',
    },
    note: 'Hours are modelled, from {{origin}}; waiting is half the time between departures.',
    origin: 'the quickest warehouse to each address',
    noTrend: 'Reach by year is counted for distances only. The year in the filters shows the hours of any other year.',
    changed: 'Changed terms and closures of Routes apply.',
    gaps: 'In {{group}}, {{amount}} are not reached within {{h}} h without sharing. The agreement closes {{agreement}} of that; all networks opened to each other would close {{sharing}}; {{extension}} arrives within twice the limit and needs a quicker way; {{newSite}} needs a new site or lane.',
    gapsNone:
      'In {{group}}, {{amount}} are not reached within {{h}} h without sharing. All networks opened to each other would close {{sharing}} of that; {{extension}} arrives within twice the limit and needs a quicker way; {{newSite}} needs a new site or lane.',
    class: { agreement: 'the agreement', sharing: 'opening all networks', extension: 'a quicker way', 'new-site': 'a new site or lane' },
    closes: {
      agreement: 'The agreement in force',
      sharing: 'All networks, opened to each other',
      extension: 'Arrives within twice the limit',
      'new-site': 'Only a new site or lane',
    },
    short: { agreement: 'Agreement', sharing: 'Sharing', extension: 'Quicker way', 'new-site': 'New site or lane' },
  },
} as const;
