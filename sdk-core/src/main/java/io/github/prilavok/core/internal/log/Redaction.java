package io.github.prilavok.core.internal.log;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What is secret or personal in a request or an answer, and what stands in its place in a log, an exception or a
 * {@code toString()}. Immutable and safe to share; each provider adds its own names to the {@link #standard() standard
 * set}. No method throws because of what it is given; those that take a limit or a body look at no more of it than a few
 * times as much as they show.
 *
 * <h2>By name</h2>
 *
 * Names are compared without case, {@code _}, {@code -} and a number at the end: {@code PaymentURL}, {@code payment_url}
 * and {@code paymentUrl2} are one. A sensitive name hides all that it holds, objects and lists included; {@code true},
 * {@code false}, null and the empty text stay, as they say nothing of anybody. The standard set:
 *
 * <ul>
 *   <li><b>Secrets</b>: whatever ends in {@code authorization}, {@code token}, {@code signature}, {@code apiKey} or contains
 *       {@code password} or {@code secret}; cookies, {@code login}, {@code username}, {@code client_id} (half of a pair),
 *       {@code sign}, {@code DigestValue}, {@code SignatureValue}, {@code X-Auth}, private, secret and developer keys,
 *       session ids, one-time codes ({@code pin}, {@code otp}, {@code checkin_code}, {@code handoutCode}, ...). Not the
 *       tokens of paging ({@code nextPageToken}).
 *   <li><b>Cards and accounts</b>: {@code Pan} and whatever ends in {@code cardNumber}, and {@code number} inside a
 *       {@code card} (shown as the first six and the last four digits), {@code CardData}, {@code EncryptedPaymentData},
 *       {@code cvv}, {@code cvc}, {@code csc}, expiry, holder, {@code PaReq}, {@code PaRes}, {@code creq}, {@code cres},
 *       {@code MD}, {@code RebillId}, {@code AccountToken}, bank accounts and wallets ({@code account},
 *       {@code account_number}).
 *   <li><b>People</b>: whatever ends in {@code phone}, {@code phones}, {@code email}, {@code first-}, {@code last-},
 *       {@code middleName}, {@code fullName}, {@code fio}, {@code birthdate}, {@code citizenship} or contains
 *       {@code passport}; {@code name} inside a recipient, sender, customer, contact, courier or the like; names of contacts,
 *       authors, drivers and cashiers; {@code inn}, {@code tin}, {@code snils}; IP addresses, device ids, chat ids; free
 *       text meant for a person ({@code comment}, {@code note}).
 *   <li><b>Places</b>: whatever ends in {@code address}; street, house, flat, entrance, floor, intercom, coordinates. City,
 *       region, country and postal code stay: tariffs depend on them and they fit thousands of people.
 *   <li><b>Links that open something of a person's, or carry a secret of the shop's</b>: photos, tracking, notification and
 *       webhook URLs. Their host is shown. The address of a payment page stays readable.
 * </ul>
 *
 * <p>What a log is for stays readable: ids of orders, payments and customers, amounts, statuses, codes and messages of errors,
 * descriptions of goods.
 *
 * <h2>By shape</h2>
 *
 * In all other text, wherever it is: card numbers (13 to 19 digits that a card scheme could have issued and whose check digit
 * is right, with or without separators), e-mail addresses, phone numbers in international form, user-info of URLs, values of
 * sensitive names in query strings, markup and {@code name=value} fragments, credentials after {@code Basic} and
 * {@code Bearer}, JWTs, PEM blocks, accounts of 20 digits and opaque runs of 200 characters and more (files, encrypted data).
 * Under a name that ends in {@code id} digits are an id; only 16 and more digits are taken for a card there, and only
 * Russian mobile numbers for a phone. A text that is JSON in itself is redacted as JSON.
 *
 * <p>What has neither a telling name nor a telling shape, such as a person's name in the description of a payment, is not
 * found.
 */
public final class Redaction {
    /** What stands in the place of a value. */
    static final String MASK = "***";

    private static final String CUT = "…";

    /** Input that is looked at beyond what is shown, so that no secret is cut in two before it was recognised. */
    private static final int MARGIN = 1024;

    private static final int SMALL = 16 * 1024;
    private static final int HEADER = 1000;

