package fr.tuilage.mail;

import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What went wrong when a mail was handed over.
 *
 * @param trouble null when it says nothing of the mail: the server does not answer, or takes nothing from us
 * @param detail the server's codes, such as {@code 550 5.1.1}, or the class of the failure; never its words, which often
 *     repeat the address
 */
record SmtpFailure(@Nullable MailTrouble trouble, String detail) {

    private static final Pattern ENHANCED = Pattern.compile("\\b([245]\\.\\d{1,3}\\.\\d{1,3})\\b");
    /** Too much in the mailbox: said for good by the number, but it passes (RFC 5321, 4.5.3.1.10). */
    private static final int FULL = 552;
    /** How Spring says that it did not come as far as a mail. */
    private static final String NOT_CONNECTED = "Mail server connection failed";

    static SmtpFailure of(Exception failed) {
        List<Throwable> chain = chain(failed);
        return first(chain, SMTPAddressFailedException.class)
                .map(refused -> answer(refused.getReturnCode(), refused, MailTrouble.ADDRESS_REFUSED))
                .or(() -> first(chain, SMTPSenderFailedException.class).map(SmtpFailure::sender))
                .or(() -> first(chain, SMTPSendFailedException.class).map(SmtpFailure::mail))
                .or(() -> first(chain, AddressException.class)
                        .map(wrong -> new SmtpFailure(MailTrouble.ADDRESS_REFUSED, name(wrong))))
                .orElseGet(() -> new SmtpFailure(otherwise(failed), name(chain.getLast())));
    }

    /** We are not to write at all: nothing that the mail could help. */
    private static SmtpFailure sender(SMTPSenderFailedException refused) {
        return new SmtpFailure(null, codes(refused.getReturnCode(), refused));
    }

    private static SmtpFailure mail(SMTPSendFailedException refused) {
        boolean beforeTheMail = refused.getCommand().startsWith("MAIL") && refused.getReturnCode() >= 500;
        return beforeTheMail
                ? new SmtpFailure(null, codes(refused.getReturnCode(), refused))
                : answer(refused.getReturnCode(), refused, MailTrouble.MAIL_REFUSED);
    }

    private static SmtpFailure answer(int code, Exception refused, MailTrouble forGood) {
        return new SmtpFailure(code >= 500 && code != FULL ? forGood : MailTrouble.LATER, codes(code, refused));
    }

    /** Without an answer to one mail it is the server, unless the mail was on its way or never became one. */
    private static @Nullable MailTrouble otherwise(Exception failed) {
        if (!(failed instanceof MailException)) {
            return MailTrouble.BROKEN;
        }
        boolean onItsWay = failed instanceof MailSendException sending
                && sending.getMessageExceptions().length > 0
                && !String.valueOf(failed.getMessage()).startsWith(NOT_CONNECTED);
        return onItsWay ? MailTrouble.LATER : null;
    }

    private static String codes(int code, Exception refused) {
        String words = String.valueOf(refused.getMessage());
        Matcher enhanced = ENHANCED.matcher(words);
        return enhanced.find() ? code + " " + enhanced.group(1) : String.valueOf(code);
    }

    private static String name(Throwable failed) {
        return failed.getClass().getSimpleName();
    }

    private static <T extends Throwable> Optional<T> first(List<Throwable> chain, Class<T> type) {
        return chain.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static List<Throwable> chain(Exception failed) {
        List<Throwable> chain = new ArrayList<>(List.of(failed));
        if (failed instanceof MailSendException several) {
            chain.addAll(Arrays.asList(several.getMessageExceptions()));
        }
        Throwable cause = chain.getLast().getCause();
        while (cause != null && !chain.contains(cause)) {
            chain.add(cause);
            cause = cause.getCause();
        }
        return chain;
    }
}
