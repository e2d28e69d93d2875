import { ApplicationIntegrationType, OAuth2Routes } from 'discord.js';

/** Addresses at which somebody adds the bot to a server, or to their own account. */
export interface InstallLinks {
  readonly server: string;
  readonly account: string;
}

/** The links of an application. Commands are all it asks for: no permission, no membership. */
export function installLinks(application: string): InstallLinks {
  return {
    server: link(application, ApplicationIntegrationType.GuildInstall),
    account: link(application, ApplicationIntegrationType.UserInstall),
  };
}

function link(application: string, type: ApplicationIntegrationType): string {
  const address = new URL(OAuth2Routes.authorizationURL);
  address.search = String(
    new URLSearchParams({
      client_id: application,
      scope: 'applications.commands',
      integration_type: String(type),
    }),
  );
  return address.href;
}