    private static final Redaction STANDARD = new Redaction(SensitiveNames.standard(), List.of());
    private static final Pattern SCHEME =
            Pattern.compile("(?i)\\s*(Basic|Bearer|Digest|Api-?Key|Token|OAuth|Negotiate)\\s.*", Pattern.DOTALL);
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([\\w.:-]{1,40})");
    private static final Pattern ORIGIN =
            Pattern.compile("(?i)([a-z][a-z0-9+.-]{0,20}://)(?:[^/?#\\s]*@)?([^/?#\\s@]*)(.*)", Pattern.DOTALL);

    private static final Pattern DIGITS = Pattern.compile("[\\s().+-]*+\\d[\\d\\s().+-]*+");

    private final SensitiveNames names;
    private final List<String> secrets;

    private Redaction(SensitiveNames names, List<String> secrets) {
        this.names = names;
        this.secrets = secrets;
    }

    /** The names that all providers share. */
    public static Redaction standard() {
        return STANDARD;
    }

    /**
     * With a provider's own names.
     *
     * @param names of fields, or {@code parent.field} for one that is sensitive in some objects only: {@code "text"},
     *     {@code "payload.code"}
     */
    public Redaction plus(String... names) {
        return new Redaction(this.names.plus(names), secrets);
    }

    /**
     * Without some names: their values are judged by shape alone. Inside an object of such a name, codes such as
     * {@code max_length} are shown under sensitive names, too.
     *
     * @param names of fields, or {@code parent.field}: {@code "full_name"} where it is a city's, {@code "parameter_errors"}
     *     where it repeats the request's names over codes of errors
     */
    public Redaction minus(String... names) {
        return new Redaction(this.names.minus(names), secrets);
    }

    /**
     * With texts that are hidden wherever they stand, whatever their name: the client's own credentials, which an error page
     * may repeat. Texts shorter than six characters are left out: they would hide half the log.
     */
    public Redaction hiding(String... secrets) {
        List<String> all = new ArrayList<>(this.secrets);
        for (String secret : secrets) {
            if (secret.length() >= 6) {
                all.add(secret);
                all.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
            }
        }
        return new Redaction(names, List.copyOf(all));
    }

    private String hidden(String shown) {
        String hidden = shown;
        for (String secret : secrets) {
            hidden = hidden.replace(secret, MASK);
        }
        return hidden;
    }

    /** Whether the value of this field is hidden; {@code a.b} and {@code a[b]} are a field inside another. */
    public boolean sensitive(String name) {
        return names.anyPart(name);
    }

    /**
     * JSON, redacted. What is not JSON from some place on is redacted as text from there, unless a sensitive value stands
     * there: then nothing more is shown.
     *
     * @param body in UTF-8
     * @param maxChars how much to show at most; a note on the size of the whole follows what was cut
     */
    public String json(byte[] body, int maxChars) {
        return hidden(redactedJson(body, maxChars));
    }

    private String redactedJson(byte[] body, int maxChars) {
        String window = window(body, maxChars, StandardCharsets.UTF_8);
        if (window.indexOf('\0') >= 0) {
            return binary("JSON in another encoding", body);
        }
        boolean whole = covers(body, maxChars);
        RedactedJson json = new RedactedJson(names, window, maxChars);
        StringBuilder shown = json.redact();
        boolean cut = !whole || json.stopped();
        if (json.broken() && whole) {
            String rest = json.rest();
            shown.append(rest == null ? MASK : afterJson(rest, Math.max(0, maxChars - shown.length())));
        }
        return bounded(shown, maxChars, cut ? body.length : -1);
    }

    private String afterJson(String rest, int maxChars) {
        // Digits here go on a number that was shown already.
        Matcher digits = DIGITS.matcher(rest);
        if (digits.lookingAt()) {
            return MASK + afterJson(rest.substring(digits.end()), maxChars);
        }
        // A text that was taken for a value may have been a name.
        String lost = rest.stripLeading().startsWith(":") ? "secret" : "";
        return text(lost + rest, maxChars + lost.length(), true).substring(lost.length());
    }

    /** A form, its encoding kept, at most 16 KiB of it. */
    public String form(byte[] body) {
        return hidden(form(body, SMALL));
    }

