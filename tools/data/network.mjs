// The hubs of the European network as facts, and what happened to the NUTS codes they carry.
import path from 'node:path';
import { dataRoot, readJson, sourceFolder, writeRows } from './lib.mjs';
import { regionChanges } from './nuts-changes.mjs';

const source = sourceFolder();
const vocabulary = (list) => readJson(path.join(dataRoot, 'vocabularies', `${list}.json`)).codes;
const byOfficial = (list) => new Map(vocabulary(list).map((code) => [code.official, code.code]));
const types = byOfficial('hub-type');
const lists = { technologies: byOfficial('technology'), sectors: byOfficial('sector'), services: byOfficial('catalogue-service') };

function levels(hub, member) {
  return hub[member].map(({ name, level }) => {
    const code = lists[member].get(name);
    if (!code) throw new Error(`${hub.id}: no code for "${name}" in ${member}`);
    return [code, level];
  });
}

const hubs = readJson(path.join(source, 'network', 'hubs-facts.json')).map((hub) => ({
  id: hub.id, name: hub.name, type: types.get(hub.type), country: hub.country, city: hub.city, postalCode: hub.postal_code,
  nuts: hub.nuts, website: hub.website,
  technologies: levels(hub, 'technologies'), sectors: levels(hub, 'sectors'), services: levels(hub, 'services'),
}));

writeRows('network/hubs.json', {
  version: '2025-05',
  attribution: {
    text: 'European Commission, European Digital Innovation Hubs network, catalogue export of May 2025; regions computed from the contact address',
    url: 'https://european-digital-innovation-hubs.ec.europa.eu/edih-catalogue',
    licence: 'CC BY 4.0',
  },
  lists: { type: 'hub-type', technologies: 'technology', sectors: 'sector', services: 'catalogue-service', nuts: 'nuts-2021', country: 'country' },
}, 'hubs', hubs);

const used = new Map();
for (const hub of hubs.filter((hub) => hub.nuts)) used.set(hub.nuts, [...(used.get(hub.nuts) ?? []), hub]);
writeRows('network/nuts-2021-2024.json', {
  version: '1', from: 'nuts-2021', to: 'nuts-2024',
  source: { name: 'Computed by the project from the codes and outlines of both versions (GISCO 1:60 million); no official table', licence: 'non-commercial use with attribution; commercial use needs permission from EuroGeographics' },
  notice: '© EuroGeographics for the administrative boundaries',
}, 'rows', regionChanges(source, used));
