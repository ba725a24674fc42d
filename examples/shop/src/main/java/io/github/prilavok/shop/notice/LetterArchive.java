package io.github.prilavok.shop.notice;

import io.github.prilavok.shop.ShopSettings;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.MessageIDTerm;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** The shop's own mailbox that gets a blind copy of every letter: what is in it has left. Read by IMAP. */
@Component
class LetterArchive {
    private final ShopSettings.Mail settings;

    LetterArchive(ShopSettings settings) {
        this.settings = settings.mail();
    }

    /** @throws IllegalStateException if the mailbox cannot be asked */
    boolean holds(String messageId) {
        Properties properties = new Properties();
        String protocol = settings.imapProtocol();
        properties.setProperty("mail." + protocol + ".connectiontimeout", "5000");
        properties.setProperty("mail." + protocol + ".timeout", "15000");
        try (Store store = Session.getInstance(properties).getStore(protocol)) {
            store.connect(settings.imapHost(), settings.imapPort(), settings.archive(), settings.imapPassword());
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                return inbox.search(new MessageIDTerm(messageId)).length > 0;
            }
        } catch (MessagingException e) {
            throw new IllegalStateException("the archive of letters cannot be asked", e);
        }
    }
}
