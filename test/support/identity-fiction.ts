import { writeExtraction } from './write-extraction.ts';

/** A third fictional report: calls what the others name by other names, and has places around and inside each other. */
export const note = writeExtraction({
  id: 'fiction-note',
  title: '虚构：灯部便条',
  publishedOn: '2022',
  text: [
    '灯部纸艺司林一一到麻城市灯会场东门调研，灯部向灯会场捐款。',
    '灯笼事务部与灯部在麻城灯会会场签约。林一一赴石桥垸村任第一书记。',
  ].join('\n'),
  mentions: [
    { id: 'bu', type: 'AGENCY', name: '灯部' },
    { id: 'si', type: 'AGENCY', name: '纸艺司', of: 'bu' },
    { id: 'affairs', type: 'AGENCY', name: '灯笼事务部' },
    { id: 'lin', type: 'OFFICIAL', name: '林一一', of: 'si' },
    { id: 'mc', type: 'COUNTY', name: '麻城市' },
    { id: 'ground', type: 'LOCALE', name: '灯会场', of: 'mc' },
    { id: 'gate', type: 'LOCALE', name: '灯会场东门', of: 'ground', says: ['东门'] },
    { id: 'fair', type: 'LOCALE', name: '麻城灯会会场' },
    { id: 'shiqiao', type: 'VILLAGE', name: '石桥垸村', of: 'mc' },
  ],
  claims: [
    { kind: 'PART_OF', subject: 'si', object: 'bu', quote: '灯部纸艺司' },
    { kind: 'VISITED', subject: 'lin', object: 'gate', quote: '林一一到麻城市灯会场东门调研' },
    { kind: 'FUNDED', subject: 'bu', object: 'ground', quote: '灯部向灯会场捐款' },
    { kind: 'SIGNED_WITH', subject: 'affairs', object: 'bu', quote: '灯笼事务部与灯部在麻城灯会会场签约' },
    {
      kind: 'POSTED_TO',
      subject: 'lin',
      object: 'shiqiao',
      roles: { SENDER: ['affairs'] },
      qualifiers: { position: '第一书记' },
      quote: '林一一赴石桥垸村任第一书记',
    },
  ],
});
