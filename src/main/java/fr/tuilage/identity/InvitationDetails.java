package fr.tuilage.identity;

import org.jspecify.annotations.Nullable;

/**
 * What the page behind a link may show: of a link that is no longer open, nothing but its state.
 *
 * @param inviter who sent it, in words
 * @param invitedTo what it invites to, or null for the installation itself
 * @param newPassword whether it is for a new password instead of a first one
 */
public record InvitationDetails(
        InvitationState state,
        String inviter,
        @Nullable String invitedTo,
        boolean newPassword,
        String givenName,
        String familyName,
        String email) {

    static InvitationDetails closed(InvitationState state) {
        return new InvitationDetails(state, "", null, false, "", "", "");
    }
}
