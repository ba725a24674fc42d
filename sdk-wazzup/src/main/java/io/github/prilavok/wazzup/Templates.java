package io.github.prilavok.wazzup;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Pages;
import io.github.prilavok.core.Safety;
import io.github.prilavok.wazzup.model.WhatsAppTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

/**
 * Templates of the WhatsApp Business API. Open to every key, a sidecar key included.
 *
 * @see <a href="https://wazzup24.ru/help/api-ru/whatsapp-business-api-templates/">WABA templates</a>
 */
public interface Templates {
    /**
     * Some of the templates. A read: safe to repeat.
     *
     * @param limit how many at most; null is Wazzup's default, 100
     * @param offset how many to skip; null is Wazzup's default, none
     */
    @GET("v3/templates/whatsapp")
    @Operation(value = "listWhatsAppTemplates", safety = Safety.SAFE)
    ApiCall<List<WhatsAppTemplate>> listWhatsAppTemplates(
            @Query("limit") @Nullable Integer limit, @Query("offset") @Nullable Integer offset);

    /** All templates, read as they are walked through. */
    default Pages<WhatsAppTemplate> allWhatsAppTemplates() {
        return Paging.of(offset -> listWhatsAppTemplates(Paging.SIZE, offset));
    }
}
