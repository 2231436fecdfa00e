// What every list says about itself. Dates say when the list is in force.
const commission = (name, nameSv, url) => ({ name, url, licence: 'CC BY 4.0', holder: 'European Commission', nameSv, holderSv: 'Europeiska kommissionen' });
const scb = (name, nameSv, url) => ({ name, url, licence: 'open data', holder: 'Statistics Sweden (SCB)', nameSv, holderSv: 'Statistiska centralbyrån (SCB)' });
const ours = (name, nameSv) => ({ name, url: null, licence: 'as the project', holder: 'the project', nameSv });
const catalogue = commission('EDIH catalogue, export of May 2025', 'Hubbkatalogen (EDIH), utdrag från maj 2025', 'https://european-digital-innovation-hubs.ec.europa.eu/edih-catalogue');
const questionnaire = (whose, whoseSv) => commission(`Digital maturity assessment, questionnaire for ${whose}`, `Digital mognadsanalys, frågor till ${whoseSv}`, 'https://european-digital-innovation-hubs.ec.europa.eu/');
const forCompanies = questionnaire('SMEs', 'små och medelstora företag'), forPublicBodies = questionnaire('public organisations', 'offentliga organisationer');
const nuts = (number, year) => commission(`Delegated Regulation (EU) ${number}; names from Eurostat GISCO, NUTS ${year}`, `Delegerad förordning (EU) ${number}; namn från Eurostat GISCO, NUTS ${year}`, 'https://ec.europa.eu/eurostat/web/nuts');
const ownList = ours('Our own list', 'Vår egen lista');
const list = (version, validFrom, source, sv, en, { validTo = null, note } = {}) => ({ version, validFrom, validTo, source, name: { sv, en }, ...(note && { note }) });
export const ownMapping = ours('Our own mapping, open to review', 'Vår egen översättning, öppen för granskning');

export const ownLists = {
  'technology': list('2025-05', '2025-05-01', catalogue, 'Teknik', 'Technology', {
    note: {
      sv: 'Det 34:e värdet heter ”data” i kommissionens export från maj 2025, och 14 hubbar har angett det. Ett tjänsteformulär som en hubb har publicerat har i stället ”Other (please specify)”, som exporten inte har.',
      en: "The 34th value is ”data” in the Commission's export of May 2025, and 14 hubs have stated it. A service form that one hub has published has ”Other (please specify)” in its place, which the export does not have.",
    },
  }),
  'sector': list('2025-05', '2025-05-01', catalogue, 'Bransch', 'Sector'),
  'catalogue-service': list('2025-05', '2025-05-01', catalogue, 'Tjänst i hubbkatalogen', 'Service in the hub catalogue'),
  'hub-type': list('2025-05', '2025-05-01', catalogue, 'Slag av hubb', 'Kind of hub'),
  'service-function': list('2021', '2021-05-11', commission('Regulation (EU) 2021/694, article 16', 'Förordning (EU) 2021/694, artikel 16', 'http://data.europa.eu/eli/reg/2021/694/oj'), 'Hubbens funktion', 'Hub function'),
  'ai-level': list('1', '2022-01-01', ours('Three levels used by hubs in their service forms; labels our own', 'Tre nivåer som hubbar använder i sina tjänsteformulär; orden är våra egna'), 'AI-nivå', 'AI level'),
  'offering-kind': list('1', '2020-01-01', ownList, 'Slag av erbjudande', 'Kind of offering'),
  'dma-sector': list('1', '2022-01-01', forCompanies, 'Bransch i digital mognadsanalys', 'Sector in the digital maturity assessment'),
  'customer-type': list('1', '2020-01-01', ownList, 'Slag av organisation', 'Kind of organisation'),
  'size-eu-2003-361': list('2003/361', '2005-01-01', commission('Commission Recommendation 2003/361/EC, annex, article 2', 'Kommissionens rekommendation 2003/361/EG, bilagan, artikel 2', 'http://data.europa.eu/eli/reco/2003/361/oj'), 'Företagsstorlek enligt EU', 'Enterprise size (EU)'),
  'size-small-mid-cap': list('2025/1099', '2025-05-21', commission('Commission Recommendation (EU) 2025/1099', 'Kommissionens rekommendation (EU) 2025/1099', 'http://data.europa.eu/eli/reco/2025/1099/oj'), 'Litet midcapföretag enligt EU', 'Small mid-cap (EU)'),
  'size-kpi-staff': list('1', '2022-01-01', forCompanies, 'Antal anställda, företag', 'Staff size, companies'),
  'size-kpi-staff-public': list('1', '2022-01-01', forPublicBodies, 'Antal anställda, offentlig organisation', 'Staff size, public organisations'),
  'country': list('1', '2020-01-01', ours('Codes ISO 3166-1 alpha-2 (XK: user-assigned); names our own', 'Koder enligt ISO 3166-1 alfa-2 (XK är en kod som användare har valt); namnen är våra egna'), 'Land', 'Country'),
};

export const officialLists = {
  'nace-2.1': list('2.1', '2025-01-01', commission('NACE Rev. 2.1, Delegated Regulation (EU) 2023/137; Eurostat', 'NACE rev. 2.1, delegerad förordning (EU) 2023/137; Eurostat', 'http://data.europa.eu/eli/reg_del/2023/137/oj'), 'NACE 2.1', 'NACE 2.1'),
  'sni-2007': list('2007', '2008-01-01', scb(
    'SNI 2007; the English headings are our own for sections and divisions, and below them those of NACE Rev. 2.1 for the same Swedish words',
    'SNI 2007; de engelska rubrikerna är våra egna för avdelningar och huvudgrupper, och därunder de som NACE rev. 2.1 har för samma svenska ord', 'https://www.scb.se/sni'), 'SNI 2007', 'SNI 2007', {
    note: {
      sv: 'Alla koder har en svensk rubrik. En del saknar en engelsk: då visas den svenska även på engelska.',
      en: 'Every code has a Swedish heading. Some have no English one: then the Swedish is shown in English too.',
    },
  }),
  'nuts-2021': list('2021', '2021-01-01', nuts('2019/1755', 2021), 'NUTS 2021', 'NUTS 2021', { validTo: '2023-12-31' }),
  'nuts-2024': list('2024', '2024-01-01', nuts('2023/674', 2024), 'NUTS 2024', 'NUTS 2024'),
  'municipality': list('2026', '2026-01-01', scb('Län och kommuner 2026 (1762 Munkfors added: the file lists municipalities by parish); coast: a shore on the Gulf of Bothnia, only where publications agree',
    'Län och kommuner 2026 (1762 Munkfors är tillagd: filen räknar upp kommuner efter församling); kust: strand vid Bottniska viken, bara där källorna är överens', 'https://www.scb.se/'), 'Län och kommun', 'County and municipality'),
  'legal-form': list('2020', '2020-01-01', scb('Juridisk form 2020; English headings are our own', 'Juridisk form 2020; de engelska rubrikerna är våra egna', 'https://www.scb.se/'), 'Juridisk form', 'Legal form'),
};
