package fr.tuilage.mail;

/** A mail template put into words: the same content as text and as HTML. */
public record RenderedMail(String subject, String text, String html) {

    /** Without the content: a mail may carry a link that opens an account. */
    @Override
    public String toString() {
        return "RenderedMail";
    }
}
