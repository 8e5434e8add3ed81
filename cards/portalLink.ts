import { type PortalPage } from "../bot/diagnosis";

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** What a link needs: ids only, checked here, because a link is the one live thing on a card. */
export interface LinkTarget {
  /** Base of the admin center of the cloud, such as `https://entra.microsoft.com`. */
  readonly adminCenter: string;
  readonly userId?: string | undefined;
  readonly servicePrincipalId?: string | undefined;
  readonly appId?: string | undefined;
}

/**
 * The page of the admin center for a matter, or undefined when the ids are not known. Only patterns
 * that Microsoft's own tools use are built; provisioning logs and mappings have no stable link, so
 * they open the application's overview and the card's steps give the click path.
 */
export function portalLink(page: PortalPage, target: LinkTarget): string | undefined {
  const { adminCenter, userId, servicePrincipalId, appId } = target;
  if (page === "user") {
    if (userId === undefined || !guid.test(userId)) return undefined;
    return `${adminCenter}/#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/overview/userId/${userId}`;
  }
  if (servicePrincipalId === undefined || appId === undefined) return undefined;
  if (!guid.test(servicePrincipalId) || !guid.test(appId)) return undefined;
  const blade = page === "usersAndGroups" ? "Users" : "Overview";
  return `${adminCenter}/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/${blade}/objectId/${servicePrincipalId}/appId/${appId}`;
}
