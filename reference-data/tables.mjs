// Turns the JSON files of the unpacked npm packages into sorted tab-separated tables: node tables.mjs <packages> <target>
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

const [packages, target] = process.argv.slice(2)
const read = path => JSON.parse(readFileSync(join(packages, path), 'utf8'))
const byCode = (a, b) => (a.code < b.code ? -1 : 1)
// The collectivities of article 74 and New Caledonia belong to no département and no EPCI.
const inRegion = entry => entry.zone !== 'com'

function write(path, rows) {
  const file = join(target, `${path}.tsv`)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, rows.map(row => row.map(cell).join('\t') + '\n').join(''))
}

function cell(value) {
  if (value === undefined || value === null) {
    throw new Error('a value is missing')
  }
  return String(value).replace(/\s+/g, ' ').trim()
}

// 6.0.0: communes have the populations of 2026, the members of EPCI those of the year before.
// 3.1.1: both have those of 2023, but only the members of EPCI have the full populations of communes merged on 2023-01-01.
function geographicCode(vintage, {populationFromMembers}) {
  const source = name => read(`cog-${vintage}/data/${name}.json`)
  const epcis = source('epci').sort(byCode)
  const members = new Map(epcis.flatMap(epci => epci.membres.map(member => [member.code, {epci, member}])))
  const population = commune =>
    (populationFromMembers && members.get(commune.code)?.member.populationMunicipale) || commune.population

  write(`cog-${vintage}/regions`, source('regions').filter(inRegion).sort(byCode).map(r => [r.code, r.nom]))
  write(`cog-${vintage}/departements`,
    source('departements').filter(inRegion).sort(byCode).map(d => [d.code, d.region, d.nom]))
  write(`cog-${vintage}/epcis`, epcis.map(e => [e.code, e.type, e.nom]))
  write(`cog-${vintage}/communes`, source('communes')
    .filter(commune => commune.type === 'commune-actuelle' && inRegion(commune))
    .sort(byCode)
    .map(c => [c.code, population(c), members.get(c.code)?.epci.code ?? '', (c.anciensCodes ?? []).join(' '), c.nom]))
}

geographicCode(2026, {populationFromMembers: false})
geographicCode(2023, {populationFromMembers: true})
write('naf-rev2', read('naf-rev2/index.json').map(entry => [entry.id, entry.label]).sort(([a], [b]) => (a < b ? -1 : 1)))
