// What every list says about itself. Dates say when the list is in force.
const commission = (name, url) => ({ name, url, licence: 'CC BY 4.0', holder: 'European Commission' });
const scb = (name, url) => ({ name, url, licence: 'open data', holder: 'Statistics Sweden (SCB)' });
const ours = (name) => ({ name, url: null, licence: 'as the project', holder: 'the project' });
const catalogue = commission('EDIH catalogue, export of May 2025', 'https://european-digital-innovation-hubs.ec.europa.eu/edih-catalogue');
const questionnaire = commission('Digital maturity assessment, questionnaire for SMEs', 'https://european-digital-innovation-hubs.ec.europa.eu/');
const nuts = (text, year) => commission(`${text}; names from Eurostat GISCO, NUTS ${year}`, 'https://ec.europa.eu/eurostat/web/nuts');
const list = (version, validFrom, source, sv, en, validTo = null) => ({ version, validFrom, validTo, source, name: { sv, en } });

export const ownLists = {
  'technology': list('2025-05', '2025-05-01', catalogue, 'Teknik', 'Technology'),
  'sector': list('2025-05', '2025-05-01', catalogue, 'Bransch', 'Sector'),
  'catalogue-service': list('2025-05', '2025-05-01', catalogue, 'Tjänst i hubbkatalogen', 'Service in the hub catalogue'),
  'hub-type': list('2025-05', '2025-05-01', catalogue, 'Slag av hubb', 'Kind of hub'),
  'service-function': list('2021', '2021-05-11', commission('Regulation (EU) 2021/694, article 16', 'http://data.europa.eu/eli/reg/2021/694/oj'), 'Hubbens funktion', 'Hub function'),
  'ai-level': list('1', '2022-01-01', ours('Three levels used by hubs in their service forms; labels our own'), 'AI-nivå', 'AI level'),
  'offering-kind': list('1', '2020-01-01', ours('Our own list'), 'Slag av erbjudande', 'Kind of offering'),
  'dma-sector': list('1', '2022-01-01', questionnaire, 'Bransch i digital mognadsanalys', 'Sector in the digital maturity assessment'),
  'customer-type': list('1', '2020-01-01', ours('Our own list'), 'Slag av organisation', 'Kind of organisation'),
  'size-eu-2003-361': list('2003/361', '2005-01-01', commission('Commission Recommendation 2003/361/EC, annex, article 2', 'http://data.europa.eu/eli/reco/2003/361/oj'), 'Företagsstorlek enligt EU', 'Enterprise size (EU)'),
  'size-small-mid-cap': list('2025/1099', '2025-05-21', commission('Commission Recommendation (EU) 2025/1099', 'http://data.europa.eu/eli/reco/2025/1099/oj'), 'Litet midcapföretag enligt EU', 'Small mid-cap (EU)'),
  'size-kpi-staff': list('1', '2022-01-01', questionnaire, 'Antal anställda, företag', 'Staff size, companies'),
  'size-kpi-staff-public': list('1', '2022-01-01', commission('Digital maturity assessment, questionnaire for public organisations', 'https://european-digital-innovation-hubs.ec.europa.eu/'), 'Antal anställda, offentlig organisation', 'Staff size, public organisations'),
  'country': list('1', '2020-01-01', ours('Codes ISO 3166-1 alpha-2 (XK: user-assigned); names our own'), 'Land', 'Country'),
};

export const officialLists = {
  'nace-2.1': list('2.1', '2025-01-01', commission('NACE Rev. 2.1, Delegated Regulation (EU) 2023/137; Eurostat', 'http://data.europa.eu/eli/reg_del/2023/137/oj'), 'NACE 2.1', 'NACE 2.1'),
  'sni-2007': list('2007', '2008-01-01', scb('SNI 2007; English headings are our own', 'https://www.scb.se/sni'), 'SNI 2007', 'SNI 2007'),
  'nuts-2021': list('2021', '2021-01-01', nuts('Delegated Regulation (EU) 2019/1755', 2021), 'NUTS 2021', 'NUTS 2021', '2023-12-31'),
  'nuts-2024': list('2024', '2024-01-01', nuts('Delegated Regulation (EU) 2023/674', 2024), 'NUTS 2024', 'NUTS 2024'),
  'municipality': list('2026', '2026-01-01', scb('Län och kommuner 2026 (1762 Munkfors added: the file lists municipalities by parish); coast: a shore on the Gulf of Bothnia, only where publications agree', 'https://www.scb.se/'), 'Län och kommun', 'County and municipality'),
  'legal-form': list('2020', '2020-01-01', scb('Juridisk form 2020; English headings are our own', 'https://www.scb.se/'), 'Juridisk form', 'Legal form'),
};
