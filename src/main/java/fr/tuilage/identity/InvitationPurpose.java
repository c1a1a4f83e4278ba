package fr.tuilage.identity;

/** Why somebody got a link. */
enum InvitationPurpose {
    JOIN("invitation"),
    NEW_PASSWORD("new-password");

    private final String template;

    InvitationPurpose(String template) {
        this.template = template;
    }

    /** Name of the mail template, and kind of the mail. */
    String template() {
        return template;
    }
}
