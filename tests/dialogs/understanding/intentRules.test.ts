import { intentByRule } from "../../../dialogs/understanding/intentRules";

describe("intentByRule", () => {
  it.each([
    ["Slack went into quarantine", "quarantine"],
    ["release the mail from quarantine", undefined],
    ["Test connection says no", "credentials"],
    ["test connection works and nobody is synced", undefined],
    ["are nested groups supported", "group_provisioning"],
    ["a leaver still signs in", "deprovisioning"],
    ["she left the company last week", "deprovisioning"],
    ["he quit on Friday", "deprovisioning"],
    ["she still has access", "deprovisioning"],
    ["er ist ausgeschieden", "deprovisioning"],
    ["elle a quitté l'entreprise", "deprovisioning"],
    ["ya no trabaja aquí", "deprovisioning"],
    ["how many licences are left in Slack", undefined],
    ["the agent quit working", undefined],
    ["is the job still active in Slack", undefined],
    ["a Workday leaver still signs in", undefined],
    ["duplicate users in Box", "duplicate_match"],
    ["users get skipped", "users_skipped"],
    ["the group is skipped", undefined],
    ["HTTP 429 from the target", "throttling_or_target_error"],
    ["can’t pass MFA", "out_of_scope"],
    ["MFA users are skipped by provisioning", "users_skipped"],
    ["skipped, then throttled", undefined],
    ["where is my account", undefined],
    ["the IIF in our mapping gives nothing", "failed_attribute"],
    ["is there a Replace function for that", "failed_attribute"],
    ["replace my laptop", undefined],
    ["preciso falar com uma pessoa", "talk_to_human"],
    ["vorrei parlare con un operatore", "talk_to_human"],
    ["ik wil met een medewerker praten", "talk_to_human"],
    ["proszę, chcę porozmawiać z konsultantem", "talk_to_human"],
  ])("%s -> %s", (text, intent) => {
    expect(intentByRule(text)).toBe(intent);
  });
});
