package io.github.prilavok.shop.notice;

import io.github.prilavok.shop.FaultPoint;
import io.github.prilavok.shop.ShopSettings;
import io.github.prilavok.shop.delivery.Deliveries;
import io.github.prilavok.shop.job.Step;
import io.github.prilavok.shop.order.NewOrder;
import io.github.prilavok.shop.order.Orders;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the confirmation. SMTP cannot be asked whether a letter came, and has no key against copies. So each letter has a
 * Message-ID that is the same for every try, and goes to the buyer and to an archive of the shop's in one hand-over, which a
 * mail server takes as a whole. If its outcome is not known, the archive is asked by IMAP: there, it has left; not there long
 * enough, the same letter is sent again.
 *
 * <p>What remains: a mail server that takes a letter and files the archive's copy later than {@code shop.mail.settled} gets it
 * twice. Both have the same Message-ID, and most mailboxes show one of them.
 */
@Component
public class SendConfirmationLetter implements Step {
    /** The step's name. */
    public static final String NAME = "send-confirmation-letter";

    private static final Logger LOG = LoggerFactory.getLogger(SendConfirmationLetter.class);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final JavaMailSender mail;
    private final LetterArchive archive;
    private final Orders orders;
    private final Deliveries deliveries;
    private final Letters letters;
    private final TransactionTemplate transaction;
    private final ShopSettings.Mail settings;
    private final Clock clock;

    SendConfirmationLetter(
            JavaMailSender mail,
            LetterArchive archive,
            Orders orders,
            Deliveries deliveries,
            Letters letters,
            TransactionTemplate transaction,
            ShopSettings settings,
            Clock clock) {
        this.mail = mail;
        this.archive = archive;
        this.orders = orders;
        this.deliveries = deliveries;
        this.letters = letters;
        this.transaction = transaction;
        this.settings = settings.mail();
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next run(String number) {
        Letters.Letter letter = letters.find(number).orElse(null);
        if (letter == null || !orders.isPaid(number)) {
            return Next.DONE;
        }
        return switch (letter.state()) {
            case NEW -> write(number, letter);
            case SENDING -> lookUp(number, letter);
            case SENT, REFUSED -> Next.DONE;
        };
    }

    private Next write(String number, Letters.Letter letter) {
        if (deliveries.isAwaited(number) && age(orders.paidAt(number)).compareTo(settings.awaitsTrack()) < 0) {
            return Next.after(LOOK);
        }
        MimeMessage message;
        try {
            message = message(orders.get(number), letter);
        } catch (MessagingException e) {
            return refused(number, "the letter cannot be written; is the buyer's address one?");
        }
        if (!letters.intend(number)) {
            return Next.after(LOOK);
        }
        FaultPoint.LETTER_INTENDED.pass();
        try {
            mail.send(message);
        } catch (MailException e) {
            return failed(number, e);
        }
        FaultPoint.LETTER_SENT.pass();
        return sent(number);
    }

    private Next failed(String number, MailException e) {
        Refusal refusal = Refusal.of(e).orElse(null);
        if (refusal == null) {
            // Whether it was before or after the server took the letter, the exception does not say. Its text names the
            // buyer.
            LOG.info(
                    "shop: nobody knows whether the letter of order {} left ({}); asking the archive",
                    number,
                    e.getClass().getSimpleName());
            return Next.after(LOOK);
        }
        if (refusal.isForever()) {
            return refused(number, "the mail server refuses the letter: " + refusal.code());
        }
        letters.notDone(number);
        throw new IllegalStateException(
                "the mail server does not take the letter of order " + number + " now: " + refusal.code());
    }

    private Next refused(String number, String why) {
        transaction.executeWithoutResult(status -> {
            letters.refused(number);
            orders.park(number, NAME, why);
        });
        return Next.DONE;
    }

    private Next lookUp(String number, Letters.Letter letter) {
        if (archive.holds(letter.messageId())) {
            LOG.info("shop: the archive shows that the letter of order {} left", number);
            return sent(number);
        }
        if (letter.attemptedAt() == null || age(letter.attemptedAt()).compareTo(settings.settled()) >= 0) {
            LOG.info("shop: the letter of order {} never left; sending it again", number);
            letters.notDone(number);
        }
        return Next.after(LOOK);
    }

    private Next sent(String number) {
        transaction.executeWithoutResult(status -> {
            letters.sent(number);
            orders.completeIfDone(number);
        });
        LOG.info("shop -> mail server: the letter of order {} has left", number);
        FaultPoint.LETTER_STORED.pass();
        return Next.DONE;
    }

    private Duration age(Instant since) {
        return Duration.between(since, clock.instant());
    }

    private MimeMessage message(NewOrder order, Letters.Letter letter) throws MessagingException {
        MimeMessage message = new KeptMessageId(letter.messageId());
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(order.buyer().email());
        helper.setBcc(settings.archive());
        helper.setSentDate(Date.from(clock.instant()));
        helper.setSubject("Заказ " + order.number() + " оплачен");
        helper.setText(text(order));
        return message;
    }

    private String text(NewOrder order) {
        StringBuilder text = new StringBuilder("Здравствуйте!\n\nЗаказ " + order.number() + " оплачен.\n\n");
        for (NewOrder.Line line : order.lines()) {
            text.append("  ")
                    .append(line.name())
                    .append(", ")
                    .append(line.quantity())
                    .append(" шт. по ")
                    .append(line.price().amount())
                    .append(" ₽\n");
        }
        if (!order.discount().isZero()) {
            text.append("  Скидка ").append(order.discount().amount()).append(" ₽\n");
        }
        NewOrder.Savings savings = order.savings();
        if (!savings.promo().isZero()) {
            text.append("  Промокод ")
                    .append(order.session().promocode())
                    .append(": скидка ")
                    .append(savings.promo().amount())
                    .append(" ₽\n");
        }
        if (!savings.bonus().isZero()) {
            text.append("  Бонусами ").append(savings.bonus().amount()).append(" ₽\n");
        }
        if (order.delivery() != null) {
            text.append("  Доставка СДЭК ")
                    .append(order.delivery().price().amount())
                    .append(" ₽\n");
        }
        text.append("Итого ").append(order.amount().amount()).append(" ₽. Чек придёт отдельным письмом.\n\n");
        deliveries
                .trackNumber(order.number())
                .ifPresent(track -> text.append("Трек-номер СДЭК: ")
                        .append(track)
                        .append("\nhttps://www.cdek.ru/ru/tracking?order_id=")
                        .append(track)
                        .append("\n\n"));
        return text.append("Спасибо за покупку!\n").toString();
    }

    /** Jakarta Mail would make a new Message-ID with each try. */
    private static final class KeptMessageId extends MimeMessage {
        private final String messageId;

        KeptMessageId(String messageId) {
            super((Session) null);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
