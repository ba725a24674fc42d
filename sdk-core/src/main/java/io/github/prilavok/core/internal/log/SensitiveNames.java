package io.github.prilavok.core.internal.log;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which field names stand for something secret or personal. Immutable; the lists are described in {@link Redaction}. */
final class SensitiveNames {
    /** What a field name says of its value. */
    enum Verdict {
        /** Nothing of the value may be shown. */
        MASK,
        /** The value is not judged by this name; inside it, sensitive names may hold codes. */
        OPEN,
        /** Not known to be sensitive. */
        SHOW
    }

    private static final Set<String> SECRETS = words("apikey developerkey secretkey privatekey clientid login username"
            + " cookie setcookie xauth pwd pass passwd passphrase sessionid jsessionid codeverifier otp pin smscode"
            + " tokens accesstokens sign signatures digestvalue signaturevalue"
            + " checkincode handoutcode pickupcode");
    private static final Set<String> CARDS = words("pan carddata encryptedpaymentdata cryptogram cvv cvc csc cavv tavv"
            + " expdate expirydate expirationdate expiryyear expirymonth cardexpirationyear cardexpirationmonth"
            + " cardnumbermask bankcardnumbermask rebillid pareq pares creq cres md threedsmethoddata"
            + " account iban backpaymentdetails");
    private static final Set<String> PEOPLE = words("contactname recipientname sendername clientname customername"
            + " authorname oldauthorname ceoname cashiername shortname vehicledriver registrationmark birthday"
            + " documentdata snils tin itn bonuscard ip clientip userip remoteip xforwardedfor xrealip forwarded"
            + " deviceid chatid plainid fiscalcontact emaillist");
    private static final Set<String> PLACES = words("street house housenumber building buildingnumber apartment"
            + " apartmentnumber flat flatnumber entrance entrancenumber floor floornumber intercom intercomcode"
            + " lat lon lng latitude longitude note");
    private static final Set<String> LINKS =
            words("trackingurl avatarurl avataruri notificationurl callbackurl webhookurl webhookuri webhooksuri");
    private static final List<String> ENDINGS = List.copyOf(words("authorization apikey token signature password phone"
            + " phones email emails address addresses lastname firstname middlename secondname surname patronymic"
            + " fullname holdername cardholder cardnumber accountnumber fio birthdate dateofbirth citizenship inn"
            + " comment navigationinstructions photourl"));
    private static final List<String> FRAGMENTS = List.of("secret", "password", "passport", "pasport");

    /** Objects that stand for somebody: their {@code name} is a person's. */
    private static final Set<String> SOMEBODY = words("recipient recipients receiver sender senders customer customers"
            + " consumer buyer payer client clients clientinfo contact contacts contactperson billingcontact"
            + " shippingcontact person personinfo courier couriers driver picker pickers user users employee employees"
            + " passenger passengers owner holder supplier manager cashier");

    private static final SensitiveNames STANDARD = standardSet();

    private final Set<String> exact;
    private final Set<String> qualified;
    private final Set<String> open;

    private SensitiveNames(Set<String> exact, Set<String> qualified, Set<String> open) {
        this.exact = exact;
        this.qualified = qualified;
        this.open = open;
    }

    static SensitiveNames standard() {
        return STANDARD;
    }

    private static SensitiveNames standardSet() {
        Set<String> exact = new HashSet<>();
        Stream.of(SECRETS, CARDS, PEOPLE, PLACES, LINKS).forEach(exact::addAll);
        Set<String> qualified = new HashSet<>(
                Set.of("card.number", "bankcard.number", "card.expires", "cards.expires", "creditcards.expires"));
        SOMEBODY.forEach(who -> qualified.add(who + ".name"));
        return new SensitiveNames(Set.copyOf(exact), Set.copyOf(qualified), words("nextpagetoken pagetoken"));
    }

