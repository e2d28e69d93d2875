import { Document, type Scalar, visit } from 'yaml';
import { COMMANDS } from '../../render/commands.ts';
import {
  APP_DESCRIPTION,
  APP_NAME,
  COMMAND_SAYS,
  SCOPE_REASONS,
} from '../../render/slack-words.ts';
import { ENDPOINT, SHORTCUT, SUBSCRIPTIONS } from './surface.ts';

/** How the app is to be told of what happens. */
export interface ManifestOptions {
  /** The slash command, with its slash. */
  readonly command: string;
  /** The address of the bot for requests over HTTP, without a path; undefined: Socket Mode. */
  readonly url: string | undefined;
}

/** The app as Slack is told of it. https://docs.slack.dev/reference/app-manifest */
export function manifest({ command, url }: ManifestOptions) {
  const address = url === undefined ? undefined : new URL(ENDPOINT, url).href;
  return {
    display_information: { name: APP_NAME, description: APP_DESCRIPTION },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: APP_NAME, always_online: true },
      shortcuts: [
        {
          name: SHORTCUT.name,
          type: 'message',
          callback_id: SHORTCUT.callbackId,
          description: SHORTCUT.says,
        },
      ],
      slash_commands: [
        {
          command,
          ...(address === undefined ? {} : { url: address }),
          description: COMMAND_SAYS,
          usage_hint: COMMANDS.map(({ command: name }) => name).join(' | '),
          should_escape: false,
        },
      ],
    },
    oauth_config: { scopes: { bot: Object.keys(SCOPE_REASONS) } },
    settings: {
      event_subscriptions: {
        ...(address === undefined ? {} : { request_url: address }),
        bot_events: Object.values(SUBSCRIPTIONS),
      },
      interactivity: {
        is_enabled: true,
        ...(address === undefined ? {} : { request_url: address }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: address === undefined,
      token_rotation_enabled: false,
    },
  };
}

/** The same as YAML, with the reason for each scope beside it. */
export function manifestYaml(options: ManifestOptions): string {
  const document = new Document(manifest(options));
  visit(document, {
    Scalar(_, node: Scalar) {
      const reason = Object.entries(SCOPE_REASONS).find(([scope]) => scope === node.value)?.[1];
      if (reason !== undefined) node.comment = ` ${reason}`;
    },
  });
  return document.toString({ lineWidth: 0 });
}