    private String form(byte[] body, int maxChars) {
        String window = window(body, maxChars, StandardCharsets.UTF_8);
        boolean whole = covers(body, maxChars);
        if (!whole) {
            // The last pair may have been cut in two.
            window = window.substring(0, Math.max(0, window.lastIndexOf('&')));
        }
        return bounded(new StringBuilder(query(window)), maxChars, whole ? -1 : body.length);
    }

    /**
     * A query string, its encoding kept.
     *
     * @param query without the {@code ?}
     */
    public String query(String query) {
        return hidden(redactedQuery(query));
    }

    private String redactedQuery(String query) {
        StringBuilder shown = new StringBuilder(query.length());
        for (String pair : query.split("&", -1)) {
            if (shown.length() > 0) {
                shown.append('&');
            }
            int equals = pair.indexOf('=');
            String name = equals < 0 ? "" : decoded(pair.substring(0, equals), true);
            String value = decoded(equals < 0 ? pair : pair.substring(equals + 1), true);
            if (equals >= 0) {
                String shownName = SensitiveText.redact(names, name, false, false);
                shown.append(shownName.equals(name) ? pair.substring(0, equals) : encoded(shownName))
                        .append('=');
            }
            String shownValue = sensitive(name) ? masked(null, name, value) : value(name, value);
            shown.append(shownValue.equals(value) ? pair.substring(equals + 1) : encoded(shownValue));
        }
        return shown.toString();
    }

    /** An address, its encoding kept: without user-info, and with its path, query and fragment redacted. */
    public String url(HttpUrl url) {
        return url(url.toString());
    }

    /** An address, whole or only a path with a query, its encoding kept. */
    public String url(String url) {
        return hidden(redactedUrl(url));
    }

    private String redactedUrl(String url) {
        if (url.length() > SMALL) {
            return text(url, SMALL);
        }
        int hash = url.indexOf('#');
        String beforeHash = hash < 0 ? url : url.substring(0, hash);
        int question = beforeHash.indexOf('?');
        String path = question < 0 ? beforeHash : beforeHash.substring(0, question);
        StringBuilder shown = new StringBuilder(url.length());
        Matcher origin = ORIGIN.matcher(path);
        if (origin.matches()) {
            shown.append(origin.group(1)).append(origin.group(2));
            path = origin.group(3);
        }
        String separator = "";
        for (String segment : path.split("/", -1)) {
            String plain = decoded(segment, false);
            String redacted = SensitiveText.redact(names, plain, false, true);
            shown.append(separator).append(redacted.equals(plain) ? segment : encoded(redacted));
            separator = "/";
        }
        if (question >= 0) {
            shown.append('?').append(query(beforeHash.substring(question + 1)));
        }
        if (hash >= 0) {
            shown.append('#').append(query(url.substring(hash + 1)));
        }
        return shown.toString();
    }

    /** A header's value; of credentials their scheme is shown. */
    public String header(String name, String value) {
        return hidden(redactedHeader(name, value));
    }

    private String redactedHeader(String name, String value) {
        if (sensitive(name)) {
            Matcher scheme = SCHEME.matcher(value);
            return scheme.matches() ? scheme.group(1) + ' ' + MASK : masked(null, name, value);
        }
        String folded = SensitiveNames.fold(name);
        if (folded.endsWith("location")) {
            return url(value);
        }
        return bounded(
                new StringBuilder(SensitiveText.redact(
                        names, SensitiveText.beginning(value, HEADER + MARGIN), false, SensitiveNames.isId(name))),
                HEADER,
                -1);
    }

    /**
     * Text of any kind, on one line: sensitive shapes, markup, and {@code name=value} fragments in it.
     *
     * @param maxChars how much to show at most, before the {@code …} that stands for the rest
     */
    public String text(String text, int maxChars) {
        return hidden(text(text, maxChars, false));
    }

    private String text(String text, int maxChars, boolean strict) {
        int most = most(maxChars);
        StringBuilder shown =
                new StringBuilder(SensitiveText.redact(names, SensitiveText.beginning(text, most), strict, false));
        return text.length() > most && shown.length() <= maxChars
                ? shown.append(CUT).toString()
                : bounded(shown, maxChars, -1);
    }

