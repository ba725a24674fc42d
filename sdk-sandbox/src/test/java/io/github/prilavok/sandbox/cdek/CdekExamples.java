package io.github.prilavok.sandbox.cdek;

/** The examples of the fact sheet. */
final class CdekExamples {
    static final String ORDER = """
            {"type":1,"number":"S1-10042","tariff_code":136,"shipment_point":"MSK5","delivery_point":"NSK33",\
            "recipient":{"name":"Ivanova Anna","phones":[{"number":"+79161234567"}]},\
            "packages":[{"number":"1","weight":850,"length":25,"width":18,"height":9,\
            "items":[{"name":"T-shirt, size M","ware_key":"TS-M-01","payment":{"value":0},"cost":1990.50,\
            "weight":400,"amount":2}]}]}""";

    static final String TARIFF = """
            {"type":1,"tariff_code":137,"from_location":{"code":44},"to_location":{"code":270,"address":"Lenina 1"},\
            "packages":[{"weight":850,"length":25,"width":18,"height":9}]}""";

    private CdekExamples() {}

    static String order(String number) {
        return ORDER.replace("S1-10042", number);
    }
}
