import { readdirSync } from 'node:fs';

/** Who may import whom (docs/architecture.md). A room that is not named here may import nothing but itself. */
export const rooms = {
  contract: [],
  service: ['contract'],
  practice: ['contract'],
  server: ['contract', 'service'],
  demo: ['contract', 'service', 'practice'],
  web: ['contract', 'demo'],
};

const source = 'src';
const folders = (/** @type {string} */ path) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Zones of the rooms, read from the folders there are. */
function roomZones() {
  const all = folders(source);
  return all.flatMap((room) => {
    const allowed = new Set([room, ...(rooms[/** @type {keyof typeof rooms} */ (room)] ?? [])]);
    return all
      .filter((other) => !allowed.has(other))
      .map((other) => ({
        target: `./${source}/${room}`,
        from: `./${source}/${other}`,
        message: `The room ${room} may not import from ${other}.`,
      }));
  });
}

/** Within the page, who may not import whom beside the features. */
const forbidden = {
  ui: ['app', 'features'],
  lib: ['app', 'features', 'ui', 'messages'],
  messages: ['app', 'features'],
  boot: ['app', 'features', 'ui', 'lib', 'messages'],
};

/** Inside the page: ui, lib and messages know no feature, a feature knows no other feature, and nobody imports app. */
function pageZones() {
  const web = `./${source}/web`;
  const features = folders(`${source}/web`).includes('features') ? folders(`${source}/web/features`) : [];
  return [
    ...Object.entries(forbidden).flatMap(([low, others]) =>
      others.map((other) => ({
        target: `${web}/${low}`,
        from: `${web}/${other}`,
        message: `web/${low} may not import from web/${other}.`,
      })),
    ),
    { target: `${web}/features`, from: `${web}/app`, message: 'A feature may not import from web/app.' },
    ...features.map((feature) => ({
      target: `${web}/features/${feature}`,
      from: `${web}/features`,
      except: [`./${feature}`],
      message: 'Features may not import one another.',
    })),
  ];
}

/** The readers of what other programs write. What several of them need has a folder beside them. */
export const foreignFormats = ['curl', 'openapi', 'postman'];

/** Among what is imported: a reader knows no other, and what they share knows none. */
function transferZones() {
  const transfer = `./${source}/service/transfer`;
  return ['request', 'draft', ...foreignFormats].flatMap((folder) =>
    foreignFormats
      .filter((format) => format !== folder)
      .map((format) => ({
        target: `${transfer}/${folder}`,
        from: `${transfer}/${format}`,
        message: `service/transfer/${folder} may not import from the reader of ${format}.`,
      })),
  );
}

export const zones = [...roomZones(), ...pageZones(), ...transferZones()];
