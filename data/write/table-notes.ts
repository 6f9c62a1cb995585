import type { TableEntry, tableNames } from '../../src/columns/manifest.ts';

const exact = { en: 'Nothing: as published.', zh: '无：按公布数据。' };

/** Per table: its sources and, in one or two sentences, what in it is modelled. */
export const tableNotes: Record<(typeof tableNames)[number], Pick<TableEntry, 'sources' | 'modelled'>> = {
  regions: {
    sources: ['nbs-codes', 'census-2020', 'amap-counties', 'geonames'],
    modelled: {
      en: 'People per county are the sums of modelled places but for 14 counties with a figure, 9 of them recalled; provinces and prefectures are the census of 2020. Seats of 13 counties are approximate.',
      zh: '县级人口为模型地点之和，14个县另有数字（其中9个凭记忆）；省级、地级为2020年普查数。13个县的驻地为近似位置。',
    },
  },
  tiers: { sources: ['yicai-2022'], modelled: exact },
  places: {
    sources: ['nbs-codes', 'geonames', 'census-2020', 'amap-counties'],
    modelled: {
      en: "About 30 % of positions are real (GeoNames) and 3 % are the county seat's; the rest are seeded points in the right county, typically 20 km off. People are the prefecture's census spread by type and committees. The core's people are solved so that each province has the census' urban population.",
      zh: '约30%的位置为真实坐标（GeoNames），3%取县城驻地；其余为县域内的随机种子点，典型误差约20公里。人口由地级普查数按类型和村居委会数分摊；核心人口按各省普查城镇人口求解。',
    },
  },
  'place-names': {
    sources: ['nbs-codes', 'geonames'],
    modelled: { en: 'English names are GeoNames’ where matched, else pinyin made by program.', zh: '英文名优先取GeoNames，其余由程序生成拼音。' },
  },
  networks: {
    sources: ['companies', 'china-post', 'singpost'],
    modelled: { en: 'Which operators are told apart is our choice.', zh: '网络的划分由我们确定。' },
  },
  facilities: {
    sources: ['china-post', 'state-post-bureau', 'alibaba-f1', 'companies', 'singpost'],
    modelled: {
      en: 'Every site but three hubs is modelled: totals per operator, sector and year follow the figures, the places follow people and development, the position is a seeded point beside a demand point on a grid of 0.00128°. Outlets of several couriers may share a site. Agencies of the post stay as in 2014.',
      zh: '除三处枢纽外，所有设施均为模型：各运营商、行业和年份的总量符合公布数字，分布按人口和发展程度，坐标为需求点旁的种子点（0.00128°网格）。多家快递可共用一处。邮政代办点维持2014年水平。',
    },
  },
  alliances: {
    sources: ['alibaba-f1'],
    modelled: {
      en: 'Membership by name is recalled. That China Post was not one of the 14 partners is assumed.',
      zh: '成员名单凭记忆。假定中国邮政不在14家合作伙伴之内。',
    },
  },
  agreements: {
    sources: ['agreement-2014'],
    modelled: {
      en: 'How the announcement reads as kinds and scopes is ours: tiers 3 to 5, or the countryside of any city. The later opening to couriers is assumed for 2015.',
      zh: '公告如何落到设施类型与范围由我们解读：三至五线城市，或任一城市的农村。向快递企业开放假定自2015年起。',
    },
  },
  lanes: {
    sources: ['ourairports', 'china-post', 'companies', 'singpost'],
    modelled: {
      en: 'Which centres a network joins is ours: every centre with the main one of its prefecture, main centres with their neighbours and the nearest gateways, gateways with each other. Air bases and the rail express of 2016 are published; the other flights and trains are assumed. Feeders, hand-overs and last legs are rules of the engine.',
      zh: '各网络哪些中心之间开行线路由我们设定：中心连接本地级主中心，主中心连接邻近主中心和最近的枢纽，枢纽之间互通。航空基地和2016年铁路快运为公布信息，其余航班与列车为假定。支线、交接和末端为引擎规则。',
    },
  },
  volumes: {
    sources: ['state-post-bureau', 'census-2020'],
    modelled: {
      en: 'National totals are published. Provinces are mostly recalled, 2015 to 2021 interpolated and 2024 modelled; prefectures follow the city ranks of 2022, people and tier. Delivered parcels are the national total by people, tier and settlement.',
      zh: '全国总量为公布数。分省多凭记忆，2015—2021年插值，2024年为模型；地级按2022年城市排名、人口和线级分摊。投递量为全国总量按人口、线级和聚落分摊。',
    },
  },
  'settlement-weights': {
    sources: ['state-post-bureau'],
    modelled: {
      en: 'Solved so that towns and villages together have the rural share of parcels: 34 % in 2021 as published, a smooth path in other years.',
      zh: '使乡镇与村合计的包裹份额等于农村份额：2021年公布34%，其他年份为平滑路径。',
    },
  },
  'network-shares': {
    sources: ['companies'],
    modelled: { en: 'Market shares are recalled or interpolated; the lean to town or country is ours.', zh: '市场份额凭记忆或插值；城乡倾向由我们设定。' },
  },
  months: {
    sources: ['state-post-bureau'],
    modelled: {
      en: 'A season with the November peak, growth and the Spring Festival; not month by month figures.',
      zh: '由季节（含11月高峰）、增长和春节构成，非逐月公布数。',
    },
  },
  hexagons: { sources: ['census-2020'], modelled: { en: 'Cells of H3 that hold modelled demand.', zh: '包含模型需求的H3单元。' } },
  'demand-hexagons': { sources: ['census-2020'], modelled: { en: 'Follows the modelled demand points.', zh: '取决于模型需求点。' } },
  ranges: {
    sources: ['census-2020', 'state-post-bureau'],
    modelled: { en: 'The default view recomputed under other modelling choices.', zh: '在其他建模选择下重算默认视图。' },
  },
  validation: {
    sources: ['state-post-bureau', 'census-2020', 'china-post', 'companies'],
    modelled: { en: 'Modelled figures beside published ones.', zh: '模型值与公布值对照。' },
  },
};

/** Of the list of the world's places, which is no table of the data set. */
export const worldPlaceNotes: Pick<TableEntry, 'sources' | 'modelled'> = {
  sources: ['geonames'],
  modelled: {
    en: 'Nothing: as GeoNames has it, without parts of other places. Places below 1,000 people are not in it, and in many countries most villages have no figure: people are far fewer than residents there.',
    zh: '无：按GeoNames，不含其他地点的组成部分。不含千人以下的地点；许多国家的多数村庄没有人口数，故人口远少于居民总数。',
  },
};
