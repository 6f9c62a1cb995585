/** The words that only the Data view says, in English: the method, and the names of what is validated. Loaded with that view. */
export const methodEn = {
  method: {
    intro:
      'What each number means, how it is worked out, and where it may be wrong. The amounts in this text are read from the data that is loaded and from the settings above, so they change with them.',
    contents: 'Definitions',
    part: { is: 'What it is', formula: 'Formula', source: 'Source', bias: 'Known bias', sure: 'How sure' },
    reach: {
      title: 'Reach: before, after, and what remains',
      is: 'The share of a group that has a facility within the limit. The group is what the filters leave. With no tier and no settlement chosen it is the lower tiers and countryside: tier 3, 4 or 5, or rural anywhere. That is a union, and each person is counted once. Before counts the own facilities of the view; after adds those that the agreements in force open to it. What remains is out of reach after sharing.',
      formula:
        'reach = amount at demand points with distance ≤ limit ÷ amount at all demand points of the group. Nothing is rounded before it is compared: exactly {{km}} km is within {{km}} km. All networks share one denominator, the same {{demandRows}} demand points.',
      sure: 'Shares are shown as whole percents. 100\u202f% and 0\u202f% stand for all and none only; close to them there is one decimal. Amounts are shown in three digits. The CSV files hold whole amounts, and shares with six decimals.',
      bias: 'A demand point stands for {{peoplePerPoint}} people on average, who are all in reach or all out of it. A facility that is near may still be closed, full or not deliver to the door: reach is the most that distance allows, not a promise of service.',
    },
    example: {
      title: 'The numbers of now, worked out',
      total: 'All',
      before: 'In reach before',
      after: 'In reach after',
      remain: 'Remain',
      caption: 'Total, in reach before and after, and what remains, in each measure, in full digits',
      line: '{{measure}}: {{before}} ÷ {{total}} = {{beforeShare}}, and with sharing {{after}} ÷ {{total}} = {{afterShare}}. Out of reach: {{total}} − {{after}} = {{remain}}.',
      empty: 'Nothing is counted under these filters, so there is no share.',
    },
    people: {
      title: 'People',
      is: 'Residents at the census of 2020, in every year. A change from one year to the next comes from facilities alone.',
      formula:
        'The census of each prefecture is spread over its townships by their type and number of committees. People at the cores of towns are then set so that subdistricts and cores together have the urban population of the census in each province.',
      source:
        'National Bureau of Statistics, seventh national census. The model meets {{populationExact}} of {{populationFigures}} published provincial figures to the person.',
      bias: 'How many people live in one township is modelled; only prefectures and provinces are census figures. Active servicemen are left out. Growth and migration before and after 2020 are left out too, so that 2014 has too many people in cities and too few in villages.',
    },
    parcels: {
      title: 'Parcels',
      is: 'Parcels delivered in the year, where they arrive, of all couriers together. Published volumes count parcels where they are collected, which is near the sellers: they are in the data too, but no share is made of them.',
      formula:
        'The total of the nation is spread over prefectures by people × a weight of the tier × a weight of the settlement; within a prefecture over demand points by people × the weight of the settlement, in whole parcels by largest remainder. The weights of town and countryside are solved so that both together have the share of "rural areas" that the State Post Bureau gives. In {{year}} that makes {{parcelsUrban}} parcels a person in urban, {{parcelsTown}} in town and {{parcelsRural}} in rural places.',
      source: 'State Post Bureau: national totals are published. Its tables by province could mostly not be retrieved and were recalled; see the validation.',
      bias: 'We found no published delivered volume of any region, so every share by parcels rests on the weights. Parcels lean towards cities, where outlets are: the same network reaches more parcels than people.',
    },
    villages: {
      title: 'Villages',
      is: "Village committees and residents' committees, each counted once, whatever its size. In cities these are neighbourhoods.",
      formula:
        "A town's residents' committees stand at its core. Its other committees are dealt out to at most {{villagePoints}} village points, so that a point may stand for several villages.",
      source: 'National Bureau of Statistics, statistical division codes of {{codesYear}}, in every year.',
      bias: 'Villages have names and numbers in the source but no positions. A share by villages says how the empty country fares, and gives a hamlet the weight of a small town.',
    },
    demand: {
      title: 'Demand points',
      is: 'Where people, parcels and villages are counted. {{places}} places (townships and subdistricts) become {{demandRows}} points.',
      formula:
        "A town becomes one core and up to {{villagePoints}} village points on a spiral of equal areas (Vogel 1979), in a disc as large as its part of the county. A subdistrict becomes {{streetPoints}} points within {{streetRadius}} km. People and villages are whole numbers and sum to the township's exactly. The same data gives the same points.",
      source: '{{placesModelled}}',
      bias: 'Real villages follow valleys and roads; the spiral does not. Against one point for each village the shares of every tier differ by less than one percentage point (a test of the program holds this).',
    },
    distance: {
      title: 'Distance and limit',
      is: 'A straight line over the ground from a demand point to the nearest facility that counts.',
      formula:
        'Great circle on a sphere with radius {{earthRadius}} km, between WGS-84 coordinates (haversine). The nearest facility is found exactly, not by a grid.',
      source:
        'Mean radius R1 of WGS-84 (Moritz 2000); the sphere is within 0.56 % of the ellipsoid. By road a straight line is about {{detour}} times as long: the mean of 25 Chinese cities (Annals of GIS 2021, doi 10.1080/19475683.2021.1966503). That factor is a reading aid and enters no share.',
      bias: 'A river or a ridge is not seen. In mountains roads are longer than the factor says, so that reach is overstated there.',
    },
    'who-counts': {
      title: 'Who counts',
      is: 'A facility counts for a demand point when its kind is among those chosen; when it is open on 31 December {{year}} (opened that year or before, not closed by then); when its network is the view itself, a member of the alliance in that year, or opened to the view by an agreement in force at that point; and when no network filter leaves it out.',
      formula:
        'An agreement is a list of rows: owner, user, kind, tiers, settlements, years. One row is enough. It opens facilities to exactly the user it names: it does not work backwards, and is not passed on to members. Before is the same question with no agreement, so after is never less.',
      source: '{{agreementsModelled}} {{alliancesModelled}}',
      bias: 'An announcement names no list of facilities. Opening every point in scope is the widest reading, so after errs on the high side. If China Post was itself a partner of the alliance, before is too low.',
    },
    sources: {
      own: 'Own facilities now: {{networks}}.',
      none: 'No agreement opens anything to this view now.',
      caption: 'Rows of the agreements in force that open facilities to this view',
      owner: 'Opened by',
      kind: 'Kind',
      scope: 'Where',
      from: 'From',
      status: 'Trust',
      everywhere: 'everywhere',
      tiers: 'tiers {{tiers}}',
    },
    tier: {
      title: 'City tiers',
      is: 'The tier of the prefecture-level city that a place belongs to, its countryside included. The list is that of {{tierPublisher}}, {{tierYear}}, for every year. Units that it does not rank are "unlisted" and shown, never dropped.',
      source: '{{tierPublisher}}, {{tierYear}}. No official list exists; lists differ by publisher and year.',
      bias: 'A village of a tier 1 city is tier 1, however remote. Lists of 2014 had four tiers: what is tier 5 here was then part of tier 4 or not ranked. The agreement is taken to hold in tier 5 as well.',
      caption: 'Tiers: units, people and their share',
      group: 'Tier',
      units: 'Cities',
      amount: 'People',
      share: 'Share',
    },
    settlement: {
      title: 'Settlement',
      is: 'Urban: the points of subdistricts. Town: the core of a town or township. Rural: its villages. The class belongs to the demand point and not to the township, since most towns have both.',
      formula: 'Urban and town together have the urban population of the census, province by province.',
      bias: 'The census knows no line between town and village below the province; where it runs in one township is modelled. Villages within a subdistrict are counted as urban.',
      caption: 'Settlement: people, their share, and parcels a person',
      group: 'Settlement',
      parcels: 'Parcels a person',
    },
    year: {
      title: 'Years',
      is: 'A year means its 31 December for facilities, alliances and agreements, and the whole year for parcels. The data has {{firstYear}} to {{lastYear}}. People and committees do not change with the year.',
      bias: 'Outlets of single couriers are recalled for most years. Agencies of the post stay as in 2014, so that villages served in later years are too few.',
    },
    'gap-classes': {
      title: 'What would close a gap',
      is: 'Everything out of reach without an agreement falls in exactly one class, asked in this order. Agreement: an agreement in force brings it within the limit. Sharing: another network is within the limit, but not opened. Extension: an own or opened facility is within {{extension}} times the limit. New site: none of these.',
      formula:
        'agreement: after ≤ limit. Sharing: any network ≤ limit. Extension: after ≤ {{extension}} × limit. Distances are unrounded; kinds, networks and year are those of the filters.',
      bias: 'The classes say what is near, not what it would cost or whether a partner would agree. The share that sharing could close depends on modelled positions of every network.',
    },
    partners: {
      title: 'Only, fair share, and what a network adds last',
      is: 'On the Partners view every network counts with its own facilities, whatever the agreements. Only: what a network reaches and no other does. What a network adds when it joins last is the same demand, but this holds only when everyone plays. Fair share: what a network is due of what all reach together.',
      formula:
        'only = demand covered by this network and no other. Fair share = Σ over covered demand of amount ÷ number of networks that cover it. For covered or not covered this equal split is exactly the Shapley value, the mean of what a network adds over all orders of joining; the shares add up to the reach of all together. An alliance is the coalition of its members of the year; taken as one, it plays as one network and its share is another.',
      source: 'Shapley 1953; Michalak et al. 2013 (JAIR 46), who show the same split for nodes that cover their neighbours.',
      bias: 'A share follows from who is in the game: splitting a network in two, or leaving one out, changes the shares of the others. Reach is not cost, so a fair share of reach is not a price.',
    },
    balance: {
      title: 'What a side gains and gives, and when sharing is balanced',
      is: 'A side gains what it reaches after sharing and not without it, less what it loses. It gives what others reach through its facilities and not through their own. A deal is balanced for a side when both are equal; the page says so up to a tenth: gains between 45 % and 55 % of gains and gives.',
      formula:
        'gains = reach after − reach before. gives = Σ over receivers of demand that the receiver does not cover itself, each unit split equally among the sides whose opened facilities cover it, after − before. Over all sides gains and gives are the same sum. An owner that is a member of an alliance that uses something stands under the alliance.',
      bias: 'Demand is counted alike for both sides. A parcel that one carries for another may be worth more or less to it than to the other.',
    },
    hours: {
      title: 'Hours, cost and paths',
      is: 'A parcel goes from a warehouse or a seller’s outlet to a processing centre, by lanes from centre to centre, to the outlet nearest to the address and on a round to the door. Where it passes to another network that is a hand-off. The hours of a place are those of its quickest path; reach within a number of hours is the demand whose hours are at most that number. As the limit of any view, hours stand in the place of distance: of what is not reached, sharing is what would arrive if all networks opened everything to each other, and extension what arrives within twice the hours. On Partners each network carries a parcel by itself; a partner for a gap is asked together with the view’s own networks.',
      formula:
        'hours of a leg = distance × detour ÷ speed + sorting at its end + half the time between departures, each leg in whole minutes. cost = distance × detour × cost a km + handling, in fen. Centres and warehouses count whatever kinds are chosen, which say who delivers; an agreement opens what it opens to parcels for addresses in its scope. Shown are all paths that no other beats in hours, cost and hand-offs.',
      source:
        'The terms on the Routes view, each with its source. Sorting hours and departures are set so that the mean of 2020 comes near the published 58.2 h.',
      bias: 'Waiting is an average: there are no cut-off times, nights or weekends, and no spread, so shares within 48 or 72 h differ from published ones. Which centres are joined by lanes is modelled. An outlet delivers within the farthest round even where in truth people would have to fetch the parcel.',
    },
    range: {
      title: 'The range by modelling choice',
      is: 'Some inputs cannot be looked up. When the data was made, the whole model was run again with other choices, and reach was worked out anew with exact distances. The range beside the sentence runs from the lowest to the highest share among them.',
      formula:
        'Choices: another seed for all positions and outlets; a smaller or larger share of towns and townships with a courier outlet at the end of 2014; no agencies of the post. Each is changed alone. Limits: {{limits}} km.',
      bias: 'The range is not an interval of confidence. It holds only what was varied: not the spread of people within prefectures, the weights of parcels, membership of the alliance, or the tier list. It exists for the default view, networks, kinds and year; other settings have none, and the page says so.',
      now: 'For the settings of now ({{measure}}, within {{km}} km):',
      default: 'The settings of now have no range. For the default settings ({{measure}}, within {{km}} km):',
      caption: 'Reach before and after under each modelling choice, and its difference from the data as loaded',
      choice: 'Choice',
      before: 'Before',
      after: 'After',
      difference: 'Difference',
      points: '{{points}} pts',
      mostBefore: 'Before sharing, "{{choice}}" moves the share most: {{points}} percentage points.',
      mostAfter: 'After sharing, "{{choice}}" moves it most: {{points}} percentage points.',
      missing: 'The table of modelling choices is not loaded.',
    },
    choice: {
      default: 'as loaded',
      seed: 'other seed for all positions',
      townships: '{{percent}} % of townships with a courier outlet in 2014, not {{usual}} %',
      'no-agencies': 'no agencies of the post',
    },
    map: {
      title: 'The map',
      is: 'Hexagons are cells of H3, resolution {{coarse}} for the country and {{fine}} from zoom {{fineZoom}} on: {{coarseCells}} and {{fineCells}} cells that hold demand. Regions can be drawn instead. Colour is reach after sharing of the chosen measure, in the classes below. They are the same for every measure and filter, and closer together at the top, where most people live. A class holds its lower bound.',
      formula:
        'Opacity grows from {{leastOpacity}} % with the square root of the demand, and is full from {{fullOpacity}} % of the largest cell. The largest cell is that of all demand, so a filter does not change how faint a cell is.',
      source: 'Colours: viridis (Smith and van der Walt 2015), even to the eye and safe for colour-blind readers. Coast, rivers and borders: Natural Earth.',
      bias: 'Borders between regions are cells around places, joined: approximate, and no statement on any territory. Hatched: not in the data, which is not the same as 0 %. Do not read single cells closely: most places inside them are modelled.',
      caption: 'Classes of colour',
    },
    trust: {
      title: 'What deserves least trust',
      positions:
        'The position of one township. {{placesModelled}} Demand and facilities are placed together, so reach inside a township is sound where its position is not; reach from one township into the next is not.',
      townships:
        'Which township had an outlet in 2014. For a single one it is a guess. Shares by tier and province are steadier: another seed moves the share of now by {{seedPoints}} percentage points.',
      facilities: 'Every single facility. {{facilitiesModelled}}',
      volumes: 'Parcels by region. {{volumesModelled}}',
      worst: 'What fits published figures worst: {{worst}}.',
      worstItem: '{{check}}, {{scope}} {{year}} ({{deviation}})',
      reading: 'So: trust shares of the country, of tiers and of provinces; read prefectures as a ranking; read counties and places as examples.',
    },
    data: {
      title: 'Check us',
      is: 'Every figure can be worked out again without this program. The two raw files below hold all {{facilities}} facilities and all {{demandRows}} demand points with every column that counts. Take the facilities that count, find the nearest to each point, and sum.',
      formula:
        'The data set is {{dataId}}. It is made by a script from pinned packages and listed figures; the same input gives the same tables, byte for byte.',
      source:
        'A figure is published (seen in a source), derived (computed from published ones), unverified (recalled, no source seen), or modelled (estimated by us). Each row of the data carries its status.',
      bias: 'Whoever made the model also chose what to validate. Figures that the model was fitted to agree by construction, and the table notes say so; the others are the test.',
    },
  },
  summary: {
    title: 'In short',
    caption: 'Each comparison: how many figures, how many are met, and the worst',
    figures: 'Figures',
    met: 'Within 1 %',
    worst: 'Worst',
    details: 'Every figure',
  },
  checked: {
    population: 'Population',
    'urban population': 'Urban population',
    'parcels collected': 'Parcels collected',
    'share of parcels collected': 'Share of parcels collected',
    'outlets of the sector': 'Outlets of the sector',
    'courier outlets': 'Courier outlets',
    'rural outlets of the sector': 'Rural outlets of the sector',
    facilities: 'Facilities of a network',
    'area per post office': 'Area per post office',
    'people per post office': 'People per post office',
    'area per outlet of the sector': 'Area per outlet of the sector',
    'people per outlet of the sector': 'People per outlet of the sector',
    'townships with a courier outlet': 'Townships with a courier outlet',
    'townships with a post office': 'Townships with a post office',
    'villages within 3 km of a courier outlet': 'Villages within 3 km of a courier outlet',
    'villages within 3 km of any outlet': 'Villages within 3 km of any outlet',
    'parcels of rural areas': 'Parcels of rural areas',
    'top 15 cities in parcels collected': 'Top 15 cities in parcels collected',
    'mean hours to the door': 'Mean hours from seller to door',
    'parcels within 48 h': 'Parcels within 48 h',
    'parcels within 72 h': 'Parcels within 72 h',
  },
  scope: { China: 'China', east: 'East', central: 'Centre', west: 'West', sector: 'Whole sector', couriers: 'All couriers', alliance: 'Alliance' },
  unit: { people: 'people', parcels: 'parcels', facilities: 'facilities', '%': '%', 'km²': 'km²', hours: 'hours' },
} as const;
