package io.github.prilavok.shop.order;

import io.github.prilavok.core.Money;
import io.github.prilavok.tinkoff.receipt.Tax;
import io.github.prilavok.tinkoff.receipt.Taxation;
import io.github.prilavok.wazzup.model.ChatId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an order from JSON, and finds all that is wrong with it before anything is created. */
public final class OrderFile {
    /** T-Bank takes 100 lines; a discount may make two of one, and the delivery is one. */
    private static final int MOST_LINES = 40;

    private static final int MOST_BYTES = 256 * 1024;
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,27}");
    private static final Pattern NAME = Pattern.compile("(?=.*\\p{L})[^/\\p{Cntrl}]{2,100}");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,40}@[A-Za-z0-9-]{1,20}(\\.[A-Za-z0-9-]{1,10}){0,3}\\.[A-Za-z]{2,10}");
    private static final Pattern ANY = Pattern.compile("[^\\p{Cntrl}]{1,40}");
    private static final Pattern SKU = Pattern.compile("[A-Za-z0-9А-Яа-яЁё _.-]{1,50}");
    private static final Pattern GOODS = Pattern.compile("(?=.*\\S)[^\\p{Cntrl}]{1,128}");
    private static final Pattern OFFICE = Pattern.compile("[A-Z]{2,5}[0-9]{1,6}");
    private static final Pattern PROMOCODE = Pattern.compile("[A-Za-z0-9А-Яа-яЁё_-]{1,30}");
    private static final Pattern MESSAGE = Pattern.compile("[^\\p{Cntrl}]{0,500}");
    private static final Pattern CARRIER = Pattern.compile("cdek");
    private static final Map<String, Tax> VAT = vat();
    private static final Map<String, Taxation> TAXATION = taxation();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private OrderFile() {}

    /**
     * Reads an order.
     *
     * @throws InvalidOrderException naming each field that is wrong
     */
    public static NewOrder read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new InvalidOrderException(List.of("the file: is longer than 256 KiB; an order is a few KiB"));
        }
        List<String> faults = new ArrayList<>();
        NewOrder order = order(FileFields.of(tree(file), faults), faults);
        if (!faults.isEmpty()) {
            throw new InvalidOrderException(faults);
        }
        return order;
    }

    /** As {@link #read(byte[])}. */
    public static NewOrder read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode tree(byte[] file) {
        try {
            JsonNode tree = JSON.readTree(file);
            if (tree.isObject()) {
                return tree;
            }
            throw new InvalidOrderException(List.of("the file: must hold one JSON object {…}"));
        } catch (JacksonException e) {
            throw new InvalidOrderException(List.of("the file: is not JSON, or has a field twice; look at line "
                    + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr()));
        }
    }

    private static NewOrder order(FileFields fields, List<String> faults) {
        fields.only(
                "number",
                "buyer",
                "taxation",
                "lines",
                "discount",
                "promocode",
                "isActive",
                "message",
                "useBonus",
                "bonus",
                "delivery");
        NewOrder order = new NewOrder(
                fields.text("number", NUMBER, "1 to 28 Latin letters, digits, dots, dashes and underscores"),
                buyer(fields.object("buyer").only("name", "phone", "email")),
                fields.oneOf("taxation", TAXATION, Taxation.OSN),
                lines(fields),
                fields.has("discount") ? fields.rubles("discount", false) : Money.kopecks(0),
                session(fields),
                NewOrder.Savings.NONE,
                fields.has("delivery") ? delivery(fields.object("delivery")) : null);
        if (faults.isEmpty() && order.discount().compareTo(order.goods()) >= 0) {
            fields.fault("discount", "must be less than what the goods cost, " + order.goods());
        }
        if (faults.isEmpty() && order.goods().minus(order.discount()).minor() < order.pieces()) {
            fields.fault("discount", "must leave a kopeck for each of the " + order.pieces() + " pieces");
        }
        if (faults.isEmpty() && order.amount().minor() > 999_999_999L) {
            fields.fault("lines", "cost more than 9 999 999.99 roubles; make several orders of it");
        }
        return order;
    }

    /** As the session of the shop's site holds it; its message is for the buyer, and is written anew here. */
    private static NewOrder.Session session(FileFields fields) {
        String promocode = fields.has("promocode")
                ? fields.text("promocode", PROMOCODE, "1 to 30 letters, digits, dashes and underscores")
                : null;
        if (fields.has("message")) {
            fields.text("message", MESSAGE, "a text of at most 500 characters");
        }
        boolean isActive = fields.flag("isActive", promocode != null);
        if (isActive && promocode == null) {
            fields.fault("isActive", "is true, and there is no promocode");
        }
        boolean useBonus = fields.flag("useBonus", false);
        Integer bonus = fields.has("bonus") ? fields.number("bonus", 0, 9_999_999) : null;
        if (!useBonus && bonus != null && bonus > 0) {
            fields.fault("bonus", "is not 0, and useBonus is not true");
        }
        return new NewOrder.Session(promocode, isActive, useBonus, bonus);
    }

    private static NewOrder.Buyer buyer(FileFields fields) {
        String phone = fields.text("phone", ANY, "a phone such as \"+7 916 123-45-67\"");
        if (!phone.isEmpty()) {
            try {
                phone = ChatId.ofPhone(phone);
            } catch (IllegalArgumentException e) {
                fields.fault("phone", "cannot be called: " + e.getMessage());
            }
        }
        return new NewOrder.Buyer(
                fields.text("name", NAME, "a name of 2 to 100 characters, without a slash"),
                phone,
                fields.text("email", EMAIL, "an e-mail address of at most 64 characters"));
    }

    private static List<NewOrder.Line> lines(FileFields order) {
        List<NewOrder.Line> lines = new ArrayList<>();
        Set<String> skus = new HashSet<>();
        for (FileFields fields : order.objects("lines", MOST_LINES)) {
            fields.only("sku", "name", "price", "quantity", "vat", "weightGrams");
            NewOrder.Line line = new NewOrder.Line(
                    fields.text("sku", SKU, "1 to 50 letters, digits, spaces, dots, dashes and underscores"),
                    fields.text("name", GOODS, "1 to 128 characters, as on the receipt"),
                    fields.rubles("price", true),
                    fields.number("quantity", 1, 999),
                    fields.oneOf("vat", VAT, Tax.NONE),
                    fields.number("weightGrams", 1, 1_000_000));
            if (!line.sku().isEmpty() && !skus.add(line.sku())) {
                fields.fault("sku", "stands in another line, too; put them into one line");
            }
            lines.add(line);
        }
        return lines;
    }

    private static NewOrder.Delivery delivery(FileFields fields) {
        fields.only("carrier", "tariff", "from", "to", "price", "vat", "package");
        fields.text("carrier", CARRIER, "\"cdek\"");
        FileFields parcel = fields.object("package").only("weightGrams", "lengthCm", "widthCm", "heightCm");
        return new NewOrder.Delivery(
                fields.number("tariff", 1, 99_999),
                fields.text("from", OFFICE, "the code of an office of CDEK, such as \"MSK5\""),
                fields.text("to", OFFICE, "the code of an office of CDEK, such as \"NSK33\""),
                fields.rubles("price", false),
                fields.has("vat") ? fields.oneOf("vat", VAT, Tax.NONE) : Tax.NONE,
                parcel.number("weightGrams", 1, 1_000_000),
                parcel.number("lengthCm", 1, 1_000),
                parcel.number("widthCm", 1, 1_000),
                parcel.number("heightCm", 1, 1_000));
    }

    private static Map<String, Tax> vat() {
        Map<String, Tax> vat = new LinkedHashMap<>();
        vat.put("none", Tax.NONE);
        vat.put("0", Tax.VAT_0);
        vat.put("5", Tax.VAT_5);
        vat.put("7", Tax.VAT_7);
        vat.put("10", Tax.VAT_10);
        vat.put("22", Tax.VAT_22);
        return vat;
    }

    private static Map<String, Taxation> taxation() {
        Map<String, Taxation> taxation = new LinkedHashMap<>();
        taxation.put("osn", Taxation.OSN);
        taxation.put("usn_income", Taxation.USN_INCOME);
        taxation.put("usn_income_outcome", Taxation.USN_INCOME_OUTCOME);
        taxation.put("esn", Taxation.ESN);
        taxation.put("patent", Taxation.PATENT);
        return taxation;
    }
}
