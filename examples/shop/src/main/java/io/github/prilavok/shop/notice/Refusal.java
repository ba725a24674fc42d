package io.github.prilavok.shop.notice;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * A mail server has said no, so that the letter has surely not left. Its words name the buyer's address; only its code is kept.
 *
 * @param code of SMTP: 4xx not now, 5xx never
 */
record Refusal(int code) {
    private static final int FIRST_NO = 400;
    private static final int FIRST_NEVER = 500;

    /** @return empty if nobody knows what the server has done */
    static Optional<Refusal> of(MailException thrown) {
        if (!(thrown instanceof MailSendException unsent)) {
            return Optional.empty();
        }
        return Stream.of(unsent.getMessageExceptions())
                .flatMap(Refusal::chain)
                .map(Refusal::code)
                .filter(code -> code >= FIRST_NO)
                .findFirst()
                .map(Refusal::new);
    }

    private static Stream<Exception> chain(Exception thrown) {
        return Stream.iterate(
                thrown,
                next -> next != null,
                next -> next instanceof MessagingException failed ? failed.getNextException() : null);
    }

    private static int code(Exception thrown) {
        if (thrown instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        return thrown instanceof SMTPSendFailedException message ? message.getReturnCode() : 0;
    }

    boolean isForever() {
        return code >= FIRST_NEVER;
    }
}
