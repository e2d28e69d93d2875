import { ApplicationIntegrationType, PermissionFlagsBits } from 'discord.js';

/** Addresses at which somebody adds the bot to a server, or to their own account. */
export interface InstallLinks {
  readonly server: string;
  readonly account: string;
  /** Adds the bot as a member of a server that may write there, as /watch needs it. */
  readonly member: string;
}

/** https://discord.com/developers/docs/topics/oauth2#bot-authorization-flow */
const AUTHORIZE = 'https://discord.com/oauth2/authorize';

/**
 * The links of an application. Commands are all that the first two ask for: no permission, no
 * membership.
 */
export function installLinks(application: string): InstallLinks {
  return {
    server: link(application, ApplicationIntegrationType.GuildInstall),
    account: link(application, ApplicationIntegrationType.UserInstall),
    member: memberLink(application),
  };
}

function link(application: string, type: ApplicationIntegrationType): string {
  const address = new URL(AUTHORIZE);
  address.search = String(
    new URLSearchParams({
      client_id: application,
      scope: 'applications.commands',
      integration_type: String(type),
    }),
  );
  return address.href;
}

function memberLink(application: string): string {
  const { ViewChannel, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  const address = new URL(AUTHORIZE);
  address.search = String(
    new URLSearchParams({
      client_id: application,
      scope: 'bot applications.commands',
      permissions: String(ViewChannel | SendMessages | SendMessagesInThreads),
    }),
  );
  return address.href;
}
