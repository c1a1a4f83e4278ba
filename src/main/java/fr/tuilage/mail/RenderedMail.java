package fr.tuilage.mail;

/**
 * A mail template put into words: the same content as text and as HTML.
 *
 * @param content what it says, without the greeting, and without the frame that says why one got it: for a mail that tells
 *     several things
 */
public record RenderedMail(String subject, String text, String html, Content content) {

    /** Without what stands around it. */
    public record Content(String text, String html) {

        /** Without the content: a mail may carry a link that opens an account. */
        @Override
        public String toString() {
            return "Content";
        }
    }

    /** Without the content: a mail may carry a link that opens an account. */
    @Override
    public String toString() {
        return "RenderedMail";
    }
}
