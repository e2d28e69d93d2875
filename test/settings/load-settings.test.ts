import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSettings } from '../../src/settings/load-settings.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'settings-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function load(yaml: string, variables: Readonly<Record<string, string>> = {}) {
  await writeFile(join(folder, 'settings.yaml'), yaml);
  return loadSettings(folder, variables);
}

/** The lines of the error; none where there is no error. */
async function problems(yaml: string, variables: Readonly<Record<string, string>> = {}) {
  const error = await load(yaml, variables).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof Error
    ? error.message.replaceAll(join(folder, 'settings.yaml'), 'settings.yaml').split('\n')
    : [];
}

describe('loadSettings', () => {
  it('takes the bundled values where the file is silent', async () => {
    const bundled = await loadSettings('config', {});
    const silent = await load('# nothing yet\n');
    expect({ ...silent, collection: bundled.collection }).toEqual(bundled);
    expect(bundled.collection.folder).toBe(resolve('seeds'));
  });

  it('looks for a folder from the file that names it', async () => {
    const settings = await load('collection:\n  folder: ../harbour-fire\n');
    expect(settings.collection.folder).toBe(resolve(folder, '../harbour-fire'));
  });

  it('lets variables win, and looks for their folder from where the process started', async () => {
    const settings = await load('log: { level: warn, questions: false }\n', {
      RAPPORTEUR_ARTICLES: 'harbour-fire',
      RAPPORTEUR_LOG_LEVEL: 'debug',
      RAPPORTEUR_LOG_QUESTIONS: 'true',
      PORT: '8080',
      DISCORD_TOKEN: 'abc',
    });
    expect(settings.collection.folder).toBe(resolve('harbour-fire'));
    expect(settings.log).toEqual({ level: 'debug', questions: true });
    expect(settings).toMatchObject({ port: 8080, tokens: { discord: 'abc', slackBot: undefined } });
  });

  it('takes an empty variable for one that is not set', async () => {
    const settings = await load('', { RAPPORTEUR_LOG_LEVEL: '', SLACK_BOT_TOKEN: '' });
    expect(settings.log.level).toBe('info');
    expect(settings.tokens.slackBot).toBeUndefined();
  });

  it('names every problem at once, of the file and of the variables', async () => {
    const yaml = [
      'answer:',
      '  valuesPerPage: three',
      '  quotesPerValue: 9',
      '  quotePerValue: 1',
      'console:',
      '  width: 12',
      'log: [info]',
      'colour: red',
    ].join('\n');
    expect(await problems(yaml, { RAPPORTEUR_LOG_LEVEL: 'loud', PORT: 'https' })).toEqual([
      'settings.yaml:2: answer.valuesPerPage: expected a whole number from 1 to 10, found "three"',
      'settings.yaml:3: answer.quotesPerValue: expected a whole number from 1 to 5, found 9',
      'settings.yaml:4: answer.quotePerValue: expected a known name, found quotePerValue; did you mean quotesPerValue?',
      'settings.yaml:6: console.width: expected auto or a whole number from 40 to 400, found 12',
      'settings.yaml:7: log: expected a mapping, found a list',
      'settings.yaml:8: colour: expected one of collection, answer, console, discord, slack, add, feeds, watch, log, found colour',
      'RAPPORTEUR_LOG_LEVEL: expected one of silent, error, warn, info, debug, found "loud"',
      'PORT: expected a port from 1 to 65535, found "https"',
    ]);
  });

  it('tells a misspelt variable from one that a cluster sets', async () => {
    expect(await problems('', { RAPPORTEUR_ARTICLE: 'x' })).toEqual([
      'RAPPORTEUR_ARTICLE: expected a known name, found RAPPORTEUR_ARTICLE; did you mean RAPPORTEUR_ARTICLES?',
    ]);
    const cluster = { RAPPORTEUR_SERVICE_HOST: '10.0.0.1', RAPPORTEUR_PORT: 'tcp://10.0.0.1:80' };
    expect(await problems('', cluster)).toEqual([]);
  });

  it('never shows a token', async () => {
    const [problem] = await problems('', { SLACK_BOT_TOKEN: 'xapp-secret' });
    expect(problem).toBe('SLACK_BOT_TOKEN: expected a token beginning with xoxb-, found "…"');
  });

  it('throws an error that can be told from others', async () => {
    await expect(load('colour: red')).rejects.toMatchObject({
      name: 'SettingsError',
      code: 'SETTINGS_INVALID',
    });
  });

  it('says what is missing when there is no file', async () => {
    await expect(loadSettings(join(folder, 'nowhere'), {})).rejects.toMatchObject({
      code: 'SETTINGS_UNREADABLE',
      message: expect.stringMatching(/nowhere.settings\.yaml: .*ENOENT/),
    });
  });

  it.each(['/who', '/status', 'rapporteur', '/Ask', '/a b', '/'])(
    "refuses %s as a command in Slack, where it is Slack's own or none",
    async (command) => {
      const [problem, ...others] = await problems(`slack:\n  command: '${command}'\n`);
      expect(others).toEqual([]);
      expect(problem).toContain('settings.yaml:2: slack.command: expected a command');
    },
  );

  it('keeps feedback where a variable says', async () => {
    const { slack } = await load('', { RAPPORTEUR_FEEDBACK: 'opinions.jsonl' });
    expect(slack.feedbackFile).toBe(resolve('opinions.jsonl'));
  });

  it('takes channels of Slack by their ids', async () => {
    const { slack } = await load('slack:\n  publicChannels: [C0123456789]\n');
    expect(slack.publicChannels).toEqual(['C0123456789']);
    expect(await problems("slack:\n  publicChannels: ['#general']\n")).toHaveLength(1);
  });
});
