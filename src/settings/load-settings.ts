import { join, resolve } from 'node:path';
import { type Environment, readEnvironment, type Variables } from './environment.ts';
import { parseYaml, readText } from './read-yaml.ts';
import { settingsError } from './settings-error.ts';
import { SettingsFile } from './settings-file.ts';

/** What the program goes by. Folders of `collection` are absolute paths. */
export interface Settings extends Readonly<SettingsFile> {
  /** Tokens that are set; they are read from the environment only. */
  readonly tokens: {
    readonly discord: string | undefined;
    readonly slackBot: string | undefined;
    readonly slackApp: string | undefined;
    readonly slackSigningSecret: string | undefined;
  };
  readonly port: number | undefined;
  /** Whether tests may have articles fetched from this machine. */
  readonly testLoopback: boolean;
}

/**
 * Reads settings.yaml in a folder, and the variables of the process that win over it. A folder that
 * the file names is looked for from that file, one that a variable names from where the process was
 * started. Throws a SettingsError with every problem of both.
 */
export async function loadSettings(configDir: string, variables: Variables): Promise<Settings> {
  const file = join(configDir, 'settings.yaml');
  const settings = parseYaml(file, await readText(file), SettingsFile);
  const environment = readEnvironment(variables);
  if (settings.ok && environment.ok) return merged(configDir, settings.value, environment.value);
  const problems = [settings, environment].flatMap((read) => (read.ok ? [] : read.problems));
  throw settingsError('SETTINGS_INVALID', problems);
}

function merged(configDir: string, file: SettingsFile, environment: Environment): Settings {
  return {
    ...file,
    collection: {
      folder:
        environment.RAPPORTEUR_ARTICLES === undefined
          ? resolve(configDir, file.collection.folder)
          : resolve(environment.RAPPORTEUR_ARTICLES),
      store:
        environment.RAPPORTEUR_STORE_FOLDER === undefined
          ? resolve(configDir, file.collection.store)
          : resolve(environment.RAPPORTEUR_STORE_FOLDER),
    },
    slack: {
      ...file.slack,
      feedbackFile:
        environment.RAPPORTEUR_FEEDBACK === undefined
          ? file.slack.feedbackFile
          : resolve(environment.RAPPORTEUR_FEEDBACK),
    },
    watch: {
      ...file.watch,
      file:
        environment.RAPPORTEUR_WATCHES === undefined
          ? file.watch.file
          : resolve(environment.RAPPORTEUR_WATCHES),
    },
    log: {
      level: environment.RAPPORTEUR_LOG_LEVEL ?? file.log.level,
      questions: environment.RAPPORTEUR_LOG_QUESTIONS ?? file.log.questions,
    },
    tokens: {
      discord: environment.DISCORD_TOKEN,
      slackBot: environment.SLACK_BOT_TOKEN,
      slackApp: environment.SLACK_APP_TOKEN,
      slackSigningSecret: environment.SLACK_SIGNING_SECRET,
    },
    port: environment.PORT,
    testLoopback: environment.RAPPORTEUR_TEST_LOOPBACK ?? false,
  };
}
