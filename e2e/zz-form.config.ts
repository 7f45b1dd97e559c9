import config from './playwright.config.ts';
const servers = Array.isArray(config.webServer) ? config.webServer : [];
export default { ...config, outputDir: '/tmp/form/results', webServer: servers.map((s) => ({ ...s, command: s.command.replace('dist/demo', '/tmp/form/dist') })) };