    private static Set<String> words(String spaced) {
        return Set.copyOf(Arrays.asList(spaced.split(" ")));
    }

    SensitiveNames plus(String... names) {
        Set<String> moreExact = new HashSet<>(exact);
        Set<String> moreQualified = new HashSet<>(qualified);
        Set<String> lessOpen = new HashSet<>(open);
        for (String name : names) {
            String folded = foldPath(name);
            (folded.indexOf('.') < 0 ? moreExact : moreQualified).add(folded);
            lessOpen.remove(folded);
        }
        return new SensitiveNames(Set.copyOf(moreExact), Set.copyOf(moreQualified), Set.copyOf(lessOpen));
    }

    SensitiveNames minus(String... names) {
        Set<String> moreOpen = new HashSet<>(open);
        for (String name : names) {
            moreOpen.add(foldPath(name));
        }
        return new SensitiveNames(exact, qualified, Set.copyOf(moreOpen));
    }

    /**
     * What a field says of its value.
     *
     * @param parent the name of the object that it is in, null if that has none
     */
    Verdict judge(@Nullable String parent, String name) {
        return judgeFolded(parent == null ? "" : fold(parent), fold(name));
    }

    private Verdict judgeFolded(String parent, String name) {
        String both = parent + '.' + name;
        if (open.contains(name) || open.contains(both)) {
            return Verdict.OPEN;
        }
        boolean mask = exact.contains(name)
                || qualified.contains(both)
                || ENDINGS.stream().anyMatch(name::endsWith)
                || FRAGMENTS.stream().anyMatch(name::contains);
        return mask ? Verdict.MASK : Verdict.SHOW;
    }

    /** Whether any part of a dotted or bracketed name is sensitive: {@code order[recipient][name]}. */
    boolean anyPart(String path) {
        String parent = "";
        boolean found = false;
        for (String part : path.split("[.\\[\\]]+")) {
            String name = fold(part);
            if (name.isEmpty()) {
                continue;
            }
            Verdict verdict = judgeFolded(parent, name);
            if (verdict == Verdict.OPEN) {
                return false;
            }
            found |= verdict == Verdict.MASK;
            parent = name;
        }
        return found;
    }

    /** As {@link #anyPart}, and also a name that is sensitive in some objects only, when nobody knows the object. */
    boolean anyPartAnywhere(String path) {
        if (anyPart(path)) {
            return true;
        }
        int dot = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        String last = '.' + fold(path.substring(dot + 1));
        return qualified.stream().anyMatch(each -> each.endsWith(last));
    }

    /** Whether the value is a card number, of which the ends may be shown. */
    static boolean isCardNumber(@Nullable String parent, String name) {
        String folded = fold(name);
        return folded.equals("pan")
                || folded.endsWith("cardnumber")
                || folded.endsWith("cardnumbermask")
                || folded.equals("number") && parent != null && fold(parent).endsWith("card");
    }

    /** Whether the value is an address on the web, of which the host may be shown. */
    static boolean isLink(String name) {
        String folded = fold(name);
        return folded.endsWith("url") || folded.endsWith("uri");
    }

    /** Whether the value is somebody's key to an object, where a long row of digits is nothing to be afraid of. */
    static boolean isId(String name) {
        String folded = fold(name);
        return folded.endsWith("id") || folded.endsWith("ordernumber") || folded.endsWith("cdeknumber");
    }

    private static String foldPath(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? fold(path) : fold(path.substring(0, dot)) + '.' + fold(path.substring(dot + 1));
    }

    /** The name without case, separators and the number at its end: {@code Payment_URL2} is {@code paymenturl}. */
    static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                // One char at a time: independent of the machine's language.
                folded.append(Character.toLowerCase(c));
            }
        }
        int end = folded.length();
        while (end > 1 && Character.isDigit(folded.charAt(end - 1))) {
            end--;
        }
        folded.setLength(end);
        return folded.toString();
    }
}
