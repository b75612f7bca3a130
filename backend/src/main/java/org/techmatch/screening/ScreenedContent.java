package org.techmatch.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Text;

/** Shows a reviewer what is to be published; each kind of listing has one. */
public interface ScreenedContent {
    /** The kind of listing, as {@link ScreeningService} names it. */
    String kind();

    /**
     * The content as the public would see it.
     *
     * @param base the portal's address
     */
    Object proposed(long targetId, String base);

    /** The content that the public sees now; null when it sees nothing. */
    @Nullable
    Object published(long targetId, String base);

    /** All words of the content that would become public, for the search for contacts. */
    String words(long targetId);

    /** What a reviewer should know besides, such as the loss of novelty. */
    List<Text> warnings(long targetId);
}
