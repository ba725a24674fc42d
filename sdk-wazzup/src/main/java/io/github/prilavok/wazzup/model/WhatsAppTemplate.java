package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A WABA template.
 *
 * @param templateGuid its id: {@link SendMessage#templateId()}
 * @param accountId the Wazzup account
 * @param title its name in Wazzup
 * @param name its name at Meta
 * @param waba the WhatsApp Business account
 * @param channels ids of the channels that it can be sent by
 * @param category of Meta: {@code UTILITY}, {@code MARKETING}, …
 * @param language {@code ru}
 * @param status only {@link TemplateStatus#APPROVED} can be sent
 * @param rejectedReason why Meta refused it
 * @param namespace of Meta
 * @param components header, body, footer and buttons
 * @param templateCode how its variables are ordered; undocumented
 * @param extra fields that this version does not know
 */
public record WhatsAppTemplate(
        @Nullable String templateGuid,
        @Nullable String accountId,
        @Nullable String title,
        @Nullable String name,
        @Nullable Waba waba,
        List<String> channels,
        @Nullable String category,
        @Nullable String language,
        @Nullable OpenEnum<TemplateStatus> status,

        @JsonProperty("rejected_reason") @JsonAlias("rejectedReason") @Nullable
        String rejectedReason,

        @Nullable String namespace,
        List<Component> components,
        @Nullable String templateCode,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    private static final Pattern VARIABLE = Pattern.compile("\\[\\[(.*?)]]");

    public WhatsAppTemplate {
        channels = List.copyOf(channels);
        components = List.copyOf(components);
        extra = Extra.copy(extra);
    }

    /** The names of its variables in the order of {@link SendMessage#templateValues()}; empty if Wazzup does not tell. */
    public List<String> variables() {
        return templateCode == null
                ? List.of()
                : VARIABLE.matcher(templateCode)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .toList();
    }

    /**
     * A WhatsApp Business account.
     *
     * @param wabaId its id at Meta
     * @param wabaName its name
     * @param extra fields that this version does not know
     */
    public record Waba(
            @Nullable String wabaId,
            @Nullable String wabaName,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
        public Waba {
            extra = Extra.copy(extra);
        }

        @Override
        public String toString() {
            return WazzupRedaction.describe(this);
        }
    }

    /**
     * A part of a template.
     *
     * @param type {@code HEADER}, {@code BODY}, {@code FOOTER} or {@code BUTTONS}
     * @param format of a header: {@code TEXT}, {@code IMAGE}, {@code VIDEO} or {@code DOCUMENT}
     * @param text with variables as <code>{{1}}</code>
     * @param example Meta's example values, as they came: a list of texts, or an object such as {@code {"body_text":[["1"]]}}
     * @param buttons of a part {@code BUTTONS}
     * @param extra fields that this version does not know
     */
    public record Component(
            @Nullable OpenEnum<ComponentType> type,
            @Nullable OpenEnum<HeaderFormat> format,
            @Nullable String text,
            @Nullable Object example,
            List<Button> buttons,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
        public Component {
            buttons = List.copyOf(buttons);
            extra = Extra.copy(extra);
        }

        @Override
        public String toString() {
            return WazzupRedaction.describe(this);
        }
    }

    /** The parts of a template. */
    public enum ComponentType implements OpenEnum<ComponentType> {
        HEADER,
        BODY,
        FOOTER,
        BUTTONS,
        UNKNOWN
    }

    /** What a header is. */
    public enum HeaderFormat implements OpenEnum<HeaderFormat> {
        TEXT,
        IMAGE,
        VIDEO,
        DOCUMENT,
        UNKNOWN
    }

    /**
     * A button of a template.
     *
     * @param type of Meta: {@code QUICK_REPLY}, {@code URL}, …
     * @param text what it says
     * @param url the link to open
     * @param extra fields that this version does not know
     */
    public record Button(
            @Nullable String type,
            @Nullable String text,
            @Nullable String url,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
        public Button {
            extra = Extra.copy(extra);
        }

        @Override
        public String toString() {
            return WazzupRedaction.describe(this);
        }
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
