import type { fileEn } from './file-en.ts';
import type { SameKeys } from './same-keys.ts';

/** What is said of a file of the reader's own, in Chinese. */
export const fileZh: SameKeys<typeof fileEn> = {
  file: {
    datums: { wgs84: 'WGS-84（GPS、GeoJSON）', gcj02: 'GCJ-02（高德、腾讯）', bd09: 'BD-09（百度）' },
    refusals: {
      shapefile: '这是 Shapefile 的一部分。请另存为 GeoJSON 或 GeoParquet（QGIS：导出 → 要素另存为），再选择。',
      kml: '这是 KML。请另存为 GeoJSON（用 QGIS，或在浏览器中用 mapshaper.org），再选择。',
      pdf: '这是 PDF。请索取其中表格的 CSV 或 Excel 文件。',
      html: '这是网页，不是表格。链接可能需要登录；请先保存文件本身。',
      'old-excel': '这是 2007 年以前的 Excel（.xls）。请在 Excel 中另存为 .xlsx 或 CSV。',
      archive: '这是压缩包。请解压后选择其中的表格。',
      feather: '这是旧版 Feather 文件。请另存为 Arrow 或 Parquet。',
      'too-large': '文件有 {{detail}} MB，浏览器最多处理 1000 MB。请存为 Parquet，或按省拆分。',
      empty: '文件是空的。',
      'header-only': '文件只有表头，没有数据行。',
      'open-quote': '第 {{detail}} 行有引号没有闭合。请用文本编辑器补上后重新选择。',
      damaged: '文件已损坏：{{detail}}。请用原来的软件重新保存。',
      'deep-json': '该 JSON 嵌套超过 {{detail}} 层，不是 GeoJSON。',
      'no-table': '该 JSON 中没有要素或数据行。需要 FeatureCollection 或对象列表。',
      'too-many-networks': '选为网络的列有 {{detail}} 个不同的值；一个数据集最多容纳 65,500 个网络。请选择写有公司名称的列。',
      'too-many-to-share': '{{detail}} 个网络彼此全部共享的协议过大。请不要假设共享，或选择其他列作为网络。',
      'no-json': '这不是 JSON。需要 GeoJSON 或 TopoJSON 格式的边界。',
      'no-areas': '此文件不含面（只有：{{detail}}）。需要由多边形组成的要素。',
      'not-degrees': '此文件的坐标不是经度在前的度数：其中有顶点 {{detail}}。请另存为 WGS-84（EPSG:4326）。',
      'bad-arcs': '此 TopoJSON 的线与面不符：{{detail}}。请用原来的程序重新保存。',
      'large-boundaries': '此边界文件有 {{detail}} MB，地图最多可用 100 MB。请简化（可在浏览器中用 mapshaper.org）或只取一部分。',
      'many-corners': '此边界文件有 {{detail}} 个顶点，地图最多可用 1 000 000 个。请简化（可在浏览器中用 mapshaper.org）或只取一部分。',
      unknown: '无法识别的文件（开头为“{{detail}}”）。需要 CSV、Excel、GeoJSON、TopoJSON、Parquet 或 Arrow。',
      stopped: '已停止。之前载入的数据没有变化。',
    },
  },
};