    /**
     * A body by its content type; what is not text is told by its size alone.
     *
     * @param contentType as in the header, null if there is none: then the body is looked at
     */
    public String body(@Nullable String contentType, byte[] body, int maxChars) {
        return hidden(redactedBody(contentType, body, maxChars));
    }

    private String redactedBody(@Nullable String contentType, byte[] body, int maxChars) {
        if (body.length == 0) {
            return "";
        }
        String type =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (type.equals("application/x-www-form-urlencoded")) {
            return form(body, maxChars);
        }
        if (type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/")) {
            return binary(type, body);
        }
        boolean markup = type.endsWith("xml") || type.equals("text/html");
        boolean json = type.endsWith("json");
        if (!json && !markup && !type.startsWith("text/") && !type.isEmpty() && !type.endsWith("jwt")) {
            return binary(type, body);
        }
        String window = window(body, maxChars, charset(contentType));
        if (window.indexOf('\0') >= 0) {
            return binary(type.isEmpty() ? "unknown type" : type, body);
        }
        if (json || !markup && looksLikeJson(window)) {
            return json(body, maxChars);
        }
        String shown = text(window, maxChars, markup || window.stripLeading().startsWith("<"));
        return shown.endsWith(CUT) || !covers(body, maxChars) ? shown + " (" + body.length + " bytes in all)" : shown;
    }

    /**
     * The text of a model: {@code Receipt{email=***, taxation=usn_income}}. Components that are null are left out, and so are
     * maps that are empty.
     */
    public String record(Record model) {
        return RedactedRecord.describe(this, model);
    }

    /** The text of a model by the standard names; see {@link #record}. */
    public static String describe(Record model) {
        return STANDARD.record(model);
    }

    SensitiveNames names() {
        return names;
    }

    /** A value that may be shown by its name: as JSON if it is some, else as text. */
    String value(String name, String value) {
        return RedactedJson.value(names, name, value, 0);
    }

    /** What is shown in the place of a value that may not be. */
    static String masked(@Nullable String parent, String name, String value) {
        if (value.isBlank() || value.equals("true") || value.equals("false") || value.equals("null")) {
            return value;
        }
        if (SensitiveNames.isCardNumber(parent, name)) {
            return SensitiveText.maskedPan(value);
        }
        if (SensitiveNames.isLink(name)) {
            Matcher origin = ORIGIN.matcher(value);
            if (origin.matches() && !origin.group(2).isEmpty()) {
                return origin.group(1) + origin.group(2) + '/' + MASK;
            }
        }
        return MASK;
    }

    private static boolean looksLikeJson(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    private static Charset charset(@Nullable String contentType) {
        Matcher matcher = CHARSET.matcher(contentType == null ? "" : contentType);
        try {
            return matcher.find() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static String window(byte[] body, int maxChars, Charset charset) {
        String window = new String(body, 0, (int) Math.min(body.length, 4L * most(maxChars)), charset);
        return window.startsWith("\uFEFF") ? window.substring(1) : window;
    }

    private static boolean covers(byte[] body, int maxChars) {
        return body.length <= 4L * most(maxChars);
    }

    private static int most(int maxChars) {
        return (int) Math.min(Integer.MAX_VALUE / 8, Math.max(0L, maxChars) + MARGIN);
    }

    private static String binary(String type, byte[] body) {
        return "<" + type + ", " + body.length + " bytes>";
    }

    private static String bounded(StringBuilder shown, int maxChars, int size) {
        boolean cut = shown.length() > maxChars;
        if (cut) {
            int end = Math.max(0, maxChars);
            shown.setLength(end > 0 && Character.isHighSurrogate(shown.charAt(end - 1)) ? end - 1 : end);
        }
        if (size >= 0) {
            return shown.append(CUT)
                    .append(" (")
                    .append(size)
                    .append(" bytes in all)")
                    .toString();
        }
        return cut ? shown.append(CUT).toString() : shown.toString();
    }

    private static String decoded(String raw, boolean plusIsSpace) {
        try {
            return URLDecoder.decode(plusIsSpace ? raw : raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return raw;
        }
    }

    private static String encoded(String plain) {
        return URLEncoder.encode(plain, StandardCharsets.UTF_8);
    }
}
