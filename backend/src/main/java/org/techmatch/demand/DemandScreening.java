package org.techmatch.demand;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;
import org.techmatch.screening.ScreenedContent;

/** What a reviewer sees of a demand. */
@Singleton
class DemandScreening implements ScreenedContent {
    private final DemandRepository repository;
    private final Demands demands;
    private final OwnDemands own;
    private final DemandPreview preview;

    DemandScreening(DemandRepository repository, Demands demands, OwnDemands own, DemandPreview preview) {
        this.repository = repository;
        this.demands = demands;
        this.own = own;
        this.preview = preview;
    }

    @Override
    public String kind() {
        return OwnDemandService.KIND;
    }

    @Override
    public Object proposed(long targetId, String base) {
        Demand demand = get(targetId);
        return preview.of(new NewDemand(demand.ownerOrganisationId(), own.content(demand), null), base);
    }

    @Override
    public @Nullable Object published(long targetId, String base) {
        Demand demand = get(targetId);
        return demand.status() == DemandStatus.PUBLISHED
                ? demands.get(Objects.requireNonNull(demand.publicCode()), base)
                : null;
    }

    @Override
    public String words(long targetId) {
        DemandContent content = own.content(get(targetId));
        return content.words();
    }

    @Override
    public List<Text> warnings(long targetId) {
        return own.content(get(targetId)).anonymous()
                ? List.of(new Text(
                        "R-212：匿名需求。请看标题和说明里有没有能认出企业的字句。",
                        "R-212: an anonymous demand. Look for words that give the enterprise away."))
                : List.of();
    }

    private Demand get(long id) {
        return repository.findById(id).orElseThrow(Refused::notFound);
    }
}
